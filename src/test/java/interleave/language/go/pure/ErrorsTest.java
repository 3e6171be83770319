package interleave.language.go.pure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.go.fmt.Fmt;
import interleave.language.go.fmt.TestHeap;
import interleave.program.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    private final TestHeap heap = new TestHeap();

    private Value call(String name, Value... arguments) {
        return PureLibrary.find("errors", name).orElseThrow().apply(List.of(arguments), heap);
    }

    @Test
    void isLooksThroughWrappedErrors() {
        Value cause = call("New", Value.Text.of("cause"));
        Value other = call("New", Value.Text.of("cause"));
        Value middle = Fmt.ERRORF.apply(List.of(Value.Text.of("middle: %w"), cause), heap);
        Value outer = Fmt.ERRORF.apply(List.of(Value.Text.of("outer: %w"), middle), heap);
        assertEquals(Value.Bool.TRUE, call("Is", outer, cause));
        assertEquals(Value.Bool.TRUE, call("Is", outer, outer));
        assertEquals(Value.Bool.FALSE, call("Is", outer, other));
        assertEquals(Value.Bool.FALSE, call("Is", cause, outer));
        assertEquals(Value.Bool.FALSE, call("Is", Value.NIL, cause));
        assertEquals(Value.Bool.TRUE, call("Is", Value.NIL, Value.NIL));
        assertEquals(middle, call("Unwrap", outer));
        assertEquals(Value.NIL, call("Unwrap", cause));
    }
}
