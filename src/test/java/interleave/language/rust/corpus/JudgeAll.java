package interleave.language.rust.corpus;

import interleave.language.rust.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Prints how our check fares with the corpus: the table, and each difference. Arguments choose programs by parts of their
/// names.
public final class JudgeAll {
    private JudgeAll() {}

    public static void main(String[] args) {
        Map<Judging.Kind, Integer> counts = new EnumMap<>(Judging.Kind.class);
        List<String> warnings = new ArrayList<>();
        for (Judged judged : Stream.concat(Corpus.checked().stream(), Corpus.mutants().stream()).toList()) {
            if (args.length > 0 && Stream.of(args).noneMatch(judged.toString()::contains)) continue;
            Judging judging = Judging.of(judged);
            counts.merge(judging.kind(), 1, Integer::sum);
            if (judging.kind() != Judging.Kind.SAME) print(judging);
            else if (!judging.warnings().equals(new java.util.TreeSet<>(judged.warnings()))) {
                warnings.add(judged + " expected " + judged.warnings() + " found " + judging.warnings());
            }
        }
        warnings.forEach(line -> System.out.println("WARNINGS " + line));
        System.out.println(counts + ", other warnings " + warnings.size());
    }

    private static void print(Judging judging) {
        System.out.println(judging.kind() + " " + judging.judged() + " expected " + judging.expected() + " found " + judging.errors());
        if (judging.verdict() instanceof Verdict.Undecided undecided) {
            undecided.reasons().stream().limit(3).forEach(reason -> System.out.println(
                    "    " + judging.judged().source().line(reason.span()) + ": " + reason.text()));
        }
    }
}
