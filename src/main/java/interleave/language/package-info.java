/// From text to program.
@NullMarked
package interleave.language;

import org.jspecify.annotations.NullMarked;
