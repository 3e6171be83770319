/// Infers what bodies mean: types, methods, coercions, captures of closures. The algorithms are those of rustc's
/// `rustc_hir_typeck`, in small. What is not understood, and every error of types or names, is told as undecided.
@NullMarked
package interleave.language.rust.check;

import org.jspecify.annotations.NullMarked;
