package interleave.language;

import interleave.program.Span;

/// A stretch of source text that is shown in a colour of its own. What lies between tokens is plain.
public record Token(Span span, Kind kind) {
    /// What it is, as far as that can be seen without understanding the text.
    public enum Kind {
        /// A word of the language.
        KEYWORD,
        /// A string or a character.
        STRING,
        /// A number, or a word that stands for a value, such as `true`.
        NUMBER,
        /// A comment.
        COMMENT
    }
}
