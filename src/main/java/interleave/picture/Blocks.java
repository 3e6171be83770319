package interleave.picture;

import interleave.engine.Cell;
import interleave.engine.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stretches of a run in which threads stood before a lock that another one held, or before a group that was not yet
/// done. They are known once the thread has gone on; who still waits at the end is read from the state there.
final class Blocks {
    /// From one position to another, nothing could make the thread go on.
    record Stretch(int thread, int from, int to) {}

    private record Hold(int from, int to) {}

    private final List<List<Stretch>> byThread = new ArrayList<>();
    private final Map<Integer, Integer> lastStep = new HashMap<>();
    private final Map<Cell, List<Hold>> holds = new HashMap<>();
    private final Map<Cell, Integer> heldFrom = new HashMap<>();
    /// The same of those who read under a readers–writer mutex, from the first to the last of them.
    private final Map<Cell, List<Hold>> readings = new HashMap<>();
    private final Map<Cell, Integer> readFrom = new HashMap<>();
    private final Map<Cell, Integer> readers = new HashMap<>();
    private final Map<Cell, Integer> zeroSince = new HashMap<>();
    private final Map<Integer, Integer> endedAt = new HashMap<>();

    void see(int number, Effect effect) {
        switch (effect) {
            case Effect.Locked e -> {
                waited(e.thread().index(), e.cell(), holds);
                waited(e.thread().index(), e.cell(), readings);
                heldFrom.putIfAbsent(e.cell(), number);
            }
            case Effect.Claimed e -> {
                waited(e.thread().index(), e.cell(), holds);
                heldFrom.put(e.cell(), number);
            }
            case Effect.OnceBegun e -> heldFrom.put(e.cell(), number);
            case Effect.Unlocked e -> held(e.cell(), number);
            case Effect.OnceEnded e -> held(e.cell(), number);
            case Effect.OncePassed e -> waited(e.thread().index(), e.cell(), holds);
            case Effect.ReadLocked e -> {
                waited(e.thread().index(), e.cell(), holds);
                readFrom.putIfAbsent(e.cell(), number);
                readers.merge(e.cell(), 1, Integer::sum);
            }
            case Effect.ReadUnlocked e -> {
                if (readers.merge(e.cell(), -1, Integer::sum) > 0) return;
                Integer from = readFrom.remove(e.cell());
                if (from != null) readings.computeIfAbsent(e.cell(), _ -> new ArrayList<>()).add(new Hold(from, number));
            }
            case Effect.Roused e -> {
                int thread = e.thread().index();
                if (number > standing(thread)) add(new Stretch(thread, standing(thread), number));
                lastStep.put(thread, number);
            }
            case Effect.Added e -> {
                if (e.count() == 0) zeroSince.put(e.cell(), number);
                else zeroSince.remove(e.cell());
            }
            case Effect.Awaited e -> {
                int from = standing(e.thread().index());
                int to = zeroSince.getOrDefault(e.cell(), from);
                if (to > from) add(new Stretch(e.thread().index(), from, to));
            }
            case Effect.Joined e -> {
                int from = standing(e.thread().index());
                int to = endedAt.getOrDefault(e.other().index(), from);
                if (to > from) add(new Stretch(e.thread().index(), from, to));
            }
            case Effect.Ended e -> endedAt.put(e.thread().index(), number);
            case Effect.Spawned e -> lastStep.put(e.child().index(), number);
            case Effect.LookedAt _, Effect.TimedOut _, Effect.AlarmSet _, Effect.AlarmStopped _, Effect.Rang _, Effect.Sent _, Effect.Received _, Effect.Closed _, Effect.Measured _, Effect.SendFailed _, Effect.Passed _, Effect.Chose _, Effect.Called _,
                    Effect.Enlisted _, Effect.Notified _, Effect.Read _, Effect.Modified _, Effect.Wrote _, Effect.Atomically _, Effect.LockFailed _,
                    Effect.Woke _, Effect.Printed _, Effect.Spun _, Effect.Panicked _, Effect.Recovered _, Effect.Died _,
                    Effect.Exited _ -> {} // keeps nobody waiting
        }
    }

    /// Notes that a thread that got a gate now has waited while others had it.
    private void waited(int thread, Cell gate, Map<Cell, List<Hold>> holds) {
        List<Stretch> waited = new ArrayList<>();
        for (Hold hold : holds.getOrDefault(gate, List.of()).reversed()) {
            int from = Math.max(hold.from(), standing(thread));
            if (hold.to() <= from) break;
            waited.addFirst(new Stretch(thread, from, hold.to()));
        }
        waited.forEach(this::add);
    }

    private void held(Cell gate, int until) {
        Integer from = heldFrom.remove(gate);
        if (from != null) holds.computeIfAbsent(gate, _ -> new ArrayList<>()).add(new Hold(from, until));
    }

    void stepped(int number, int thread) {
        lastStep.put(thread, number);
    }

    private void add(Stretch stretch) {
        while (byThread.size() <= stretch.thread()) byThread.add(new ArrayList<>());
        byThread.get(stretch.thread()).add(stretch);
    }

    /// Since when a thread stands before what it will do next.
    int standing(int thread) {
        return lastStep.getOrDefault(thread, 0);
    }

    /// The stretches of a thread that touch what lies between two positions.
    List<Stretch> between(int thread, int from, int to) {
        if (thread >= byThread.size()) return List.of();
        List<Stretch> all = byThread.get(thread);
        List<Stretch> found = new ArrayList<>();
        for (int i = firstEndingAfter(all, from); i < all.size() && found.size() < 400; i++) {
            if (all.get(i).from() < to) found.add(all.get(i));
        }
        return found;
    }

    private static int firstEndingAfter(List<Stretch> all, int position) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).to() <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
