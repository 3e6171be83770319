package interleave.picture;

import interleave.analysis.Analysis;
import interleave.analysis.LostUpdate;
import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Run;
import interleave.engine.Step;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A run in a few numbers per step, in the order of the steps, so that a hundred thousand of them can be gone through for
/// every frame. It grows with the run.
final class Course {
    private int[] threads = new int[256];
    private int[] written = new int[256];
    private int[] destroyedBy = new int[256];
    private int size;
    private Step last;
    private final Run begun;
    private final Map<Cell, Integer> cells = new HashMap<>();
    private final Blocks blocks = new Blocks();
    private int busiest;

    Course(Run run) {
        this.begun = run;
        this.last = NO_STEP;
    }

    private static final Step NO_STEP = new Step(
            interleave.program.ThreadId.of(0), 0, interleave.engine.Operation.END, interleave.program.Span.NOWHERE,
            interleave.program.Span.NOWHERE, List.of(), 0);

    /// Whether a run has the same steps as this, as far as both go.
    boolean agrees(Run run) {
        if (run.machine() != begun.machine()) return false;
        if (run.length() >= size) return size == 0 || run.step(size) == last;
        return begun == run;
    }

    /// Takes in the steps of a longer run.
    void see(Analysis analysis) {
        Run run = analysis.run();
        if (run.length() <= size) return;
        int known = size;
        grow(run.length() + 1);
        for (int number = known + 1; number <= run.length(); number++) add(number, run.step(number));
        last = run.step(run.length());
        size = run.length();
        Optional<LostUpdate> next = analysis.lostUpdates().nextAfter(known);
        while (next.isPresent()) {
            int step = next.get().destroyedBy();
            for (LostUpdate lost : analysis.lostUpdates().by(step)) destroyedBy[lost.destroyedWrite()] = step;
            next = analysis.lostUpdates().nextAfter(step);
        }
    }

    private void grow(int needed) {
        if (needed <= threads.length) return;
        int length = Math.max(needed, threads.length * 2);
        threads = Arrays.copyOf(threads, length);
        written = Arrays.copyOf(written, length);
        destroyedBy = Arrays.copyOf(destroyedBy, length);
    }

    private void add(int number, Step step) {
        threads[number] = step.thread().index();
        busiest = Math.max(busiest, threads[number]);
        written[number] = -1;
        for (Effect effect : step.effects()) {
            if (written[number] < 0) written[number] = writtenBy(effect);
            blocks.see(number, effect);
        }
        blocks.stepped(number, step.thread().index());
    }

    private int writtenBy(Effect effect) {
        if (effect instanceof Effect.Wrote wrote) return cells.computeIfAbsent(wrote.cell(), _ -> cells.size());
        if (effect instanceof Effect.Atomically atomic && atomic.wrote()) {
            return cells.computeIfAbsent(atomic.cell(), _ -> cells.size());
        }
        return -1;
    }

    /// The highest number of a thread that took a step; 0 if none did.
    int busiest() {
        return busiest;
    }

    /// The thread that took a step.
    int thread(int step) {
        return threads[step];
    }

    /// Whether a step wrote a cell.
    boolean writes(int step) {
        return written[step] >= 0;
    }

    /// The number of a cell among those written, for [#writes(int, int)]; -1 if it was never written.
    int number(Cell cell) {
        return cells.getOrDefault(cell, -1);
    }

    /// Whether a step wrote the cell of that number.
    boolean writes(int step, int cell) {
        return written[step] == cell;
    }

    /// Whether a step wrote what was destroyed up to a position.
    boolean destroyed(int step, int position) {
        return destroyedBy[step] > 0 && destroyedBy[step] <= position;
    }

    /// When threads could not go on.
    Blocks blocks() {
        return blocks;
    }
}
