package interleave.language.go.fmt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FmtTest {
    private final Samples samples = new Samples();
    private final TestHeap heap = samples.heap;

    private String print(Fmt function, Value... arguments) {
        return ((Value.Text) function.apply(List.of(arguments), heap)).readable();
    }

    private Value error(String message) {
        return ErrorTypes.make(ErrorTypes.ERROR_STRING, message, Optional.empty(), heap);
    }

    @Test
    void printSeparatesOnlyOperandsThatAreNoStrings() {
        Value hi = samples.named("string:hi");
        Value number = samples.named("int:42");
        assertEquals("hi42 42hihi42", print(Fmt.SPRINT, hi, number, number, hi, hi, number));
        assertEquals("<nil> <nil>", print(Fmt.SPRINT, Value.NIL, Value.NIL));
    }

    @Test
    void printlnSeparatesAll() {
        assertEquals("hi 42 [1 2 3]\n", print(
                Fmt.SPRINTLN, samples.named("string:hi"), samples.named("int:42"), samples.named("[]int")));
        assertEquals("\n", print(Fmt.SPRINTLN));
    }

    @Test
    void aSliceOfArgumentsIsSpread() {
        Value.Dynamic all = (Value.Dynamic) samples.named("[]any");
        assertEquals("1 a <nil> 2.5\n", print(Fmt.SPRINTLN.spreading(), all.value()));
        assertEquals("\n", print(Fmt.SPRINTLN.spreading(), Value.NIL));
    }

    @Test
    void methodsCalledBeforeCountOnlyForVerbsOfStrings() {
        Named level = new Named("main", "Level").is(Basic.INT);
        Value high = Worded.of(new Value.Dynamic(level, Value.Int.of(3)), Value.Text.of("high"));
        assertEquals("high 3 \"high\" main.Level 68696768",
                print(Fmt.SPRINTF, Value.Text.of("%v %d %q %T %x"), high, high, high, high, high));
        assertEquals("%!z(main.Level=3)", print(Fmt.SPRINTF, Value.Text.of("%z"), high));
    }

    @Test
    void errorsOfTheLibraryPrintTheirMessageAlsoInside() {
        Value error = error("bad");
        Value list = Cells.slice(GoType.ANY, List.of(error, Value.NIL), "list", heap);
        assertEquals("bad [bad <nil>]", print(
                Fmt.SPRINTF, Value.Text.of("%v %s"), error, new Value.Dynamic(new GoType.Slice(GoType.ANY), list))
                .replace("%!s(<nil>)", "<nil>"));
    }

    @Test
    void methodsOfUnexportedFieldsAreNotCalled() {
        Named duration = new Named("time", "Duration").is(Basic.INT64);
        Named job = new Named("main", "Job").is(new GoType.Struct(
                List.of(Samples.field("Limit", duration), Samples.field("spent", duration))));
        Value value = new Value.Dynamic(
                job, new Value.Aggregate(List.of(Value.Int.of(2_000_000_000), Value.Int.of(1_000))));
        assertEquals("{Limit:2s spent:1000}", print(Fmt.SPRINTF, Value.Text.of("%+v"), value));
    }

    @Test
    void errorfWrapsWhatTheVerbWIsGiven() {
        Value inner = error("inner");
        Value outer = Fmt.ERRORF.apply(List.of(Value.Text.of("%s: %w"), samples.named("string:hi"), inner), heap);
        assertEquals("hi: inner", print(Fmt.SPRINT, outer));
        assertEquals(inner, ErrorTypes.unwrap(outer, heap));
        Value plain = Fmt.ERRORF.apply(List.of(Value.Text.of("%d"), samples.named("int:42")), heap);
        assertEquals("42", print(Fmt.SPRINT, plain));
        assertEquals(Value.NIL, ErrorTypes.unwrap(plain, heap));
    }

    @Test
    void twoErrorsWithOneTextDiffer() {
        assertNotEquals(error("same"), error("same"));
    }

    @Test
    void addressesLookLikeThoseOfGo() {
        Value.Dynamic pointer = (Value.Dynamic) samples.named("&P");
        Value.Pointer at = (Value.Pointer) pointer.value();
        Value next = new Value.Dynamic(
                new GoType.Pointer(Basic.INT), new Value.Pointer(at.block(), at.offset() + 1));
        List<String> found = new ArrayList<>();
        for (Value each : List.of(pointer, next)) found.add(print(Fmt.SPRINTF, Value.Text.of("%p"), each));
        assertEquals(List.of("0xc000010000", "0xc000010008"), found);
    }

    @Test
    void builtinsFormatAsTheRuntimeDoes() {
        String text = ((Value.Text) Builtin.PRINTLN.apply(
                List.of(samples.named("int:-42"), samples.named("float64:1e20"), samples.named("bool:true"),
                        samples.named("string:hi"), samples.named("[]int:nil"), Value.NIL,
                        samples.named("uint64:18446744073709551615"), samples.named("float64:-0")), heap)).bytes();
        assertEquals("-42 +1.000000e+020 true hi [0/0]0x0 (0x0,0x0) 18446744073709551615 -0.000000e+000\n", text);
    }
}
