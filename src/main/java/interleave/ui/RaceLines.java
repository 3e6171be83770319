package interleave.ui;

import interleave.analysis.Race;
import interleave.picture.Box;
import interleave.picture.Fill;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark;
import interleave.picture.Stroke;
import interleave.picture.Target;
import interleave.picture.TextMeasure;
import interleave.picture.Type;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The lines of the race that is looked at, marked in the program: a red ground with a bar at its left, a dashed line below
/// what is read or written, and, where there is room behind the line, who does it. Both accesses may stand on one line.
record RaceLines(Source source, CodeGrid grid, Map<Integer, List<Race.Access>> byLine) {
    private static final double BAR = 4;
    private static final double LEAST_WORDS = 60;
    private static final Type WORDS = Type.sans(10.5, Type.Weight.BOLD);

    static RaceLines of(Optional<Race> race, Source source, CodeGrid grid) {
        Map<Integer, List<Race.Access>> byLine = new TreeMap<>();
        for (Race.Access access : race.map(r -> List.of(r.first(), r.second())).orElse(List.of())) {
            Span span = access.span();
            if (span.equals(Span.NOWHERE) || span.end() > source.text().length()) continue;
            byLine.computeIfAbsent(source.line(span), _ -> new ArrayList<>()).add(access);
        }
        return new RaceLines(source, grid, byLine);
    }

    /// What lies behind the letters of a line.
    void ground(int line, Box room, List<Mark> marks) {
        if (byLine.containsKey(line)) area(room, Tone.LOSS_SOFT, marks);
    }

    /// What lies over the letters of a line.
    /// @param text where the first letter stands
    void over(int line, Box room, double text, TextMeasure measure, List<Mark> marks) {
        List<Race.Access> accesses = byLine.getOrDefault(line, List.of());
        if (accesses.isEmpty()) return;
        int end = source.lineStart(line) + source.lineText(line).length();
        for (Race.Access access : accesses) {
            double x1 = text + grid.x(source, access.span().start());
            double x2 = text + grid.x(source, Math.min(access.span().end(), end));
            double y = room.bottom() - 2;
            marks.add(new Mark.Line(x1, y, Math.max(x2, x1 + grid.column()), y, Stroke.dashed(Tone.LOSS, 1.6), Target.NONE));
        }
        double left = text + grid.x(source, end) + 2 * grid.column();
        if (room.right() - left < LEAST_WORDS) return;
        String words = measure.fit(words(accesses), WORDS, room.right() - left);
        marks.add(new Mark.Label(left, room.centreY() + WORDS.capHeight() / 2, words, WORDS, Tone.LOSS, Mark.Anchor.START,
                measure.width(words, WORDS), Target.NONE));
    }

    /// The bar at the left of a line.
    void bar(int line, Box room, List<Mark> marks) {
        if (byLine.containsKey(line)) area(new Box(0, room.y(), BAR, room.height()), Tone.LOSS, marks);
    }

    /// For those who hear the window.
    Optional<String> spoken() {
        if (byLine.isEmpty()) return Optional.empty();
        return Optional.of("data race: " + byLine.entrySet().stream()
                .map(at -> words(at.getValue()) + " at line " + at.getKey())
                .collect(Collectors.joining(", ")));
    }

    private static String words(List<Race.Access> accesses) {
        return accesses.stream()
                .map(access -> access.thread() + " " + access.word())
                .collect(Collectors.joining(" · "));
    }

    private static void area(Box room, Tone tone, List<Mark> marks) {
        marks.add(new Mark.Rectangle(room, 0, Fill.of(tone), Stroke.NONE, Target.NONE));
    }
}
