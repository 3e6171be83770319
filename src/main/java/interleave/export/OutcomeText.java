package interleave.export;

import interleave.engine.Schedule;
import interleave.explore.Ending;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import interleave.picture.Amount;
import interleave.picture.OutcomeBar;
import interleave.picture.OutcomeNames;
import interleave.picture.OutcomeView;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The table of outcomes as text in columns, figures to the last digit: for mails, terminals and lecture notes.
public final class OutcomeText {
    private static final List<String> HEAD =
            List.of("outcome", "schedules", "share", "chance", "lost", "preemptions", "witness");
    private static final int WIDEST = 60;
    /// A schedule of more runs is cut.
    private static final int LONGEST = 500;

    private OutcomeText() {}

    /// The whole table, with what is to be said above and below it.
    public static String of(Outcomes outcomes) {
        List<Ending> endings = outcomes.rows().stream().map(Reached::ending).toList();
        OutcomeNames names = OutcomeNames.of(endings);
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (Reached row : outcomes.rows()) rows.add(cells(row, names, outcomes));
        StringBuilder out = new StringBuilder(title(outcomes, names)).append("\n\n");
        table(rows, out);
        out.append("\nchance: under a scheduler that picks each next step at random, all equally likely\n");
        outcomes.livelock().ifPresent(lock -> out.append(OutcomeView.words(lock, outcomes)).append('\n'));
        return out.toString();
    }

    private static String title(Outcomes outcomes, OutcomeNames names) {
        String by = names.title().isEmpty() ? "" : " " + names.title();
        String states = outcomes.states().map(count -> " (" + Amount.of(count, "state") + ")").orElse("");
        if (!outcomes.complete()) {
            String bound = outcomes.bound().map(words -> ", " + words).orElse("");
            return "At least " + outcomes.rows().size() + " outcomes" + by + " (not all was explored" + bound + ")";
        }
        String schedules = outcomes.schedules().map(count -> Amount.exact(count)).orElse("infinitely many");
        return "All " + schedules + " schedules" + by + states;
    }

    private static List<String> cells(Reached row, OutcomeNames names, Outcomes outcomes) {
        String least = outcomes.complete() ? "" : "≥ ";
        Optional<BigInteger> all = outcomes.schedules();
        return List.of(
                shortened(names.of(row.ending())),
                row.schedules().map(count -> least + Amount.exact(count)).orElse("–"),
                row.schedules().filter(_ -> all.isPresent() && outcomes.complete())
                        .map(count -> Amount.percent(OutcomeBar.share(count, all.orElseThrow()))).orElse("–"),
                row.probability().map(chance -> least + Amount.percent(chance)).orElse("–"),
                row.lost().map(Amount::range).orElse("–"),
                row.witness().map(witness -> "" + witness.preemptions()).orElse("–"),
                row.witness().map(witness -> brief(witness.schedule(), LONGEST)).orElse("–"));
    }

    /// The first so many runs of a schedule, and how long it is if there are more.
    public static String brief(Schedule schedule, int runs) {
        if (schedule.runs() <= runs) return schedule.toString();
        return schedule.firstRuns(runs) + String.format(Locale.ROOT, " … (%,d steps)", schedule.length());
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= WIDEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    /// Words to the left, figures to the right.
    private static void table(List<List<String>> rows, StringBuilder out) {
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], width(row.get(i)));
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String pad = " ".repeat(widths[i] - width(row.get(i)));
                boolean words = i == 0 || i == widths.length - 1;
                line.append(words ? row.get(i) + pad : pad + row.get(i)).append("  ");
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
