package interleave.language.go.text;

/// What stands between the `%` and the verb of a format: flags, width and precision (-1 where none is given).
/// @param goSyntax `%#v`: values as Go source writes them
/// @param fieldNames `%+v`: structs with the names of their fields
public record Directive(
        int width,
        int precision,
        boolean minus,
        boolean plus,
        boolean sharp,
        boolean space,
        boolean zero,
        boolean goSyntax,
        boolean fieldNames) {
    /// A bare `%`.
    public static final Directive PLAIN =
            new Directive(-1, -1, false, false, false, false, false, false, false);

    /// This directive with the flag that a character stands for. Zeros are padded on the left only.
    public Directive withFlag(char flag) {
        boolean left = minus || flag == '-';
        return new Directive(
                width,
                precision,
                left,
                plus || flag == '+',
                sharp || flag == '#',
                space || flag == ' ',
                !left && (zero || flag == '0'),
                goSyntax,
                fieldNames);
    }

    /// With another width.
    public Directive withWidth(int width) {
        return new Directive(width, precision, minus, plus, sharp, space, zero, goSyntax, fieldNames);
    }

    /// With another precision.
    public Directive withPrecision(int precision) {
        return new Directive(width, precision, minus, plus, sharp, space, zero, goSyntax, fieldNames);
    }

    /// As the verb `v` understands it: its `#` and `+` mean something else than those of other verbs.
    public Directive forValue() {
        return new Directive(width, precision, minus, false, false, space, zero, sharp, plus);
    }

    /// With or without the `#` flag.
    public Directive withSharp(boolean sharp) {
        return new Directive(width, precision, minus, plus, sharp, space, zero, goSyntax, fieldNames);
    }

    /// With spaces in place of zeros as padding.
    Directive withoutZero() {
        return new Directive(width, precision, minus, plus, sharp, space, false, goSyntax, fieldNames);
    }

    /// A text filled up to the width, counted in characters.
    public String pad(String text) {
        int missing = width - (width <= 0 ? 0 : Runes.count(text));
        if (width <= 0 || missing <= 0) return text;
        String filling = (zero ? "0" : " ").repeat(missing);
        return minus ? text + filling : filling + text;
    }
}
