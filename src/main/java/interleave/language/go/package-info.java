/// Go: from source text to program. A text is parsed, checked into a tree of resolved and typed constructs, and that is
/// turned into instructions.
@NullMarked
package interleave.language.go;

import org.jspecify.annotations.NullMarked;
