package interleave.language;

import interleave.language.Token.Kind;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The coloured words of a source text. It reads any text, however broken, in one pass over its characters: what is not
/// closed ends with its line, or with the text where the language lets it run on.
public final class Highlighting {
    private static final Highlighting GO = new Highlighting(
            Set.of(
                    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for",
                    "func", "go", "goto", "if", "import", "interface", "map", "package", "range", "return", "select",
                    "struct", "switch", "type", "var"),
            Set.of("true", "false", "nil", "iota"),
            '`',
            false);
    private static final Highlighting RUST = new Highlighting(
            Set.of(
                    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "fn",
                    "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return",
                    "self", "Self", "static", "struct", "super", "trait", "type", "unsafe", "use", "where", "while"),
            Set.of("true", "false"),
            '\0',
            true);

    private final Set<String> keywords;
    private final Set<String> constants;
    private final char raw;
    private final boolean rust;

    /// @param raw the quote of strings that have no escapes and may span lines; 0 for none
    /// @param rust whether strings may span lines, comments may be nested, and a quote may begin a lifetime
    private Highlighting(Set<String> keywords, Set<String> constants, char raw, boolean rust) {
        this.keywords = keywords;
        this.constants = constants;
        this.raw = raw;
        this.rust = rust;
    }

    /// The colours that fit a file of that name: Rust's for `.rs`, else Go's.
    public static Highlighting of(String fileName) {
        return fileName.endsWith(".rs") ? RUST : GO;
    }

    /// The tokens of a text, in order, none overlapping another.
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            Kind kind = null;
            if (text.startsWith("//", at)) {
                end = lineEnd(text, at);
                kind = Kind.COMMENT;
            } else if (text.startsWith("/*", at)) {
                end = commentEnd(text, at);
                kind = Kind.COMMENT;
            } else if (c == '"' || c == raw || c == '\'') {
                end = quoteEnd(text, at);
                if (end > at + 1) kind = Kind.STRING;
            } else if (isDigit(c)) {
                while (end < text.length() && inNumber(text, end)) end++;
                kind = Kind.NUMBER;
            } else if (Character.isJavaIdentifierStart(c)) {
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) end++;
                String word = text.substring(at, end);
                if (keywords.contains(word)) kind = Kind.KEYWORD;
                else if (constants.contains(word)) kind = Kind.NUMBER;
            }
            if (kind != null) tokens.add(new Token(new Span(at, end), kind));
            at = end;
        }
        return tokens;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean inNumber(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') return at + 1 >= text.length() || text.charAt(at + 1) != '.';
        return isDigit(c) || c == '_' || (c | 32) >= 'a' && (c | 32) <= 'z';
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int commentEnd(String text, int at) {
        int depth = 0;
        int end = at;
        while (end < text.length()) {
            if (text.startsWith("/*", end) && (depth == 0 || rust)) {
                depth++;
                end += 2;
            } else if (text.startsWith("*/", end)) {
                end += 2;
                if (--depth == 0) return end;
            } else {
                end++;
            }
        }
        return text.length();
    }

    private int quoteEnd(String text, int at) {
        char quote = text.charAt(at);
        if (quote == '\'' && rust && !isCharacter(text, at)) return at + 1;
        for (int end = at + 1; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == quote) return end + 1;
            if (c == '\n' && quote != raw && !(rust && quote == '"')) return end;
            if (c == '\\' && quote != raw && end + 1 < text.length() && text.charAt(end + 1) != '\n') end++;
        }
        return text.length();
    }

    /// Whether a single quote of Rust begins a character rather than a lifetime.
    private static boolean isCharacter(String text, int at) {
        if (text.startsWith("\\", at + 1)) return true;
        int after = at + 1 < text.length() ? text.offsetByCodePoints(at + 1, 1) : text.length();
        return text.startsWith("'", after);
    }
}
