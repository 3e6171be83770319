/// What a body means: every expression with its type, every path resolved, method calls as calls of functions with their
/// arguments, adjustments of the receiver and other coercions as nodes of their own, overloaded operators as calls, and
/// `for`, `while`, `?` written out, as the compiler's own THIR has it (rustc development guide, "The THIR").
@NullMarked
package interleave.language.rust.typed;

import org.jspecify.annotations.NullMarked;
