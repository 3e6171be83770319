package interleave.engine;

import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import org.jspecify.annotations.Nullable;

/// What is done once, by whoever comes first; the others wait until it is done.
final class OnceOps {
    private OnceOps() {}

    private static Value.Once once(Op.Sight sight, Value.Pointer at) {
        return (Value.Once) sight.block(at.block()).values[at.offset()];
    }

    /// Once done, it stays so, and nobody can tell when a thread looks. It is a step all the same: what it orders before the
    /// rest of the thread, it does not order before the step that it would ride along with.
    static final class Begin extends OrderOps.OnCell {
        private final int slot;

        Begin(Span span, int pc, int slot, Eval address) {
            super(span, pc, address, Operation.ONCE);
            this.slot = slot;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            boolean done = once(w, at).done();
            if (!done) w.memory().write(at, new Value.Once(f.thread, false));
            f.locals[slot] = Value.Bool.of(!done);
            if (recorded(w, at)) {
                Cell cell = cell(w, at);
                w.record(done
                        ? new Effect.OncePassed(w.current(), place(f), cell)
                        : new Effect.OnceBegun(w.current(), place(f), cell));
            }
            return pc + 1;
        }

        @Override
        @Nullable Waiting waiting(Sight sight, Frame f) {
            Value.Pointer at = at(f);
            int runner = once(sight, at).runner();
            if (runner < 0) return null;
            return new Waiting.ForOnce(sight.block(at.block()).identity.cell(at.offset()), ThreadId.of(runner));
        }

        @Override
        boolean ready(Sight sight, Frame f) {
            return once(sight, at(f)).runner() < 0;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "see whether " + name(sight, f) + " is done";
        }
    }

    /// Commutes to the left: all that others can do with it in the meantime is to wait.
    static final class End extends OrderOps.OnCell {
        private final boolean done;

        End(Span span, int pc, Eval address, boolean done) {
            super(span, pc, address, Operation.ONCE);
            this.done = done;
        }

        @Override
        int ride(Workspace w, Frame f) {
            return w.riding() ? perform(w, f) : super.ride(w, f);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            w.memory().write(at, done ? Value.Once.DONE : Value.Once.FRESH);
            if (recorded(w, at) && done) w.record(new Effect.OnceEnded(w.current(), place(f), cell(w, at)));
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "say that " + name(sight, f) + " is done";
        }
    }

    /// Looks whether it is done.
    static final class Ask extends OrderOps.OnCell {
        private final int slot;

        Ask(Span span, int pc, int slot, Eval address) {
            super(span, pc, address, Operation.ONCE);
            this.slot = slot;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            boolean done = once(w, at).done();
            f.locals[slot] = Value.Bool.of(done);
            if (recorded(w, at)) {
                Cell cell = cell(w, at);
                w.record(done
                        ? new Effect.OncePassed(w.current(), place(f), cell)
                        : new Effect.Called(w.current(), place(f), cell, false, "look at"));
            }
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "see whether " + name(sight, f) + " is done";
        }
    }
}
