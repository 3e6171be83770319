/// The Rust programs by which the check and the run are judged.
@NullMarked
package interleave.language.rust.corpus;

import org.jspecify.annotations.NullMarked;
