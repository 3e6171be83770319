package interleave.ui.real;

/// A data race as Go's detector reports it.
/// @param first the access at which it was noticed
/// @param second the one before, which nothing orders against it
/// @param report the report as it was printed
public record RealRace(Access first, Access second, String report) {
    /// One of the two: the innermost place of its stack that lies in the person's own text.
    /// @param line from 1
    public record Access(boolean write, boolean atomic, String goroutine, int line) {
        /// `read`, `atomic write` and so on.
        public String word() {
            return (atomic ? "atomic " : "") + (write ? "write" : "read");
        }
    }

    /// The two lines, whichever came first.
    public LinePair lines() {
        return LinePair.of(first.line(), second.line());
    }
}
