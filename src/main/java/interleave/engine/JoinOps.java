package interleave.engine;

import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import org.jspecify.annotations.Nullable;

/// Waiting for the end of threads, and asking for it.
final class JoinOps {
    private JoinOps() {}

    private static int number(Eval thread, Frame f) {
        return (int) thread.number(f.locals);
    }

    /// Lets those go on who have waited for a thread that has just ended: that rides along with its end.
    static void release(Workspace w, int ended) {
        for (int thread = 0; thread < w.threads(); thread++) {
            Frame standing = thread == ended ? null : w.standing(thread);
            if (standing == null || !(standing.code.ops[standing.pc] instanceof Join join)) continue;
            if (number(join.thread, standing) != ended) continue;
            Frame frame = w.partner(thread);
            if (w.recording()) w.record(new Effect.Joined(ThreadId.of(thread), join.place(frame), ThreadId.of(ended)));
            frame.pc = join.pc + 1;
            w.rouse(thread);
        }
    }

    /// Once a thread has ended it stays so, and nobody can tell when another one goes on behind that. Where a thread comes to
    /// a join of one that has ended before, it is a step all the same: what it orders before the rest of the thread, it does
    /// not order before the step that it would ride along with.
    static final class Join extends Op {
        private final Eval thread;

        Join(Span span, int pc, Eval thread) {
            super(span, pc);
            this.thread = thread;
        }

        @Override
        int ride(Workspace w, Frame f) {
            return w.quiet() && ready(w, f) ? perform(w, f) : PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            if (w.recording()) w.record(new Effect.Joined(w.current(), place(f), ThreadId.of(number(thread, f))));
            return pc + 1;
        }

        @Override
        boolean ready(Sight sight, Frame f) {
            return sight.ended(number(thread, f));
        }

        @Override
        @Nullable Waiting waiting(Sight sight, Frame f) {
            return ready(sight, f) ? null : new Waiting.ForThread(ThreadId.of(number(thread, f)));
        }

        @Override
        Operation operation() {
            return Operation.JOIN;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "join T" + number(thread, f);
        }
    }

    static final class AskEnded extends Op {
        private final int slot;
        private final Eval thread;

        AskEnded(Span span, int pc, int slot, Eval thread) {
            super(span, pc);
            this.slot = slot;
            this.thread = thread;
        }

        @Override
        int ride(Workspace w, Frame f) {
            return w.quiet() ? perform(w, f) : PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            boolean ended = w.ended(number(thread, f));
            f.locals[slot] = Value.Bool.of(ended);
            if (w.recording()) {
                w.record(new Effect.LookedAt(w.current(), place(f), ThreadId.of(number(thread, f)), ended));
            }
            return pc + 1;
        }

        @Override
        Operation operation() {
            return Operation.JOIN;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "see whether T" + number(thread, f) + " has ended";
        }
    }
}
