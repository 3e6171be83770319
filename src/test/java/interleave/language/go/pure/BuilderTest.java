package interleave.language.go.pure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import interleave.language.go.fmt.Cells;
import interleave.language.go.fmt.TestHeap;
import interleave.language.go.type.Basic;
import interleave.language.go.type.Layouts;
import interleave.program.FaultException;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuilderTest {
    private final TestHeap heap = new TestHeap();
    private final Value builder = new Value.Pointer(
            heap.allocate(Layouts.of(PureLibrary.type("strings", "Builder").orElseThrow()), 1, "b"), 0);

    private Value call(Value receiver, String method, Value... more) {
        List<Value> arguments = new ArrayList<>(List.of(receiver));
        arguments.addAll(Arrays.asList(more));
        return PureLibrary.find("strings", "(*Builder)." + method).orElseThrow().apply(arguments, heap);
    }

    @Test
    void collectsAText() {
        assertEquals(Value.Text.EMPTY, call(builder, "String"));
        assertEquals(Given.several(Value.Int.of(2), Value.NIL), call(builder, "WriteString", Value.Text.of("hi")));
        call(builder, "WriteByte", Value.Int.of(0xFF));
        assertEquals(Given.several(Value.Int.of(3), Value.NIL), call(builder, "WriteRune", Value.Int.of('世')));
        call(builder, "Write", Cells.slice(Basic.BYTE, List.of(Value.Int.of('!')), "b", heap));
        assertEquals(new Value.Text("hi\u00ff\u00e4\u00b8\u0096!"), call(builder, "String"));
        assertEquals(Value.Int.of(7), call(builder, "Len"));
        call(builder, "Reset");
        assertEquals(Value.Text.EMPTY, call(builder, "String"));
    }

    @Test
    void aNilBuilderIsANilDereference() {
        assertThrows(FaultException.class, () -> call(Value.NIL, "Len"));
    }
}
