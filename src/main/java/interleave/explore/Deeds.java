package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Run;
import interleave.engine.State;
import interleave.engine.Step;
import interleave.program.Layout;
import interleave.program.Value;
import interleave.program.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What each thread writes in one run that completes; where threads are [Unswayed], in every such run.
final class Deeds {
    private final Additions additions;
    private final Map<Cell, Writes> cells = new LinkedHashMap<>();
    private final Map<Cell, Value> initial = new HashMap<>();
    /// For each thread the mutexes that it holds, with how often it had acquired any before.
    private final Map<Integer, Map<Cell, Integer>> held = new HashMap<>();
    /// The WaitGroups that the first thread waits for, those that are added to, and what is added to each in all.
    private final Set<Cell> awaited = new HashSet<>();
    private final Set<Cell> raised = new HashSet<>();
    private final Map<Cell, Long> owed = new HashMap<>();
    /// For each thread when it last wrote anything, and when it last took from each WaitGroup.
    private final Map<Integer, Integer> lastWrite = new HashMap<>();
    private final Map<Integer, Map<Cell, Integer>> lastTaken = new HashMap<>();
    private int moment;
    private int acquired;

    /// One write.
    /// @param number how many writes of the cell by this thread there are up to it
    /// @param added what it adds to what its thread read last; empty if it does anything else
    /// @param width the width in which it adds
    /// @param locks the mutexes held from that read to the write
    record Write(int thread, int number, Optional<Long> added, Optional<Width> width, boolean atomic, Set<Cell> locks) {}

    /// All writes of a cell.
    static final class Writes {
        final List<Write> all = new ArrayList<>();
        /// The last write of each thread.
        final Map<Integer, Write> last = new TreeMap<>();
        private final Map<Integer, Value> read = new HashMap<>();
        private final Map<Integer, Map<Cell, Integer>> heldAtRead = new HashMap<>();
    }

    private Deeds(Additions additions) {
        this.additions = additions;
    }

    static Deeds of(Run run, Additions additions) {
        Deeds deeds = new Deeds(additions);
        State start = run.at(0);
        for (Cell cell : start.sharedCells()) deeds.initial.put(cell, start.read(cell));
        for (Step step : run.steps()) {
            for (Effect effect : step.effects()) deeds.note(effect);
        }
        return deeds;
    }

    /// The cells that are written.
    Map<Cell, Writes> cells() {
        return cells;
    }

    Writes writes(Cell cell) {
        return cells.computeIfAbsent(cell, _ -> new Writes());
    }

    /// Whether the first thread waits, in every run, until all writes of the others have been made: for a WaitGroup that
    /// each of them takes from behind its last write, and that only counts zero once all of that has been taken.
    boolean joined() {
        for (Cell group : awaited) {
            if (!(initial.get(group) instanceof Value.WaitGroup(long count)) || count <= 0) continue;
            if (owed.getOrDefault(group, 0L) == -count && !raised.contains(group) && allTakeBehind(group)) return true;
        }
        return false;
    }

    private boolean allTakeBehind(Cell group) {
        for (Map.Entry<Integer, Integer> written : lastWrite.entrySet()) {
            if (written.getKey() == 0) continue;
            int taken = lastTaken.getOrDefault(written.getKey(), Map.of()).getOrDefault(group, -1);
            if (taken < written.getValue()) return false;
        }
        return true;
    }

    private void note(Effect effect) {
        moment++;
        int thread = effect.thread().index();
        if (effect instanceof Effect.Locked e) {
            held.computeIfAbsent(thread, _ -> new HashMap<>()).put(e.cell(), ++acquired);
        } else if (effect instanceof Effect.Unlocked e) {
            held.values().forEach(locks -> locks.remove(e.cell()));
        } else if (effect instanceof Effect.Awaited e && thread == 0) {
            awaited.add(e.cell());
        } else if (effect instanceof Effect.Added e) {
            owed.merge(e.cell(), e.delta(), Long::sum);
            if (e.delta() >= 0) raised.add(e.cell());
            lastTaken.computeIfAbsent(thread, _ -> new HashMap<>()).put(e.cell(), moment);
        }
        Touch touch = Touch.of(effect);
        if (touch.reads()) read(thread, Touch.cell(effect), before(effect));
        if (touch.writes()) write(thread, Touch.cell(effect), effect);
    }

    private static Value before(Effect effect) {
        if (effect instanceof Effect.Read e) return e.value();
        if (effect instanceof Effect.Atomically e) return e.before();
        throw new IllegalArgumentException(effect + " reads nothing");
    }

    private void read(int thread, Cell cell, Value value) {
        Writes writes = writes(cell);
        writes.read.put(thread, value);
        writes.heldAtRead.put(thread, Map.copyOf(held.getOrDefault(thread, Map.of())));
    }

    private void write(int thread, Cell cell, Effect effect) {
        Writes writes = writes(cell);
        lastWrite.put(thread, moment);
        Optional<Width> width = additions.at(effect.span());
        Value after = effect instanceof Effect.Wrote e ? e.after() : ((Effect.Atomically) effect).after();
        @Nullable Value read = writes.read.remove(thread);
        Optional<Long> added = width.isPresent() && read instanceof Value.Int(long from) && after instanceof Value.Int(long to)
                ? Optional.of(to - from)
                : Optional.empty();
        Set<Cell> locks = new HashSet<>();
        Map<Cell, Integer> now = held.getOrDefault(thread, Map.of());
        writes.heldAtRead.getOrDefault(thread, Map.of()).forEach((lock, when) -> {
            if (when.equals(now.get(lock))) locks.add(lock);
        });
        int number = writes.last.containsKey(thread) ? writes.last.get(thread).number() + 1 : 1;
        boolean atomic = Touch.of(effect) == Touch.READS_AND_WRITES;
        Write write = new Write(thread, number, added, width, atomic, locks);
        writes.all.add(write);
        writes.last.put(thread, write);
    }

    /// What a cell held before all others began; empty if it was not there.
    Optional<Value> initial(Cell cell) {
        return Optional.ofNullable(initial.get(cell));
    }

    /// Whether each write of a cell stands on the one before it in every run, and thereby loses nothing; and why.
    Optional<String> undisturbed(Cell cell) {
        List<Write> all = writes(cell).all;
        if (all.isEmpty()) return Optional.of("nobody writes it");
        if (writes(cell).last.size() == 1) return Optional.of("T" + all.getFirst().thread() + " alone writes it");
        if (all.stream().allMatch(Write::atomic)) return Optional.of("each of its writes is one indivisible step with its read");
        Set<Cell> common = new HashSet<>(all.getFirst().locks());
        for (Write write : all) common.retainAll(write.locks());
        return common.stream()
                .filter(lock -> lock.kind() == Layout.Kind.MUTEX)
                .min(Cell::compareTo)
                .map(lock -> "each of its writes is made under " + lock + ", as is the read that it stands on");
    }
}
