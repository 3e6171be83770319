package interleave.language.go.grammar;

import java.util.Optional;

/// What kinds of words a Go text is made of.
enum Kind {
    END("EOF"),
    NAME("name"),
    LITERAL("literal"),
    OPERATOR("op"),
    ASSIGN_OPERATOR("op="),
    STEP("opop"),
    ASSIGN("="),
    DEFINE(":="),
    ARROW("<-"),
    STAR("*"),
    OPEN_PARENTHESIS("("),
    OPEN_BRACKET("["),
    OPEN_BRACE("{"),
    CLOSE_PARENTHESIS(")"),
    CLOSE_BRACKET("]"),
    CLOSE_BRACE("}"),
    COMMA("comma"),
    SEMICOLON("semicolon or newline"),
    COLON(":"),
    DOT("."),
    DOTS("..."),
    BREAK,
    CASE,
    CHAN,
    CONST,
    CONTINUE,
    DEFAULT,
    DEFER,
    ELSE,
    FALLTHROUGH,
    FOR,
    FUNC,
    GO,
    GOTO,
    IF,
    IMPORT,
    INTERFACE,
    MAP,
    PACKAGE,
    RANGE,
    RETURN,
    SELECT,
    STRUCT,
    SWITCH,
    TYPE,
    VAR;

    private final String title;

    Kind() {
        this.title = name().toLowerCase(java.util.Locale.ROOT);
    }

    Kind(String title) {
        this.title = title;
    }

    /// As messages name it.
    String title() {
        return title;
    }

    /// Whether this is a word of the language.
    boolean keyword() {
        return compareTo(BREAK) >= 0;
    }

    /// The keyword that is written so.
    static Optional<Kind> keyword(String text) {
        for (Kind kind : values()) {
            if (kind.keyword() && kind.title.equals(text)) return Optional.of(kind);
        }
        return Optional.empty();
    }
}
