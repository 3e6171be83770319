package interleave.picture;

import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.engine.Waiting;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the card of a cell that threads wait for says: how it stands, who has it, and who waits for it.
/// @param owner the thread that has it, or one of several
/// @param how how it stands, in words and names
/// @param queue who waits for it, in words and names; empty where nobody does
record Gate(Cell cell, Optional<ThreadId> owner, List<Part> how, List<Part> queue) {
    private static final int MOST_NAMES = 3;

    /// Part of what a card says.
    sealed interface Part {
        /// Some words.
        record Words(String text) implements Part {}

        /// The name of a thread.
        record Name(ThreadId thread) implements Part {}

        /// What is in a channel, and who waits at its ends.
        record Through(Pipe pipe) implements Part {}
    }

    /// The threads that wait at each cell where one thread can keep others out.
    static Map<Cell, List<ThreadId>> queues(State state) {
        Map<Cell, List<ThreadId>> found = new HashMap<>();
        for (ThreadView thread : state.allThreads()) {
            if (thread.ended()) continue;
            thread.waiting().flatMap(Gate::kept).ifPresent(cell ->
                    found.computeIfAbsent(cell, _ -> new ArrayList<>()).add(thread.id()));
        }
        return found;
    }

    private static Optional<Cell> kept(Waiting waiting) {
        return switch (waiting) {
            case Waiting.ForMutex(Cell cell, ThreadId _) -> Optional.of(cell);
            case Waiting.ForReaders(Cell cell, List<ThreadId> _) -> Optional.of(cell);
            case Waiting.ForWriter(Cell cell, ThreadId _, boolean _, boolean _) -> Optional.of(cell);
            case Waiting.ForOnce(Cell cell, ThreadId _) -> Optional.of(cell);
            case Waiting.ForNotice _, Waiting.ForWaitGroup _, Waiting.ForChannels _, Waiting.ForThread _, Waiting.Ended _,
                    Waiting.ProgramOver _, Waiting.NoSuchChoice _ -> Optional.empty();
        };
    }

    /// @param waiting the threads that wait for the cell, see [#queues]
    static Gate of(State state, Cell cell, List<ThreadId> waiting) {
        return switch (state.read(cell)) {
            case Value.Mutex(int owner) -> owner < 0
                    ? plain(cell, "free")
                    : held(cell, "held by", List.of(owner), waiting);
            case Value.ReadWriteMutex mutex -> guarded(cell, mutex, waiting);
            case Value.Once(int runner, boolean done) -> runner < 0
                    ? plain(cell, done ? "done" : "not yet done")
                    : held(cell, "being done by", List.of(runner), waiting);
            case Value.Condition(List<Integer> first, List<Integer> _) -> first.isEmpty()
                    ? plain(cell, "nobody waits")
                    : new Gate(cell, Optional.of(ThreadId.of(first.getFirst())), names("waiting", threads(first)), List.of());
            case Value.WaitGroup(long count) -> plain(cell, count == 0 ? "all done" : count + " to go");
            case Value.Alarm(boolean set, long duration, long period, Value.Due _, int _, int _) ->
                plain(cell, set ? (period > 0 ? "every " : "set: ") + duration(period > 0 ? period : duration) : "not set");
            case Value.Text text -> plain(cell, text.readable().isEmpty() ? "empty" : text.readable());
            case Value.Channel _ ->
                new Gate(cell, Optional.empty(), List.of(new Part.Through(Pipe.of(state, cell))), List.of());
            case Value.Int _, Value.Wide _, Value.Real _, Value.Bool _, Value.Pointer _, Value.Nil _, Value.Slice _, Value.Function _,
                    Value.Dynamic _, Value.Aggregate _, Value.Table _ -> plain(cell, state.words(state.read(cell)));
        };
    }

    private static Gate plain(Cell cell, String words) {
        return new Gate(cell, Optional.empty(), List.of(new Part.Words(words)), List.of());
    }

    private static Gate held(Cell cell, String words, List<Integer> owners, List<ThreadId> waiting) {
        return new Gate(
                cell,
                Optional.of(ThreadId.of(owners.getFirst())),
                names(words, threads(owners)),
                waiting.isEmpty() ? List.of() : names("· waiting", waiting));
    }

    /// A writer that has asked already stands before the others that wait.
    private static Gate guarded(Cell cell, Value.ReadWriteMutex mutex, List<ThreadId> waiting) {
        if (mutex.held()) return held(cell, "written by", List.of(mutex.writer()), waiting);
        if (mutex.readers().isEmpty() && mutex.writer() < 0) return plain(cell, "free");
        if (mutex.readers().isEmpty()) return held(cell, "free for", List.of(mutex.writer()), waiting);
        List<Integer> readers = mutex.readers().stream().distinct().toList();
        if (mutex.writer() < 0) return held(cell, "read by", readers, waiting);
        List<ThreadId> queue = new ArrayList<>(List.of(ThreadId.of(mutex.writer())));
        waiting.stream().filter(thread -> thread.index() != mutex.writer()).forEach(queue::add);
        return held(cell, "read by", readers, queue);
    }

    private static List<ThreadId> threads(List<Integer> numbers) {
        return numbers.stream().map(ThreadId::of).toList();
    }

    private static List<Part> names(String words, List<ThreadId> threads) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Words(words)));
        for (ThreadId thread : threads.subList(0, Math.min(MOST_NAMES, threads.size()))) parts.add(new Part.Name(thread));
        if (threads.size() > MOST_NAMES) parts.add(new Part.Words("+" + (threads.size() - MOST_NAMES)));
        return List.copyOf(parts);
    }

    private static String duration(long nanoseconds) {
        if (nanoseconds % 1_000_000_000 == 0) return nanoseconds / 1_000_000_000 + " s";
        if (nanoseconds % 1_000_000 == 0) return nanoseconds / 1_000_000 + " ms";
        return nanoseconds % 1_000 == 0 ? nanoseconds / 1_000 + " µs" : nanoseconds + " ns";
    }
}
