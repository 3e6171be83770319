/// A checked Go program: every name resolved, every type known, every implicit conversion written out. What is here is
/// right; it only has to be turned into instructions.
@NullMarked
package interleave.language.go.tree;

import org.jspecify.annotations.NullMarked;
