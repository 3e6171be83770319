package interleave.ui.code;

import interleave.program.Source;
import java.util.function.UnaryOperator;

/// What is done to whole lines: those that the selection touches, or the caret's. The selection stays on them.
public final class Blocks {
    private Blocks() {}

    /// A tab before each line that is not empty.
    public static Typed indent(Typed typed) {
        return each(typed, line -> line.isEmpty() ? line : "\t" + line);
    }

    /// A tab, or as many blanks, less before each line.
    public static Typed outdent(Typed typed) {
        return each(typed, line -> {
            if (line.startsWith("\t")) return line.substring(1);
            int blanks = 0;
            while (blanks < 4 && blanks < line.length() && line.charAt(blanks) == ' ') blanks++;
            return line.substring(blanks);
        });
    }

    /// Makes comments of the lines, or lines of the comments where all are comments already.
    public static Typed toggleComment(Typed typed) {
        Source source = typed.source();
        boolean all = true;
        int least = Integer.MAX_VALUE;
        for (int line = first(typed); line <= last(typed); line++) {
            String text = source.lineText(line);
            if (text.isBlank()) continue;
            all &= text.stripLeading().startsWith("//");
            least = Math.min(least, Typed.indent(text).length());
        }
        int at = least;
        boolean remove = all;
        return each(typed, line -> {
            if (line.isBlank()) return line;
            if (!remove) return line.substring(0, at) + "// " + line.substring(at);
            int slashes = line.indexOf("//");
            String rest = line.substring(slashes + 2);
            return line.substring(0, slashes) + (rest.startsWith(" ") ? rest.substring(1) : rest);
        });
    }

    private static int first(Typed typed) {
        return typed.source().line(typed.selection().start());
    }

    /// A selection that ends at the beginning of a line does not touch that line.
    private static int last(Typed typed) {
        Source source = typed.source();
        int line = source.line(typed.selection().end());
        boolean untouched = typed.selecting() && source.lineStart(line) == typed.selection().end();
        return untouched && line > first(typed) ? line - 1 : line;
    }

    private static Typed each(Typed typed, UnaryOperator<String> change) {
        Source source = typed.source();
        int anchor = typed.anchor();
        int caret = typed.caret();
        StringBuilder text = new StringBuilder(typed.text());
        for (int line = last(typed); line >= first(typed); line--) {
            String before = source.lineText(line);
            String after = change.apply(before);
            int start = source.lineStart(line);
            text.replace(start, start + before.length(), after);
            anchor = moved(anchor, start, before, after, typed.selecting() && typed.anchor() <= typed.caret());
            caret = moved(caret, start, before, after, typed.selecting() && typed.caret() < typed.anchor());
        }
        return new Typed(new Source(source.name(), text.toString()), anchor, caret);
    }

    /// An offset keeps its distance to the end of its line, so that it stays with the letters around it.
    private static int moved(int offset, int start, String before, String after, boolean first) {
        if (offset < start || offset == start && first) return offset;
        int grown = after.length() - before.length();
        if (offset > start + before.length()) return offset + grown;
        int common = 0;
        while (common < before.length() && common < after.length() && before.charAt(common) == after.charAt(common)) {
            common++;
        }
        return offset - start < common ? offset : Math.max(start + Math.min(common, after.length()), offset + grown);
    }
}
