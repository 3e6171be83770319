package interleave.language.rust.explain;

import interleave.program.Source;

/// A way out of a refusal: the person's own text, changed.
/// @param title what it uses, such as `Arc<Mutex<i32>>`
/// @param shows in a sentence what it does
public record Fix(String title, String shows, Source after) {}
