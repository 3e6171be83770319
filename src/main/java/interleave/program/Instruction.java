package interleave.program;

import java.util.List;
import java.util.Optional;

/// One instruction of a body. Whether it is a *step* is decided when it runs: an access to memory is one where another
/// thread could reach that memory, what orders threads or can block always is, and the rest rides along.
public sealed interface Instruction {
    /// The part of the source that this came from: the variable for an access, the call for a call.
    Span span();

    /// Computes a private value. Never a step.
    record Set(Span span, int slot, Expression value) implements Instruction {}

    /// Reads one cell into a local. `text` is the operand as the user wrote it.
    record Load(Span span, int slot, Expression address, String text) implements Instruction {}

    /// Changes a private copy of a cell, between its read and its write: the M of R, M, W. `words` says what is done in
    /// the narrator's words, such as `add 1`. A step where the cell's read was one.
    record Modify(Span span, int slot, Expression address, Expression value, String words) implements Instruction {}

    /// Writes one cell.
    record Store(Span span, Expression address, Expression value, String text) implements Instruction {}

    /// Makes a variable in memory, zeroed; the slot receives its address. `name` is what the user calls it.
    record Allocate(Span span, int slot, Layout layout, String name) implements Instruction {}

    /// Makes an array of a length known only at run time; the slot receives a slice of it.
    record AllocateArray(Span span, int slot, Layout element, Expression length, Expression capacity, String name)
            implements Instruction {}

    /// Goes on at `target`.
    record Jump(Span span, int target) implements Instruction {}

    /// Goes on with the next instruction if the condition holds, else at `otherwise`.
    record Branch(Span span, Expression condition, int otherwise) implements Instruction {}

    /// Calls a function; its results go to the slots `results` (as many as it returns, or none).
    /// @param name what memory is called that a library function makes for this call, where it does not say so itself
    record Call(Span span, List<Integer> results, Expression function, List<Expression> arguments, String name)
            implements Instruction {
        public Call {
            results = List.copyOf(results);
            arguments = List.copyOf(arguments);
        }

        public Call(Span span, List<Integer> results, Expression function, List<Expression> arguments) {
            this(span, results, function, arguments, "");
        }
    }

    /// Ends a function. Deferred calls have been run by [RunDeferred] before.
    record Return(Span span, List<Expression> values) implements Instruction {
        public Return {
            values = List.copyOf(values);
        }
    }

    /// Keeps a call for the end of the function.
    record Defer(Span span, Expression function, List<Expression> arguments) implements Instruction {
        public Defer {
            arguments = List.copyOf(arguments);
        }
    }

    /// Runs the deferred calls, the last one first.
    record RunDeferred(Span span) implements Instruction {}

    /// Starts a thread; the slot, unless it is -1, receives its number. Rides along. `name` is the function's name as the
    /// language's stack traces print it.
    record Spawn(Span span, int slot, Expression function, List<Expression> arguments, String name) implements Instruction {
        public Spawn {
            arguments = List.copyOf(arguments);
        }

        public Spawn(Span span, Expression function, List<Expression> arguments, String name) {
            this(span, -1, function, arguments, name);
        }
    }

    /// Waits until the thread of that number has ended.
    record Join(Span span, Expression thread) implements Instruction {}

    /// Asks whether the thread of that number has ended.
    record AskEnded(Span span, int slot, Expression thread) implements Instruction {}

    /// Asks something of the thread itself. Never a step.
    record Ask(Span span, int slot, Question question) implements Instruction {}

    /// What [Ask] can ask.
    enum Question {
        /// Its number.
        THREAD,
        /// What [Keep] gave it; nil at first.
        KEPT,
        /// Whether it is unwinding.
        PANICKING,
        /// Where it stands in the program's text: `file:line:column`.
        PLACE,
        /// The line of that.
        LINE,
        /// The column of that.
        COLUMN
    }

