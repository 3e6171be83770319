/// How Go writes numbers, characters and strings: text in, text out, with no knowledge of types or memory. A text here is
/// Go's: one char per byte (0 to 255), usually UTF-8.
@org.jspecify.annotations.NullMarked
package interleave.language.go.text;
