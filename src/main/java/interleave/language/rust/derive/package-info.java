/// What `#[derive(…)]` stands for: impls as trees.
@NullMarked
package interleave.language.rust.derive;

import org.jspecify.annotations.NullMarked;
