package interleave.explore;

import interleave.engine.Outcome;
import interleave.engine.State;
import interleave.program.Value;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a run ended, as one row of the table: runs that end alike are one outcome. In order: completed runs first, then
/// deadlocks, panics and limits, each by their final values and then by their output.
/// @param output all that was printed, on standard output and standard error together, in order
/// @param finals the shared data at the end, by name, in order of creation; references in it count memory by its names
public record Ending(Outcome outcome, String output, Map<String, Value> finals) implements Comparable<Ending> {
    private static final Comparator<Ending> ORDER = Comparator.<Ending>comparingInt(e -> rank(e.outcome))
            .thenComparing(Ending::finals, Ending::compare)
            .thenComparing(Ending::output)
            .thenComparing(e -> e.outcome.toString());

    public Ending {
        finals = Collections.unmodifiableMap(new LinkedHashMap<>(finals));
    }

    /// The ending of a run whose last state this is.
    /// @throws IllegalArgumentException if the program has not ended there
    public static Ending of(State end) {
        Outcome outcome = end.outcome().orElseThrow(() -> new IllegalArgumentException("the program goes on"));
        return new Ending(outcome, end.output(), References.counted(end));
    }

    @Override
    public int compareTo(Ending other) {
        return ORDER.compare(this, other);
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed _ -> 0;
            case Outcome.Exited _ -> 1;
            case Outcome.Deadlock _ -> 2;
            case Outcome.Panicked _ -> 3;
            case Outcome.Limit _ -> 4;
        };
    }

    /// By the first name, in alphabetical order, whose values differ.
    private static int compare(Map<String, Value> one, Map<String, Value> other) {
        for (Map.Entry<String, Value> entry : new TreeMap<>(one).entrySet()) {
            Value theirs = other.get(entry.getKey());
            int order = theirs == null ? 1 : compare(entry.getValue(), theirs);
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compare(Value one, Value other) {
        return one instanceof Value.Int(long a) && other instanceof Value.Int(long b)
                ? Long.compare(a, b)
                : exact(one).compareTo(exact(other));
    }

    /// A text that different values do not have in common.
    private static String exact(Value value) {
        return switch (value) {
            case Value.Slice v -> v + " at " + v.block() + "+" + v.offset();
            case Value.Function v -> v.body() + exact(v.captured());
            case Value.Aggregate v -> exact(v.parts());
            case Value.Dynamic v -> v.type().title() + " " + exact(v.value());
            case Value.Int _, Value.Wide _, Value.Real _, Value.Bool _, Value.Text _, Value.Pointer _, Value.Nil _, Value.Table _, Value.Gate _ ->
                value.toString();
        };
    }

    private static String exact(List<Value> values) {
        return values.stream().map(Ending::exact).toList().toString();
    }
}
