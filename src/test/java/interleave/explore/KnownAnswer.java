package interleave.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.jr.ob.JSON;

/// One of the figures in `known-answers.json`: found by an independent brute force over models of these programs. Only
/// those whose schedules were counted are here, not those of which only the trace classes are known.
record KnownAnswer(
        String name,
        int states,
        BigInteger schedules,
        Map<String, BigInteger> histogram,
        Map<String, Fraction> probabilities,
        Map<String, Integer> preemptions) {

    @Override
    public String toString() {
        return name;
    }

    static List<KnownAnswer> all() {
        List<KnownAnswer> answers = new ArrayList<>();
        for (Object group : read().values()) {
            for (Object entry : (List<?>) group) {
                Map<?, ?> answer = (Map<?, ?>) entry;
                if (answer.containsKey("histogram")) answers.add(of(answer));
            }
        }
        return answers;
    }

    /// How many trace classes there are, where that is known, by the name of the program.
    static Map<String, Long> traceClasses() {
        Map<String, Long> found = new TreeMap<>();
        for (Object group : read().values()) {
            for (Object entry : (List<?>) group) {
                Map<?, ?> answer = (Map<?, ?>) entry;
                if (answer.get("trace_classes") instanceof Number classes) found.put(name(answer), classes.longValue());
            }
        }
        return found;
    }

    private static String name(Map<?, ?> answer) {
        return answer.containsKey("granularity")
                ? answer.get("granularity") + " " + answer.get("T") + "x" + answer.get("K")
                : (String) answer.get("program");
    }

    private static Map<String, Object> read() {
        try (InputStream in = KnownAnswer.class.getResourceAsStream("known-answers.json")) {
            return JSON.std.mapFrom(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownAnswer of(Map<?, ?> answer) {
        String name = name(answer);
        Map<String, BigInteger> histogram = new TreeMap<>();
        ((Map<?, ?>) answer.get("histogram")).forEach((key, n) -> histogram.put((String) key, new BigInteger("" + n)));
        Map<String, Integer> preemptions = new TreeMap<>();
        ((Map<?, ?>) answer.get("min_preemptions")).forEach((key, n) -> preemptions.put((String) key, (Integer) n));
        Map<String, Fraction> probabilities = new TreeMap<>();
        if (answer.get("probability_uniform_scheduler") instanceof Map<?, ?> known) {
            known.forEach((key, fraction) -> probabilities.put((String) key, fraction((String) fraction)));
        }
        return new KnownAnswer(
                name,
                (Integer) answer.get("distinct_states"),
                new BigInteger("" + answer.get("interleavings")),
                histogram,
                probabilities,
                preemptions);
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/");
        return new Fraction(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }
}
