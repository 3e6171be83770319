package interleave.language.rust.resolve;

import java.util.List;

/// What the library's text declares, found without a parser, which would take most of a second for it: so each declaration can
/// be parsed when it is first needed.
record Outline(String source, List<Part> parts) {
    Outline {
        parts = List.copyOf(parts);
    }

    static Outline of(String source) {
        return new Outline(source, new OutlineReader(new Scanner(source.toCharArray())).parts());
    }

    /// The text of a declaration, without what is declared in it. What is inside of a function is read when it is needed, see
    /// [LaterBodies]: blanks stand there.
    String text(Part part) {
        String first = source.substring(part.first().start(), part.first().end());
        int rest = part.span().end() - part.first().end();
        if (rest == 0) return first;
        return part.kind() == Part.Kind.FUNCTION ? first + " ".repeat(rest - 1) + "}" : first + "}";
    }
}
