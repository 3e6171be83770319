package interleave.explore;

import interleave.analysis.Analysis;
import interleave.engine.Choice;
import interleave.engine.Run;
import interleave.engine.Schedule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The table of outcomes by walking every schedule, one by one, with nothing clever about it. Each row is made of the runs
/// themselves: analysed, their preemptions counted, the best of them kept.
final class NaiveTable {
    private final TreeMap<Ending, Reached> rows = new TreeMap<>();
    private final long most;
    long schedules;

    private NaiveTable(long most) {
        this.most = most;
    }

    /// The rows of all that can happen behind a run; empty if there are more schedules than `most`.
    static Optional<List<Reached>> of(Run from, long most) {
        NaiveTable table = new NaiveTable(most);
        table.walk(from, Fraction.ONE);
        return table.schedules > most ? Optional.empty() : Optional.of(new ArrayList<>(table.rows.values()));
    }

    private void walk(Run run, Fraction probability) {
        if (schedules > most) return;
        if (run.outcome().isPresent()) {
            schedules++;
            Ending ending = Ending.of(run.end());
            int lost = Analysis.of(run).lostUpdates().count(run.length());
            Reached row = new Reached(
                    ending,
                    Optional.of(BigInteger.ONE),
                    Optional.of(probability),
                    Optional.of(new Losses(lost, lost)),
                    Optional.of(new Witness(run.schedule(), Preemptions.of(run))));
            rows.merge(ending, row, NaiveTable::together);
            return;
        }
        List<Choice> choices = run.machine().choices(run.end());
        Fraction each = new Fraction(
                probability.numerator(), probability.denominator().multiply(BigInteger.valueOf(choices.size())));
        for (Choice choice : choices) walk(run.then(choice), each);
    }

    private static Reached together(Reached one, Reached other) {
        Losses a = one.lost().orElseThrow();
        Losses b = other.lost().orElseThrow();
        return new Reached(
                one.ending(),
                Optional.of(one.schedules().orElseThrow().add(other.schedules().orElseThrow())),
                Optional.of(one.probability().orElseThrow().plus(other.probability().orElseThrow())),
                Optional.of(new Losses(Math.min(a.least(), b.least()), Math.max(a.most(), b.most()))),
                compare(one.witness().orElseThrow(), other.witness().orElseThrow()) <= 0 ? one.witness() : other.witness());
    }

    private static int compare(Witness one, Witness other) {
        if (one.preemptions() != other.preemptions()) return Integer.compare(one.preemptions(), other.preemptions());
        Schedule a = one.schedule();
        Schedule b = other.schedule();
        if (a.length() != b.length()) return Integer.compare(a.length(), b.length());
        for (int i = 0; i < a.length(); i++) {
            int order = a.choices().get(i).compareTo(b.choices().get(i));
            if (order != 0) return order;
        }
        return 0;
    }
}
