package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.go.fmt.Fmt;
import interleave.language.go.fmt.TestHeap;
import interleave.language.go.fmt.Worded;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Fault;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The expected texts were printed by the real Go.
class GoWordingTest {
    private final GoWording wording = new GoWording();

    @Test
    void faultsOfTheRuntime() {
        assertEquals("runtime error: integer divide by zero", wording.fault(new Fault.DivideByZero()));
        assertEquals("runtime error: index out of range [5] with length 3", wording.fault(new Fault.IndexOutOfRange(5, 3)));
        assertEquals("runtime error: index out of range [-1]", wording.fault(new Fault.IndexOutOfRange(-1, 3)));
        assertEquals("runtime error: negative shift amount", wording.fault(new Fault.NegativeShift()));
        assertEquals("runtime error: makeslice: len out of range", wording.fault(new Fault.LengthOutOfRange()));
        assertEquals("sync: negative WaitGroup counter", wording.fault(new Fault.NegativeWaitGroup()));
    }

    @Test
    void boundsAreShownUnlessOneIsNegative() {
        assertEquals("[:5] with capacity 3", bounds("[:5] with capacity 3"));
        assertEquals("[2:1]", bounds("[2:1]"));
        assertEquals("[-1:]", bounds("[-1:3]"));
        assertEquals("[:-1]", bounds("[:-1] with capacity 3"));
        assertEquals("[::-1]", bounds("[::-1] with capacity 3"));
    }

    private String bounds(String expression) {
        String fault = wording.fault(new Fault.BoundsOutOfRange(expression));
        return fault.substring("runtime error: slice bounds out of range ".length());
    }

    @Test
    void onlyTheRuntimesOwnStatesAreFatal() {
        assertTrue(wording.fatal(new Fault.UnlockOfUnlocked()));
        assertTrue(wording.fatal(new Fault.StackOverflow()));
        assertFalse(wording.fatal(new Fault.NegativeWaitGroup()));
        assertFalse(wording.fatal(new Fault.NilDereference()));
    }

    @Test
    void recoveredFaultsPrintTheirMessage() {
        assertEquals("runtime error: integer divide by zero!", printed(wording.thrown(new Fault.DivideByZero())));
        assertEquals("sync: negative WaitGroup counter!", printed(wording.thrown(new Fault.NegativeWaitGroup())));
    }

    private static String printed(Value value) {
        Value text = Fmt.SPRINTF.apply(List.of(Value.Text.of("%v!"), value), new TestHeap());
        return ((Value.Text) text).bytes();
    }

    @Test
    void panicsWithBasicValues() {
        assertEquals("hi\nthere", panic(Basic.STRING, Value.Text.of("hi\nthere")));
        assertEquals("世界", panic(Basic.STRING, Value.Text.of("世界")));
        assertEquals("42", panic(Basic.INT, Value.Int.of(42)));
        assertEquals("18446744073709551615", panic(Basic.UINT64, Value.Int.of(-1)));
        assertEquals("true", panic(Basic.BOOL, Value.Bool.TRUE));
        assertEquals("+1.500000e+000", panic(Basic.FLOAT64, new Value.Real(1.5)));
    }

    @Test
    void panicsWithNamedTypesNameThem() {
        assertEquals("main.MyInt(5)", panic(new Named("main", "MyInt").is(Basic.INT), Value.Int.of(5)));
        assertEquals("main.F(+2.000000e+000)", panic(new Named("main", "F").is(Basic.FLOAT64), new Value.Real(2)));
        assertEquals("main.MyStr(\"a b\")", panic(new Named("main", "MyStr").is(Basic.STRING), Value.Text.of("a b")));
    }

    @Test
    void panicsWithWhatHasAMethodSayItsText() {
        Named type = new Named("main", "E").is(new GoType.Struct(List.of()));
        Value.Dynamic error = new Value.Dynamic(type, new Value.Aggregate(List.of()));
        assertEquals("E says", wording.panic(Worded.of(error, Value.Text.of("E says"))));
    }

    @Test
    void panicsWithCompositesShowOnlyTheType() {
        Named type = new Named("main", "T").is(new GoType.Struct(List.of()));
        assertTrue(panic(type, new Value.Aggregate(List.of())).startsWith("(main.T) "));
        assertTrue(panic(new GoType.Pointer(type), new Value.Pointer(3, 0)).startsWith("(*main.T) 0xc000"));
    }

    private String panic(GoType type, Value value) {
        return wording.panic(new Value.Dynamic(type, value));
    }

    @Test
    void reportsNameTheGoroutineAndThePlace() {
        assertEquals(
                "panic: bad\n\ngoroutine 3 [running]:\nmain.work(...)\n\tcounter.go:12\nexit status 2\n",
                wording.report("bad", false, ThreadId.of(2), "main.work", "counter.go:12"));
        assertEquals(
                "fatal error: sync: unlock of unlocked mutex\n\ngoroutine 1 [running]:\nmain.main()\n\ta.go:3\nexit status 2\n",
                wording.report("sync: unlock of unlocked mutex", true, ThreadId.of(0), "main.main", "a.go:3"));
        String nil = wording.fault(new Fault.NilDereference());
        assertTrue(wording.report(nil, false, ThreadId.of(0), "main.main", "a.go:3")
                .startsWith("panic: runtime error: invalid memory address or nil pointer dereference\n"
                        + "[signal SIGSEGV: segmentation violation]\n\ngoroutine 1 [running]:\n"));
    }
}
