package interleave.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The table of verdicts, as a page.
final class Table {
    private final String version;
    private final Map<String, int[]> byFile = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> bounds = new ArrayList<>();

    private enum Column { PROGRAMS, RIGHT, WRONG, BOUND, REFUSED }

    Table(String version) {
        this.version = version;
    }

    void add(Path program, Verdict verdict) {
        String name = program.getFileName().toString().replace(".go", "");
        String file = name.substring(0, name.indexOf("__"));
        String test = name.substring(name.indexOf("__") + 2);
        boolean races = GoRaceTests.races(program);
        Column column =
                switch (verdict) {
                    case Verdict.Race _ -> races ? Column.RIGHT : Column.WRONG;
                    case Verdict.NoRace _ -> races ? Column.WRONG : Column.RIGHT;
                    case Verdict.Bound(String bound) -> {
                        bounds.add("`Test" + test + "`: " + bound);
                        yield Column.BOUND;
                    }
                    case Verdict.Refused(String reason) -> {
                        refusals.merge(reason, 1, Integer::sum);
                        yield Column.REFUSED;
                    }
                };
        if (column == Column.WRONG) wrong.add("Test" + test + ": " + (races ? "no race found" : "a race found"));
        count(file, column);
        count(" all", column);
    }

    private void count(String row, Column column) {
        int[] counts = byFile.computeIfAbsent(row, _ -> new int[Column.values().length]);
        counts[Column.PROGRAMS.ordinal()]++;
        counts[column.ordinal()]++;
    }

    List<String> wrong() {
        return wrong;
    }

    String text() {
        StringBuilder text = new StringBuilder(
                """
                # Conformance: the tests of Go's own race detector

                Go tests its race detector with several hundred small functions, `TestRaceXxx` and `TestNoRaceXxx`
                (`runtime/race/testdata`). Where they are installed, `GoRaceDetectorTest` makes a program of each, asks for the
                races of all its schedules, and compares the verdict. It fails where one is wrong. This page is what it wrote.

                Tests of %s. *Right* and *wrong* say whether our verdict is that of the test's name. *Bound*: no race was
                found, but the schedules are too many to look at all of them. *Refused*: something in it is not understood,
                and is named.

                | file | programs | right | wrong | bound | refused |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """.formatted(version));
        byFile.forEach((file, counts) -> {
            text.append("| ").append(file.equals(" all") ? "**all**" : file);
            for (int count : counts) text.append(" | ").append(count);
            text.append(" |\n");
        });
        list(text, "Wrong", wrong);
        list(text, "At a bound", bounds);
        list(
                text,
                "Refused",
                refusals.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .toList());
        return text.toString();
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (lines.isEmpty()) return;
        text.append("\n## ").append(title).append("\n\n");
        for (String line : lines) text.append("- ").append(line).append('\n');
    }
}
