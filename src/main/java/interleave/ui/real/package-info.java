/// The real Go beside ours: the same text built and run by the Go that is installed, with its race detector, and what that
/// reports laid over what we found. Knows no node of the window. Nothing else in the program needs it.
@NullMarked
package interleave.ui.real;

import org.jspecify.annotations.NullMarked;
