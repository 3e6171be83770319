package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Choice;
import interleave.engine.Effect;
import interleave.engine.Next;
import interleave.engine.Operation;
import interleave.engine.State;
import interleave.engine.Waiting;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A step as the search for races sees it. What a thread that was left alone did behind it is a part of its own: it could have
/// come earlier by itself.
record Deed(List<Part> parts) {
    /// @param threads who took part, the one that acted first
    record Part(int[] threads, int[] contacts) {}

    private static final class Making {
        private final int actor;
        private final BitSet threads = new BitSet();
        private final List<Effect> effects = new ArrayList<>(4);
        private final List<Effect> riding = new ArrayList<>(0);

        Making(int actor) {
            this.actor = actor;
            threads.set(actor);
        }

        void add(Effect effect, boolean rides) {
            (rides ? riding : effects).add(effect);
            threads.set(effect.thread().index());
            switch (effect) {
                case Effect.Sent e -> add(e.receiver());
                case Effect.Received e -> add(e.sender());
                case Effect.Spawned e -> threads.set(e.child().index());
                case Effect.Joined _, Effect.LookedAt _, Effect.Read _, Effect.Modified _, Effect.Wrote _, Effect.Atomically _, Effect.Locked _,
                        Effect.LockFailed _, Effect.Unlocked _, Effect.ReadLocked _, Effect.ReadUnlocked _, Effect.Claimed _,
                        Effect.OnceBegun _, Effect.OnceEnded _, Effect.OncePassed _, Effect.Enlisted _, Effect.Notified _,
                        Effect.Roused _, Effect.Called _, Effect.Closed _, Effect.SendFailed _, Effect.Measured _, Effect.Passed _,
                        Effect.AlarmSet _, Effect.AlarmStopped _, Effect.Rang _, Effect.TimedOut _, Effect.Chose _, Effect.Added _,
                        Effect.Awaited _, Effect.Ended _, Effect.Woke _, Effect.Printed _, Effect.Spun _, Effect.Panicked _,
                        Effect.Recovered _, Effect.Died _, Effect.Exited _ -> {} // involves nobody else
            }
        }

        private void add(Optional<ThreadId> thread) {
            thread.ifPresent(one -> threads.set(one.index()));
        }

        int[] all() {
            int[] all = new int[threads.cardinality()];
            int at = 1;
            all[0] = actor;
            for (int thread = next(-1); thread >= 0; thread = next(thread)) if (thread != actor) all[at++] = thread;
            return all;
        }

        int next(int thread) {
            return threads.nextSetBit(thread + 1);
        }
    }

    /// What happened between two states.
    /// @param own how many of the effects are the step's own; the others rode along
    static Deed of(Contacts contacts, State before, State after, Choice choice, List<Effect> effects, int own) {
        List<Making> makings = new ArrayList<>(2);
        makings.add(new Making(choice.thread().index()));
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            int thread = effect.thread().index();
            Making mine = null;
            for (Making one : makings) if (one.threads.get(thread)) mine = one;
            if (mine == null) {
                mine = new Making(thread);
                makings.add(mine);
            }
            mine.add(effect, i >= own);
        }
        if (makings.size() == 1) return new Deed(List.of(part(contacts, before, after, makings.getFirst())));
        List<Part> parts = new ArrayList<>();
        for (Making one : makings) parts.add(part(contacts, before, after, one));
        return new Deed(List.copyOf(parts));
    }

    private static Part part(Contacts contacts, State before, State after, Making making) {
        contacts.clear();
        contacts.touch(Contacts.PROGRAM, Contacts.STEP);
        boolean panics = false;
        for (Effect effect : making.effects) {
            contacts.add(effect, false);
            panics |= effect instanceof Effect.Panicked;
        }
        for (Effect effect : making.riding) contacts.add(effect, true);
        // Whoever panics has looked at what it could not do.
        if (panics) {
            before.thread(making.actor).next().flatMap(Next::cell).ifPresent(cell -> contacts.touch(cell, Contacts.ALONE));
        }
        for (int thread = making.next(-1); thread >= 0; thread = making.next(thread)) {
            contacts.takesPart(thread);
            if (thread < before.threads()) alarm(contacts, before, thread);
            alarm(contacts, after, thread);
            if (thread < before.threads()) before.channels(thread).forEach(cell -> contacts.touch(cell, Contacts.READ));
            if (thread < before.threads()) before.offers(thread).forEach(cell -> contacts.touch(cell, Contacts.ALONE));
            after.offers(thread).forEach(cell -> contacts.touch(cell, Contacts.ARRIVE));
        }
        return new Part(making.all(), contacts.get());
    }

    /// Who stands at an alarm has its name on it, and may go on without a word when it is not set.
    private static void alarm(Contacts contacts, State state, int thread) {
        if (!state.standsBefore(thread, Operation.ALARM)) return;
        state.thread(thread).next().flatMap(Next::cell).ifPresent(cell -> contacts.touch(cell, Contacts.ALONE));
    }

    /// All parts together.
    int[] contacts() {
        int[] all = parts.getFirst().contacts();
        for (int i = 1; i < parts.size(); i++) all = Contacts.union(all, parts.get(i).contacts());
        return all;
    }

    /// What a thread that waits would touch if it could go on; nothing of one that does not wait.
    static int[] wanted(Contacts contacts, State state, int thread) {
        contacts.clear();
        state.waiting(thread).ifPresent(waiting -> {
            for (Cell cell : cells(waiting)) contacts.touch(cell, Contacts.ALONE);
            if (waiting instanceof Waiting.ForThread(ThreadId other)) contacts.end(other.index(), Contacts.ALONE);
        });
        return contacts.get();
    }

    private static List<Cell> cells(Waiting waiting) {
        return switch (waiting) {
            case Waiting.ForMutex w -> List.of(w.cell());
            case Waiting.ForReaders w -> List.of(w.cell());
            case Waiting.ForWriter w -> List.of(w.cell());
            case Waiting.ForOnce w -> List.of(w.cell());
            case Waiting.ForNotice w -> List.of(w.cell());
            case Waiting.ForWaitGroup w -> List.of(w.cell());
            case Waiting.ForChannels w -> w.wishes().stream().map(Waiting.Wish::channel).toList();
            case Waiting.ForThread _, Waiting.Ended _, Waiting.ProgramOver _, Waiting.NoSuchChoice _ -> List.of();
        };
    }
}
