package interleave.language.go.grammar;

/// What an expression looks like, as far as it decides what may follow.
enum Shape {
    NAME,
    SELECTOR,
    /// `x[i]`, which may be a type with arguments.
    INDEX,
    /// `x[i]` that can only be a value.
    INDEX_OF_VALUE,
    /// An array, slice, struct or map type.
    COMPOSITE_TYPE,
    OTHER_TYPE,
    /// `*x`, which may be a type.
    STAR,
    CALL,
    PARENTHESES,
    /// `x.(type)`
    TYPE_QUESTION,
    LITERAL,
    OTHER_VALUE,
    BAD;

    /// Whether it can only be a value.
    boolean value() {
        return switch (this) {
            case CALL, TYPE_QUESTION, LITERAL, OTHER_VALUE, INDEX_OF_VALUE -> true;
            case NAME, SELECTOR, INDEX, COMPOSITE_TYPE, OTHER_TYPE, STAR, PARENTHESES, BAD -> false;
        };
    }
}
