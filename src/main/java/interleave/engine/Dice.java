package interleave.engine;

/// Numbers that look random and are a function of a seed and a place: SplitMix64 (Steele, Lea, Flood, "Fast splittable
/// pseudorandom number generators", OOPSLA 2014).
final class Dice {
    private Dice() {}

    /// A number from 0 to `sides - 1` for the given throw.
    static int roll(long seed, long number, int sides) {
        return (int) Long.remainderUnsigned(mix(seed + number * 0x9E37_79B9_7F4A_7C15L), sides);
    }

    static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
