/// The real Go and the real rustc beside ours: the same text built and run by the Go that is installed, with its race
/// detector, or checked by the rustc that is, and what they report laid over what we found. Knows no node of the window. Nothing else in the program needs it.
@NullMarked
package interleave.ui.real;

import org.jspecify.annotations.NullMarked;
