package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.Run;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// All that a run shows. It is made once for a run and then answers for every position, in time that hardly grows with the
/// run; what nobody asks for costs nothing. [#to] continues it for a longer run at the cost of the further steps; for a branch it starts anew.
///
/// Analyses of runs that continue one another share what they have seen. They may be handed from one thread to another, but
/// only one thread at a time may use those of one run.
public final class Analysis {
    private final Run run;
    private final Chronicle chronicle;

    private Analysis(Run run, Chronicle chronicle) {
        this.run = run;
        this.chronicle = chronicle;
        chronicle.see(run);
    }

    /// The analysis of a run.
    public static Analysis of(Run run) {
        return new Analysis(run, new Chronicle(run));
    }

    /// The analysis of another run. Where that continues this one, or this continues that, nothing is done twice.
    public Analysis to(Run other) {
        if (other == run) return this;
        return chronicle.agrees(other) ? new Analysis(other, chronicle) : of(other);
    }

    /// The run that this is about.
    public Run run() {
        return run;
    }

    /// A value of the run as it is shown: for a pointer, what it refers to, as in `→ counter`.
    public String words(Value value) {
        return run.end().words(value);
    }

    /// The shared data that the run touches, in the order of first use.
    public List<Cell> cells() {
        List<Cell> found = new ArrayList<>();
        int count = chronicle.noted().firstTouched.countUpTo(run.length());
        for (int i = 0; i < count; i++) found.add(chronicle.cells.get(i).cell());
        return found;
    }

    /// The versions of a cell; of one that the run never touches there is only the initial value.
    public Lineage lineage(Cell cell) {
        @Nullable Lineage lineage = chronicle.noted().lineage(cell);
        return lineage != null ? lineage : new Lineage(cell, run.end().read(cell));
    }

    /// Where updates are lost.
    public LostUpdates lostUpdates() {
        return new LostUpdates(chronicle.noted(), run.length());
    }

    /// The threads' private copies.
    public Copies copies() {
        return new Copies(chronicle.noted());
    }

    /// What stretches over steps, for drawing.
    public Spans spans() {
        return new Spans(chronicle.noted(), run.length());
    }

    /// The figures of a cell at a position.
    public Summary summary(Cell cell, int position) {
        Lineage lineage = lineage(cell);
        int newest = lineage.newest(position);
        // All writes of the run decide what they are called, so that the name does not change on the way.
        boolean counting = lineage.onlyIncrements(run.length()) && lineage.value(0) instanceof Value.Int;
        return new Summary(cell, counting, newest, lineage.value(newest), lineage.lost(position));
    }

    /// The step at which a thread acquired the mutex that it holds at a position, or began what is done once.
    public OptionalInt heldSince(Cell mutex, int position) {
        return last(chronicle.noted().acquired(mutex), position);
    }

    /// The step at which a thread acquired the mutex that it has for reading at a position.
    public OptionalInt readSince(Cell mutex, ThreadId reader, int position) {
        return last(chronicle.noted().acquired(mutex, reader), position);
    }

    private static OptionalInt last(@Nullable Ints acquired, int position) {
        int count = acquired == null ? 0 : acquired.countUpTo(position);
        return acquired == null || count == 0 ? OptionalInt.empty() : OptionalInt.of(acquired.get(count - 1));
    }

    /// Which steps are ordered, and by what.
    public HappensBefore happensBefore() {
        return new HappensBefore(run, chronicle.order(run));
    }

    /// The data races that the run shows.
    public Races races() {
        return new Races(chronicle.order(run).races, run.length());
    }

    /// What happens, in words.
    public Narrator narrator() {
        return new Narrator(this);
    }
}
