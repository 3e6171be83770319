package interleave.ui;

import interleave.language.Problem;
import interleave.program.Span;
import java.util.List;

/// Moves problems along with the text while it is typed in, until it is read again.
final class Shifting {
    private Shifting() {}

    /// The problems of a text at their places in the next one. Those in the stretch that was changed go.
    static List<Problem> along(List<Problem> problems, String before, String after) {
        if (problems.isEmpty()) return problems;
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) same++;
        int tail = 0;
        while (tail < most - same && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        int from = same;
        int to = before.length() - tail;
        int by = after.length() - before.length();
        return problems.stream()
                .filter(p -> p.span().end() <= from || p.span().start() >= to)
                .map(p -> p.span().start() >= to && p.span().end() > from ? moved(p, by) : p)
                .toList();
    }

    private static Problem moved(Problem problem, int by) {
        Span span = problem.span();
        return new Problem(new Span(Math.max(0, span.start() + by), Math.max(0, span.end() + by)), problem.message(), problem.hint());
    }
}
