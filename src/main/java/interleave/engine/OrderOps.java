package interleave.engine;

import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import org.jspecify.annotations.Nullable;

/// Instructions that order threads, block them, or are seen outside.
final class OrderOps {
    private OrderOps() {}

    /// What all operations on a mutex or a WaitGroup have in common: they are steps where others can reach it, and nothing but
    /// the cell keeps a thread from them.
    abstract static class OnCell extends Op {
        private final Eval address;
        private final Operation operation;

        OnCell(Span span, int pc, Eval address, Operation operation) {
            super(span, pc);
            this.address = address;
            this.operation = operation;
        }

        @Override
        final Operation operation() {
            return operation;
        }

        final Value.Pointer at(Frame f) {
            return address.pointer(f.locals);
        }

        @Override
        final int decidedBy(Frame f) {
            return at(f).block();
        }

        @Override
        int ride(Workspace w, Frame f) {
            boolean unseen = w.quiet() || !w.block(at(f).block()).shared;
            return unseen && ready(w, f) ? perform(w, f) : PARK;
        }

        @Override
        final @Nullable Cell cell(Sight sight, Frame f) {
            return address.value(f.locals) instanceof Value.Pointer at
                    ? sight.block(at.block()).identity.cell(at.offset())
                    : null;
        }

        final String name(Sight sight, Frame f) {
            Cell cell = cell(sight, f);
            return cell == null ? "?" : cell.name();
        }

        final Cell cell(Workspace w, Value.Pointer at) {
            return w.block(at.block()).identity.cell(at.offset());
        }

        final boolean recorded(Workspace w, Value.Pointer at) {
            return w.recording() && w.block(at.block()).shared;
        }

        /// What happened to the cell.
        interface Told {
            Effect of(ThreadId thread, Span span, Cell cell);
        }

        /// Notes what happened to the cell, if others can reach it.
        final void tell(Workspace w, Frame f, Value.Pointer at, Told told) {
            if (recorded(w, at)) w.record(told.of(w.current(), place(f), cell(w, at)));
        }

        @Override
        String words(Sight sight, Frame f) {
            return operation.word() + " " + name(sight, f);
        }

        static Value.Mutex mutex(Sight sight, Value.Pointer at) {
            return (Value.Mutex) sight.block(at.block()).values[at.offset()];
        }

        static long count(Sight sight, Value.Pointer at) {
            return ((Value.WaitGroup) sight.block(at.block()).values[at.offset()]).count();
        }
    }

    static final class Lock extends OnCell {
        Lock(Span span, int pc, Eval address) {
            super(span, pc, address, Operation.LOCK);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            w.memory().write(at, new Value.Mutex(w.current().index()));
            tell(w, f, at, Effect.Locked::new);
            return pc + 1;
        }

        @Override
        @Nullable Waiting waiting(Sight sight, Frame f) {
            Value.Pointer at = at(f);
            int owner = mutex(sight, at).owner();
            if (owner < 0) return null;
            return new Waiting.ForMutex(sight.block(at.block()).identity.cell(at.offset()), ThreadId.of(owner));
        }

        @Override
        boolean ready(Sight sight, Frame f) {
            return mutex(sight, at(f)).owner() < 0;
        }
    }

    static final class TryLock extends OnCell {
        private final int slot;

        TryLock(Span span, int pc, int slot, Eval address) {
            super(span, pc, address, Operation.TRY_LOCK);
            this.slot = slot;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            int owner = mutex(w, at).owner();
            if (owner < 0) w.memory().write(at, new Value.Mutex(w.current().index()));
            f.locals[slot] = Value.Bool.of(owner < 0);
            if (recorded(w, at)) {
                Cell cell = cell(w, at);
                w.record(owner < 0
                        ? new Effect.Locked(w.current(), place(f), cell)
                        : new Effect.LockFailed(w.current(), place(f), cell, ThreadId.of(owner)));
            }
            return pc + 1;
        }
    }

    /// Releasing one's own mutex commutes to the left (Lipton, "Reduction", 1975): nobody else can do anything with it in
    /// the meantime, unless some thread only tries.
    static final class Unlock extends OnCell {
        Unlock(Span span, int pc, Eval address) {
            super(span, pc, address, Operation.UNLOCK);
        }

        @Override
        int ride(Workspace w, Frame f) {
            boolean mine = mutex(w, at(f)).owner() == w.current().index();
            return w.riding() && mine && !w.machine().triesLocks() ? perform(w, f) : super.ride(w, f);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            if (mutex(w, at).owner() < 0) throw new FaultException(new Fault.UnlockOfUnlocked());
            w.memory().write(at, Value.Mutex.FREE);
            tell(w, f, at, Effect.Unlocked::new);
            return pc + 1;
        }
    }

