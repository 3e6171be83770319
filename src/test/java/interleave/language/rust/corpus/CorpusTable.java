package interleave.language.rust.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How our check fares with the corpus, as a page.
final class CorpusTable {
    /// The row of the programs with one place changed; it comes last.
    static final String CHANGED = "~";

    private final Map<String, Map<Judging.Kind, Integer>> byRule = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    void add(String rule, Judging judging) {
        count(rule, judging.kind());
        count(" all", judging.kind());
        if (judging.kind() == Judging.Kind.ACCEPTED_WRONGLY || judging.kind() == Judging.Kind.REFUSED_WRONGLY) {
            wrong.add("`" + judging.judged() + "`: rustc says " + say(judging.expected()) + ", we " + say(judging.errors()));
        }
    }

    private static String say(Set<String> errors) {
        return errors.isEmpty() ? "nothing" : String.join(", ", errors);
    }

    private void count(String row, Judging.Kind kind) {
        byRule.computeIfAbsent(row, _ -> new EnumMap<>(Judging.Kind.class)).merge(kind, 1, Integer::sum);
    }

    private int of(Judging.Kind kind) {
        return byRule.getOrDefault(" all", Map.of()).getOrDefault(kind, 0);
    }

    int all() {
        return byRule.getOrDefault(" all", Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The part of the decided programs of which verdict, codes and lines are those of rustc.
    double right() {
        return (double) of(Judging.Kind.SAME) / (all() - of(Judging.Kind.UNDECIDED));
    }

    double undecided() {
        return (double) of(Judging.Kind.UNDECIDED) / all();
    }

    String text() {
        StringBuilder text = new StringBuilder(
                """
                # Conformance: the Rust check held against rustc

                Small programs of our own, by rule, each in the editions 2021 and 2024 (`src/test/resources/rust/check`), and programs that
                run, with one place changed (*changed*): what people get wrong. What rustc 1.95 says of each is written down beside them by
                a script. `CorpusPageTest` makes this page of it.

                *Right*: the same verdict, with the same codes at the same lines. *Other errors*: refused, as by rustc, but
                not with the same codes and lines. *Too strict*: refused, and rustc accepts it. *Unsound*: accepted, and rustc refuses it.
                *Undecided*: the check says that it is not sure, and why.

                """);
        text.append(String.format(Locale.ROOT, "Of %d verdicts %.1f %% are undecided; of the others %.1f %% are right.%n%n",
                all(), 100 * undecided(), 100 * right()));
        text.append("| rule | programs | right | other errors | too strict | unsound | undecided |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        byRule.forEach((rule, counts) -> {
            text.append("| ").append(rule.equals(" all") ? "**all**" : rule.equals(CHANGED) ? "*changed*" : rule).append(" | ");
            text.append(counts.values().stream().mapToInt(Integer::intValue).sum());
            for (Judging.Kind kind : Judging.Kind.values()) {
                if (kind == Judging.Kind.ACCEPTED_WRONGLY || kind == Judging.Kind.REFUSED_WRONGLY) continue;
                if (kind == Judging.Kind.UNDECIDED) {
                    text.append(" | ").append(counts.getOrDefault(Judging.Kind.REFUSED_WRONGLY, 0));
                    text.append(" | ").append(counts.getOrDefault(Judging.Kind.ACCEPTED_WRONGLY, 0));
                }
                text.append(" | ").append(counts.getOrDefault(kind, 0));
            }
            text.append(" |\n");
        });
        if (!wrong.isEmpty()) text.append("\n## Wrong verdicts\n\n");
        for (String one : wrong) text.append("- ").append(one).append('\n');
        return text.toString();
    }
}
