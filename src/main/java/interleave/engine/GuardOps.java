package interleave.engine;

import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.program.Value.ReadWriteMutex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Operations on readers–writer mutexes. As in Go, a writer that waits keeps new readers out, so that it comes to its turn;
/// a thread that reads already and asks once more is kept out too.
final class GuardOps {
    private GuardOps() {}

    abstract static class OnGuard extends OrderOps.OnCell {
        OnGuard(Span span, int pc, Eval address, Operation operation) {
            super(span, pc, address, operation);
        }

        static ReadWriteMutex guard(Sight sight, Value.Pointer at) {
            return (ReadWriteMutex) sight.block(at.block()).values[at.offset()];
        }

        final Waiting forWriter(Sight sight, Value.Pointer at, ReadWriteMutex mutex, boolean reading) {
            Cell cell = sight.block(at.block()).cell(at.offset());
            return new Waiting.ForWriter(cell, ThreadId.of(mutex.writer()), mutex.held(), reading);
        }

        static ReadWriteMutex read(ReadWriteMutex mutex, int reader) {
            List<Integer> readers = new ArrayList<>(mutex.readers());
            int at = 0;
            while (at < readers.size() && readers.get(at) <= reader) at++;
            readers.add(at, reader);
            return new ReadWriteMutex(mutex.writer(), mutex.held(), List.copyOf(readers));
        }
    }

    /// Acquires for writing: at once where nobody has it, else in two steps, of which the first keeps new readers out.
    static final class Lock extends OnGuard {
        Lock(Span span, int pc, Eval address) {
            super(span, pc, address, Operation.LOCK);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            int me = w.current().index();
            boolean claims = !guard(w, at).readers().isEmpty();
            w.memory().write(at, new ReadWriteMutex(me, !claims, guard(w, at).readers()));
            if (recorded(w, at)) {
                Cell cell = cell(w, at);
                w.record(claims
                        ? new Effect.Claimed(w.current(), place(f), cell)
                        : new Effect.Locked(w.current(), place(f), cell));
            }
            return claims ? pc : pc + 1;
        }

        @Override
        @Nullable Waiting waiting(Sight sight, Frame f) {
            Value.Pointer at = at(f);
            ReadWriteMutex mutex = guard(sight, at);
            if (mutex.writer() < 0 || mutex.readers().isEmpty() && !mutex.held() && mine(mutex, f)) return null;
            if (!mutex.held() && mine(mutex, f)) {
                Cell cell = sight.block(at.block()).cell(at.offset());
                return new Waiting.ForReaders(
                        cell, mutex.readers().stream().distinct().map(ThreadId::of).toList());
            }
            return forWriter(sight, at, mutex, false);
        }

        @Override
        boolean ready(Sight sight, Frame f) {
            ReadWriteMutex mutex = guard(sight, at(f));
            return mutex.writer() < 0 || mutex.readers().isEmpty() && !mutex.held() && mine(mutex, f);
        }

        /// Whether the thread that stands here is the one that has asked.
        private static boolean mine(ReadWriteMutex mutex, Frame f) {
            return mutex.writer() == f.thread;
        }
    }

    /// Releases from writing; commutes to the left as [OrderOps.Unlock] does.
    static final class Unlock extends OnGuard {
        Unlock(Span span, int pc, Eval address) {
            super(span, pc, address, Operation.UNLOCK);
        }

        @Override
        int ride(Workspace w, Frame f) {
            ReadWriteMutex mutex = guard(w, at(f));
            boolean mine = mutex.held() && mutex.writer() == f.thread;
            return w.riding() && mine && !w.machine().triesLocks() ? perform(w, f) : super.ride(w, f);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            if (!guard(w, at).held()) throw new FaultException(new Fault.WriteUnlockOfUnlocked());
            w.memory().write(at, ReadWriteMutex.FREE);
            tell(w, f, at, Effect.Unlocked::new);
            return pc + 1;
        }
    }

    static final class ReadLock extends OnGuard {
        ReadLock(Span span, int pc, Eval address) {
            super(span, pc, address, Operation.READ_LOCK);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            w.memory().write(at, read(guard(w, at), f.thread));
            tell(w, f, at, Effect.ReadLocked::new);
            return pc + 1;
        }

        @Override
        @Nullable Waiting waiting(Sight sight, Frame f) {
            Value.Pointer at = at(f);
            ReadWriteMutex mutex = guard(sight, at);
            return mutex.writer() < 0 ? null : forWriter(sight, at, mutex, true);
        }

        @Override
        boolean ready(Sight sight, Frame f) {
            return guard(sight, at(f)).writer() < 0;
        }
    }

    /// Releasing one's own lock for reading commutes to the left: all that it does is to let a writer in, which can only
    /// wait as long as it is not released.
    static final class ReadUnlock extends OnGuard {
        ReadUnlock(Span span, int pc, Eval address) {
            super(span, pc, address, Operation.READ_UNLOCK);
        }

        @Override
        int ride(Workspace w, Frame f) {
            boolean mine = guard(w, at(f)).readers().contains(f.thread);
            return w.riding() && mine && !w.machine().triesLocks() ? perform(w, f) : super.ride(w, f);
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            ReadWriteMutex mutex = guard(w, at);
            if (mutex.readers().isEmpty()) throw new FaultException(new Fault.ReadUnlockOfUnlocked());
            List<Integer> readers = new ArrayList<>(mutex.readers());
            if (!readers.remove((Integer) f.thread)) readers.removeFirst(); // one thread may unlock for another
            w.memory().write(at, new ReadWriteMutex(mutex.writer(), mutex.held(), List.copyOf(readers)));
            tell(w, f, at, Effect.ReadUnlocked::new);
            return pc + 1;
        }
    }

    /// Acquires only if that can be done at once.
    static final class Try extends OnGuard {
        private final int slot;
        private final boolean reading;

        Try(Span span, int pc, int slot, Eval address, boolean reading) {
            super(span, pc, address, reading ? Operation.TRY_READ_LOCK : Operation.TRY_LOCK);
            this.slot = slot;
            this.reading = reading;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            ReadWriteMutex mutex = guard(w, at);
            boolean got = reading ? mutex.writer() < 0 : mutex.free();
            if (got) w.memory().write(at, reading ? read(mutex, f.thread) : new ReadWriteMutex(f.thread, true, List.of()));
            f.locals[slot] = Value.Bool.of(got);
            if (recorded(w, at)) w.record(effect(w.current(), place(f), cell(w, at), mutex, got));
            return pc + 1;
        }

        private Effect effect(ThreadId thread, Span span, Cell cell, ReadWriteMutex mutex, boolean got) {
            if (got) return reading ? new Effect.ReadLocked(thread, span, cell) : new Effect.Locked(thread, span, cell);
            int owner = mutex.writer() >= 0 ? mutex.writer() : mutex.readers().getFirst();
            return new Effect.LockFailed(thread, span, cell, ThreadId.of(owner));
        }
    }
}
