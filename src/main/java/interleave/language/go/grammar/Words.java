package interleave.language.go.grammar;

import interleave.language.Problems;
import interleave.program.Source;
import interleave.program.Span;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// The words of a text, one at a time, and the reports of those that are out of place: at most one in a line.
final class Words {
    /// How deep a text may be nested: deeper than anyone writes, and not too deep to be read recursively.
    private static final int DEEPEST = 150;

    /// The keywords that begin a statement. After a mistake they are good places to go on.
    private static final Set<Kind> BEGINNINGS = EnumSet.of(
            Kind.BREAK, Kind.CONST, Kind.CONTINUE, Kind.DEFER, Kind.FALLTHROUGH, Kind.FOR, Kind.GO, Kind.GOTO, Kind.IF,
            Kind.RETURN, Kind.SELECT, Kind.SWITCH, Kind.TYPE, Kind.VAR);

    private final Source source;
    private final Problems problems;
    private final Lexer lexer;
    private final Set<Integer> lines = new HashSet<>();
    private Lexeme current;
    /// How many function bodies are open.
    int functions;
    /// How many brackets are open in which a `{` belongs to a composite literal; negative in the head of a statement.
    int nesting;
    /// How deep the grammar has descended.
    private int depth;
    /// Whether it would have had to descend too deep: nothing else is said then.
    private boolean tooDeep;

    Words(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.lexer = new Lexer(source.text(), problems);
        this.current = lexer.next();
    }

    Lexeme current() {
        return current;
    }

    boolean is(Kind kind) {
        return current.kind() == kind;
    }

    boolean isOperator(String text) {
        return current.kind() == Kind.OPERATOR && current.text().equals(text);
    }

    void next() {
        current = lexer.next();
    }

    /// Takes a word if it is of that kind.
    boolean got(Kind kind) {
        if (!is(kind)) return false;
        next();
        return true;
    }

    /// Takes a word, which must be of that kind.
    void want(Kind kind) {
        if (got(kind)) return;
        unexpected(", expected " + kind.title());
        advance();
    }

    /// Takes `=`; `:=` in its place is reported.
    boolean gotAssign() {
        if (is(Kind.DEFINE)) unexpected(", expected =");
        if (!is(Kind.DEFINE) && !is(Kind.ASSIGN)) return false;
        next();
        return true;
    }

    /// Reports that the present word is out of place.
    /// @param where what to say behind it, such as `, expected name`
    void unexpected(String where) {
        problem(current.span(), "unexpected " + current.shown() + where);
    }

    /// Reports a mistake.
    void problem(Span span, String message) {
        if (tooDeep || is(Kind.END) && !problems.isEmpty()) return;
        if (lines.add(source.line(span))) problems.add(span, "syntax error: " + message);
    }

    /// Reports a mistake at the present word that Go does not count among those of syntax.
    void plainProblem(String message) {
        if (lines.add(source.line(current.span()))) problems.add(current.span(), message);
    }

    /// Whether any mistake was reported.
    boolean mistaken() {
        return !lines.isEmpty();
    }

    /// Skips words up to one of a kind; without a kind, one word.
    void advance(Kind... kinds) {
        if (kinds.length == 0) {
            if (!is(Kind.END)) next();
            return;
        }
        Set<Kind> stops = EnumSet.of(Kind.END, kinds);
        if (functions > 0) stops.addAll(BEGINNINGS);
        while (!stops.contains(current.kind())) next();
    }

    /// A list of elements between brackets, of which the first has been taken.
    /// @param element reads one; true if it must be the last
    void list(String context, Kind separator, Kind close, java.util.function.BooleanSupplier element) {
        boolean done = false;
        while (!is(Kind.END) && !is(close) && !done) {
            done = element.getAsBoolean();
            if (!got(separator) && !is(close)) {
                unexpected(" in " + context + "; possibly missing " + separator.title() + " or " + close.title());
                advance(Kind.CLOSE_PARENTHESIS, Kind.CLOSE_BRACKET, Kind.CLOSE_BRACE);
                if (!is(close)) return;
            }
        }
        want(close);
    }

    /// Takes a name, which must be there.
    void name() {
        if (got(Kind.NAME)) return;
        unexpected(", expected name");
        advance();
    }

    /// The text of a span on one line.
    String text(int start, int end) {
        return source.text(new Span(start, Math.max(start, end))).replaceAll("\\s+", " ").strip();
    }

    /// Runs a part of the grammar unless it is nested too deeply for us.
    void nested(Runnable part) {
        if (depth > DEEPEST) {
            if (!tooDeep) problem(current.span(), "the text is nested too deeply");
            tooDeep = true;
            while (!is(Kind.END)) next();
            return;
        }
        depth++;
        part.run();
        depth--;
    }
}
