package interleave.cli;

import interleave.language.Problem;
import interleave.program.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A refused program, told.
final class Problems {
    private Problems() {}

    /// As compilers do: a line each, `file:line:column: message`, with the hint below.
    static String text(Source source, List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(source.place(problem.span())).append(": ").append(problem.message()).append('\n');
            if (!problem.hint().isEmpty()) text.append("    ").append(problem.hint()).append('\n');
        }
        return text.toString();
    }

    /// As JSON, the outcome `refused`.
    static Map<String, Object> json(Source source, List<Problem> problems) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("outcome", "refused");
        result.put("problems", problems.stream().map(problem -> json(source, problem)).toList());
        return result;
    }

    private static Map<String, Object> json(Source source, Problem problem) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("line", source.line(problem.span()));
        one.put("col", source.column(problem.span()));
        one.put("message", problem.message());
        if (!problem.hint().isEmpty()) one.put("hint", problem.hint());
        return one;
    }
}
