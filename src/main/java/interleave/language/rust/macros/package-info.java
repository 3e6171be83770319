/// Macros by example: what a macro of one's own stands for, as text.
@NullMarked
package interleave.language.rust.macros;

import org.jspecify.annotations.NullMarked;
