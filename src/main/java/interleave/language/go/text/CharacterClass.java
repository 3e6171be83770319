package interleave.language.go.text;

/// What kind of character a rune is, and its other case, as Go's package `unicode` says it (by Unicode category).
public final class CharacterClass {
    private CharacterClass() {}

    public static boolean isUpper(int rune) {
        return Character.getType(rune) == Character.UPPERCASE_LETTER;
    }

    public static boolean isLower(int rune) {
        return Character.getType(rune) == Character.LOWERCASE_LETTER;
    }

    public static boolean isLetter(int rune) {
        return Character.isLetter(rune);
    }

    public static boolean isDigit(int rune) {
        return Character.getType(rune) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /// Digits, and also letters and other signs for numbers such as `Ⅷ` and `½`.
    public static boolean isNumber(int rune) {
        return switch (Character.getType(rune)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    public static boolean isSpace(int rune) {
        return rune >= '\t' && rune <= '\r' || rune == 0x85 || Character.isSpaceChar(rune);
    }

    public static boolean isControl(int rune) {
        return Character.getType(rune) == Character.CONTROL;
    }

    public static boolean isPunctuation(int rune) {
        return switch (Character.getType(rune)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                 Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                 Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    public static boolean isSymbol(int rune) {
        return switch (Character.getType(rune)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                true;
            default -> false;
        };
    }

    public static int toUpper(int rune) {
        return Character.toUpperCase(rune);
    }

    public static int toLower(int rune) {
        return Character.toLowerCase(rune);
    }

    public static int toTitle(int rune) {
        return Character.toTitleCase(rune);
    }
}
