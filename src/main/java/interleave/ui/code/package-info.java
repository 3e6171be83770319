/// A text that is typed in, as data: what keys do to it, what can be taken back, what is searched. Knows no window.
@NullMarked
package interleave.ui.code;

import org.jspecify.annotations.NullMarked;
