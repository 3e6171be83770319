package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Basic;
import interleave.language.go.type.Comparability;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `switch`.
final class Switches {
    private final Checking checking;

    Switches(Checking checking) {
        this.checking = checking;
    }

    Optional<Statement> byValue(Syntax node, Scope around, String label) {
        Scope scope = around.inside();
        List<Statement> before = new ArrayList<>(
                node.part("initializer").map(init -> checking.statements.simple(init, scope)).orElse(List.of()));
        Optional<Syntax> written = node.part("value");
        Optional<Expr> tag = written.map(value -> tag(value, scope));
        Span word = node.children().getFirst().span();
        Span span = new Span(
                node.part("initializer").or(() -> written).map(part -> part.span().start()).orElse(word.start()),
                written.or(() -> node.part("initializer")).map(part -> part.span().end()).orElse(word.end()));
        Optional<Expr> held = Optional.empty();
        if (tag.isPresent() && !tag.get().bad()) {
            Variable variable = Variable.local("", tag.get().type(), tag.get().span());
            before.add(new Statement.Assign(span, List.of(new Target.New(variable)), List.of(tag.get())));
            held = Optional.of(new Expr.Name(tag.get().span(), variable));
        } else if (tag.isPresent()) {
            held = tag;
        }
        Statement.Exits exits = new Statement.Exits();
        Scope inside = scope.leaving(new Scope.Exit(exits, label, false));
        return Optional.of(new Statement.Switch(span, exits, before, cases(node, held, inside)));
    }

    private Expr tag(Syntax node, Scope scope) {
        Expr tag = checking.untyped.defaulted(checking.expressions.value(node, scope));
        if (tag instanceof Expr.Nil) {
            checking.problem(tag.span(), "use of untyped nil in switch expression");
            return new Expr.Bad(tag.span());
        }
        if (!tag.bad() && !Comparability.holds(tag.type())) {
            checking.problem(tag.span(), "cannot switch on " + checking.descriptions.of(tag));
            return new Expr.Bad(tag.span());
        }
        return tag;
    }

    private List<Statement.Case> cases(Syntax node, Optional<Expr> tag, Scope scope) {
        List<Syntax> written = node.parts().stream()
                .filter(part -> part.is("expression_case") || part.is("default_case"))
                .toList();
        List<Statement.Case> cases = new ArrayList<>();
        Set<GoConstant> seen = new HashSet<>();
        Optional<Span> defaultSeen = Optional.empty();
        for (int i = 0; i < written.size(); i++) {
            Syntax one = written.get(i);
            boolean isDefault = one.is("default_case");
            if (isDefault) defaultSeen = Optional.of(checking.oneDefault(one, defaultSeen));
            List<Expr> conditions = new ArrayList<>();
            for (Syntax value : one.part("value").map(Syntax::parts).orElse(List.of())) {
                conditions.add(condition(value, tag, seen, scope));
            }
            cases.add(body(one, isDefault, conditions, i == written.size() - 1, scope));
        }
        return cases;
    }

    private Statement.Case body(
            Syntax node, boolean isDefault, List<Expr> conditions, boolean last, Scope around) {
        List<Syntax> statements = new ArrayList<>();
        for (Syntax part : node.parts()) {
            if (part.is("statement_list")) statements.addAll(part.parts());
        }
        boolean onward = !statements.isEmpty() && statements.getLast().is("fallthrough_statement");
        if (onward) {
            Syntax word = statements.removeLast();
            if (last) checking.problem(word.span(), "cannot fallthrough final case in switch");
        }
        List<Statement> checked = checking.statements.all(statements, around.inside());
        Span span = node.part("value").map(Syntax::span).orElse(node.children().getFirst().span());
        return new Statement.Case(
                span, isDefault, conditions, new Statement.Block(span, node.span(), checked), onward && !last);
    }

    private Expr condition(Syntax node, Optional<Expr> tag, Set<GoConstant> seen, Scope scope) {
        Expr value = checking.expressions.value(node, scope);
        if (value.bad() || tag.isPresent() && tag.get().bad()) return new Expr.Bad(node.span());
        if (tag.isEmpty()) {
            Expr condition = checking.untyped.defaulted(value);
            if (condition.bad() || condition.type().basic() == Basic.BOOL) return condition;
            checking.problem(node.span(), "invalid case " + checking.text(node.span())
                    + " in switch (mismatched types " + value.type() + " and bool)");
            return new Expr.Bad(node.span());
        }
        String saying = "invalid case " + checking.text(node.span()) + " in switch on " + checking.text(tag.get().span());
        Matching.Pair pair = new Matching(checking, Optional.of(saying)).match(node.span(), "==", value, tag.get());
        if (pair.bad()) return new Expr.Bad(node.span());
        if (pair.left() instanceof Expr.Const(var _, var _, GoConstant constant) && !seen.add(constant)) {
            checking.problem(node.span(), "duplicate case " + checking.descriptions.of(pair.left()) + " in expression switch");
        }
        return new Expr.Comparison(node.span(), Basic.BOOL, "==", pair.right(), pair.left());
    }
}
