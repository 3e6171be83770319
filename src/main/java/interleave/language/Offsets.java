package interleave.language;

/// The way from offsets in UTF-8, as the parser counts, to offsets in UTF-16, as we do.
final class Offsets {
    private final int[] utf16;

    private Offsets(int[] utf16) {
        this.utf16 = utf16;
    }

    /// For one text. Plain ASCII, the usual case, needs no table.
    static Offsets of(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) bytes += width(text.charAt(i));
        if (bytes == text.length()) return new Offsets(new int[0]);
        int[] table = new int[bytes + 1];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int width = width(text.charAt(i));
            for (int b = 0; b < width; b++) table[at++] = i;
        }
        table[at] = text.length();
        return new Offsets(table);
    }

    /// How many bytes of UTF-8 a char stands for; each half of a surrogate pair for two of its four.
    private static int width(char c) {
        if (c < 0x80) return 1;
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    int utf16(int utf8) {
        return utf16.length == 0 ? utf8 : utf16[Math.min(utf8, utf16.length - 1)];
    }
}
