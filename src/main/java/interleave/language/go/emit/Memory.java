package interleave.language.go.emit;

import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes whole variables: structs and arrays cell by cell.
final class Memory {
    /// How many cells one operation may read or write.
    private static final int MOST_CELLS = 256;

    private final Emitting emitting;

    Memory(Emitting emitting) {
        this.emitting = emitting;
    }

    /// Reads a variable.
    /// @param text the operand as it is written
    Expression load(Span span, Expression address, GoType type, String text) {
        if (!Layouts.spread(type)) {
            int slot = emitting.code.temporary();
            emitting.code.add(new Instruction.Load(span, slot, address, text));
            return Terms.local(slot);
        }
        if (tooLarge(span, type)) return Terms.constant(Layouts.zero(type));
        List<Expression> parts = new ArrayList<>();
        List<GoType> types = Layouts.parts(type);
        int offset = 0;
        for (int i = 0; i < types.size(); i++) {
            parts.add(load(span, Terms.offset(address, offset), types.get(i), text + path(type, i)));
            offset += (int) Layouts.cells(types.get(i));
        }
        return new Expression.Gather(parts);
    }

    /// Writes a variable.
    void store(Span span, Expression address, GoType type, Expression value, String text) {
        if (!Layouts.spread(type)) {
            emitting.code.add(new Instruction.Store(span, address, value, text));
            return;
        }
        if (tooLarge(span, type)) return;
        List<GoType> types = Layouts.parts(type);
        int offset = 0;
        for (int i = 0; i < types.size(); i++) {
            Expression part = Terms.part(value, i);
            store(span, Terms.offset(address, offset), types.get(i), part, text + path(type, i));
            offset += (int) Layouts.cells(types.get(i));
        }
    }

    private static String path(GoType type, int index) {
        return type.underlying() instanceof GoType.Struct(List<GoType.Field> fields)
                ? "." + fields.get(index).name()
                : "[" + index + "]";
    }

    private boolean tooLarge(Span span, GoType type) {
        long cells = Layouts.cells(type);
        if (cells <= MOST_CELLS) return false;
        emitting.program.refuse(
                span,
                "copying a value of type " + type + ", " + cells + " parts, is not understood",
                "up to " + MOST_CELLS + " parts are copied one by one; pass a pointer or a slice");
        return true;
    }
}
