package interleave.language.go;

import interleave.language.Problems;
import interleave.language.Syntax;
import interleave.language.go.grammar.Rules;
import interleave.program.Source;

/// Finds where a text does not follow the grammar.
final class SyntaxErrors {
    private final Source source;
    private final Problems problems;

    SyntaxErrors(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void report(Syntax file) {
        Rules.check(source, problems);
        if (problems.isEmpty()) notParsed(file);
    }

    /// What Go's grammar allows but the parser makes nothing of.
    private void notParsed(Syntax node) {
        if (node.missing() || node.error()) {
            problems.add(
                    node.span(),
                    "this is not understood here, though it may be right in Go",
                    "write it in another way; an empty statement, as in ;;, can be left out");
        } else {
            node.children().forEach(this::notParsed);
        }
    }
}
