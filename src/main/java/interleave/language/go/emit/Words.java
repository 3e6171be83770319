package interleave.language.go.emit;

/// Says in words what is done to a private copy between its read and its write.
final class Words {
    private static final int LONGEST = 40;

    private Words() {}

    /// `x op= amount`.
    /// @param text whether it is a string that changes
    static String of(String operator, String amount, boolean text) {
        String by = shortened(amount);
        return switch (operator) {
            case "+" -> (text ? "append " : "add ") + by;
            case "-" -> "subtract " + by;
            case "*" -> "multiply by " + by;
            case "/" -> "divide by " + by;
            case "%" -> "take the remainder by " + by;
            case "<<" -> "shift left by " + by;
            case ">>" -> "shift right by " + by;
            case "&" -> "keep the bits of " + by;
            case "|" -> "set the bits of " + by;
            case "^" -> "flip the bits of " + by;
            default -> "clear the bits of " + by;
        };
    }

    /// Anything else.
    static String compute(String expression) {
        return "compute " + shortened(expression);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
