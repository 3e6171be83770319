package interleave.language.rust.tree;

import interleave.program.Span;

/// `#[name text]`, or `#![name text]` in front of a file: `derive` with `(Clone, Debug)`, `lang` with `= "x"`.
/// @param text what is behind the name, as written, without white space at its ends
public record Attribute(Span span, String name, String text) {}