    /// `Add` and `Done`. Both commute to the left where no other thread can take more than there is: else it depends on the
    /// order who panics. Adding also needs that no other thread can come to wait: it might miss the addition.
    static final class AddWaiting extends OnCell {
        private final Eval delta;
        private final boolean balanced;

        AddWaiting(Span span, int pc, Eval address, Eval delta, boolean balanced) {
            super(span, pc, address, Operation.ADD);
            this.delta = delta;
            this.balanced = balanced;
        }

        @Override
        int ride(Workspace w, Frame f) {
            if (!w.riding()) return super.ride(w, f);
            if (balanced) return perform(w, f);
            long count = count(w, at(f));
            long change = delta.number(f.locals);
            long least = Math.min(count, count + change);
            boolean unseen = least >= 0
                    && (change <= 0 || !Takers.othersMayWait(w))
                    && !Takers.othersMayTakeMoreThan(w, least, cell(w, at(f)));
            return unseen ? perform(w, f) : super.ride(w, f);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            long change = delta.number(f.locals);
            long count = count(w, at) + change;
            if (count < 0) throw new FaultException(new Fault.NegativeWaitGroup());
            w.memory().write(at, new Value.WaitGroup(count));
            if (recorded(w, at)) w.record(new Effect.Added(w.current(), place(f), cell(w, at), change, count));
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            long change = delta.number(f.locals);
            return (change < 0 ? "take " + -change + " from " : "add " + change + " to ") + name(sight, f);
        }
    }

    /// The one step of a library function.
    static final class Enter extends OnCell {
        private final boolean orders;
        private final String words;

        Enter(Span span, int pc, Eval address, boolean orders, String words) {
            super(span, pc, address, words.isEmpty() ? Operation.ATOMIC : Operation.CALL);
            this.orders = orders;
            this.words = words;
        }

        /// Within the step of another one it is a part of that.
        @Override
        int ride(Workspace w, Frame f) {
            return f.whole ? pc + 1 : super.ride(w, f);
        }

        @Override
        int perform(Workspace w, Frame f) {
            f.whole = true;
            Value.Pointer at = at(f);
            boolean silent = words.isEmpty() && !orders;
            if (recorded(w, at) && !silent) w.record(new Effect.Called(w.current(), place(f), cell(w, at), orders, words));
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return (words.isEmpty() ? "use" : words) + " " + name(sight, f);
        }
    }

    static final class AwaitZero extends OnCell {
        AwaitZero(Span span, int pc, Eval address) {
            super(span, pc, address, Operation.WAIT);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            tell(w, f, at, Effect.Awaited::new);
            return pc + 1;
        }

        @Override
        @Nullable Waiting waiting(Sight sight, Frame f) {
            Value.Pointer at = at(f);
            long count = count(sight, at);
            if (count == 0) return null;
            return new Waiting.ForWaitGroup(sight.block(at.block()).identity.cell(at.offset()), count);
        }

        @Override
        boolean ready(Sight sight, Frame f) {
            return count(sight, at(f)) == 0;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "wait for " + name(sight, f);
        }
    }

    static final class Print extends Op {
        private final Eval text;
        private final boolean error;

        Print(Span span, int pc, Eval text, boolean error) {
            super(span, pc);
            this.text = text;
            this.error = error;
        }

        @Override
        int ride(Workspace w, Frame f) {
            return w.quiet() ? perform(w, f) : PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            String printed = ((Value.Text) text.value(f.locals)).readable();
            w.print(printed, error);
            if (w.recording()) w.record(new Effect.Printed(w.current(), place(f), printed, error));
            return pc + 1;
        }

        @Override
        Operation operation() {
            return Operation.PRINT;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "print " + ValueWords.onOneLine(text.value(f.locals).toString());
        }
    }

    /// Waking is the step: nothing says when it comes.
    static final class Sleep extends Op {
        private final Eval nanoseconds;

        Sleep(Span span, int pc, Eval nanoseconds) {
            super(span, pc);
            this.nanoseconds = nanoseconds;
        }

        @Override
        int ride(Workspace w, Frame f) {
            long duration = nanoseconds.number(f.locals);
            if (duration <= 0) return pc + 1;
            if (w.quiet()) {
                w.pass(duration);
                return pc + 1;
            }
            Sleeping.begin(w, duration);
            return PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Sleeping.end(w);
            if (w.recording()) w.record(new Effect.Woke(w.current(), place(f), nanoseconds.number(f.locals)));
            return pc + 1;
        }

        @Override
        Operation operation() {
            return Operation.SLEEP;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "wake up";
        }
    }
}
