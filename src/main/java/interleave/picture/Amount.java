package interleave.picture;

import interleave.explore.Fraction;
import interleave.explore.Losses;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;

/// Figures in words: grouped digits, and a short form for what is too long to be read.
public final class Amount {
    /// From here on the short form is shorter: a thousand million millions.
    private static final BigInteger LONG = BigInteger.TEN.pow(15);
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Amount() {}

    /// All digits, in groups of three.
    public static String exact(BigInteger count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// All digits as long as there are at most 15 of them; then the first four and the power of ten, such as `1.234 × 10²¹`.
    public static String brief(BigInteger count) {
        if (count.compareTo(LONG) < 0) return exact(count);
        BigDecimal four = new BigDecimal(count).round(new MathContext(4));
        int power = four.precision() - four.scale() - 1;
        String digits = four.unscaledValue().toString().replaceFirst("0+$", "");
        String tail = digits.length() > 1 ? "." + digits.substring(1) : "";
        return digits.charAt(0) + tail + " × 10" + raised(power);
    }

    /// A percentage of at most four significant digits; a very small one as a power of ten, such as `1.4 × 10⁻²⁰ %`.
    public static String percent(Fraction part) {
        String text = part.percent();
        int power = text.indexOf("E-");
        if (power < 0) return text;
        int end = text.indexOf(' ', power);
        String tenth = raised(Integer.parseInt(text.substring(power + 2, end)));
        return text.substring(0, power) + " × 10⁻" + tenth + text.substring(end);
    }

    private static String raised(int power) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(power).toCharArray()) text.append(RAISED.charAt(digit - '0'));
        return text.toString();
    }

    /// A count of things, such as `1 schedule` or `20 schedules`.
    public static String of(BigInteger count, String thing) {
        return brief(count) + " " + thing + (count.equals(BigInteger.ONE) ? "" : "s");
    }

    /// How many updates are lost, in one word and a number or two: `loses 2`, `loses 0–2`, `loses none`.
    public static String lost(Losses losses) {
        if (losses.most() == 0) return "loses none";
        return "loses " + range(losses);
    }

    /// The least and the most updates that are lost.
    public static String range(Losses losses) {
        return losses.least() == losses.most() ? "" + losses.least() : losses.least() + "–" + losses.most();
    }
}
