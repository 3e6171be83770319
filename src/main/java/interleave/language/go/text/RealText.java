package interleave.language.go.text;

/// Floating-point numbers as the verbs of `fmt` write them.
public final class RealText {
    private RealText() {}

    /// @param format one of `b e E f g G x X`
    /// @param precision what to use where the directive names none, -1 for as few digits as tell the number apart
    public static String format(Directive how, double number, boolean single, char format, int precision) {
        int places = how.precision() >= 0 ? how.precision() : precision;
        String text = FloatText.format(number, format, places, single);
        boolean negative = text.startsWith("-");
        String body = negative || text.startsWith("+") ? text.substring(1) : text;
        char sign = negative ? '-' : how.space() && !how.plus() ? ' ' : '+';
        if (body.equals("NaN") && !how.space() && !how.plus()) return how.withoutZero().pad(body);
        if (body.equals("NaN") || body.equals("Inf")) return how.withoutZero().pad(sign + body);
        if (how.sharp() && format != 'b') body = withPoint(body, format, places);
        if (!how.plus() && sign == '+') return how.pad(body);
        if (how.zero() && how.width() > body.length() + 1) {
            return sign + "0".repeat(how.width() - body.length() - 1) + body;
        }
        return how.pad(sign + body);
    }

    /// The flag `#`: there is always a point, and `g` keeps its zeros at the end.
    private static String withPoint(String body, char format, int places) {
        boolean hex = format == 'x' || format == 'X';
        int end = 0;
        while (end < body.length() && !isExponent(body.charAt(end), hex)) end++;
        String number = body.substring(0, end);
        int missing = format == 'g' || format == 'G' || format == 'x' ? places < 0 ? 6 : places : 0;
        boolean significant = false;
        for (int i = 0; i < number.length(); i++) {
            char digit = number.charAt(i);
            if (digit == '.') continue;
            significant |= digit != '0';
            if (significant) missing--;
        }
        if (number.indexOf('.') < 0) {
            if (number.equals("0")) missing--;
            number += ".";
        }
        return number + "0".repeat(Math.max(missing, 0)) + body.substring(end);
    }

    private static boolean isExponent(char letter, boolean hex) {
        return letter == 'p' || letter == 'P' || !hex && (letter == 'e' || letter == 'E');
    }
}
