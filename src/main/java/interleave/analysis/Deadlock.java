package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.engine.Waiting;
import interleave.program.ThreadId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who waits for whom in a state, and which threads wait for ever.
/// @param waits the wait-for graph: each thread that waits, in order
/// @param stuck the threads that no step of anybody can free any more, also while others still go on
/// @param cycles among the stuck, the rings in which each waits for the next and the last for the first
public record Deadlock(List<Wait> waits, List<ThreadId> stuck, List<List<ThreadId>> cycles) {
    public Deadlock {
        waits = List.copyOf(waits);
        stuck = List.copyOf(stuck);
        cycles = List.copyOf(cycles);
    }

    /// A thread that waits.
    /// @param on what it waits for: a mutex, a WaitGroup, something done once, a condition variable, any of several channels
    ///     (none at a channel that is nil)
    /// @param mutex whether one thread alone has it; of a mutex that several read, all of them must leave
    /// @param by who could free it, but for those that wait for the same themselves: the holder of the mutex; for a WaitGroup all that may still take from it; for a
    ///     condition variable all that may still give a notice; for a channel all that may still do the other thing there
    public record Wait(ThreadId thread, List<Cell> on, boolean mutex, List<ThreadId> by) {}

    /// The wait-for graph of a state.
    public static Deadlock in(State state) {
        Rescuers rescuers = new Rescuers(state);
        SequencedMap<ThreadId, Wait> waits = new TreeMap<>();
        for (ThreadView thread : state.allThreads()) {
            Optional<Wait> wait = wait(state, thread, rescuers);
            wait.ifPresent(w -> waits.put(w.thread(), w));
        }
        TreeSet<ThreadId> stuck = new TreeSet<>(waits.keySet());
        while (stuck.removeIf(thread -> !stuck.containsAll(waits.get(thread).by()))) {} // until nothing changes
        return new Deadlock(List.copyOf(waits.values()), List.copyOf(stuck), cycles(waits, stuck));
    }

    private static Optional<Wait> wait(State state, ThreadView thread, Rescuers rescuers) {
        if (thread.ended() || thread.waiting().isEmpty()) return Optional.empty();
        return switch (thread.waiting().get()) {
            case Waiting.ForMutex(Cell cell, ThreadId owner) ->
                Optional.of(new Wait(thread.id(), List.of(cell), true, living(state, owner)));
            case Waiting.ForWaitGroup(Cell cell, long _) ->
                Optional.of(new Wait(thread.id(), List.of(cell), false, others(thread, rescuers.takers(cell))));
            case Waiting.ForReaders(Cell cell, List<ThreadId> readers) ->
                Optional.of(new Wait(
                        thread.id(), List.of(cell), true, readers.stream().flatMap(r -> living(state, r).stream()).toList()));
            case Waiting.ForWriter(Cell cell, ThreadId writer, boolean _, boolean _) ->
                Optional.of(new Wait(thread.id(), List.of(cell), true, living(state, writer)));
            case Waiting.ForOnce(Cell cell, ThreadId runner) ->
                Optional.of(new Wait(thread.id(), List.of(cell), true, living(state, runner)));
            case Waiting.ForNotice(Cell cell) ->
                Optional.of(new Wait(thread.id(), List.of(cell), false, others(thread, rescuers.notifiers(cell))));
            case Waiting.ForChannels(List<Waiting.Wish> wishes, boolean _) -> {
                List<Cell> channels = wishes.stream().map(Waiting.Wish::channel).distinct().toList();
                yield Optional.of(new Wait(thread.id(), channels, false, others(thread, rescuers.partners(wishes))));
            }
            case Waiting.ForThread(ThreadId other) -> Optional.of(new Wait(thread.id(), List.of(), false, List.of(other)));
            case Waiting.Ended _, Waiting.ProgramOver _, Waiting.NoSuchChoice _ -> Optional.empty();
        };
    }

    private static List<ThreadId> others(ThreadView waiter, List<ThreadId> all) {
        return all.stream().filter(one -> !one.equals(waiter.id())).toList();
    }

    private static List<ThreadId> living(State state, ThreadId thread) {
        return state.thread(thread.index()).ended() ? List.of() : List.of(thread);
    }

    /// From each stuck thread that is in no ring yet, the shortest way back to itself.
    private static List<List<ThreadId>> cycles(Map<ThreadId, Wait> waits, TreeSet<ThreadId> stuck) {
        List<List<ThreadId>> found = new ArrayList<>();
        TreeSet<ThreadId> done = new TreeSet<>();
        for (ThreadId start : stuck) {
            if (done.contains(start)) continue;
            List<ThreadId> cycle = cycle(waits, start);
            if (!cycle.isEmpty()) found.add(cycle);
            done.addAll(cycle);
        }
        return found;
    }

    private static List<ThreadId> cycle(Map<ThreadId, Wait> waits, ThreadId start) {
        Map<ThreadId, ThreadId> reachedFrom = new TreeMap<>();
        ArrayDeque<ThreadId> toSee = new ArrayDeque<>(List.of(start));
        while (!toSee.isEmpty()) {
            ThreadId at = toSee.remove();
            Wait wait = waits.get(at);
            for (ThreadId next : wait == null ? List.<ThreadId>of() : wait.by()) {
                if (next.equals(start)) return path(reachedFrom, start, at);
                if (reachedFrom.putIfAbsent(next, at) == null) toSee.add(next);
            }
        }
        return List.of();
    }

    private static List<ThreadId> path(Map<ThreadId, ThreadId> reachedFrom, ThreadId start, ThreadId last) {
        List<ThreadId> path = new ArrayList<>();
        for (ThreadId at = last; !at.equals(start); at = reachedFrom.get(at)) path.add(at);
        path.add(start);
        Collections.reverse(path);
        return List.copyOf(path);
    }
}
