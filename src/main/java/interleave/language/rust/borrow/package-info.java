/// The borrow check on the graphs of bodies, after the compiler's own (rustc development guide, "MIR borrow check"): what is
/// initialised where, which regions there have to be, which loans are in scope at each point, and what conflicts with them.
@NullMarked
package interleave.language.rust.borrow;

import org.jspecify.annotations.NullMarked;
