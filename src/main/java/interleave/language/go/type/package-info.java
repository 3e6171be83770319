/// Go's types, and how variables of them lie in memory.
@NullMarked
package interleave.language.go.type;

import org.jspecify.annotations.NullMarked;
