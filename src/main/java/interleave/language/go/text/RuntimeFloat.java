package interleave.language.go.text;

/// Floating-point numbers as Go's runtime writes them for `print`, `println` and panics: `+1.500000e+000`.
public final class RuntimeFloat {
    private static final int DIGITS = 7;

    private RuntimeFloat() {}

    /// The digits are found by repeated multiplication, as the runtime does it, rounding errors included.
    public static String format(double number) {
        if (Double.isNaN(number)) return "NaN";
        if (Double.isInfinite(number)) return number > 0 ? "+Inf" : "-Inf";
        StringBuilder out = new StringBuilder(Double.doubleToRawLongBits(number) < 0 ? "-" : "+");
        double left = Math.abs(number);
        int exponent = 0;
        if (left != 0) {
            for (; left >= 10; left /= 10) exponent++;
            for (; left < 1; left *= 10) exponent--;
            double half = 5;
            for (int i = 0; i < DIGITS; i++) half /= 10;
            left += half;
            if (left >= 10) {
                exponent++;
                left /= 10;
            }
        }
        for (int i = 0; i < DIGITS; i++) {
            int digit = (int) left;
            out.append(digit).append(i == 0 ? "." : "");
            left = (left - digit) * 10;
        }
        int size = Math.abs(exponent);
        out.append(exponent < 0 ? "e-" : "e+").append(size / 100).append(size / 10 % 10).append(size % 10);
        return out.toString();
    }
}
