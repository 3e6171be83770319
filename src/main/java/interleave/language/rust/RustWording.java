package interleave.language.rust;

import interleave.program.Asleep;
import interleave.program.Fault;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.program.Wording;
import java.util.List;
import java.util.Optional;

/// What Rust says of what goes wrong at run time. That a thread panicked is printed by the library itself, when it happens.
public record RustWording() implements Wording {
    private static final String STACK = "stack overflow";

    @Override
    public String fault(Fault fault) {
        return switch (fault) {
            case Fault.DivideByZero _ -> "attempt to divide by zero";
            case Fault.Overflow(String operation) -> overflow(operation);
            case Fault.IndexOutOfRange(long index, long length) ->
                "index out of bounds: the len is " + length + " but the index is " + index;
            case Fault.StackOverflow _ -> STACK;
            case Fault.LengthOutOfRange _, Fault.ChannelOutOfRange _ -> "capacity overflow";
            case Fault.NilDereference _ -> "null pointer dereference occurred";
            case Fault.NegativeShift _ -> "attempt to shift left with overflow";
            case Fault.WrongType(String message) -> message;
            case Fault.BoundsOutOfRange(String expression) -> "range out of bounds: " + expression;
            case Fault.UnlockOfUnlocked _, Fault.WriteUnlockOfUnlocked _, Fault.ReadUnlockOfUnlocked _ ->
                "a lock was released that nobody holds";
            case Fault.SendOnClosed _, Fault.CloseOfClosed _, Fault.CloseOfNil _ -> "the channel is closed";
            case Fault.ConcurrentMap _, Fault.WriteToNilMap _, Fault.Unhashable _ -> "the map cannot be used so";
            case Fault.NegativeWaitGroup _ -> "more threads have ended than were started";
        };
    }

    private static String overflow(String operation) {
        return switch (operation) {
            case "shift_left" -> "attempt to shift left with overflow";
            case "shift_right" -> "attempt to shift right with overflow";
            case "remainder by zero" -> "attempt to calculate the remainder with a divisor of zero";
            case "remainder" -> "attempt to calculate the remainder with overflow";
            default -> "attempt to " + operation + " with overflow";
        };
    }

    @Override
    public boolean fatal(Fault fault) {
        return fault instanceof Fault.StackOverflow;
    }

    @Override
    public Value thrown(Fault fault) {
        return new Value.Aggregate(List.of(Value.NIL, Value.Text.of(fault(fault))));
    }

    @Override
    public String panic(Value value) {
        return value instanceof Value.Aggregate(List<Value> parts) && parts.getLast() instanceof Value.Text message
                ? message.readable()
                : value instanceof Value.Text message ? message.readable() : "explicit panic";
    }

    @Override
    public String report(String message, boolean fatal, ThreadId thread, String function, String place) {
        if (!fatal) return "";
        String name = thread.index() == 0 ? "main" : "<unknown>";
        return "\nthread '" + name + "' has overflowed its stack\nfatal runtime error: stack overflow, aborting\n";
    }

    @Override
    public String awaited() {
        return "must end";
    }

    @Override
    public Optional<String> abandoned(boolean one) {
        return Optional.of(": `main` has returned, which ends all threads, and nobody has joined " + (one ? "it" : "them"));
    }

    @Override
    public String deadlock() {
        return "every thread waits for another one, for ever: a deadlock (the real program would hang)\n";
    }

    @Override
    public String deadlock(List<Asleep> threads) {
        StringBuilder all = new StringBuilder(deadlock());
        for (Asleep one : threads) {
            all.append("\n").append(one.thread()).append(" waits ").append(reason(one.reason())).append(":\n");
            for (Asleep.Call call : one.calls()) all.append("  in ").append(call.function()).append(" at ").append(call.place()).append('\n');
        }
        return all.toString();
    }

    private static String reason(Asleep.Reason reason) {
        return switch (reason) {
            case SEND, SEND_TO_NOTHING -> "to send";
            case RECEIVE, RECEIVE_FROM_NOTHING -> "to receive";
            case CHOICE, CHOICE_OF_NOTHING -> "at a channel";
            case MUTEX -> "for a Mutex";
            case WRITE_LOCK -> "for an RwLock, to write";
            case READ_LOCK -> "for an RwLock, to read";
            case ONCE -> "for what is done once";
            case NOTICE -> "for a notice";
            case THREAD -> "for a thread to end";
            case WAIT_GROUP -> "for its threads to end";
        };
    }
}
