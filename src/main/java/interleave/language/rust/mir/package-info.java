/// The control-flow graph of a body, as the compiler has it (rustc development guide, "The MIR"): places, moves, borrows,
/// drops and calls in basic blocks.
@NullMarked
package interleave.language.rust.mir;

import org.jspecify.annotations.NullMarked;
