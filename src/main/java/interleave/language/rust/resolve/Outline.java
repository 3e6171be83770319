package interleave.language.rust.resolve;

import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// What the library's text declares, found without a parser, which would take most of a second for it: so each declaration can
/// be parsed when it is first needed. What is inside of functions is left out, see [LaterBodies]; blanks stand there, so that all
/// places stay.
final class Outline {
    private final char[] text;
    private final List<Part> parts;

    private Outline(char[] text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    static Outline of(String source) {
        char[] text = source.toCharArray();
        Scanner scanner = new Scanner(text);
        List<Part> parts = new OutlineReader(scanner).parts();
        for (Span body : scanner.bodies()) blank(text, body);
        return new Outline(text, parts);
    }

    private static void blank(char[] text, Span span) {
        for (int i = span.start(); i < span.end(); i++) text[i] = ' ';
    }

    /// The whole text without what is inside of functions.
    String text() {
        return new String(text);
    }

    List<Part> parts() {
        return parts;
    }

    /// The text of a declaration, without what is declared in it.
    String text(Part part) {
        String first = new String(text, part.first().start(), part.first().end() - part.first().start());
        return part.first().end() == part.span().end() ? first : first + "}";
    }
}
