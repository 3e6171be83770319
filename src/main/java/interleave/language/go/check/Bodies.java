package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bodies of functions: of declared ones and of literals.
final class Bodies {
    private final Checking checking;

    Bodies(Checking checking) {
        this.checking = checking;
    }

    Expr literal(Syntax node, Scope scope) {
        Signatures.Signature signature = checking.signatures.read(node, scope);
        Optional<Routine> outer = scope.routine();
        String name = outer.map(Routine::nameOfLiteral).orElseGet(() -> checking.nameOfLiteralInPackage());
        Routine routine = new Routine(name, node.span(), signature.type(), outer);
        node.part("body").ifPresent(body -> check(routine, Optional.empty(), signature, body, scope));
        boolean invalid = signature.type().parameters().stream().anyMatch(GoType::invalid)
                || signature.type().results().stream().anyMatch(GoType::invalid);
        return invalid ? new Expr.Bad(node.span()) : new Expr.Literal(node.span(), routine);
    }

    /// Checks what a function does.
    void check(
            Routine routine,
            Optional<Signatures.Parameter> receiver,
            Signatures.Signature signature,
            Syntax body,
            Scope around) {
        Scope scope = around.ofFunction(routine);
        receiver.ifPresent(self -> routine.parameters().add(declare(self, routine, scope)));
        for (Signatures.Parameter parameter : signature.parameters()) {
            routine.parameters().add(declare(parameter, routine, scope));
        }
        for (Signatures.Parameter result : signature.results()) {
            routine.results().add(declare(result, routine, scope));
        }
        if (signature.namedResults()) routine.nameResults();
        List<Syntax> statements = statements(body);
        Jumps.Labels labels = checking.jumps.enter();
        routine.body(checking.statements.all(statements, scope));
        checking.jumps.leave(labels);
        if (!signature.results().isEmpty() && !Terminating.list(statements)) {
            Span end = body.children().isEmpty() ? body.span() : body.children().getLast().span();
            checking.problem(end, "missing return");
        }
    }

    /// The statements in a block.
    static List<Syntax> statements(Syntax block) {
        List<Syntax> found = new ArrayList<>();
        for (Syntax part : block.parts()) {
            if (part.is("statement_list")) found.addAll(part.parts());
            else found.add(part);
        }
        return found;
    }

    private Variable declare(Signatures.Parameter parameter, Routine routine, Scope scope) {
        String name = parameter.name().isEmpty() ? "_" : parameter.name();
        Variable variable = Variable.local(name, parameter.type(), parameter.span());
        if (name.equals("_")) return variable;
        if (scope.here(name).isPresent()) {
            checking.problem(parameter.span(), name + " redeclared in this block");
        } else {
            scope.declare(name, new Entity.OfLocal(variable, routine));
        }
        return variable;
    }
}
