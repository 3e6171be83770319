package interleave.testing;

import interleave.program.Asleep;
import interleave.program.Fault;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.program.Wording;
import java.util.List;

/// Words for what goes wrong in programs that are in no language.
public record PlainWording() implements Wording {
    @Override
    public String fault(Fault fault) {
        return switch (fault) {
            case Fault.DivideByZero _ -> "divide by zero";
            case Fault.IndexOutOfRange f -> "index " + f.index() + " of " + f.length();
            case Fault.BoundsOutOfRange f -> "bounds " + f.expression();
            case Fault.NilDereference _ -> "nil dereference";
            case Fault.NegativeShift _ -> "negative shift";
            case Fault.LengthOutOfRange _ -> "length out of range";
            case Fault.Overflow f -> "overflow in " + f.operation();
            case Fault.UnlockOfUnlocked _ -> "unlock of unlocked mutex";
            case Fault.WriteUnlockOfUnlocked _ -> "unlock of unlocked readers-writer mutex";
            case Fault.ReadUnlockOfUnlocked _ -> "unlock from reading of unlocked readers-writer mutex";
            case Fault.ChannelOutOfRange _ -> "capacity out of range";
            case Fault.SendOnClosed _ -> "send on closed channel";
            case Fault.CloseOfClosed _ -> "close of closed channel";
            case Fault.CloseOfNil _ -> "close of nil channel";
            case Fault.NegativeWaitGroup _ -> "negative WaitGroup counter";
            case Fault.ConcurrentMap f -> "map in use: " + f.reads();
            case Fault.WriteToNilMap _ -> "write to no map";
            case Fault.Unhashable f -> "key of type " + f.type();
            case Fault.WrongType f -> f.message();
            case Fault.StackOverflow _ -> "stack overflow";
        };
    }

    @Override
    public boolean fatal(Fault fault) {
        return switch (fault) {
            case Fault.UnlockOfUnlocked _, Fault.WriteUnlockOfUnlocked _, Fault.ReadUnlockOfUnlocked _,
                    Fault.StackOverflow _ -> true;
            default -> false; // the others unwind
        };
    }

    @Override
    public Value thrown(Fault fault) {
        return Value.Text.of(fault(fault));
    }

    @Override
    public String panic(Value value) {
        return value instanceof Value.Text text ? text.readable() : value.toString();
    }

    @Override
    public String report(String message, boolean fatal, ThreadId thread, String function, String place) {
        return (fatal ? "fatal error: " : "panic: ") + message + "\n\n" + thread + " in " + function + "\n\t" + place + "\n";
    }

    @Override
    public String deadlock(List<Asleep> threads) {
        return deadlock() + threads;
    }

    @Override
    public String deadlock() {
        return "fatal error: all threads are asleep - deadlock!\n";
    }
}
