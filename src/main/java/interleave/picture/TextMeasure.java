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

    /// The name of a cell, cut where it is too long: of one with a path, such as `accounts["bob"].balance`, the end tells more
    /// than the beginning.
    default String fitName(String name, Type type, double most) {
        boolean path = name.indexOf('.') > 0 || name.indexOf('[') > 0;
        if (!path || width(name, type) <= most) return fit(name, type, most);
        int from = 1;
        while (from < name.length() && width("…" + name.substring(from), type) > most) from++;
        return name.length() - from < 3 ? fit(name, type, most) : "…" + name.substring(from);
    }

    private static String cut(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
