/// Our verdicts beside those of other people's tests, which are fetched where they are installed and never kept here.
@NullMarked
package interleave.conformance;

import org.jspecify.annotations.NullMarked;
