package interleave.ui.code;

/// Where the characters of a line stand on a grid of equal columns, as a terminal has it: a tab goes on to the next
/// multiple of [#TAB], wide characters take two columns, marks that combine with the letter before take none.
public final class Columns {
    /// The width of a tab.
    public static final int TAB = 2;

    private Columns() {}

    /// The column of the character at `index`, from 0; that of the line's end for an index behind it.
    public static int of(String line, int index) {
        int column = 0;
        int end = Math.min(index, line.length());
        for (int i = 0; i < end; ) {
            int c = line.codePointAt(i);
            column += width(c, column);
            i += Character.charCount(c);
        }
        return column;
    }

    /// The index of the character at or nearest to a column.
    public static int index(String line, double column) {
        int at = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int width = width(c, at);
            if (column < at + width / 2.0) return i;
            at += width;
            i += Character.charCount(c);
        }
        return line.length();
    }

    /// How many columns a character takes that begins at some column.
    public static int width(int codePoint, int column) {
        if (codePoint == '\t') return TAB - column % TAB;
        if (codePoint < 0x300) return 1;
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(codePoint) ? 2 : 1;
        };
    }

    private static boolean wide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
