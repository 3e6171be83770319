package interleave.language.go.fmt;

import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Native;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// Whole values read from memory, where structs and arrays are spread over their parts.
public final class Cells {
    private Cells() {}

    /// The value of a variable of that type which begins at a cell.
    public static Value load(GoType type, int block, int offset, Native.Memory memory) {
        if (!Layouts.spread(type)) return memory.read(block, offset);
        List<Value> parts = new ArrayList<>();
        int at = offset;
        for (GoType part : Layouts.parts(type)) {
            parts.add(load(part, block, at, memory));
            at += (int) Layouts.cells(part);
        }
        return new Value.Aggregate(parts);
    }

    /// The elements of a slice, of which `element` is the element type; none of nil.
    public static List<Value> elements(GoType element, Value slice, Native.Memory memory) {
        if (!(slice instanceof Value.Slice(int block, int offset, int length, int _))) return List.of();
        List<Value> elements = new ArrayList<>(length);
        int size = (int) Layouts.cells(element);
        for (int i = 0; i < length; i++) elements.add(load(element, block, offset + i * size, memory));
        return elements;
    }

    /// Writes a value to a variable of that type which begins at a cell.
    public static void store(GoType type, int block, int offset, Value value, Native.Memory memory) {
        if (!Layouts.spread(type)) {
            memory.write(block, offset, value);
            return;
        }
        int at = offset;
        List<Value> parts = ((Value.Aggregate) value).parts();
        List<GoType> types = Layouts.parts(type);
        for (int i = 0; i < types.size(); i++) {
            store(types.get(i), block, at, parts.get(i), memory);
            at += (int) Layouts.cells(types.get(i));
        }
    }

    /// A new slice of these elements.
    public static Value slice(GoType element, List<Value> elements, String name, Native.Memory memory) {
        int block = memory.allocate(Layouts.of(element), elements.size(), name);
        int size = (int) Layouts.cells(element);
        for (int i = 0; i < elements.size(); i++) store(element, block, i * size, elements.get(i), memory);
        return new Value.Slice(block, 0, elements.size(), elements.size());
    }
}
