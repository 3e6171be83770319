/// What the check says of a text: its verdict, with errors and warnings in rustc's words.
@NullMarked
package interleave.language.rust.verdict;

import org.jspecify.annotations.NullMarked;
