package interleave.language.go.text;

import java.util.HexFormat;

/// Strings and characters as Go source writes them: `strconv.Quote` and its relatives.
public final class Quoted {
    private static final HexFormat HEX = HexFormat.of();

    private Quoted() {}

    /// A double-quoted string literal; with `ascii`, every other character is escaped.
    public static String string(String bytes, boolean ascii) {
        StringBuilder out = new StringBuilder(bytes.length() + 2).append('"');
        for (int at = 0; at < bytes.length(); at += Runes.width(bytes, at)) {
            if (Runes.broken(bytes, at)) {
                out.append("\\x").append(HEX.toHexDigits((byte) bytes.charAt(at)));
            } else {
                escape(out, Runes.at(bytes, at), '"', ascii);
            }
        }
        return out.append('"').toString();
    }

    /// A single-quoted character literal.
    public static String rune(long number, boolean ascii) {
        StringBuilder out = new StringBuilder().append('\'');
        escape(out, Runes.valid(number) ? (int) number : Runes.ERROR, '\'', ascii);
        return out.append('\'').toString();
    }

    private static void escape(StringBuilder out, int rune, char quote, boolean ascii) {
        if (rune == quote || rune == '\\') {
            out.append('\\').append((char) rune);
        } else if (printable(rune) && (rune < 0x80 || !ascii)) {
            Runes.append(out, rune);
        } else {
            out.append(switch (rune) {
                case 7 -> "\\a";
                case '\b' -> "\\b";
                case '\f' -> "\\f";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                case 11 -> "\\v";
                default ->
                    rune < ' ' || rune == 0x7F
                            ? "\\x" + HEX.toHexDigits((byte) rune)
                            : rune < 0x10000
                                    ? "\\u" + HEX.toHexDigits((short) rune)
                                    : "\\U" + HEX.toHexDigits(rune);
            });
        }
    }

    /// Whether the string can stand between backquotes as it is.
    public static boolean canBackquote(String bytes) {
        for (int at = 0; at < bytes.length(); at += Runes.width(bytes, at)) {
            int rune = Runes.at(bytes, at);
            if (Runes.broken(bytes, at) || rune == 0xFEFF || rune == '`' || rune == 0x7F) return false;
            if (rune < ' ' && rune != '\t') return false;
        }
        return true;
    }

    /// Whether Go would print this character as itself: letters, marks, numbers, punctuation, symbols and the space.
    public static boolean printable(int rune) {
        if (rune < 0x80) return rune >= ' ' && rune < 0x7F;
        return switch (Character.getType(rune)) {
            case Character.UNASSIGNED, Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE,
                 Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
