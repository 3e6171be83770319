/// Pictures and runs to files. One file per format; nothing here needs a screen.
@NullMarked
package interleave.export;

import org.jspecify.annotations.NullMarked;