    /// Gives the thread a value to keep, in place of the one before. Never a step.
    record Keep(Span span, Expression value) implements Instruction {}

    /// Begins to unwind the thread with a value.
    record Panic(Span span, Expression value) implements Instruction {}

    /// At a landing, see [Body#landings]: ends the unwinding; the slot receives its value.
    record Catch(Span span, int slot) implements Instruction {}

    /// Behind a landing: goes on unwinding.
    record Unwind(Span span) implements Instruction {}

    /// Stops the unwinding that the deferred call which runs this is part of; the slot receives its value, or nil.
    record Recover(Span span, int slot) implements Instruction {}

    /// Prints a text. `error` sends it to standard error, as Go's `println` does.
    record Print(Span span, Expression text, boolean error) implements Instruction {}

    /// Acquires a mutex, or blocks.
    record Lock(Span span, Expression address, String text) implements Instruction {}

    /// Acquires a mutex if it is free; the slot receives whether it was.
    record TryLock(Span span, int slot, Expression address, String text) implements Instruction {}

    /// Releases a mutex. Rides along unless some thread may look at it by [TryLock].
    record Unlock(Span span, Expression address, String text) implements Instruction {}

    /// Adds to a WaitGroup. Rides along where no thread can tell.
    /// @param balanced whether it is known that nobody takes more than there is, and that who waits does so when all has been
    ///     added: then no thread can tell
    record AddWaiting(Span span, Expression address, Expression delta, boolean balanced, String text) implements Instruction {
        public AddWaiting(Span span, Expression address, Expression delta, String text) {
            this(span, address, delta, false, text);
        }
    }

    /// Waits until a WaitGroup counts zero.
    record AwaitZero(Span span, Expression address, String text) implements Instruction {}

    /// An operation on a readers–writer mutex. Of one that only tries, the slot receives whether it was acquired. Acquiring
    /// for writing while others read takes two steps: from the first one on no new readers are let in.
    record Guard(Span span, int slot, Expression address, GuardOperation operation, String text) implements Instruction {}

    /// Begins what is done once; the slot receives whether this thread is to do it. Blocks while another one does.
    record BeginOnce(Span span, int slot, Expression address, String text) implements Instruction {}

    /// Ends what is done once, or where it is not `done` leaves it to be begun anew. Rides along.
    record EndOnce(Span span, Expression address, boolean done, String text) implements Instruction {
        public EndOnce(Span span, Expression address, String text) {
            this(span, address, true, text);
        }
    }

    /// Asks whether something has been done that is done once.
    record AskOnce(Span span, int slot, Expression address, String text) implements Instruction {}

    /// Queues at a condition variable, behind those that wait there.
    record Enlist(Span span, Expression address, String text) implements Instruction {}

    /// Waits for a notice at the condition variable at which the thread has queued.
    record AwaitNotice(Span span, Expression address, String text) implements Instruction {}

    /// Waits for such a notice, but only for so many nanoseconds of virtual time; the slot receives whether it came. If not,
    /// the thread has left the queue.
    record AwaitNoticeFor(Span span, int slot, Expression address, Expression nanoseconds, String text)
            implements Instruction {}

    /// Gives a notice to the thread that has waited longest at a condition variable, or to all of them.
    record Notify(Span span, Expression address, boolean all, String text) implements Instruction {}

    /// Begins what a library function does in one step: nothing behind it in the body is a step any more. `address` is the
    /// object that it is done to, and `words` says what is done, such as `cancel`; they are empty where what happens to cells
    /// in the step says it all. If it `orders`, all such steps on one object are ordered, as if it had a mutex.
    record Enter(Span span, Expression address, boolean orders, String words) implements Instruction {}

    /// Sets an alarm to ring after so many nanoseconds of virtual time, and if `period` is positive, every so many after that;
    /// the slot receives whether it was set before. Rides along where it is new.
    record SetAlarm(Span span, int slot, Expression address, Expression nanoseconds, Expression period, String text)
            implements Instruction {}

