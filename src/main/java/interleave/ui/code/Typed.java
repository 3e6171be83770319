package interleave.ui.code;

import interleave.program.Source;
import interleave.program.Span;

/// A text with a caret and a selection. A value: each key makes another one.
/// @param anchor where the selection began, equal to the caret where nothing is selected
/// @param caret where the next character goes
public record Typed(Source source, int anchor, int caret) {
    /// @throws IndexOutOfBoundsException if the caret or the anchor stand outside of the text
    public Typed {
        if (Math.min(anchor, caret) < 0 || Math.max(anchor, caret) > source.text().length()) {
            throw new IndexOutOfBoundsException(anchor + ", " + caret);
        }
    }

    /// A text with the caret at its beginning. Line ends become those of Unix.
    public static Typed of(Source source) {
        String clean = clean(source.text());
        return new Typed(clean.equals(source.text()) ? source : new Source(source.name(), clean), 0, 0);
    }

    private static String clean(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    public String text() {
        return source.text();
    }

    /// What is selected.
    public Span selection() {
        return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    /// Whether anything is selected.
    public boolean selecting() {
        return anchor != caret;
    }

    /// The selected text.
    public String selected() {
        return source.text(selection());
    }

    /// The same text with another selection.
    public Typed select(int anchor, int caret) {
        int length = text().length();
        return new Typed(source, Math.clamp(anchor, 0, length), Math.clamp(caret, 0, length));
    }

    /// The same text with the caret elsewhere.
    /// @param selecting whether what lies between gets selected
    public Typed to(int caret, boolean selecting) {
        return select(selecting ? anchor : caret, caret);
    }

    /// The selection is replaced by a text, and the caret stands behind it.
    public Typed insert(String what) {
        return replace(selection(), clean(what));
    }

    /// A stretch is replaced, and the caret stands behind what is new.
    public Typed replace(Span span, String by) {
        String text = text();
        String changed = text.substring(0, span.start()) + by + text.substring(span.end());
        int at = span.start() + by.length();
        return new Typed(new Source(source.name(), changed), at, at);
    }

    /// A line break; the new line begins like this one, and deeper behind an opening bracket. A closing bracket behind the
    /// caret gets a line of its own.
    public Typed newLine() {
        int start = selection().start();
        String before = text().substring(source.lineStart(source.line(start)), start);
        String indent = indent(before);
        boolean opens = !before.isBlank() && "{([".indexOf(before.stripTrailing().charAt(before.stripTrailing().length() - 1)) >= 0;
        if (!opens) return insert("\n" + indent);
        int end = selection().end();
        boolean closes = end < text().length() && "})]".indexOf(text().charAt(end)) >= 0;
        Typed opened = insert("\n" + indent + "\t" + (closes ? "\n" + indent : ""));
        return closes ? opened.to(opened.caret - indent.length() - 1, false) : opened;
    }

    static String indent(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) end++;
        return line.substring(0, end);
    }

    /// A character was typed: a closing bracket on a line with nothing but blanks goes out by one tab.
    public Typed type(String character) {
        if ("})]".contains(character) && !selecting()) {
            int start = source.lineStart(source.line(caret));
            String before = text().substring(start, caret);
            if (before.isBlank() && before.endsWith("\t")) {
                return replace(new Span(caret - 1, caret), character);
            }
        }
        return insert(character);
    }
}
