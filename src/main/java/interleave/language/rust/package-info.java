/// Rust: from a source text to a verdict and to a program. The way goes through four trees, each the input of the next:
/// [interleave.language.rust.tree] is what was written, [interleave.language.rust.typed] what it means with all types,
/// method calls and adjustments explicit, [interleave.language.rust.mir] the control-flow graph of each body, with its
/// moves, borrows and drops, on which borrows are checked and from which the program is made.
@NullMarked
package interleave.language.rust;

import org.jspecify.annotations.NullMarked;
