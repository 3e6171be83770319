package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Run;
import interleave.engine.Step;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the steps of a run left behind, noted once in the order of the steps. It only ever grows, and all of it carries
/// step numbers, so that it answers for any position.
final class Chronicle {
    private final Map<Cell, Lineage> lineages = new HashMap<>();
    final List<Lineage> cells = new ArrayList<>();
    /// The step at which each of the cells was first touched.
    final Ints firstTouched = new Ints();
    final List<Lives> threads = new ArrayList<>();
    final List<LostUpdate> losses = new ArrayList<>();
    final Ints lossSteps = new Ints();
    /// For each mutex the steps at which it was acquired.
    private final Map<Cell, Ints> acquired = new HashMap<>();
    /// The same for reading, by thread.
    private final Map<Reader, Ints> acquiredByReader = new HashMap<>();
    /// Who is ordered before whom; only followed once someone has asked.
    private final Order order = new Order();
    /// The longest run that this is about, and how many of its steps have been noted: only once someone has asked.
    private Run seen;
    private int noted;

    private record Reader(Cell cell, int thread) {}

    Chronicle(Run start) {
        this.seen = start.length() == 0 ? start : start.prefix(0);
    }

    /// Whether a run has the same steps as the one seen, as far as both go.
    boolean agrees(Run run) {
        int common = Math.min(run.length(), seen.length());
        return common == 0 ? run.machine() == seen.machine() : run.step(common) == seen.step(common);
    }

    /// A run is what this is about, too.
    void see(Run run) {
        if (run.length() > seen.length()) seen = run;
    }

    /// The same chronicle, up to the last step of what it is about.
    Chronicle noted() {
        while (noted < seen.length()) {
            noted++;
            add(noted, seen.step(noted));
        }
        return this;
    }

    Order order(Run run) {
        order.see(run);
        return order;
    }

    @Nullable Lineage lineage(Cell cell) {
        return lineages.get(cell);
    }

    @Nullable Ints acquired(Cell cell) {
        return acquired.get(cell);
    }

    @Nullable Ints acquired(Cell cell, ThreadId reader) {
        return acquiredByReader.get(new Reader(cell, reader.index()));
    }

    Lives thread(int index) {
        while (threads.size() <= index) threads.add(new Lives(threads.size()));
        return threads.get(index);
    }

    private void add(int number, Step step) {
        thread(step.thread().index()).steps.add(number);
        for (Effect effect : step.effects()) add(number, effect);
    }

    private void add(int step, Effect effect) {
        int thread = effect.thread().index();
        switch (effect) {
            case Effect.Read e -> read(step, thread, e.cell(), e.value());
            case Effect.Modified e -> modified(step, thread, e);
            case Effect.Wrote e -> write(step, thread, e.cell(), e.before(), e.after());
            case Effect.Atomically e -> {
                if (e.operation().reads()) read(step, thread, e.cell(), e.before());
                if (e.wrote()) write(step, thread, e.cell(), e.before(), e.after());
            }
            case Effect.Locked e -> acquired.computeIfAbsent(e.cell(), _ -> new Ints()).add(step);
            case Effect.OnceBegun e -> acquired.computeIfAbsent(e.cell(), _ -> new Ints()).add(step);
            case Effect.ReadLocked e ->
                acquiredByReader.computeIfAbsent(new Reader(e.cell(), thread), _ -> new Ints()).add(step);
            case Effect.Ended _, Effect.Died _ -> thread(thread).endAll(step);
            case Effect.Joined _, Effect.LookedAt _, Effect.TimedOut _, Effect.AlarmSet _, Effect.AlarmStopped _, Effect.Rang _, Effect.Sent _, Effect.Received _, Effect.Closed _, Effect.Measured _, Effect.SendFailed _, Effect.Passed _, Effect.Chose _, Effect.Called _, Effect.ReadUnlocked _, Effect.Claimed _, Effect.OnceEnded _, Effect.OncePassed _, Effect.Enlisted _,
                    Effect.Notified _, Effect.Roused _, Effect.LockFailed _, Effect.Unlocked _, Effect.Added _, Effect.Awaited _, Effect.Spawned _,
                    Effect.Woke _, Effect.Printed _, Effect.Spun _, Effect.Panicked _, Effect.Recovered _,
                    Effect.Exited _ -> {} // touches no data
        }
    }

    private void read(int step, int thread, Cell cell, Value value) {
        Lineage lineage = lineage(step, cell, value);
        lineage.read(step, thread);
        thread(thread).read(step, lineage);
    }

    private void modified(int step, int thread, Effect.Modified effect) {
        @Nullable Lineage lineage = lineages.get(effect.cell());
        if (lineage != null) thread(thread).change(step, lineage, effect.value());
    }

    private void write(int step, int thread, Cell cell, Value before, Value after) {
        Lineage lineage = lineage(step, cell, before);
        lineage.write(step, thread, after);
        thread(thread).write(step, lineage);
        if (lineage.destroys(lineage.newest())) {
            losses.add(loss(lineage, lineage.newest() - 1, lineage.newest()));
            lossSteps.add(step);
        }
    }

    private Lineage lineage(int step, Cell cell, Value before) {
        @Nullable Lineage known = lineages.get(cell);
        if (known != null) return known;
        Lineage made = new Lineage(cell, before);
        lineages.put(cell, made);
        cells.add(made);
        firstTouched.add(step);
        return made;
    }

    /// The loss of a version by a later one whose parent is older.
    static LostUpdate loss(Lineage lineage, int lost, int destroyer) {
        Version version = lineage.version(lost);
        Version by = lineage.version(destroyer);
        int becameStale = lineage.step(by.parent().orElseThrow() + 1);
        ThreadId owner = version.thread().orElseThrow();
        ThreadId destroyedBy = by.thread().orElseThrow();
        return new LostUpdate(
                lineage.cell(),
                lost,
                by.read(),
                becameStale,
                version.step(),
                by.step(),
                owner,
                destroyedBy,
                version.value());
    }
}
