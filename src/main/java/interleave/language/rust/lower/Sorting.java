package interleave.language.rust.lower;

import interleave.language.rust.lower.Pair.Check;
import interleave.language.rust.mir.Place;
import interleave.language.rust.type.Ty;
import interleave.program.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which outcome of a test a candidate needs.
/// @param whole whether the candidate's pair holds with that outcome, so that only what is in it remains
record Sorting(Outcome outcome, int pair, boolean whole) {
    /// What a test says.
    sealed interface Outcome {
        record Variant(int index) implements Outcome {}

        record Equal(Value value) implements Outcome {}

        record Success() implements Outcome {}

        record Failure() implements Outcome {}
    }

    static final Outcome SUCCESS = new Outcome.Success();
    static final Outcome FAILURE = new Outcome.Failure();

    /// Whether values of the type are told apart by a [interleave.language.rust.mir.Terminator.Switch].
    static boolean switched(Ty type) {
        return type instanceof Ty.Int || type instanceof Ty.Char || type instanceof Ty.Bool;
    }

    /// Empty if the test says nothing that decides about the candidate.
    /// @param sorted what has been sorted before
    static Optional<Sorting> of(Pair test, Candidate candidate, Map<Outcome, List<Candidate>> sorted) {
        for (int i = 0; i < candidate.pairs.size(); i++) {
            Pair pair = candidate.pairs.get(i);
            if (!pair.place().equals(test.place())) continue;
            return sorting(test, pair, i, sorted);
        }
        return Optional.empty();
    }

    private static Optional<Sorting> sorting(Pair test, Pair pair, int index, Map<Outcome, List<Candidate>> sorted) {
        return switch (test.check()) {
            case Check.Variant _ -> pair.check() instanceof Check.Variant(_, int variant)
                    ? Optional.of(new Sorting(new Outcome.Variant(variant), index, true)) : Optional.empty();
            case Check.Constant(Ty type, _) when switched(type) -> inSwitch(test.place(), pair, index, sorted);
            case Check.Constant(_, Value value) -> pair.check() instanceof Check.Constant(_, Value other)
                    ? Optional.of(value.equals(other) ? new Sorting(SUCCESS, index, true) : new Sorting(FAILURE, index, false))
                    : Optional.empty();
            case Check.Range range -> switch (pair.check()) {
                case Check.Range other when range.equals(other) -> Optional.of(new Sorting(SUCCESS, index, true));
                case Check.Range other when range.disjoint(other) -> Optional.of(new Sorting(FAILURE, index, false));
                case Check.Constant(_, Value value) when !range.contains(value) -> Optional.of(new Sorting(FAILURE, index, false));
                case Check.Range _, Check.Constant _, Check.Variant _, Check.Elements _ -> Optional.empty();
            };
            case Check.Elements asked -> pair.check() instanceof Check.Elements wanted
                    ? elements(asked, wanted, index) : Optional.empty();
        };
    }

    private static Optional<Sorting> inSwitch(Place place, Pair pair, int index, Map<Outcome, List<Candidate>> sorted) {
        return switch (pair.check()) {
            case Check.Constant(_, Value value) -> {
                boolean covered = sorted.getOrDefault(FAILURE, List.of()).stream().flatMap(c -> c.pairs.stream())
                        .anyMatch(p -> p.place().equals(place) && p.check() instanceof Check.Range range && range.contains(value));
                yield covered ? Optional.empty() : Optional.of(new Sorting(new Outcome.Equal(value), index, true));
            }
            case Check.Range range -> {
                boolean outside = sorted.keySet().stream()
                        .noneMatch(o -> o instanceof Outcome.Equal(Value value) && range.contains(value));
                yield outside ? Optional.of(new Sorting(FAILURE, index, false)) : Optional.empty();
            }
            case Check.Variant _, Check.Elements _ -> Optional.empty();
        };
    }

    private static Optional<Sorting> elements(Check.Elements asked, Check.Elements wanted, int index) {
        int order = Long.compare(asked.count(), wanted.count());
        if (order == 0 && asked.more() == wanted.more()) return Optional.of(new Sorting(SUCCESS, index, true));
        if (!asked.more()) {
            if (order < 0 || !wanted.more()) return Optional.of(new Sorting(FAILURE, index, false));
            return Optional.empty();
        }
        if (order <= 0) return Optional.of(new Sorting(SUCCESS, index, false));
        return wanted.more() ? Optional.empty() : Optional.of(new Sorting(FAILURE, index, false));
    }
}
