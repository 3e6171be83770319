package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Ty;
import interleave.program.Source;
import interleave.program.Span;
import java.util.function.Function;

/// All that is known of a body when its accesses are checked.
/// @param typeText how types are written in messages
record Findings(Setting setting, Moves moves, Loans loans, Overlap overlap, Solver solver, Describe describe, Spans spans,
        Obligations obligations, Source source, Function<Ty, String> typeText) {
    MirBody body() {
        return setting.body();
    }

    Graph graph() {
        return setting.graph();
    }

    Regions regions() {
        return setting.regions();
    }

    PlaceTypes types() {
        return setting.types();
    }

    /// Where a local is declared, with the `mut` or `ref` in front of its name, as rustc underlines it.
    Span declaration(int local) {
        MirBody.LocalDecl declared = body().locals().get(local);
        return declared.variable().isPresent() ? declaration(declared.span()) : declared.span();
    }

    /// A name where it is declared, with the `mut` or `ref` in front of it.
    Span declaration(Span name) {
        int start = name.start();
        start = before(start, "mut");
        start = before(start, "ref");
        return new Span(start, name.end());
    }

    /// A struct or enum as rustc underlines it: from its first word to its name or its parameters.
    Span head(AdtDef definition) {
        int start = definition.span().start();
        for (String word : new String[] {"struct", "enum", "pub"}) start = before(start, word);
        int end = definition.span().start() + definition.name().length();
        String text = source.text();
        if (text.startsWith(definition.name() + "<", end - definition.name().length())) {
            int depth = 0;
            do {
                char at = text.charAt(end++);
                depth += at == '<' ? 1 : at == '>' ? -1 : 0;
            } while (depth > 0);
        }
        return new Span(start, end);
    }

    private int before(int start, String word) {
        String text = source.text();
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
        int begin = end - word.length();
        boolean found = end < start && begin >= 0 && text.startsWith(word, begin)
                && (begin == 0 || !Character.isJavaIdentifierPart(text.charAt(begin - 1)));
        return found ? begin : start;
    }

    /// What stands around places in the text.
    Surroundings surroundings() {
        return new Surroundings(setting.root(), source);
    }

    String text(Ty type) {
        return typeText.apply(type);
    }
}
