package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.program.Expression;
import interleave.program.Loop;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// Loops with conditions.
final class Loops {
    private final Emitting emitting;

    Loops(Emitting emitting) {
        this.emitting = emitting;
    }

    void loop(Statement.For loop) {
        for (Statement first : loop.before()) emitting.statements.one(first);
        Label test = new Label();
        Label again = new Label();
        Label end = new Label();
        emitting.exits.put(loop.exits(), new Emitting.Exit(end, again));
        emitting.code.here(test);
        emitting.code.statement(loop.span());
        int mark = emitting.code.mark();
        loop.condition().ifPresent(condition -> emitting.conditions.unless(condition, end));
        emitting.code.release(mark);
        int first = emitting.code.position();
        emitting.statements.block(loop.body());
        emitting.code.here(again);
        int last = emitting.code.position();
        emitting.code.statement(loop.span());
        for (Variable variable : loop.perRound()) renew(variable);
        loop.after().ifPresent(after -> {
            emitting.statements.one(after);
            emitting.code.statement(loop.span());
        });
        emitting.code.jump(loop.span(), test);
        emitting.code.here(end);
        describe(loop, first, last);
    }

    /// The next round has a variable of its own, which begins with the value of the last one.
    private void renew(Variable variable) {
        if (!variable.inMemory()) return;
        int mark = emitting.code.mark();
        int slot = ((Expression.Local) emitting.local(variable)).slot();
        Expression value = emitting.memory.load(
                variable.span(), Terms.local(slot), variable.type(), variable.name());
        emitting.assignments.allocate(variable, slot);
        emitting.memory.store(variable.span(), Terms.local(slot), variable.type(), value, variable.name());
        emitting.code.release(mark);
    }

    /// `for i := a; i < b; i++`, with all of it private, can say which round it is in.
    private void describe(Statement.For loop, int first, int last) {
        if (first >= last || loop.before().size() != 1 || loop.condition().isEmpty() || loop.after().isEmpty()) return;
        if (!(loop.before().getFirst() instanceof Statement.Assign(var _, List<Target> targets, List<Expr> values))) return;
        if (targets.size() != 1 || !(targets.getFirst() instanceof Target.New(Variable variable))) return;
        if (variable.inMemory() || !(values.getFirst() instanceof Expr.Const(var _, var _, var _))) return;
        if (!(loop.after().get() instanceof Statement.Update update) || !update.operator().equals("+")) return;
        if (!isName(update.target(), variable) || !isOne(update.operand())) return;
        if (!(loop.condition().get() instanceof Expr.Comparison test) || !isName(test.left(), variable)) return;
        Optional<Expression> bound = bound(test.right());
        boolean inclusive = test.operator().equals("<=");
        if (bound.isEmpty() || !inclusive && !test.operator().equals("<")) return;
        Expression start = emitting.values.value(values.getFirst());
        Expression total = Terms.minus(bound.get(), start);
        emitting.code.describe(new Loop(
                loop.span(),
                first,
                last,
                Terms.plus(Terms.minus(emitting.local(variable), start), Terms.number(1)),
                inclusive ? Terms.plus(total, Terms.number(1)) : total));
    }

    /// A bound that is the same all along: a constant, or a private variable that nothing assigns.
    private Optional<Expression> bound(Expr expr) {
        return switch (expr) {
            case Expr.Const _ -> Optional.of(emitting.values.value(expr));
            case Expr.Name(var _, Variable variable) when !variable.inMemory() && variable.isConstant() ->
                Optional.of(emitting.local(variable));
            case Expr.BuiltinCall call when call.builtin() == interleave.language.go.tree.Builtin.LEN
                            && call.arguments().getFirst() instanceof Expr.Name(var _, Variable variable)
                            && !variable.inMemory() && variable.isConstant() ->
                Optional.of(new Expression.Length(emitting.local(variable)));
            default -> Optional.empty();
        };
    }

    private static boolean isName(Expr expr, Variable variable) {
        return expr instanceof Expr.Name(var _, Variable named) && named == variable;
    }

    private boolean isOne(Expr expr) {
        return expr instanceof Expr.Const
                && emitting.values.value(expr) instanceof Expression.Constant(Value.Int(long number)) && number == 1;
    }
}
