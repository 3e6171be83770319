package interleave.language.rust.emit;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.type.Definition;
import interleave.program.Source;
import interleave.program.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where the statements of a program stand, and what the memory is called that they make.
public final class Statements {
    private final Source source;
    private final List<Span> spans = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();

    /// A stretch in which memory is made for a variable.
    private record Named(Span span, String name, boolean isStatic) {}

    private Statements(Source source) {
        this.source = source;
    }

    /// Those of a file.
    public static Statements of(Source source, Item.File file) {
        Statements found = new Statements(source);
        found.walk(file);
        return found;
    }

    /// The statement around a stretch of the text; of a body of the library, nowhere.
    Span around(Span span, Definition definition) {
        if (definition.library()) return Span.NOWHERE;
        if (span.end() - span.start() <= 1) return span; // the end of a scope
        Span best = span;
        boolean found = false;
        for (Span one : spans) {
            if (!one.contains(span)) continue;
            if (!found || one.end() - one.start() < best.end() - best.start()) best = one;
            found = true;
        }
        return best;
    }

    /// What memory is called that is made there; empty if nothing says so.
    String name(Span span) {
        return smallest(span, false).filter(found -> !found.isEmpty()).or(() -> smallest(span, true)).orElse("");
    }

    /// The name of the smallest stretch around, among all or among static variables alone.
    private Optional<String> smallest(Span span, boolean ofStatics) {
        Optional<Named> best = Optional.empty();
        for (Named one : named) {
            if (!one.span().contains(span) || ofStatics && !one.isStatic()) continue;
            if (best.isEmpty() || length(one.span()) < length(best.get().span())) best = Optional.of(one);
        }
        return best.map(Named::name);
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }

    private void walk(Object node) {
        switch (node) {
            case Statement.Let let -> {
                spans.add(let.span());
                binding(let.pattern()).ifPresent(name -> named.add(new Named(let.span(), name, false)));
            }
            case Statement.Effect effect -> statement(effect.span(), effect.value());
            case Expr.Block block -> block.value().ifPresent(value -> statement(value.span(), value));
            case Expr.Closure closure -> {
                named.add(new Named(closure.span(), "", false)); // what is made in it is not the variable's that keeps it
                statement(closure.body().span(), closure.body());
            }
            case Expr.Arm arm -> statement(arm.body().span(), arm.body());
            case Item.Static given -> named.add(new Named(given.span(), given.name().text(), true));
            default -> {} // holds no statement itself
        }
        if (node instanceof List<?> all) all.forEach(this::walk);
        else if (node instanceof Optional<?> maybe) maybe.ifPresent(this::walk);
        else if (node instanceof Record record && !(record instanceof Span)) parts(record);
    }

    private void parts(Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            if (part.getType().isPrimitive() || part.getType() == String.class) continue;
            try {
                walk(part.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// Of what has a body, the head is the statement.
    private void statement(Span span, Expr value) {
        switch (value) {
            case Expr.Block _ -> {}
            case Expr.If e -> head(span, e.then());
            case Expr.While e -> head(span, e.body());
            case Expr.For e -> head(span, e.body());
            case Expr.Loop e -> head(span, e.body());
            case Expr.Match e -> spans.add(new Span(span.start(), Math.max(span.start() + 1, e.value().span().end())));
            default -> spans.add(span);
        }
    }

    private void head(Span span, Expr.Block body) {
        int end = Math.max(span.start() + 1, body.span().start());
        while (end > span.start() + 1 && source.text().charAt(end - 1) == ' ') end--;
        spans.add(new Span(span.start(), end));
    }

    private static Optional<String> binding(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Binding binding -> Optional.of(binding.name().text());
            case Pattern.Tuple tuple -> {
                String names = tuple.elements().stream()
                        .flatMap(element -> binding(element).stream())
                        .collect(Collectors.joining("/"));
                yield names.isEmpty() ? Optional.empty() : Optional.of(names);
            }
            default -> Optional.empty(); // others have no name for the whole
        };
    }
}
