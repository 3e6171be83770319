package interleave.language;

import interleave.program.Span;

/// What is wrong with a source text, and where.
/// @param message one sentence without a full stop, as compilers write them
/// @param hint what could be done about it; empty where nothing can be said
public record Problem(Span span, String message, String hint) {
    /// A problem of which nothing else can be said.
    public Problem(Span span, String message) {
        this(span, message, "");
    }
}
