package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Implementing;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which type an interface holds: `x.(T)` and `switch x.(type)`.
final class TypeQuestions {
    private final Checking checking;

    TypeQuestions(Checking checking) {
        this.checking = checking;
    }

    /// `x.(T)`, with one value.
    Expr assertion(Syntax node, Scope scope) {
        Expr operand = checking.expressions.value(node.part("operand").orElseThrow(), scope);
        GoType type = node.part("type").map(written -> checking.types.read(written, scope)).orElse(GoType.INVALID);
        if (operand.bad() || type.invalid()) return new Expr.Bad(node.span());
        if (!operand.type().isInterface()) {
            return bad(operand.span(), "invalid operation: " + checking.descriptions.of(operand) + " is not an interface");
        }
        Optional<String> obstacle = obstacle(operand, type);
        if (obstacle.isPresent()) {
            return bad(node.span(), "impossible type assertion: " + checking.text(node.span()) + "\n\t" + obstacle.get());
        }
        return new Expr.TypeAssertion(node.span(), type, operand, type, false);
    }

    /// The two values of `v, ok := x.(T)`.
    static List<Expr> checked(Expr.TypeAssertion assertion) {
        GoType both = new GoType.Tuple(List.of(assertion.wanted(), Basic.BOOL));
        return Expressions.spread(
                new Expr.TypeAssertion(assertion.span(), both, assertion.operand(), assertion.wanted(), true));
    }

    private static Optional<String> obstacle(Expr operand, GoType type) {
        return type.isInterface() ? Optional.empty() : Implementing.obstacle(type, operand.type());
    }

    Optional<Statement> byType(Syntax node, Scope around, String label) {
        Scope scope = around.inside();
        List<Statement> before = new ArrayList<>(
                node.part("initializer").map(init -> checking.statements.simple(init, scope)).orElse(List.of()));
        Optional<Syntax> alias = node.part("alias").map(list -> list.parts().getFirst());
        Syntax written = node.part("value").orElseThrow();
        Expr operand = checking.expressions.value(written, scope);
        if (!operand.bad() && !operand.type().isInterface()) {
            operand = bad(operand.span(), checking.descriptions.of(operand) + " is not an interface");
        }
        Statement.Exits exits = new Statement.Exits();
        Scope inside = scope.leaving(new Scope.Exit(exits, label, false));
        List<Variable> bound = new ArrayList<>();
        List<Statement.TypeCase> cases = cases(node, operand, alias, inside, bound);
        boolean unused = alias.isPresent() && !alias.get().text().equals("_") && bound.stream().noneMatch(Variable::isUsed);
        if (unused) {
            checking.problem(alias.get().span(), "declared and not used: " + alias.get().text());
        }
        int start = node.part("initializer").or(() -> alias).orElse(written).span().start();
        Span span = new Span(start, written.span().end());
        return Optional.of(new Statement.TypeSwitch(span, exits, before, operand, cases));
    }

    private List<Statement.TypeCase> cases(
            Syntax node, Expr operand, Optional<Syntax> alias, Scope scope, List<Variable> bound) {
        List<Statement.TypeCase> cases = new ArrayList<>();
        List<GoType> seen = new ArrayList<>();
        Optional<Span> defaultSeen = Optional.empty();
        for (Syntax one : node.parts()) {
            boolean isDefault = one.is("default_case");
            if (!isDefault && !one.is("type_case")) continue;
            if (isDefault) defaultSeen = Optional.of(checking.oneDefault(one, defaultSeen));
            List<GoType> types = new ArrayList<>();
            for (Syntax type : one.parts("type")) type(type, operand, scope, seen).ifPresent(types::add);
            Scope body = scope.inside();
            Optional<Variable> variable = alias.filter(name -> !name.text().equals("_"))
                    .map(name -> bind(name, types, operand, body, bound));
            List<Syntax> statements = one.parts().stream()
                    .filter(part -> part.is("statement_list"))
                    .flatMap(part -> part.parts().stream())
                    .toList();
            List<Statement> checked = checking.statements.all(statements, body);
            List<Syntax> written = one.parts("type");
            Span span = written.isEmpty()
                    ? one.children().getFirst().span()
                    : new Span(written.getFirst().span().start(), written.getLast().span().end());
            cases.add(new Statement.TypeCase(
                    span, isDefault, types, variable, new Statement.Block(span, one.span(), checked)));
        }
        return cases;
    }

    private Optional<GoType> type(Syntax node, Expr operand, Scope scope, List<GoType> seen) {
        boolean nil = node.text().equals("nil")
                && scope.find("nil").filter(Entity.OfNil.class::isInstance).isPresent();
        GoType type = nil ? Basic.UNTYPED_NIL : checking.types.read(node, scope);
        if (type.invalid() || operand.bad()) return Optional.empty();
        if (seen.stream().anyMatch(type::same)) {
            checking.problem(node.span(), "duplicate case " + checking.text(node.span()) + " in type switch");
            return Optional.empty();
        }
        seen.add(type);
        Optional<String> obstacle = nil ? Optional.empty() : obstacle(operand, type);
        if (obstacle.isPresent()) {
            String why = obstacle.get().substring(obstacle.get().indexOf(" ("));
            checking.problem(node.span(), "impossible type switch case: " + checking.descriptions.of(operand)
                    + " cannot have dynamic type " + type + why);
            return Optional.empty();
        }
        return Optional.of(type);
    }

    private Variable bind(Syntax name, List<GoType> types, Expr operand, Scope body, List<Variable> bound) {
        boolean single = types.size() == 1 && types.getFirst() != Basic.UNTYPED_NIL;
        Variable variable = Variable.local(name.text(), single ? types.getFirst() : operand.type(), name.span());
        if (variable.type().invalid()) variable.use();
        bound.add(variable);
        body.declare(name.text(), new Entity.OfLocal(variable, body.routine().orElseThrow()));
        return variable;
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
