package interleave.language.go.pure;

/// `math.Pow`, by repeated squaring of the fraction with the exponent kept apart, as Go does it: so whole powers agree
/// with the real ones to the last bit.
final class Power {
    private static final double LARGEST_COUNTED = 0x1p63;
    private static final int FAR = 1 << 12;

    private Power() {}

    static double of(double x, double y) {
        boolean special = x == 0 || Double.isNaN(x) || Double.isInfinite(x) || Double.isNaN(y) || Double.isInfinite(y);
        if (y == 0 || x == 1 || x == -1 && Double.isInfinite(y)) return 1;
        if (special || Math.abs(y) >= LARGEST_COUNTED) return StrictMath.pow(x, y);
        if (y == 0.5) return Math.sqrt(x);
        if (y == -0.5) return 1 / Math.sqrt(x);
        return finite(x, y);
    }

    private static double finite(double x, double y) {
        double whole = Math.floor(Math.abs(y));
        double rest = Math.abs(y) - whole;
        if (rest != 0 && x < 0) return Double.NaN;
        double result = 1;
        if (rest > 0.5) {
            rest--;
            whole++;
        }
        if (rest != 0) result = StrictMath.exp(rest * StrictMath.log(x));
        int exponent = 0;
        boolean small = Math.abs(x) < Double.MIN_NORMAL;
        int power = small ? Math.getExponent(x * 0x1p52) - 51 : Math.getExponent(x) + 1;
        double fraction = Math.scalb(x, -power); // its size is at least a half and below 1
        for (long left = (long) whole; left != 0; left >>= 1) {
            if (Math.abs(power) > FAR) {
                exponent += power;
                break;
            }
            if ((left & 1) == 1) {
                result *= fraction;
                exponent += power;
            }
            fraction *= fraction;
            power <<= 1;
            if (fraction < 0.5) {
                fraction += fraction;
                power--;
            }
        }
        return y < 0 ? Math.scalb(1 / result, -exponent) : Math.scalb(result, exponent);
    }
}
