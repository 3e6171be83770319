/// From the parser's tree to [interleave.language.rust.tree]. The only part that knows the grammar's node names.
@NullMarked
package interleave.language.rust.grammar;

import org.jspecify.annotations.NullMarked;
