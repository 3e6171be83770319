package interleave.explore;

/// How far an exploration may go. There is no clock here: whoever has one stops an exploration by its `cancelled`.
/// @param states how many states it may find
/// @param depth how many steps it may be away from where it began
/// @param bytes how much memory it may use for what it found
public record Limits(long states, int depth, long bytes) {
    /// Enough for what can be explored while a person waits.
    public static final Limits USUAL = new Limits(5_000_000, 200_000, 1L << 30);

    /// The usual limits, with another number of states.
    public static Limits states(long states) {
        return new Limits(states, USUAL.depth, USUAL.bytes);
    }
}
