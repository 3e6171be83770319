/// What a refusal means, in pictures and in ways out of it: who owns a variable and who borrows it, and the same text
/// changed so that the compiler accepts it.
@NullMarked
package interleave.language.rust.explain;

import org.jspecify.annotations.NullMarked;
