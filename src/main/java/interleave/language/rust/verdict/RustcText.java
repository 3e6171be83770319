package interleave.language.rust.verdict;

import interleave.language.rust.verdict.Diagnostic.Kind;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Diagnostics as rustc prints them.
public final class RustcText {
    /// Where the library of rustc 1.95.0 was built.
    private static final String LIBRARY = "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/";

    private final Source source;

    /// @param source the text that they are about; its name is how the file is called
    public RustcText(Source source) {
        this.source = source;
    }

    /// All of them, with a blank line behind each, and the last lines that say how many there were.
    public String of(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) out.append(of(diagnostic)).append('\n');
        long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        long warnings = diagnostics.size() - errors;
        String warned = warnings == 0 ? "" : warnings == 1 ? "1 warning emitted" : warnings + " warnings emitted";
        if (errors > 0) {
            out.append("error: aborting due to ").append(errors == 1 ? "1 previous error" : errors + " previous errors");
            out.append(warned.isEmpty() ? "" : "; " + warned).append("\n\n");
        } else if (warnings > 0) {
            out.append("warning: ").append(warned).append("\n\n");
        }
        TreeSet<String> codes = new TreeSet<>();
        for (Diagnostic d : diagnostics) {
            if (d.severity() == Severity.ERROR && isCode(d.code())) codes.add(d.code());
        }
        if (codes.size() > 1) {
            out.append("Some errors have detailed explanations: ").append(String.join(", ", codes)).append(".\n");
            out.append("For more information about an error, try `rustc --explain ").append(codes.first()).append("`.\n");
        } else if (!codes.isEmpty()) {
            out.append("For more information about this error, try `rustc --explain ").append(codes.first()).append("`.\n");
        }
        return out.toString();
    }

    private static boolean isCode(String code) {
        return code.length() == 5 && code.charAt(0) == 'E' && Character.isDigit(code.charAt(1));
    }

    /// One of them, up to and with its last line break.
    public String of(Diagnostic diagnostic) {
        int width = Integer.toString(lastLine(diagnostic)).length();
        StringBuilder out = new StringBuilder(diagnostic.severity() == Severity.ERROR ? "error" : "warning");
        if (isCode(diagnostic.code())) out.append('[').append(diagnostic.code()).append(']');
        out.append(": ").append(aligned(diagnostic.message(), 7)).append('\n');
        place(diagnostic.span(), width, out);
        Snippet.print(source, labels(diagnostic), width, out);
        boolean shown = true;
        for (Note note : diagnostic.notes()) {
            String word = note.kind() == Kind.NOTE ? "note" : "help";
            boolean plain = note.labels().isEmpty() && note.replacements().isEmpty() && note.elsewhere().isEmpty();
            if (shown) out.append(" ".repeat(width)).append(" |\n");
            shown = false;
            if (plain) {
                out.append(" ".repeat(width)).append(" = ").append(word).append(": ");
                out.append(aligned(note.text(), width + 3 + word.length() + 2)).append('\n');
                continue;
            }
            out.append(word).append(": ").append(aligned(note.text(), word.length() + 2)).append('\n');
            if (!note.elsewhere().isEmpty()) {
                out.append(" ".repeat(width)).append("--> ").append(LIBRARY).append(note.elsewhere()).append('\n');
            } else if (!note.labels().isEmpty()) {
                place(primary(note.labels()), width, out);
                Snippet.print(source, note.labels(), width, out);
            } else {
                new Patch(source, note.replacements()).print(width, out);
            }
        }
        return out.toString();
    }

    /// The labels, and the primary stretch even if it has no text.
    private static List<Diagnostic.Label> labels(Diagnostic diagnostic) {
        if (diagnostic.labels().stream().anyMatch(label -> label.primary())) return diagnostic.labels();
        List<Diagnostic.Label> all = new ArrayList<>();
        all.add(new Diagnostic.Label(diagnostic.span(), "", true));
        all.addAll(diagnostic.labels());
        return all;
    }

    private static Span primary(List<Diagnostic.Label> labels) {
        return labels.stream().filter(Diagnostic.Label::primary).findFirst().orElse(labels.getFirst()).span();
    }

    private void place(Span span, int width, StringBuilder out) {
        out.append(" ".repeat(width)).append("--> ").append(source.place(span)).append('\n');
    }

    private int lastLine(Diagnostic diagnostic) {
        int last = source.line(diagnostic.span().end());
        for (Diagnostic.Label label : diagnostic.labels()) last = Math.max(last, source.line(label.span().end()));
        for (Note note : diagnostic.notes()) {
            for (Diagnostic.Label label : note.labels()) last = Math.max(last, source.line(label.span().end()));
            if (!note.replacements().isEmpty()) {
                last = Math.max(last, new Patch(source, note.replacements()).lastPrinted());
            }
        }
        return last;
    }

    private static String aligned(String text, int indent) {
        return text.replace("\n", "\n" + " ".repeat(indent));
    }
}
