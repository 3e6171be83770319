package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.engine.State;
import interleave.explore.Deeds.Write;
import interleave.explore.Deeds.Writes;
import interleave.program.Value;
import interleave.program.Width;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Why no run can do better than some rank, where that can be said without looking at all runs.
///
/// It rests on threads that are [Unswayed] and joined: then each of them makes the same writes in every run that completes.
/// A version stands on the one that its writer has read, and so on down to the initial value; the final value is the sum of
/// what was added along that way. At its top stands the last write of some thread. If that was not the thread's first, it
/// stands on a read behind a write of its own, which cannot have found the initial value: there is one more version below.
record Argument(long rank, String why) {
    /// How many steps the one run that is looked at may have.
    private static final int MOST_STEPS = 300_000;

    static Optional<Argument> about(Machine machine, Goal goal, BooleanSupplier cancelled) {
        if (goal instanceof Goal.LeastLost) return Optional.of(new Argument(~0, "no run loses fewer updates than none"));
        State start = machine.start();
        if (start.outcome().isPresent()) return Optional.empty();
        Unswayed unswayed = Unswayed.from(start);
        if (!unswayed.holds()) return Optional.empty();
        Run run = Run.of(machine).then(new RunToCompletion(), MOST_STEPS, cancelled);
        boolean completed = run.outcome().filter(Outcome.Completed.class::isInstance).isPresent();
        boolean same = run.end().threads() == start.threads();
        if (!completed || !same) return Optional.empty();
        Deeds deeds = Deeds.of(run, new Additions(machine.program(), unswayed));
        if (!deeds.joined()) return Optional.empty();
        return switch (goal) {
            case Goal.MostLost _ -> mostLost(deeds);
            case Goal.Least(String name) -> cell(run.end(), name).flatMap(cell -> value(deeds, cell, false));
            case Goal.Most(String name) -> cell(run.end(), name).flatMap(cell -> value(deeds, cell, true));
            case Goal.LeastLost _ -> Optional.empty(); // answered above
        };
    }

    private static Optional<Cell> cell(State end, String name) {
        return end.sharedCells().stream().filter(cell -> cell.name().equals(name)).findFirst();
    }

    // ---- lost updates

    private static Optional<Argument> mostLost(Deeds deeds) {
        long lost = 0;
        long writes = 0;
        boolean safe = true;
        for (Map.Entry<Cell, Writes> entry : deeds.cells().entrySet()) {
            Writes made = entry.getValue();
            writes += made.all.size();
            if (deeds.undisturbed(entry.getKey()).isPresent()) continue;
            safe = false;
            int depth = made.last.values().stream().mapToInt(last -> Math.min(last.number(), 2)).min().orElse(0);
            lost += made.all.size() - depth;
        }
        if (safe) return Optional.of(new Argument(0, "no run loses an update: of every cell, " + safely(deeds)));
        return Optional.of(new Argument(
                lost,
                "no run loses more than " + lost + " of the " + writes + " updates: each thread makes the same in every run, "
                        + "and the last one that stays, made by a thread that had made one before, "
                        + "stands on what that thread read behind it"));
    }

    private static String safely(Deeds deeds) {
        return deeds.cells().keySet().stream()
                .map(cell -> deeds.undisturbed(cell).orElse(""))
                .distinct()
                .reduce((one, other) -> one + ", or " + other)
                .orElse("nobody writes it");
    }

    // ---- values

    private static Optional<Argument> value(Deeds deeds, Cell cell, boolean most) {
        Value before = deeds.initial(cell).orElse(null);
        if (!(before instanceof Value.Int(long initial))) return Optional.empty();
        Writes writes = deeds.writes(cell);
        long up = 0;
        long down = 0;
        for (Write write : writes.all) {
            if (write.added().isEmpty()) return Optional.empty();
            long added = write.added().get();
            if (Math.abs(added) > Integer.MAX_VALUE) return Optional.empty();
            up += Math.max(0, added);
            down += Math.min(0, added);
        }
        for (Write write : writes.all) {
            if (!fits(write.width().orElseThrow(), initial + down) || !fits(write.width().orElseThrow(), initial + up)) {
                return Optional.empty();
            }
        }
        Optional<String> safe = deeds.undisturbed(cell);
        if (safe.isPresent()) {
            long value = initial + up + down;
            return Optional.of(new Argument(
                    most ? value : ~value, "every run that completes ends with " + value + ": " + safe.get()));
        }
        long bound = most ? initial + up + last(writes, false) : initial + down + last(writes, true);
        return Optional.of(new Argument(most ? bound : ~bound, words(cell, bound, writes, most)));
    }

    private static boolean fits(Width width, long value) {
        return width.wrap(value) == value && (width.signed() || value >= 0);
    }

    /// What the versions below the final value add at the least, of those that add; with `up` false, of those that take
    /// away. Below a thread's n-th write stands a version that was made behind its write before: that one, or another
    /// thread's.
    private static long last(Writes writes, boolean up) {
        long least = writes.all.stream().mapToLong(write -> size(write, up)).min().orElse(0);
        Map<Integer, Long> others = new HashMap<>(); // the least that any version of a thread stands for
        for (Write write : writes.all) {
            others.merge(write.thread(), size(write, up) + (write.number() > 1 ? least : 0), Math::min);
        }
        Map<Integer, Long> chains = new HashMap<>();
        for (Write write : writes.all) {
            long below = chains.getOrDefault(write.thread(), 0L);
            if (write.number() > 1) {
                for (Map.Entry<Integer, Long> other : others.entrySet()) {
                    if (other.getKey() != write.thread()) below = Math.min(below, other.getValue());
                }
            }
            chains.put(write.thread(), size(write, up) + below);
        }
        long extreme = chains.values().stream().mapToLong(chain -> chain).min().orElse(0);
        return up ? extreme : -extreme;
    }

    private static long size(Write write, boolean up) {
        long added = write.added().orElseThrow();
        return Math.max(0, up ? added : -added);
    }

    private static String words(Cell cell, long bound, Writes writes, boolean most) {
        String claim = "no run ends " + (most ? "above " : "below ") + bound + ": each thread makes the same updates of "
                + cell + " in every run, and ";
        boolean away = writes.all.stream().anyMatch(write -> size(write, most) > 0);
        boolean back = writes.all.stream().anyMatch(write -> size(write, !most) > 0);
        if (away && back) {
            return claim + "it is what those come to that make it " + (most ? "greater" : "less")
                    + ", with those of the others that must stay";
        }
        if (away) return claim + "it is what they come to if none is lost";
        boolean own = writes.last.values().stream().allMatch(last -> last.number() > 1);
        return claim + (own
                ? "the last one stands on what its thread read behind an update of its own, so two of them stay at least"
                : "the last one stays at least");
    }
}
