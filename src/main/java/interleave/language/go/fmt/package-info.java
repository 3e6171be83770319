/// What Go's package `fmt` and the builtins `print` and `println` write for values of any type. Start with
/// [interleave.language.go.fmt.Fmt].
@NullMarked
package interleave.language.go.fmt;

import org.jspecify.annotations.NullMarked;
