package interleave.ui;

import interleave.language.Problem;
import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.List;

/// What is said below a line of a program that is read beside another one.
/// @param title the complaint itself
/// @param more what belongs to it, a line each
record LineNote(int line, String title, List<String> more) {
    LineNote {
        more = List.copyOf(more);
    }

    static LineNote of(Source source, Diagnostic error) {
        List<String> more = new ArrayList<>();
        for (Diagnostic.Label label : error.labels()) {
            if (label.text().isEmpty()) continue;
            more.add(source.line(label.span()) + ":" + source.column(label.span()) + "  " + label.text());
        }
        return new LineNote(source.line(error.span()), "error" + (error.code().isEmpty() ? "" : "[" + error.code() + "]") + "  "
                + error.message(), more);
    }

    static LineNote of(Source source, Problem problem) {
        return new LineNote(source.line(problem.span()), problem.message(), problem.hint().isEmpty() ? List.of() : List.of(problem.hint()));
    }
}
