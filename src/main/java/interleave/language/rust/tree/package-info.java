/// What was written in a Rust file: items, types, patterns and expressions, with macros of the library taken apart. The
/// names are those of The Rust Reference.
@NullMarked
package interleave.language.rust.tree;

import org.jspecify.annotations.NullMarked;
