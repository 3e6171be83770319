package interleave.ui;

import interleave.engine.Run;
import interleave.explore.Ending;
import interleave.explore.Limits;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import interleave.picture.Seal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// What is still reachable along the runs of a program, by the space that was explored from its start. Where that does not
/// know a moment to its end, a small space is explored from there. What was asked once is remembered.
final class Prospects {
    /// As many states are explored from a moment that the large space does not know.
    private static final long NEARBY = 100_000;

    private final Space space;
    private final Space.Search search;
    private final Outcomes whole;
    private final TreeMap<Integer, Outcomes> known = new TreeMap<>();
    private Run run;

    Prospects(Run start, Space space, Outcomes whole, Space.Search search) {
        this.run = start;
        this.space = space;
        this.whole = whole;
        this.search = search;
    }

    /// What can still happen at a moment, without saying since when what cannot.
    /// @param cancelled whether nobody wants to know any longer
    Optional<Here> glance(Moment moment, BooleanSupplier cancelled) {
        turnTo(moment.run());
        Optional<Outcomes> now = ask(moment.position(), cancelled);
        return now.map(outcomes -> {
            Map<Ending, Seal> sealed = new HashMap<>();
            if (outcomes.complete()) {
                for (Ending ending : missing(outcomes)) sealed.put(ending, new Seal(moment.position(), false));
            }
            return new Here(moment, outcomes, sealed);
        });
    }

    /// The same, with the steps that decided what can no longer happen.
    Optional<Here> look(Moment moment, BooleanSupplier cancelled) {
        Optional<Here> glance = glance(moment, cancelled);
        if (glance.isEmpty() || glance.get().sealed().isEmpty()) return glance;
        Map<Ending, Seal> sealed = new HashMap<>();
        for (Ending ending : glance.get().sealed().keySet()) {
            sealed.put(ending, seal(ending, moment.position(), cancelled));
            if (cancelled.getAsBoolean()) return Optional.empty();
        }
        return Optional.of(new Here(moment, glance.get().outcomes(), sealed));
    }

    /// What becomes impossible stays so: the first position without it is found by halving.
    private Seal seal(Ending ending, int without, BooleanSupplier cancelled) {
        int impossible = without;
        int possible = 0;
        boolean exact = can(0, ending, cancelled).orElse(true);
        while (impossible - possible > 1 && !cancelled.getAsBoolean()) {
            int middle = (impossible + possible) >>> 1;
            Optional<Boolean> can = can(middle, ending, cancelled);
            if (can.isPresent() && !can.get()) {
                impossible = middle;
            } else {
                possible = middle;
                exact = can.isPresent();
            }
        }
        return new Seal(impossible, exact);
    }

    /// Whether an ending can be reached from a position; empty where that is not known.
    private Optional<Boolean> can(int position, Ending ending, BooleanSupplier cancelled) {
        if (position == 0 && whole.row(ending).isPresent()) return Optional.of(true);
        Optional<Outcomes> there = ask(position, cancelled);
        if (there.isEmpty()) return Optional.empty();
        if (there.get().row(ending).isPresent()) return Optional.of(true);
        return there.get().complete() ? Optional.of(false) : Optional.empty();
    }

    private Set<Ending> missing(Outcomes now) {
        Set<Ending> missing = new HashSet<>();
        for (Reached row : whole.rows()) missing.add(row.ending());
        for (Reached row : now.rows()) missing.remove(row.ending());
        return missing;
    }

    /// What was asked about another run holds for this one as long as the two go the same way.
    private void turnTo(Run other) {
        if (other == run) return;
        known.tailMap(Branches.shared(run, other), false).clear();
        run = other;
    }

    private Optional<Outcomes> ask(int position, BooleanSupplier cancelled) {
        if (position == 0) return Optional.of(whole);
        Outcomes before = known.get(position);
        if (before != null) return Optional.of(before);
        Run prefix = run.prefix(position);
        Optional<Outcomes> answer = space.from(prefix, cancelled).filter(Outcomes::complete);
        if (answer.isEmpty() && !cancelled.getAsBoolean()) {
            Outcomes nearby = search.explore(prefix, Limits.states(NEARBY), _ -> {}, cancelled).outcomes(cancelled);
            if (!cancelled.getAsBoolean()) answer = Optional.of(nearby);
        }
        answer.ifPresent(outcomes -> known.put(position, outcomes));
        return answer;
    }
}
