package interleave.picture;

/// The step of a run that decided that an outcome can no longer happen.
/// @param step its number
/// @param exact whether it is known that the outcome could still happen before it; else it may have been decided earlier
public record Seal(int step, boolean exact) {
    /// Since when, in words.
    public String words() {
        return (exact ? "impossible since step " : "impossible by step ") + step;
    }
}
