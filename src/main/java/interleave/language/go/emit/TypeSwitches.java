package interleave.language.go.emit;

import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Expression;
import interleave.program.Span;
import java.util.List;

/// `switch x.(type)`.
final class TypeSwitches {
    private final Emitting emitting;

    TypeSwitches(Emitting emitting) {
        this.emitting = emitting;
    }

    void choose(Statement.TypeSwitch choice) {
        for (Statement first : choice.before()) emitting.statements.one(first);
        Expression value = emitting.code.keep(choice.span(), emitting.values.value(choice.operand()));
        Label end = new Label();
        emitting.exits.put(choice.exits(), new Emitting.Exit(end, end));
        List<Label> bodies = choice.cases().stream().map(_ -> new Label()).toList();
        Label fallback = end;
        for (int i = 0; i < bodies.size(); i++) {
            Statement.TypeCase one = choice.cases().get(i);
            if (one.isDefault()) fallback = bodies.get(i);
            for (GoType type : one.types()) {
                emitting.code.branch(one.span(), new Expression.Not(holds(value, type)), bodies.get(i));
            }
        }
        emitting.code.jump(choice.span(), fallback);
        for (int i = 0; i < bodies.size(); i++) {
            emitting.code.here(bodies.get(i));
            body(choice.cases().get(i), value);
            emitting.code.jump(choice.cases().get(i).span(), end);
        }
        emitting.code.here(end);
    }

    private Expression holds(Expression value, GoType type) {
        return type == Basic.UNTYPED_NIL
                ? Operators.compare("==", value, Terms.NIL, GoType.ANY)
                : emitting.program.methods.holds(value, type);
    }

    private void body(Statement.TypeCase one, Expression value) {
        int mark = emitting.code.mark();
        Span span = one.span();
        if (one.bound().isPresent()) {
            Variable variable = one.bound().get();
            boolean single = one.types().size() == 1 && one.types().getFirst() != Basic.UNTYPED_NIL;
            int slot = emitting.code.temporary();
            emitting.assignments.begin(variable, slot);
            emitting.assignments.set(
                    span, variable, slot, single ? MethodTables.unboxed(value, one.types().getFirst()) : value);
        }
        emitting.statements.block(one.body());
        emitting.code.release(mark);
    }
}
