package interleave.language.go.pure;

import interleave.program.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads floating-point numbers as `strconv.ParseFloat` does.
final class FloatReading {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[+-]?[0-9]+)?");
    private static final Pattern HEXADECIMAL =
            Pattern.compile("[+-]?0x([0-9a-f]+\\.?[0-9a-f]*|\\.[0-9a-f]+)p[+-]?[0-9]+");

    private static final Pattern UNDERSCORE = Pattern.compile("(?<=[0-9a-f])_(?=[0-9a-f])");

    private FloatReading() {}

    static Parsed read(String text, boolean single) {
        String lower = UNDERSCORE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        switch (lower) {
            case "nan" -> {
                return parsed(Double.NaN);
            }
            case "inf", "+inf", "infinity", "+infinity" -> {
                return parsed(Double.POSITIVE_INFINITY);
            }
            case "-inf", "-infinity" -> {
                return parsed(Double.NEGATIVE_INFINITY);
            }
            default -> {} // a number, perhaps
        }
        if (!DECIMAL.matcher(lower).matches() && !HEXADECIMAL.matcher(lower).matches()) {
            return Parsed.wrong(new Value.Real(0), Parsed.SYNTAX);
        }
        double number = single ? Float.parseFloat(lower) : Double.parseDouble(lower);
        return Double.isInfinite(number) ? Parsed.wrong(new Value.Real(number), Parsed.RANGE) : parsed(number);
    }

    private static Parsed parsed(double number) {
        return new Parsed(new Value.Real(number), Optional.empty());
    }
}
