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
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A step as the search for races sees it. What a thread that was left alone did behind it is a part of its own: it could have
/// come earlier by itself.
record Deed(List<Part> parts) {
    /// @param threads who took part, the one that acted first
    record Part(int[] threads, int[] contacts) {}

    private static final class Making {
        private final int actor;
        private final TreeSet<Integer> threads = new TreeSet<>();
        private final List<Effect> effects = new ArrayList<>();
        private final List<Effect> riding = new ArrayList<>();

        Making(int actor) {
            this.actor = actor;
            threads.add(actor);
        }

        void add(Effect effect, boolean rides) {
            (rides ? riding : effects).add(effect);
            threads.add(effect.thread().index());
            switch (effect) {
                case Effect.Sent e -> add(e.receiver());
                case Effect.Received e -> add(e.sender());
                case Effect.Spawned e -> threads.add(e.child().index());
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
            thread.ifPresent(one -> threads.add(one.index()));
        }

        int[] all() {
            int[] all = new int[threads.size()];
            int at = 1;
            all[0] = actor;
            for (int thread : threads) if (thread != actor) all[at++] = thread;
            return all;
        }
    }

    /// What happened between two states.
    /// @param own how many of the effects are the step's own; the others rode along
    static Deed of(Contacts contacts, State before, State after, Choice choice, List<Effect> effects, int own) {
        List<Making> makings = new ArrayList<>(List.of(new Making(choice.thread().index())));
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            int thread = effect.thread().index();
            Making mine = null;
            for (Making one : makings) if (one.threads.contains(thread)) mine = one;
            if (mine == null) {
                mine = new Making(thread);
                makings.add(mine);
            }
            mine.add(effect, i >= own);
        }
        List<Part> parts = new ArrayList<>();
        for (Making one : makings) parts.add(part(contacts, before, after, one));
        return new Deed(List.copyOf(parts));
    }

    private static Part part(Contacts contacts, State before, State after, Making making) {
        contacts.clear();
        contacts.touch(Contacts.PROGRAM, Contacts.STEP);
        making.effects.forEach(effect -> contacts.add(effect, false));
        making.riding.forEach(effect -> contacts.add(effect, true));
        // Whoever panics has looked at what it could not do.
        if (making.effects.stream().anyMatch(Effect.Panicked.class::isInstance)) {
            before.thread(making.actor).next().flatMap(Next::cell).ifPresent(cell -> contacts.touch(cell, Contacts.ALONE));
        }
        for (int thread : making.threads) {
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
        state.thread(thread).next()
                .filter(next -> next.operation() == Operation.ALARM)
                .flatMap(Next::cell)
                .ifPresent(cell -> contacts.touch(cell, Contacts.ALONE));
    }

    /// All parts together.
    int[] contacts() {
        int[] all = {};
        for (Part part : parts) all = Contacts.union(all, part.contacts());
        return all;
    }

    /// What a thread that waits would touch if it could go on; nothing of one that does not wait.
    static int[] wanted(Contacts contacts, State state, int thread) {
        contacts.clear();
        state.thread(thread).waiting().ifPresent(waiting -> {
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
