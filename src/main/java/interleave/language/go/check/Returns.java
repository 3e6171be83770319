package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `return`.
final class Returns {
    private final Checking checking;

    Returns(Checking checking) {
        this.checking = checking;
    }

    Optional<Statement> check(Syntax node, Scope scope) {
        Routine routine = checking.functionLoops.returning(scope.routine().orElseThrow());
        List<GoType> wanted = routine.signature().results();
        List<Syntax> nodes = node.parts().isEmpty() ? List.of() : node.parts().getFirst().parts();
        if (nodes.isEmpty() && routine.namedResults()) return bare(node.span(), routine, scope);
        List<Expr> values = nodes.isEmpty() ? List.of() : checking.expressions.list(nodes, scope);
        if (values.stream().anyMatch(Expr::lost)) return Optional.empty();
        if (values.size() == 1 && values.getFirst().type() instanceof GoType.Tuple) {
            checking.problem(values.getFirst().span(), checking.descriptions.text(values.getFirst()) + " (no value) used as value");
            return Optional.empty();
        }
        if (values.size() != wanted.size()) {
            boolean many = values.size() > wanted.size();
            Span at = many ? values.get(wanted.size()).span() : values.isEmpty() ? node.span() : values.getLast().span();
            checking.problem(
                    at,
                    (many ? "too many" : "not enough") + " return values\n\thave "
                            + Descriptions.summary(values.stream().map(Expr::type).toList(), false) + "\n\twant "
                            + Descriptions.summary(wanted, false));
            return Optional.empty();
        }
        List<Expr> fitted = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            fitted.add(checking.assigning.assign(values.get(i), wanted.get(i), "return statement"));
        }
        if (routine.namedResults()) routine.results().forEach(Variable::assign);
        return done(node.span(), scope, fitted);
    }

    private Optional<Statement> bare(Span span, Routine routine, Scope scope) {
        for (Variable result : routine.results()) {
            boolean hidden = !result.name().equals("_")
                    && !(scope.find(result.name()).orElse(null) instanceof Entity.OfLocal(Variable found, var _) && found == result);
            if (hidden) checking.problem(span, "result parameter " + result.name() + " not in scope at return");
        }
        return done(span, scope, List.of());
    }

    /// In the body of a loop over a function, it is the function around that returns.
    private Optional<Statement> done(Span span, Scope scope, List<Expr> values) {
        boolean loop = checking.functionLoops.isBody(scope.routine().orElseThrow());
        return Optional.of(loop
                ? new Statement.Block(span, span, checking.functionLoops.back(span, scope, values))
                : new Statement.Return(span, values));
    }
}
