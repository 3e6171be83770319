/// The functions of Go's standard library that start no thread and wait for none, as native functions with their types:
/// `strings`, `strconv`, `math`, `unicode`, `errors`, `sort`. [interleave.language.go.pure.PureLibrary] finds one by its
/// package's import path and its name.
@NullMarked
package interleave.language.go.pure;

import org.jspecify.annotations.NullMarked;
