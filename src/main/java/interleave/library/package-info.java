/// The built-in examples: real source files with a description, in `assets/library`. Start with
/// [interleave.library.Library].
@NullMarked
package interleave.library;

import org.jspecify.annotations.NullMarked;
