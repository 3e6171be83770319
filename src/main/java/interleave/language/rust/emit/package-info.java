/// From graphs of bodies to a program for the machine: every function once for each set of types that it is used with, types
/// laid out as cells, drops and trait objects written out, what the machine itself does in its instructions.
@NullMarked
package interleave.language.rust.emit;

import org.jspecify.annotations.NullMarked;
