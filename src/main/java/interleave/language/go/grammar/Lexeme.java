package interleave.language.go.grammar;

import interleave.program.Span;

/// A word of the text.
/// @param text as it is written; of an assignment with an operator, and of `++` and `--`, too. Of a semicolon what it
///     stands for: `semicolon`, `newline` or `EOF`
record Lexeme(Kind kind, String text, Span span) {
    /// How strongly it binds its operands as a binary operator; 0 if it is none.
    int precedence() {
        if (kind != Kind.OPERATOR && kind != Kind.STAR) return 0;
        return switch (text) {
            case "||" -> 1;
            case "&&" -> 2;
            case "==", "!=", "<", "<=", ">", ">=" -> 3;
            case "+", "-", "|", "^" -> 4;
            case "*", "/", "%", "&", "&^", "<<", ">>" -> 5;
            default -> 0;
        };
    }

    /// As messages name it.
    String shown() {
        return switch (kind) {
            case NAME -> "name " + text;
            case LITERAL -> "literal " + text;
            case SEMICOLON, OPERATOR, ASSIGN_OPERATOR, STEP -> text;
            default -> kind.keyword() ? "keyword " + text : kind.title();
        };
    }
}
