package interleave.picture;

import interleave.explore.Ending;
import interleave.explore.Livelock;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The outcomes as they are to be shown at a moment of a run.
/// @param title by what they are told apart
/// @param bars one for each outcome
/// @param all how many schedules there are in all, of those that are known
/// @param atLeast whether more may be found than is known
/// @param remarks what else is to be said, in whole sentences
public record OutcomeView(String title, List<OutcomeBar> bars, BigInteger all, boolean atLeast, List<String> remarks) {
    public OutcomeView {
        bars = List.copyOf(bars);
        remarks = List.copyOf(remarks);
    }

    /// What was found while the exploration is under way.
    public static OutcomeView found(Collection<Ending> endings, Optional<Ending> own) {
        OutcomeNames names = OutcomeNames.of(endings);
        List<OutcomeBar> bars = new TreeSet<>(endings).stream()
                .map(ending -> OutcomeBar.found(ending, names.of(ending), own.filter(ending::equals).isPresent()))
                .toList();
        return new OutcomeView(names.title(), bars, BigInteger.ZERO, true, List.of());
    }

    /// The outcomes of all schedules.
    /// @param own how the run that is looked at ends, if it does
    /// @param sealed the outcomes that can no longer happen, each with the step of the run after which it could not
    public static OutcomeView of(Outcomes outcomes, Optional<Ending> own, Map<Ending, Seal> sealed) {
        return of(outcomes, outcomes, own, sealed);
    }

    /// The outcomes with the figures of those schedules that begin like the run up to its position.
    public static OutcomeView fromHere(Outcomes whole, Outcomes here, Optional<Ending> own, Map<Ending, Seal> sealed) {
        return of(whole, here, own, sealed);
    }

    private static OutcomeView of(Outcomes whole, Outcomes figures, Optional<Ending> own, Map<Ending, Seal> sealed) {
        TreeSet<Ending> endings = new TreeSet<>();
        for (Outcomes one : List.of(whole, figures)) one.rows().forEach(row -> endings.add(row.ending()));
        OutcomeNames names = OutcomeNames.of(endings);
        List<OutcomeBar> bars = new ArrayList<>();
        for (Ending ending : endings) {
            boolean mine = own.filter(ending::equals).isPresent();
            Optional<Seal> seal = Optional.ofNullable(sealed.get(ending));
            Optional<Reached> row = figures.row(ending);
            bars.add(row.map(reached -> OutcomeBar.of(reached, names.of(ending), mine, seal))
                    .orElseGet(() -> new OutcomeBar(
                            ending, names.of(ending), Optional.empty(), Optional.empty(), Optional.empty(), mine, seal)));
        }
        return new OutcomeView(names.title(), bars, all(figures), !figures.complete(), remarks(figures));
    }

    private static BigInteger all(Outcomes outcomes) {
        return outcomes.schedules().orElseGet(() -> outcomes.rows().stream()
                .flatMap(row -> row.schedules().stream())
                .reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static List<String> remarks(Outcomes outcomes) {
        return outcomes.livelock().map(lock -> List.of(words(lock, outcomes))).orElse(List.of());
    }

    /// A way to go on for ever, in words.
    public static String words(Livelock lock, Outcomes figures) {
        String who = lock.threads().stream().map(Object::toString).collect(Collectors.joining(" and "));
        return lock.trapped()
                ? "Livelock: " + who + " can come to go round for ever, with no way out" + chance(figures) + "."
                : "Livelock: " + who + " can go round for ever, as long as nobody else has a turn.";
    }

    private static String chance(Outcomes figures) {
        return figures.endless().map(chance -> " (chance: " + Amount.percent(chance) + ")").orElse("");
    }

    /// What a table of outcomes is called, such as `All 20 schedules by final value of counter`.
    /// @param by by what they are told apart
    /// @param begin what stands before it
    public static String heading(Outcomes figures, String by, String begin) {
        Optional<BigInteger> count = figures.schedules().filter(_ -> figures.complete());
        String outcomes = Amount.of(BigInteger.valueOf(figures.rows().size()), "outcome");
        String what = count.map(all -> Amount.of(all, "schedule"))
                .orElse(outcomes + (figures.complete() ? " of infinitely many schedules" : ""));
        boolean many = count.filter(all -> !all.equals(BigInteger.ONE)).isPresent();
        String least = !figures.complete() ? "at least " : begin.isEmpty() && many ? "all " : "";
        String whole = begin + least + what + (by.isEmpty() ? "" : " " + by);
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }
}
