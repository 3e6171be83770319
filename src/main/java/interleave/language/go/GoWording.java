package interleave.language.go;

import interleave.language.go.fmt.ErrorTypes;
import interleave.language.go.fmt.PanicText;
import interleave.language.go.type.Basic;
import interleave.program.Asleep;
import interleave.program.Fault;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.program.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Go's runtime says of what goes wrong. The places are those of the source text; addresses, which the real one adds
/// to every line, are left out.
public record GoWording() implements Wording {
    private static final Pattern NEGATIVE_BOUND = Pattern.compile("(\\[:{0,2}-\\d+)[:\\]].*");
    private static final String NIL = "runtime error: invalid memory address or nil pointer dereference";
    private static final String STACK = "stack overflow";

    @Override
    public String fault(Fault fault) {
        return switch (fault) {
            case Fault.DivideByZero _ -> "runtime error: integer divide by zero";
            case Fault.IndexOutOfRange(long index, long length) ->
                "runtime error: index out of range [" + index + "]" + (index < 0 ? "" : " with length " + length);
            case Fault.BoundsOutOfRange(String expression) ->
                "runtime error: slice bounds out of range " + bounds(expression);
            case Fault.NilDereference _ -> NIL;
            case Fault.NegativeShift _ -> "runtime error: negative shift amount";
            case Fault.LengthOutOfRange _ -> "runtime error: makeslice: len out of range";
            case Fault.Overflow(String operation) -> "runtime error: overflow in " + operation;
            case Fault.UnlockOfUnlocked _ -> "sync: unlock of unlocked mutex";
            case Fault.WriteUnlockOfUnlocked _ -> "sync: Unlock of unlocked RWMutex";
            case Fault.ReadUnlockOfUnlocked _ -> "sync: RUnlock of unlocked RWMutex";
            case Fault.ChannelOutOfRange _ -> "makechan: size out of range";
            case Fault.SendOnClosed _ -> "send on closed channel";
            case Fault.CloseOfClosed _ -> "close of closed channel";
            case Fault.CloseOfNil _ -> "close of nil channel";
            case Fault.NegativeWaitGroup _ -> "sync: negative WaitGroup counter";
            case Fault.WrongType(String message) -> message;
            case Fault.ConcurrentMap(String reads) ->
                "concurrent map " + (reads.isEmpty() ? "writes" : reads + " and map write");
            case Fault.WriteToNilMap _ -> "assignment to entry in nil map";
            case Fault.Unhashable(String type) -> "runtime error: hash of unhashable type " + type;
            case Fault.StackOverflow _ -> STACK;
        };
    }

    /// Of a negative bound, nothing else is said.
    private static String bounds(String expression) {
        Matcher negative = NEGATIVE_BOUND.matcher(expression);
        if (!negative.matches()) return expression;
        String bound = negative.group(1);
        return bound.startsWith("[:") ? bound + "]" : bound + ":]";
    }

    @Override
    public boolean fatal(Fault fault) {
        return switch (fault) {
            case Fault.UnlockOfUnlocked _, Fault.WriteUnlockOfUnlocked _, Fault.ReadUnlockOfUnlocked _,
                    Fault.ConcurrentMap _, Fault.StackOverflow _ -> true;
            case Fault.DivideByZero _, Fault.IndexOutOfRange _, Fault.BoundsOutOfRange _, Fault.NilDereference _,
                    Fault.NegativeShift _, Fault.LengthOutOfRange _, Fault.Overflow _, Fault.NegativeWaitGroup _,
                    Fault.ChannelOutOfRange _, Fault.SendOnClosed _, Fault.CloseOfClosed _, Fault.CloseOfNil _,
                    Fault.WriteToNilMap _, Fault.Unhashable _, Fault.WrongType _ -> false;
        };
    }

    /// An error of the runtime; of a WaitGroup, the string that the library panics with.
    @Override
    public Value thrown(Fault fault) {
        Value.Text message = new Value.Text(fault(fault));
        return new Value.Dynamic(
                fault instanceof Fault.NegativeWaitGroup ? Basic.STRING : ErrorTypes.RUNTIME_ERROR, message);
    }

    @Override
    public String panic(Value value) {
        return new Value.Text(PanicText.of(value)).readable();
    }

    @Override
    public String report(String message, boolean fatal, ThreadId thread, String function, String place) {
        String head = message.equals(STACK) && fatal
                ? "runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: "
                : fatal ? "fatal error: " : "panic: ";
        String signal = message.equals(NIL) ? "\n[signal SIGSEGV: segmentation violation]" : "";
        String call = function + (function.equals("main.main") ? "()" : "(...)");
        return head + message + signal
                + "\n\ngoroutine " + (thread.index() + 1) + " [running]:\n"
                + call + "\n\t" + place + "\nexit status 2\n";
    }

    /// As recent versions have it.
    @Override
    public String deadlock(List<Asleep> threads) {
        StringBuilder all = new StringBuilder("fatal error: all goroutines are asleep - deadlock!\n");
        for (Asleep one : threads) {
            all.append("\ngoroutine ").append(one.thread().index() + 1).append(" [").append(reason(one.reason())).append("]:\n");
            for (Asleep.Call call : one.calls()) {
                all.append(call.function()).append(call.function().equals("main.main") ? "()" : "(...)");
                all.append("\n\t").append(call.place()).append('\n');
            }
            one.creator().ifPresent(creator -> all.append("created by ")
                    .append(creator.call().function())
                    .append(" in goroutine ")
                    .append(creator.thread().index() + 1)
                    .append("\n\t")
                    .append(creator.call().place())
                    .append('\n'));
        }
        return all.append("exit status 2\n").toString();
    }

    private static String reason(Asleep.Reason reason) {
        return switch (reason) {
            case SEND -> "chan send";
            case SEND_TO_NOTHING -> "chan send (nil chan)";
            case RECEIVE -> "chan receive";
            case RECEIVE_FROM_NOTHING -> "chan receive (nil chan)";
            case CHOICE -> "select";
            case CHOICE_OF_NOTHING -> "select (no cases)";
            case MUTEX, ONCE -> "sync.Mutex.Lock";
            case WRITE_LOCK -> "sync.RWMutex.Lock";
            case READ_LOCK -> "sync.RWMutex.RLock";
            case NOTICE -> "sync.Cond.Wait";
            case THREAD -> "join";
            case WAIT_GROUP -> "sync.WaitGroup.Wait";
        };
    }

    @Override
    public String deadlock() {
        return "fatal error: all goroutines are asleep - deadlock!\nexit status 2\n";
    }
}
