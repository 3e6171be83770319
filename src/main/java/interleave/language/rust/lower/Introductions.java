package interleave.language.rust.lower;

import interleave.language.rust.check.Children;
import interleave.language.rust.tree.Item;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the variables of a body, and of the closures in it, are introduced, and what they get first.
final class Introductions {
    private final Source source;
    private final Map<Variable, Introduced> all = new HashMap<>();
    private final Set<Variable> mentioned = new HashSet<>();

    /// @param spans of the pattern that binds it, in each alternative
    /// @param shorthand whether it stands for a field of the same name
    /// @param first what it gets when it is introduced
    record Introduced(List<Span> spans, boolean shorthand, Optional<Span> first) {}

    Introductions(Source source, TypedBody body) {
        this.source = source;
        add(body);
    }

    Optional<Introduced> of(Variable variable) {
        return Optional.ofNullable(all.get(variable));
    }

    /// Whether it stands in a `let _ = variable;`, by which a closure does not capture it.
    boolean mentioned(Variable variable) {
        return mentioned.contains(variable);
    }

    private void add(TypedBody body) {
        body.parameters().forEach(parameter -> pattern(parameter.pattern(), Optional.empty(), false));
        expr(body.value());
    }

    private void expr(TypedExpr expr) {
        switch (expr) {
            case TypedExpr.Closure closure -> add(closure.body());
            case TypedExpr.Let let -> pattern(let.pattern(), Optional.of(let.value().span()), false);
            case TypedExpr.Match match ->
                match.arms().forEach(arm -> pattern(arm.pattern(), Optional.of(match.value().span()), false));
            case TypedExpr.Block block -> block.statements().forEach(this::statement);
            default -> {}
        }
        Children.of(expr).forEach(this::expr);
    }

    private void statement(TypedStatement statement) {
        if (statement instanceof TypedStatement.Let let) {
            pattern(let.pattern(), let.value().map(TypedExpr::span), false);
            boolean looked = let.pattern() instanceof TypedPattern.Wildcard;
            if (looked && let.value().orElse(null) instanceof TypedExpr.Local local) mentioned.add(local.variable());
        }
    }

    private void pattern(TypedPattern pattern, Optional<Span> first, boolean ofField) {
        switch (pattern) {
            case TypedPattern.Wildcard _, TypedPattern.Constant _, TypedPattern.Range _ -> {}
            case TypedPattern.Binding binding -> {
                List<Span> spans = new ArrayList<>(of(binding.variable()).map(Introduced::spans).orElse(List.of()));
                spans.add(binding.pattern().isPresent() ? declared(binding) : binding.span());
                boolean shorthand = ofField && !source.text(new Span(0, binding.span().start())).stripTrailing().endsWith(":");
                all.put(binding.variable(), new Introduced(spans, shorthand, first));
                binding.pattern().ifPresent(inner -> pattern(inner, first, false));
            }
            case TypedPattern.Parts parts -> parts.parts().forEach(part -> pattern(part.pattern(), first, named(parts)));
            case TypedPattern.Dereference dereference -> pattern(dereference.pattern(), first, ofField);
            case TypedPattern.Elements elements -> {
                elements.before().forEach(inner -> pattern(inner, first, false));
                elements.between().ifPresent(inner -> pattern(inner, first, false));
                elements.after().forEach(inner -> pattern(inner, first, false));
            }
            case TypedPattern.Or or -> or.alternatives().forEach(inner -> pattern(inner, first, ofField));
        }
    }

    /// What is before the `@`.
    private Span declared(TypedPattern.Binding binding) {
        return new Span(binding.span().start(), Math.max(binding.span().start(), binding.variable().span().end()));
    }

    private static boolean named(TypedPattern.Parts parts) {
        Optional<AdtDef> definition = parts.definition();
        return definition.isPresent() && definition.get().variants().get(parts.variant()).shape() == Item.Shape.NAMED;
    }
}
