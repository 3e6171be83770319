package interleave.language.rust.tree;

import interleave.program.Span;

/// A lifetime or a label as written, with its quote: `'a`, `'static`, `'_`.
public record Lifetime(Span span, String name) {}
