package interleave.language.go.grammar;

import interleave.language.Problems;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// Cuts a text into words. Where a line ends behind something that can end a statement, there is a semicolon.
final class Lexer {
    private static final List<String> OPERATORS = List.of(
            "<<=", ">>=", "&^=", "...", "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=", ":=", "+=", "-=", "*=", "/=",
            "%=", "&=", "|=", "^=", "<<", ">>", "&^", "+", "-", "*", "/", "%", "&", "|", "^", "~", "!", "<", ">", "=", "(",
            ")", "[", "]", "{", "}", ",", ";", ":", ".");

    private final String text;
    private final Problems problems;
    private int at;
    private boolean endsStatement;

    Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /// The next word; at the end of the text, again and again its end.
    Lexeme next() {
        Optional<Lexeme> newline = skip();
        if (newline.isPresent()) {
            endsStatement = false;
            return newline.get();
        }
        int start = at;
        if (at >= text.length()) {
            boolean semicolon = endsStatement;
            endsStatement = false;
            return new Lexeme(semicolon ? Kind.SEMICOLON : Kind.END, "EOF", new Span(start, start));
        }
        Lexeme found = word(start);
        endsStatement = switch (found.kind()) {
            case NAME, LITERAL, STEP, BREAK, CONTINUE, FALLTHROUGH, RETURN, CLOSE_PARENTHESIS, CLOSE_BRACKET,
                    CLOSE_BRACE -> true;
            default -> false;
        };
        return found;
    }

    /// Skips spaces and comments; a line's end may be a semicolon.
    private Optional<Lexeme> skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' && endsStatement) return Optional.of(newline());
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0xFEFF && at == 0) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                int start = at;
                at = end < 0 ? text.length() : end;
                if (endsStatement) return Optional.of(new Lexeme(Kind.SEMICOLON, end < 0 ? "EOF" : "newline", new Span(start, start)));
            } else if (text.startsWith("/*", at)) {
                int start = at;
                int end = text.indexOf("*/", at + 2);
                if (end < 0) problems.add(new Span(start, start + 2), "comment not terminated");
                at = end < 0 ? text.length() : end + 2;
                boolean lines = text.substring(start, at).contains("\n");
                if (endsStatement && lines) return Optional.of(new Lexeme(Kind.SEMICOLON, "newline", new Span(start, start)));
            } else {
                break;
            }
        }
        return Optional.empty();
    }

    private Lexeme newline() {
        return new Lexeme(Kind.SEMICOLON, "newline", new Span(at, ++at));
    }

    private Lexeme word(int start) {
        int c = text.codePointAt(at);
        if (Character.isLetter(c) || c == '_') return name(start);
        boolean digit = c >= '0' && c <= '9';
        boolean fraction = c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        if (digit || fraction) {
            at = new NumberLexer(text, problems).end(start);
            return lexeme(Kind.LITERAL, start);
        }
        if (c == '"' || c == '`' || c == '\'') {
            at = new QuoteLexer(text, problems).end(start);
            return lexeme(Kind.LITERAL, start);
        }
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, at)) {
                at += operator.length();
                return operator(operator, start);
            }
        }
        at += Character.charCount(c);
        problems.add(new Span(start, at), String.format(
                java.util.Locale.ROOT,
                c >= ' ' && Character.isDefined(c) ? "invalid character U+%04X '%s'" : "invalid character U+%04X",
                c,
                Character.toString(c)));
        return next();
    }

    private Lexeme name(int start) {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isLetter(c) && c != '_' && Character.getType(c) != Character.DECIMAL_DIGIT_NUMBER) break;
            at += Character.charCount(c);
        }
        return lexeme(Kind.keyword(text.substring(start, at)).orElse(Kind.NAME), start);
    }

    private Lexeme lexeme(Kind kind, int start) {
        return new Lexeme(kind, text.substring(start, at), new Span(start, at));
    }

    private Lexeme operator(String operator, int start) {
        Kind kind = switch (operator) {
            case "(" -> Kind.OPEN_PARENTHESIS;
            case ")" -> Kind.CLOSE_PARENTHESIS;
            case "[" -> Kind.OPEN_BRACKET;
            case "]" -> Kind.CLOSE_BRACKET;
            case "{" -> Kind.OPEN_BRACE;
            case "}" -> Kind.CLOSE_BRACE;
            case "," -> Kind.COMMA;
            case ";" -> Kind.SEMICOLON;
            case ":" -> Kind.COLON;
            case "." -> Kind.DOT;
            case "..." -> Kind.DOTS;
            case "=" -> Kind.ASSIGN;
            case ":=" -> Kind.DEFINE;
            case "<-" -> Kind.ARROW;
            case "*" -> Kind.STAR;
            case "++", "--" -> Kind.STEP;
            case "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&^=" -> Kind.ASSIGN_OPERATOR;
            default -> Kind.OPERATOR;
        };
        return new Lexeme(kind, kind == Kind.SEMICOLON ? "semicolon" : operator, new Span(start, at));
    }
}
