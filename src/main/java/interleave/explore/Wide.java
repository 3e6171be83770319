package interleave.explore;

import java.math.BigInteger;

/// Arithmetic on whole numbers of a fixed width, as arrays of 32-bit digits, the lowest first: adding up in place what
/// would be two new objects each with [BigInteger].
final class Wide {
    private static final long DIGIT = 0xFFFF_FFFFL;

    private Wide() {}

    /// How many digits hold any number of that many bits.
    static int digits(double bits) {
        return (int) (bits / 32) + 2;
    }

    /// Adds `value * factor` to `sum`, which is wide enough.
    static void addTimes(int[] sum, int[] value, int factor) {
        long carry = 0;
        for (int i = 0; i < sum.length; i++) {
            carry += (value[i] & DIGIT) * factor + (sum[i] & DIGIT);
            sum[i] = (int) carry;
            carry >>>= 32;
        }
    }

    /// `value * factor`, as a new number.
    static int[] times(int[] value, int factor) {
        int[] product = new int[value.length];
        addTimes(product, value, factor);
        return product;
    }

    static BigInteger big(int[] value) {
        byte[] bytes = new byte[value.length * 4];
        for (int i = 0; i < value.length; i++) {
            int at = bytes.length - 4 * i;
            bytes[at - 1] = (byte) value[i];
            bytes[at - 2] = (byte) (value[i] >>> 8);
            bytes[at - 3] = (byte) (value[i] >>> 16);
            bytes[at - 4] = (byte) (value[i] >>> 24);
        }
        return new BigInteger(1, bytes);
    }
}
