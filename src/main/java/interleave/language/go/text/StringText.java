package interleave.language.go.text;

import java.util.HexFormat;

/// Strings and byte slices as the verbs of `fmt` write them.
public final class StringText {
    private StringText() {}

    /// `%s`: as it is.
    public static String plain(Directive how, String bytes) {
        return how.pad(cut(how, bytes));
    }

    /// `%q`: as a literal, with `#` between backquotes where that can be.
    public static String quoted(Directive how, String bytes) {
        String text = cut(how, bytes);
        return how.pad(how.sharp() && Quoted.canBackquote(text) ? '`' + text + '`' : Quoted.string(text, how.plus()));
    }

    /// `%x`: two hexadecimal digits for every byte.
    public static String hex(Directive how, String bytes, boolean upper) {
        int length = how.precision() >= 0 ? Math.min(how.precision(), bytes.length()) : bytes.length();
        HexFormat digits = upper ? HexFormat.of().withUpperCase() : HexFormat.of();
        String lead = !how.sharp() ? "" : upper ? "0X" : "0x";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (i > 0 && how.space()) out.append(' ');
            if (i == 0 || how.space()) out.append(lead);
            out.append(digits.toHexDigits((byte) bytes.charAt(i)));
        }
        return how.pad(out.toString());
    }

    /// At most as many characters as the precision says.
    private static String cut(Directive how, String bytes) {
        if (how.precision() < 0) return bytes;
        int at = 0;
        for (int left = how.precision(); left > 0 && at < bytes.length(); left--) at += Runes.width(bytes, at);
        return bytes.substring(0, at);
    }
}
