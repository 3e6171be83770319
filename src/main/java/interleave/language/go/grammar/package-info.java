/// Whether a text follows Go's grammar, and where it first does not, in the words of Go's own parser. The tree that
/// programs are read from is tree-sitter's; but that one accepts a little more than Go does, and where it fails it only
/// knows that something is wrong nearby.
@NullMarked
package interleave.language.go.grammar;

import org.jspecify.annotations.NullMarked;
