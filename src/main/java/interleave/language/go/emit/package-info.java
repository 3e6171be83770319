/// Turns a checked Go program into instructions.
@NullMarked
package interleave.language.go.emit;

import org.jspecify.annotations.NullMarked;
