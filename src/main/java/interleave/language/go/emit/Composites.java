package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// Composite literals.
final class Composites {
    private final Emitting emitting;

    Composites(Emitting emitting) {
        this.emitting = emitting;
    }

    Expression value(Expr.Composite composite, String name) {
        GoType type = composite.type();
        if (type.underlying() instanceof GoType.Slice(GoType element)) return slice(composite, element, name);
        if (type.underlying() instanceof GoType.Opaque) return Terms.constant(Layouts.zero(type));
        List<Expression> parts = new ArrayList<>();
        for (GoType part : Layouts.parts(type)) parts.add(Terms.constant(Layouts.zero(part)));
        for (Expr.Part part : composite.parts()) {
            parts.set(part.index(), emitting.values.value(part.value(), partName(name, type, part.index())));
        }
        return new Expression.Gather(parts);
    }

    private Expression slice(Expr.Composite composite, GoType element, String name) {
        String title = name.isEmpty() ? emitting.title(composite.type()) : name;
        Expression length = Terms.number(composite.length());
        int slot = emitting.code.temporary();
        emitting.code.add(new Instruction.AllocateArray(
                composite.span(), slot, emitting.layout(element), length, length, title));
        int size = (int) Layouts.cells(element);
        for (Expr.Part part : composite.parts()) {
            Expression at = new Expression.Element(Terms.local(slot), Terms.number(part.index()), size);
            into(at, part.value(), element, title + "[" + part.index() + "]");
        }
        return Terms.local(slot);
    }

    /// Fills new memory with a struct or array.
    void initialise(Expression address, Expr.Composite composite, String name) {
        if (composite.type().underlying() instanceof GoType.Slice) {
            emitting.code.add(new Instruction.Store(composite.span(), address, value(composite, name), name));
            return;
        }
        List<GoType> types = Layouts.parts(composite.type());
        if (composite.type().underlying() instanceof GoType.Struct) clear(address, composite, types, name);
        for (Expr.Part part : composite.parts()) {
            int offset = Layouts.offset(composite.type(), part.index());
            into(
                    Terms.offset(address, offset),
                    part.value(),
                    types.get(part.index()),
                    partName(name, composite.type(), part.index()));
        }
    }

    /// The fields that are not given are written as well, as Go's compiler does it: that is where a race with them is told.
    private void clear(Expression address, Expr.Composite composite, List<GoType> types, String name) {
        for (int i = 0; i < types.size(); i++) {
            int index = i;
            boolean given = composite.parts().stream().anyMatch(part -> part.index() == index);
            if (given || Layouts.spread(types.get(i)) || types.get(i).underlying() instanceof GoType.Opaque) continue;
            Expression at = Terms.offset(address, Layouts.offset(composite.type(), i));
            Expression zero = Terms.constant(Layouts.zero(types.get(i)));
            emitting.memory.store(composite.span(), at, types.get(i), zero, partName(name, composite.type(), i));
        }
    }

    /// Fills new memory, which is zero, with a value.
    void into(Expression address, Expr value, GoType type, String name) {
        if (value instanceof Expr.Composite zero && zero.type().underlying() instanceof GoType.Opaque) return;
        if (value instanceof Expr.Composite inner && Layouts.spread(inner.type())) {
            initialise(address, inner, name);
            return;
        }
        Expression known = emitting.values.value(value, name);
        boolean zero = known instanceof Expression.Constant(Value constant) && constant.equals(Layouts.zero(type));
        if (!zero) emitting.memory.store(value.span(), address, type, known, name);
    }

    private static String partName(String name, GoType type, int index) {
        if (name.isEmpty()) return "";
        return type.underlying() instanceof GoType.Struct(List<GoType.Field> fields)
                ? name + "." + fields.get(index).name()
                : name + "[" + index + "]";
    }
}
