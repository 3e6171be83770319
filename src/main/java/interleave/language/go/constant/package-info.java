/// Go's constants: exact numbers, strings and truth values.
@NullMarked
package interleave.language.go.constant;

import org.jspecify.annotations.NullMarked;
