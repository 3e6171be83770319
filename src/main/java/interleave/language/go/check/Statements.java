package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements: finds the part of the checker for each kind.
final class Statements {
    private final Checking checking;

    Statements(Checking checking) {
        this.checking = checking;
    }

    /// Statements that follow one another in a scope.
    List<Statement> all(List<Syntax> nodes, Scope scope) {
        List<Statement> found = new ArrayList<>();
        for (Syntax node : nodes) found.addAll(one(node, scope, ""));
        return found;
    }

    /// A block with a scope of its own.
    Statement.Block block(Syntax node, Scope scope) {
        return new Statement.Block(node.span(), node.span(), all(Bodies.statements(node), scope.inside()));
    }

    /// A statement; a declaration may be several, or none.
    /// @param label the label before it, or empty
    private List<Statement> one(Syntax node, Scope scope, String label) {
        return switch (node.kind()) {
            case "expression_statement" -> list(expression(node, scope));
            case "inc_statement", "dec_statement" -> list(checking.assignments.step(node, scope));
            case "assignment_statement" -> list(checking.assignments.assign(node, scope));
            case "short_var_declaration" -> list(checking.assignments.declare(node, scope));
            case "var_declaration" -> checking.localDeclarations.variables(node, scope);
            case "const_declaration" -> checking.localDeclarations.constants(node, scope);
            case "type_declaration" -> checking.localDeclarations.types(node, scope);
            case "block" -> List.of(block(node, scope));
            case "if_statement" -> List.of(branch(node, scope));
            case "for_statement" -> list(checking.loops.loop(node, scope, label));
            case "expression_switch_statement" -> list(checking.switches.byValue(node, scope, label));
            case "return_statement" -> list(new Returns(checking).check(node, scope));
            case "go_statement", "defer_statement" -> list(later(node, scope));
            case "break_statement", "continue_statement" -> list(checking.jumps.jump(node, scope));
            case "labeled_statement" -> labelled(node, scope);
            case "empty_statement" -> List.of();
            case "fallthrough_statement" -> bad(node.span(), "fallthrough statement out of place");
            case "type_switch_statement" -> list(checking.typeQuestions.byType(node, scope, label));
            case "select_statement" -> list(checking.channels.select(node, scope, label));
            case "send_statement" -> list(checking.channels.send(node, scope));
            case "goto_statement" -> List.of(checking.jumps.go(node, scope));
            default -> notYet(node, "statements of the form " + checking.text(node.span()) + " are");
        };
    }

    /// A statement as it may stand in the head of `if`, `for` and `switch`.
    List<Statement> simple(Syntax node, Scope scope) {
        return one(node, scope, "");
    }

    private static List<Statement> list(Optional<? extends Statement> statement) {
        return statement.<List<Statement>>map(List::of).orElse(List.of());
    }

    private List<Statement> labelled(Syntax node, Scope scope) {
        Syntax label = node.part("label").orElseThrow();
        List<Statement> all = new ArrayList<>(List.of(checking.jumps.declare(label, scope)));
        if (node.parts().size() > 1) all.addAll(one(node.parts().getLast(), scope, label.text()));
        return all;
    }

    private Optional<Statement> expression(Syntax node, Scope scope) {
        Expr value = checking.expressions.any(node.parts().getFirst(), scope);
        if (value.bad()) return Optional.empty();
        boolean wanted = value instanceof Expr.Receive || value instanceof Expr.Call || value instanceof Expr.LibraryCall
                || value instanceof Expr.BuiltinCall call && discardable(call.builtin());
        if (!wanted) {
            checking.problem(value.span(), checking.descriptions.of(value) + " is not used");
            return Optional.empty();
        }
        return Optional.of(new Statement.Evaluate(node.span(), value));
    }

    private static boolean discardable(Builtin builtin) {
        return switch (builtin) {
            case CLEAR, CLOSE, COPY, DELETE, PANIC, PRINT, PRINTLN, RECOVER -> true;
            case APPEND, CAP, COMPLEX, IMAG, LEN, MAKE, MAX, MIN, NEW, REAL -> false;
        };
    }

    private Statement branch(Syntax node, Scope around) {
        Scope scope = around.inside();
        List<Statement> before = node.part("initializer").map(init -> simple(init, scope)).orElse(List.of());
        Syntax written = node.part("condition").orElseThrow();
        Expr condition = condition(written, scope, "if");
        Statement.Block then = block(node.part("consequence").orElseThrow(), scope);
        Optional<Statement> otherwise = node.part("alternative")
                .map(other -> other.is("if_statement") ? branch(other, scope) : block(other, scope));
        int start = node.part("initializer").orElse(written).span().start();
        return new Statement.If(new Span(start, written.span().end()), before, condition, then, otherwise);
    }

    /// A condition of a statement.
    Expr condition(Syntax node, Scope scope, String statement) {
        Expr condition = checking.untyped.defaulted(checking.expressions.value(node, scope));
        if (!condition.bad() && !condition.type().basic().isBoolean()) {
            checking.problem(
                    condition.span(), "non-boolean condition in " + statement + " statement", condition.type().basic().isNumeric() ? "compare it, as in != 0" : "");
            return new Expr.Bad(condition.span());
        }
        return condition;
    }

    private Optional<Statement> later(Syntax node, Scope scope) {
        boolean go = node.is("go_statement");
        String word = go ? "go" : "defer";
        if (node.parts().isEmpty()) return Optional.empty();
        Syntax written = node.parts().getFirst();
        if (!go && scope.routine().filter(checking.functionLoops::isBody).isPresent()) {
            checking.notYet(node, "defer in a loop over a function is", "put it into a function that the loop calls");
            return Optional.empty();
        }
        if (written.is("parenthesized_expression")) {
            checking.problem(written.span(), "expression in " + word + " must not be parenthesized");
        }
        Expr call = checking.expressions.any(written, scope);
        scope.routine().filter(_ -> !go).ifPresent(routine -> routine.defer());
        if (call.bad()) return Optional.empty();
        boolean called = call instanceof Expr.Call || call instanceof Expr.LibraryCall || call instanceof Expr.BuiltinCall;
        if (!called) {
            boolean discards = written.part("function").filter(function -> Builtin.named(function.text()).isPresent()).isPresent();
            boolean conversion = call instanceof Expr.Conversion || written.is("call_expression");
            checking.problem(written.span(), conversion
                    ? word + (discards ? " discards result of " : " requires function call, not conversion ")
                            + checking.descriptions.of(call)
                    : "expression in " + word + " must be function call",
                    conversion ? "" : "add () behind the function, as in " + word + " f()");
            return Optional.empty();
        }
        if (call instanceof Expr.BuiltinCall builtin && !discardable(builtin.builtin())) {
            checking.problem(call.span(), word + " discards result of " + checking.descriptions.of(call));
            return Optional.empty();
        }
        return Optional.of(go ? new Statement.Go(node.span(), call) : new Statement.Defer(node.span(), call));
    }

    private List<Statement> notYet(Syntax node, String what) {
        checking.notYet(node, what);
        return List.of();
    }

    private List<Statement> bad(Span span, String message) {
        checking.problem(span, message);
        return List.of();
    }
}
