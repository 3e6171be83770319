/// The command line: the same engine and the same words, for scripts, graders and machines without a screen. Results go to
/// standard output, messages to standard error.
@NullMarked
package interleave.cli;

import org.jspecify.annotations.NullMarked;
