/// Our Go against the real one: what programs print, how they die, and what the compiler says of broken ones.
@NullMarked
package interleave.language.go.conformance;

import org.jspecify.annotations.NullMarked;
