package interleave.language.go.grammar;

/// The grammar of types, parameters and fields.
final class Types {
    private final Words words;
    private final Rules rules;

    Types(Words words, Rules rules) {
        this.words = words;
        this.rules = rules;
    }

    /// A type, which must be there.
    void type() {
        if (optional()) return;
        words.unexpected(", expected type");
        words.advance(Kind.COMMA, Kind.COLON, Kind.SEMICOLON, Kind.CLOSE_PARENTHESIS, Kind.CLOSE_BRACKET, Kind.CLOSE_BRACE);
    }

    /// A type, if there is one.
    boolean optional() {
        boolean[] found = {false};
        words.nested(() -> found[0] = any());
        return found[0];
    }

    private boolean any() {
        switch (words.current().kind()) {
            case STAR -> {
                words.next();
                type();
            }
            case ARROW -> {
                words.next();
                words.want(Kind.CHAN);
                channelElement();
            }
            case FUNC -> {
                words.next();
                signature("function type");
            }
            case OPEN_BRACKET -> {
                words.next();
                if (words.got(Kind.CLOSE_BRACKET)) type();
                else array();
            }
            case CHAN -> {
                words.next();
                words.got(Kind.ARROW);
                channelElement();
            }
            case MAP -> {
                words.next();
                words.want(Kind.OPEN_BRACKET);
                type();
                words.want(Kind.CLOSE_BRACKET);
                type();
            }
            case STRUCT -> struct();
            case INTERFACE -> interfaceType();
            case NAME -> qualified();
            case OPEN_PARENTHESIS -> {
                words.next();
                type();
                words.want(Kind.CLOSE_PARENTHESIS);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void channelElement() {
        if (!optional()) words.problem(words.current().span(), "missing channel element type");
    }

    /// The rest of an array type, behind `[`.
    private void array() {
        if (!words.got(Kind.DOTS)) {
            words.nesting++;
            rules.expressions.expression();
            words.nesting--;
        }
        if (words.is(Kind.COMMA)) {
            words.problem(words.current().span(), "unexpected comma; expected ]");
            words.next();
        }
        words.want(Kind.CLOSE_BRACKET);
        type();
    }

    /// `a.b`, with type arguments.
    void qualified() {
        if (words.is(Kind.NAME)) {
            words.next();
        } else {
            words.unexpected(", expected name");
            words.advance(Kind.DOT, Kind.SEMICOLON, Kind.CLOSE_BRACE);
        }
        rest();
    }

    private void rest() {
        if (words.got(Kind.DOT)) words.name();
        if (words.is(Kind.OPEN_BRACKET)) arguments();
    }

    private void arguments() {
        words.next();
        words.nesting++;
        words.list("type argument list", Kind.COMMA, Kind.CLOSE_BRACKET, () -> {
            type();
            return false;
        });
        words.nesting--;
    }

    private void struct() {
        words.next();
        words.want(Kind.OPEN_BRACE);
        words.list("struct type", Kind.SEMICOLON, Kind.CLOSE_BRACE, () -> {
            field();
            words.got(Kind.LITERAL);
            return false;
        });
    }

    private void field() {
        switch (words.current().kind()) {
            case NAME -> {
                words.next();
                boolean embedded = words.is(Kind.DOT) || words.is(Kind.LITERAL) || words.is(Kind.SEMICOLON) || words.is(Kind.CLOSE_BRACE);
                if (embedded) {
                    rest();
                    return;
                }
                boolean several = words.is(Kind.COMMA);
                while (words.got(Kind.COMMA)) words.name();
                if (!several && words.is(Kind.OPEN_BRACKET)) arrayOrArguments();
                else type();
            }
            case STAR -> {
                words.next();
                if (words.is(Kind.OPEN_PARENTHESIS)) parenthesized();
                else qualified();
            }
            case OPEN_PARENTHESIS -> parenthesized();
            default -> {
                words.unexpected(", expected field name or embedded type");
                words.advance(Kind.SEMICOLON, Kind.CLOSE_BRACE);
            }
        }
    }

    private void parenthesized() {
        words.problem(words.current().span(), "cannot parenthesize embedded type");
        words.next();
        words.got(Kind.STAR);
        qualified();
        words.got(Kind.CLOSE_PARENTHESIS);
    }

    /// What follows a name with `[`: the type of a field, or the arguments of an embedded type.
    private void arrayOrArguments() {
        words.next();
        if (words.got(Kind.CLOSE_BRACKET)) {
            type();
            return;
        }
        words.nesting++;
        rules.expressions.expression();
        boolean comma = false;
        while (words.got(Kind.COMMA)) {
            comma = true;
            if (!words.is(Kind.CLOSE_BRACKET)) type();
        }
        words.nesting--;
        words.want(Kind.CLOSE_BRACKET);
        if (!comma) optional();
    }

    private void interfaceType() {
        words.next();
        words.want(Kind.OPEN_BRACE);
        words.list("interface type", Kind.SEMICOLON, Kind.CLOSE_BRACE, () -> {
            if (words.got(Kind.NAME)) {
                if (words.is(Kind.OPEN_PARENTHESIS)) signature("interface method");
                else rest();
            } else {
                term();
            }
            while (words.isOperator("|")) {
                words.next();
                term();
            }
            return false;
        });
    }

    private void term() {
        boolean tilde = words.isOperator("~");
        if (tilde) words.next();
        if (optional()) return;
        words.unexpected(", expected ~ term or type");
        words.advance(
                Kind.OPERATOR, Kind.SEMICOLON, Kind.CLOSE_PARENTHESIS, Kind.CLOSE_BRACKET, Kind.CLOSE_BRACE);
    }

    /// Parameters and results.
    /// @param context what may have no type parameters; empty for what may
    void signature(String context) {
        if (words.is(Kind.OPEN_BRACKET)) {
            if (!context.isEmpty()) words.problem(words.current().span(), context + " must have no type parameters");
            words.next();
            typeParameters();
        }
        words.want(Kind.OPEN_PARENTHESIS);
        rules.parameters.list(Kind.CLOSE_PARENTHESIS);
        if (words.got(Kind.OPEN_PARENTHESIS)) rules.parameters.list(Kind.CLOSE_PARENTHESIS);
        else optional();
    }

    /// Type parameters, behind `[`.
    void typeParameters() {
        if (words.is(Kind.CLOSE_BRACKET)) {
            words.problem(words.current().span(), "empty type parameter list");
            words.next();
            return;
        }
        words.list("type parameter list", Kind.COMMA, Kind.CLOSE_BRACKET, () -> {
            words.name();
            if (!words.is(Kind.COMMA) && !words.is(Kind.CLOSE_BRACKET)) term();
            while (words.isOperator("|")) {
                words.next();
                term();
            }
            return false;
        });
    }
}
