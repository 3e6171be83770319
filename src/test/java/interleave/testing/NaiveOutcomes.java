package interleave.testing;

import interleave.analysis.Analysis;
import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.State;
import interleave.explore.Ending;
import interleave.explore.Fraction;
import interleave.explore.Losses;
import interleave.explore.Outcomes;
import interleave.explore.Preemptions;
import interleave.explore.Reached;
import interleave.explore.Witness;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The table of outcomes by walking every schedule, one by one: for small programs without cycles, and slow.
public final class NaiveOutcomes {
    private static final Comparator<Witness> SIMPLEST = Comparator.comparingInt(Witness::preemptions)
            .thenComparingInt(witness -> witness.schedule().length())
            .thenComparing(witness -> witness.schedule().choices(), NaiveOutcomes::compare);

    private final Machine machine;
    private final Map<Ending, Reached> rows = new TreeMap<>();
    private long states;

    private NaiveOutcomes(Machine machine) {
        this.machine = machine;
    }

    /// The outcomes of all schedules that begin like a run.
    public static Outcomes of(Run run) {
        NaiveOutcomes all = new NaiveOutcomes(run.machine());
        all.walk(run.end(), new ArrayList<>(run.schedule().choices()), Fraction.ONE);
        BigInteger schedules = all.rows.values().stream()
                .map(row -> row.schedules().orElseThrow())
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new Outcomes(
                List.copyOf(all.rows.values()), true, Optional.empty(), Optional.of(BigInteger.valueOf(all.states)), Optional.of(BigInteger.valueOf(all.states - 1)),
                Optional.of(schedules), Optional.empty());
    }

    private void walk(State state, List<Choice> path, Fraction chance) {
        states++;
        if (state.outcome().isPresent()) {
            rows.merge(Ending.of(state), row(state, path, chance), NaiveOutcomes::both);
            return;
        }
        List<Choice> choices = machine.choices(state);
        Fraction each = new Fraction(chance.numerator(), chance.denominator().multiply(BigInteger.valueOf(choices.size())));
        for (Choice choice : choices) {
            path.add(choice);
            walk(machine.after(state, choice), path, each);
            path.removeLast();
        }
    }

    private Reached row(State end, List<Choice> path, Fraction chance) {
        Run run = Run.of(machine).then(new Schedule(path));
        int lost = Analysis.of(run).lostUpdates().count(run.length());
        Witness witness = new Witness(run.schedule(), Preemptions.of(run));
        return new Reached(
                Ending.of(end), Optional.of(BigInteger.ONE), Optional.of(chance), Optional.of(new Losses(lost, lost)), Optional.of(witness));
    }

    private static Reached both(Reached one, Reached other) {
        Losses a = one.lost().orElseThrow();
        Losses b = other.lost().orElseThrow();
        return new Reached(
                one.ending(),
                Optional.of(one.schedules().orElseThrow().add(other.schedules().orElseThrow())),
                Optional.of(one.probability().orElseThrow().plus(other.probability().orElseThrow())),
                Optional.of(new Losses(Math.min(a.least(), b.least()), Math.max(a.most(), b.most()))),
                SIMPLEST.compare(one.witness().orElseThrow(), other.witness().orElseThrow()) <= 0 ? one.witness() : other.witness());
    }

    private static int compare(List<Choice> one, List<Choice> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }
}
