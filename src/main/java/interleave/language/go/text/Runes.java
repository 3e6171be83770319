package interleave.language.go.text;

/// Characters in the bytes of a Go string, decoded as `unicode/utf8` does: a byte that begins no valid character counts as
/// one character, [#ERROR], one byte wide.
public final class Runes {
    /// What stands for bytes that are no character: U+FFFD.
    public static final int ERROR = 0xFFFD;

    /// The last code point of Unicode.
    public static final int LAST = 0x10FFFF;

    private Runes() {}

    /// The character that begins at byte `at`.
    public static int at(String bytes, int at) {
        int first = bytes.charAt(at);
        if (first < 0x80) return first;
        int width = width(bytes, at);
        if (width == 1) return ERROR;
        int rune = first & 0xFF >> width + 1;
        for (int i = 1; i < width; i++) rune = rune << 6 | bytes.charAt(at + i) & 0x3F;
        return rune;
    }

    /// How many bytes the character at `at` takes: 1 to 4, and 1 for a byte that begins none.
    public static int width(String bytes, int at) {
        int first = bytes.charAt(at);
        int width = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
        if (width == 1 || at + width > bytes.length()) return 1;
        for (int i = 1; i < width; i++) {
            if ((bytes.charAt(at + i) & 0xC0) != 0x80) return 1;
        }
        int second = bytes.charAt(at + 1);
        boolean bad = first == 0xE0 && second < 0xA0 // longer than needed
                || first == 0xED && second > 0x9F // half of a surrogate pair
                || first == 0xF0 && second < 0x90 // longer than needed
                || first == 0xF4 && second > 0x8F; // beyond Unicode
        return bad ? 1 : width;
    }

    /// Whether the byte at `at` is a character of its own only because it begins no valid one.
    public static boolean broken(String bytes, int at) {
        return bytes.charAt(at) >= 0x80 && width(bytes, at) == 1;
    }

    /// How many characters there are.
    public static int count(String bytes) {
        int count = 0;
        for (int at = 0; at < bytes.length(); at += width(bytes, at)) count++;
        return count;
    }

    /// All characters, in order.
    public static int[] all(String bytes) {
        int[] runes = new int[count(bytes)];
        int at = 0;
        for (int i = 0; i < runes.length; i++) {
            runes[i] = at(bytes, at);
            at += width(bytes, at);
        }
        return runes;
    }

    /// Whether a number is a character: in Unicode, and no half of a surrogate pair.
    public static boolean valid(long rune) {
        return rune >= 0 && rune < 0xD800 || rune > 0xDFFF && rune <= LAST;
    }

    /// Appends the UTF-8 bytes of a character; of U+FFFD for a number that is none.
    public static void append(StringBuilder bytes, long number) {
        int rune = valid(number) ? (int) number : ERROR;
        if (rune < 0x80) {
            bytes.append((char) rune);
        } else if (rune < 0x800) {
            bytes.append((char) (0xC0 | rune >> 6));
            tail(bytes, rune);
        } else if (rune < 0x10000) {
            bytes.append((char) (0xE0 | rune >> 12));
            tail(bytes, rune >> 6);
            tail(bytes, rune);
        } else {
            bytes.append((char) (0xF0 | rune >> 18));
            tail(bytes, rune >> 12);
            tail(bytes, rune >> 6);
            tail(bytes, rune);
        }
    }

    private static void tail(StringBuilder bytes, int rune) {
        bytes.append((char) (0x80 | rune & 0x3F));
    }

    /// The UTF-8 bytes of one character.
    public static String text(long rune) {
        StringBuilder bytes = new StringBuilder(4);
        append(bytes, rune);
        return bytes.toString();
    }
}
