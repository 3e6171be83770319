/// What is run, as data: bodies of instructions compiled from a source text, each with the place it came from.
/// Nothing here knows a language, a scheduler or a screen.
@NullMarked
package interleave.program;

import org.jspecify.annotations.NullMarked;
