package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What stretches over steps, for drawing any window of a run: groups of read, modify and write, a cell's values, losses.
/// Each answer takes time in proportion to what is found; where that is too much to draw, the counts answer at once.
public final class Spans {
    private final Chronicle chronicle;
    private final int length;

    Spans(Chronicle chronicle, int length) {
        this.chronicle = chronicle;
        this.length = length;
    }

    /// A thread's read of a cell, what it did to its copy, and its write.
    /// @param modify the last step that changed the copy, if one did
    /// @param write the step that wrote it; empty while the copy is still held
    public record Group(ThreadId thread, Cell cell, int read, OptionalInt modify, OptionalInt write) {}

    /// The time during which a cell held one version.
    /// @param from the step that wrote it, 0 for the initial value; `to` the step that wrote the next version, or the end of
    ///     the run
    /// @param replaced whether there is a next version
    /// @param lost whether its update is missing at the position asked for
    public record Held(Cell cell, int version, Value value, int from, int to, boolean replaced, boolean lost) {}

    /// A thread's groups that touch the steps `from` to `to` (both included), in order of their reads. A copy that was read
    /// but not written belongs to them once it was changed.
    public List<Group> groups(ThreadId thread, int from, int to) {
        if (thread.index() >= chronicle.threads.size()) return List.of();
        Lives lives = chronicle.threads.get(thread.index());
        List<Group> found = new ArrayList<>();
        lives.groupsBetween(from, Math.min(to, length), life -> {
            Group group = group(lives, life);
            if (group.write().isPresent() || group.modify().isPresent()) found.add(group);
        });
        Collections.reverse(found);
        return found;
    }

    private Group group(Lives lives, int life) {
        int change = lives.changeAt(life, length);
        return new Group(
                ThreadId.of(lives.thread),
                lives.cell(life).cell(),
                lives.readAt(life),
                change < 0 ? OptionalInt.empty() : OptionalInt.of(lives.changeStep(change)),
                lives.endOf(life) <= length ? OptionalInt.of(lives.endOf(life)) : OptionalInt.empty());
    }

    /// What a cell held during the steps `from` to `to` of the whole run, in order; what of it is lost is told as of a
    /// position.
    public List<Held> held(Cell cell, int from, int to, int position) {
        @Nullable Lineage lineage = chronicle.lineage(cell);
        if (lineage == null) return List.of();
        List<Held> found = new ArrayList<>();
        int newest = lineage.newest(Math.min(to, length));
        for (int number = lineage.newest(Math.max(0, from)); number <= newest; number++) {
            boolean replaced = number < lineage.newest(length);
            found.add(new Held(
                    cell,
                    number,
                    lineage.value(number),
                    lineage.step(number),
                    replaced ? lineage.step(number + 1) : length,
                    replaced,
                    lineage.lost(number, position)));
        }
        return found;
    }

    /// How many times a cell was written during the steps `from` to `to`, both included.
    public int writes(Cell cell, int from, int to) {
        @Nullable Lineage lineage = chronicle.lineage(cell);
        return lineage == null ? 0 : lineage.newest(Math.min(to, length)) - lineage.newest(Math.max(from - 1, 0));
    }

    /// The losses of a cell whose arc, from the destroyed write to the destroying one, touches the steps `from` to `to`, as
    /// far as a position knows them, in order.
    public List<LostUpdate> arcs(Cell cell, int from, int to, int position) {
        @Nullable Lineage lineage = chronicle.lineage(cell);
        if (lineage == null) return List.of();
        List<LostUpdate> found = new ArrayList<>();
        int destroyer =
                lineage.lastDestroyer(Math.min(lineage.newest(Math.min(position, length)), lineage.newest(to) + 1));
        while (destroyer > 0 && lineage.step(destroyer) >= from) {
            found.add(Chronicle.loss(lineage, destroyer - 1, destroyer));
            destroyer = lineage.lastDestroyer(destroyer - 1);
        }
        Collections.reverse(found);
        return found;
    }

    /// How many steps a thread took from `from` to `to`, both included.
    public int steps(ThreadId thread, int from, int to) {
        if (thread.index() >= chronicle.threads.size()) return 0;
        Ints steps = chronicle.threads.get(thread.index()).steps;
        return steps.countUpTo(Math.min(to, length)) - steps.countUpTo(from - 1);
    }

    /// How many losses happened from `from` to `to`, both included.
    public int losses(int from, int to) {
        return chronicle.lossSteps.countUpTo(Math.min(to, length)) - chronicle.lossSteps.countUpTo(from - 1);
    }
}
