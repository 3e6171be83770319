/// From what a body means to its graph, as the compiler builds it (rustc development guide, "MIR construction"): places and
/// operands, temporaries and when they end, drops in order, patterns taken apart, cleanup while unwinding.
@NullMarked
package interleave.language.rust.lower;

import org.jspecify.annotations.NullMarked;
