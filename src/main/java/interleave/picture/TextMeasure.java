package interleave.picture;

/// How wide texts are. A picture is laid out with it, so whoever paints the picture should use the same letters.
@FunctionalInterface
public interface TextMeasure {
    /// The width of a text in pixels.
    double width(String text, Type type);

    /// The text, cut with "…" so that it is at most `most` wide.
    default String fit(String text, Type type, double most) {
        if (width(text, type) <= most) return text;
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(text, middle), type) <= most) low = middle;
            else high = middle - 1;
        }
        String cut = cut(text, low);
        return width(cut, type) <= most ? cut : "";
    }

    private static String cut(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
