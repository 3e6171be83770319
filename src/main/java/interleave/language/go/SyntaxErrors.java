package interleave.language.go;

import interleave.language.Problems;
import interleave.language.Syntax;
import interleave.program.Source;
import interleave.program.Span;

/// Finds where a text does not follow the grammar.
final class SyntaxErrors {
    private final Source source;
    private final Problems problems;

    SyntaxErrors(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void report(Syntax node) {
        if (node.missing()) {
            problems.add(node.span(), "syntax error: expected " + node.kind());
        } else if (node.error()) {
            Span span = node.span();
            problems.add(span, "syntax error: unexpected " + source.text(span).strip().lines().findFirst().orElse("end of file"));
        } else {
            node.children().forEach(this::report);
        }
    }
}
