/// What the names of a program mean: its definitions and the library's, types as read, and which type has which trait
/// (rustc development guide, "Trait solving").
@NullMarked
package interleave.language.rust.resolve;

import org.jspecify.annotations.NullMarked;
