package interleave.language.rust.resolve;

/// The library's text without what is inside its functions, which is most of it: blanks stand there, so that all places
/// stay. A body is read when it is first needed, see [LaterBodies].
final class Skeleton {
    private final String text;
    private final char[] made;
    private int at;

    private Skeleton(String text) {
        this.text = text;
        this.made = text.toCharArray();
    }

    static String of(String text) {
        Skeleton skeleton = new Skeleton(text);
        skeleton.run();
        return new String(skeleton.made);
    }

    private void run() {
        while (at < text.length()) {
            if (text.startsWith("fn ", at) && !partOfName(at - 1)) {
                at += "fn ".length();
                body();
            } else {
                step();
            }
        }
    }

    private boolean partOfName(int index) {
        return index >= 0 && Character.isJavaIdentifierPart(text.charAt(index));
    }

    /// From a function's name on; one that is only declared has no body.
    private void body() {
        while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != ';') {
            if (text.charAt(at) == '[') array();
            else step();
        }
        if (at == text.length() || text.charAt(at) == ';') return;
        int begin = at + 1;
        int depth = 0;
        do {
            char c = text.charAt(at);
            if (c == '{') depth++;
            if (c == '}') depth--;
            step();
        } while (depth > 0);
        for (int i = begin; i < at - 1; i++) made[i] = ' ';
    }

    /// `[T; N]` has a semicolon that ends nothing.
    private void array() {
        int depth = 0;
        do {
            char c = text.charAt(at);
            if (c == '[') depth++;
            if (c == ']') depth--;
            at++;
        } while (depth > 0);
    }

    /// Over one character, or all of a comment, text or character literal.
    private void step() {
        char c = text.charAt(at);
        if (c == '/' && text.startsWith("//", at)) {
            while (at < text.length() && text.charAt(at) != '\n') at++;
        } else if (c == '"') {
            literal('"');
        } else if (c == '\'' && isCharacter()) {
            literal('\'');
        } else {
            at++;
        }
    }

    /// A lifetime has no quote at its end.
    private boolean isCharacter() {
        return text.charAt(at + 1) == '\\' || text.charAt(at + 2) == '\'';
    }

    private void literal(char quote) {
        at++;
        while (text.charAt(at) != quote) at += text.charAt(at) == '\\' ? 2 : 1;
        at++;
    }
}
