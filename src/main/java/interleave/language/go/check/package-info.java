/// Finds out what a Go program means, or everything that is wrong with it: names, types, constants, conversions. The
/// messages are those of Go's own compiler.
@NullMarked
package interleave.language.go.check;

import org.jspecify.annotations.NullMarked;
