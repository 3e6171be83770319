/// What Rust's types are, and what is declared: structs and enums, traits, impls, functions, with their parameters and
/// conditions. Definitions are compared by identity, types by content.
@NullMarked
package interleave.language.rust.type;

import org.jspecify.annotations.NullMarked;
