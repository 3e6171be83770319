package interleave.engine;

import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.program.Value.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Condition variables: who waits queues, and a notice goes to the one at the head of the queue or to all. What a waiting
/// thread does with its lock before and after is for the language to say.
final class ConditionOps {
    private ConditionOps() {}

    private static Condition condition(Op.Sight sight, Value.Pointer at) {
        return (Condition) sight.block(at.block()).values[at.offset()];
    }

    private static String words(String verb, @Nullable Cell cell) {
        return verb + " " + (cell == null ? "?" : cell.name());
    }

    static final class Enlist extends OrderOps.OnCell {
        Enlist(Span span, int pc, Eval address) {
            super(span, pc, address, Operation.ENLIST);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            Condition condition = condition(w, at);
            List<Integer> waiting = new ArrayList<>(condition.waiting());
            waiting.add(f.thread);
            w.memory().write(at, new Condition(List.copyOf(waiting), condition.notified()));
            tell(w, f, at, Effect.Enlisted::new);
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return ConditionOps.words("begin to wait at", cell(sight, f));
        }
    }

    /// Going on after the notice is no step of its own: nobody can tell when it happens.
    static final class AwaitNotice extends OrderOps.OnCell {
        AwaitNotice(Span span, int pc, Eval address) {
            super(span, pc, address, Operation.ROUSE);
        }

        @Override
        int ride(Workspace w, Frame f) {
            return w.riding() && ready(w, f) ? perform(w, f) : PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            Condition condition = condition(w, at);
            List<Integer> notified = new ArrayList<>(condition.notified());
            notified.remove((Integer) f.thread);
            w.memory().write(at, new Condition(condition.waiting(), List.copyOf(notified)));
            tell(w, f, at, Effect.Roused::new);
            return pc + 1;
        }

        @Override
        @Nullable Waiting waiting(Sight sight, Frame f) {
            Value.Pointer at = at(f);
            return ready(sight, f)
                    ? null
                    : new Waiting.ForNotice(sight.block(at.block()).identity.cell(at.offset()));
        }

        @Override
        boolean ready(Sight sight, Frame f) {
            return condition(sight, at(f)).notified().contains(f.thread);
        }

        @Override
        String words(Sight sight, Frame f) {
            return ConditionOps.words("wait for a notice at", cell(sight, f));
        }
    }

    /// Going on because the time is over can come at any moment. For schedulers that imitate real life it comes when it is
    /// due, and a notice that is there before comes first.
    static final class AwaitNoticeFor extends OrderOps.OnCell {
        private final int slot;
        private final Eval nanoseconds;

        AwaitNoticeFor(Span span, int pc, int slot, Eval address, Eval nanoseconds) {
            super(span, pc, address, Operation.ROUSE);
            this.slot = slot;
            this.nanoseconds = nanoseconds;
        }

        @Override
        int ride(Workspace w, Frame f) {
            if (notified(w, f)) return w.riding() ? perform(w, f) : PARK;
            Sleeping.begin(w, nanoseconds.number(f.locals));
            return PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            Condition condition = condition(w, at);
            boolean came = notified(w, f);
            if (came) Sleeping.endEarly(w);
            else Sleeping.end(w);
            List<Integer> waiting = new ArrayList<>(condition.waiting());
            List<Integer> notified = new ArrayList<>(condition.notified());
            (came ? notified : waiting).remove((Integer) f.thread);
            w.memory().write(at, new Condition(List.copyOf(waiting), List.copyOf(notified)));
            f.locals[slot] = Value.Bool.of(came);
            if (recorded(w, at)) {
                w.record(came
                        ? new Effect.Roused(w.current(), place(f), cell(w, at))
                        : new Effect.TimedOut(w.current(), place(f), cell(w, at), nanoseconds.number(f.locals)));
            }
            return pc + 1;
        }

        private boolean notified(Sight sight, Frame f) {
            return condition(sight, at(f)).notified().contains(f.thread);
        }

        @Override
        String words(Sight sight, Frame f) {
            return notified(sight, f)
                    ? ConditionOps.words("go on after a notice at", cell(sight, f))
                    : ConditionOps.words("wait no longer for a notice at", cell(sight, f));
        }
    }

    static final class Notify extends OrderOps.OnCell {
        private final boolean all;

        Notify(Span span, int pc, Eval address, boolean all) {
            super(span, pc, address, Operation.NOTIFY);
            this.all = all;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            Condition condition = condition(w, at);
            List<Integer> waiting = condition.waiting();
            int count = all ? waiting.size() : Math.min(1, waiting.size());
            List<Integer> woken = waiting.subList(0, count);
            List<Integer> notified = new ArrayList<>(condition.notified());
            notified.addAll(woken);
            w.memory().write(at, new Condition(List.copyOf(waiting.subList(count, waiting.size())), List.copyOf(notified)));
            if (recorded(w, at)) {
                List<ThreadId> threads = woken.stream().map(ThreadId::of).toList();
                w.record(new Effect.Notified(w.current(), place(f), cell(w, at), threads));
            }
            if (w.riding()) woken.forEach(w::rouse);
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return ConditionOps.words(all ? "wake all at" : "wake one at", cell(sight, f));
        }
    }
}
