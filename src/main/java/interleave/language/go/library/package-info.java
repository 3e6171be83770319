/// The part of Go's standard library that is understood: a small table for each package.
@NullMarked
package interleave.language.go.library;

import org.jspecify.annotations.NullMarked;
