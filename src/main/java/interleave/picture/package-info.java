/// Drawings as data: pure functions of a run and a position. A [interleave.picture.Picture] is a list of marks; the window
/// paints them, the exports write them down. Nothing here knows a screen.
@NullMarked
package interleave.picture;

import org.jspecify.annotations.NullMarked;