    /// Stops an alarm; the slot receives whether it was set.
    record StopAlarm(Span span, int slot, Expression address, String text) implements Instruction {}

    /// Waits for an alarm, as the only thread that does; the slot receives whether it has rung, or else was stopped.
    record AwaitAlarm(Span span, int slot, Expression address, String text) implements Instruction {}

    /// Reads the clock: the nanoseconds of virtual time since the program began. Rides along.
    record ReadClock(Span span, int slot) implements Instruction {}

    /// Draws 64 bits at random, as they seem: each thread has a sequence of its own, the same in every run. Rides along.
    record Draw(Span span, int slot) implements Instruction {}

    /// One indivisible operation on a cell; the slot receives its result.
    record Atomic(Span span, int slot, Expression address, AtomicOperation operation, Width width,
            List<Expression> operands, String text) implements Instruction {
        public Atomic {
            operands = List.copyOf(operands);
        }
    }

    /// Makes a channel with room for `capacity` values; the slot receives its address. `name` is what the user calls it.
    record MakeChannel(Span span, int slot, Expression capacity, String name) implements Instruction {}

    /// Sends a value, or waits until that can be done. A channel that is nil waits for ever. If there is a slot `sent`, it
    /// receives whether that was done: it was not if the channel is closed, which is a fault where there is none (-1).
    record Send(Span span, int sent, Expression channel, Expression value, String text) implements Instruction {
        public Send(Span span, Expression channel, Expression value, String text) {
            this(span, -1, channel, value, text);
        }
    }

    /// Receives a value into `slot`, or waits until that can be done; `open` receives whether it had been sent, which it had
    /// not if it is the `zero` of a closed channel. Each slot may be -1 for nowhere. A channel that is nil waits for ever.
    record Receive(Span span, int slot, int open, Expression channel, Value zero, String text) implements Instruction {}

    /// Does one of several things at channels, whichever can be done; the scheduler chooses where several can. `chosen`
    /// receives the number of the case, or as many as there are cases where none can be done and there is a default; without
    /// a default it waits. `slot` and `open` are as with [Receive].
    record Select(Span span, int chosen, int slot, int open, List<Case> cases, boolean hasDefault) implements Instruction {
        public Select {
            cases = List.copyOf(cases);
        }

        /// One of them: sends `value` if there is one, and else receives. What is sent into a closed channel is a fault if
        /// `zero` is nil; otherwise the case is done, and `open` says that it was not sent.
        public record Case(Span span, Expression channel, Optional<Expression> value, Value zero) {}
    }

    /// Closes a channel. One that is closed is a fault, unless it may be closed `again`, which does nothing.
    record CloseChannel(Span span, Expression channel, boolean again, String text) implements Instruction {
        public CloseChannel(Span span, Expression channel, String text) {
            this(span, channel, false, text);
        }
    }

    /// How many values are in a channel's buffer or, if `room`, how many there is room for; 0 of nil.
    record MeasureChannel(Span span, int slot, Expression channel, boolean room, String text) implements Instruction {}

    /// Takes one of `count` numbers from 0 on, whichever the scheduler says, for what the language leaves open. A step where
    /// there is more than one; `words` says what is chosen, such as `where to begin in m`.
    record Choose(Span span, int slot, Expression count, String words) implements Instruction {}

    /// Sleeps for a number of nanoseconds of virtual time. Orders nothing.
    record Sleep(Span span, Expression nanoseconds) implements Instruction {}

    /// Calls a library function that looks at memory. A step where that memory can be reached by another thread.
    record CallNative(Span span, int slot, Native function, List<Expression> arguments) implements Instruction {
        public CallNative {
            arguments = List.copyOf(arguments);
        }
    }

    /// Ends the program with an exit code.
    record Exit(Span span, Expression code) implements Instruction {}
}
