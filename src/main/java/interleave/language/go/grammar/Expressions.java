package interleave.language.go.grammar;

/// The grammar of expressions.
final class Expressions {
    private final Words words;
    private final Rules rules;

    Expressions(Words words, Rules rules) {
        this.words = words;
        this.rules = rules;
    }

    /// One or more, separated by commas; the shape of the first, and how many.
    Several list() {
        int start = words.current().span().start();
        Shape first = expression();
        int count = 1;
        while (words.got(Kind.COMMA)) {
            expression();
            count++;
        }
        return new Several(first, count, start);
    }

    /// Expressions separated by commas.
    /// @param start where the first begins
    record Several(Shape first, int count, int start) {}

    Shape expression() {
        Shape[] found = {Shape.BAD};
        words.nested(() -> found[0] = binary(0));
        return found[0];
    }

    private Shape binary(int precedence) {
        Shape left = unary();
        while (words.current().precedence() > precedence) {
            int stronger = words.current().precedence();
            words.next();
            words.nested(() -> binary(stronger));
            left = Shape.OTHER_VALUE;
        }
        return left;
    }

    private Shape unary() {
        Lexeme word = words.current();
        boolean operator = word.kind() == Kind.STAR
                || word.kind() == Kind.OPERATOR && "+-!^~&".contains(word.text()) && word.text().length() == 1
                || word.kind() == Kind.ARROW;
        if (!operator) return primary();
        words.next();
        Shape[] inner = {Shape.BAD};
        words.nested(() -> inner[0] = unary());
        if (word.kind() == Kind.ARROW && inner[0] == Shape.OTHER_TYPE) return inner[0];
        return word.kind() == Kind.STAR && !inner[0].value() ? Shape.STAR : Shape.OTHER_VALUE;
    }

    /// An operand with what follows it: selectors, indices, arguments, the parts of a composite.
    Shape primary() {
        Shape found = operand();
        while (true) {
            switch (words.current().kind()) {
                case DOT -> found = selector(found);
                case OPEN_BRACKET -> found = index(found);
                case OPEN_PARENTHESIS -> {
                    words.next();
                    arguments();
                    found = Shape.CALL;
                }
                case OPEN_BRACE -> {
                    if (!mayBeComposite(found)) return found;
                    if (found == Shape.PARENTHESES) words.problem(words.current().span(), "cannot parenthesize type in composite literal");
                    composite();
                    found = Shape.LITERAL;
                }
                default -> {
                    return found;
                }
            }
        }
    }

    private boolean mayBeComposite(Shape shape) {
        return switch (shape) {
            case NAME, SELECTOR, INDEX -> words.nesting >= 0;
            case COMPOSITE_TYPE -> true;
            default -> false;
        };
    }

    private Shape operand() {
        switch (words.current().kind()) {
            case NAME -> {
                words.next();
                return Shape.NAME;
            }
            case LITERAL -> {
                words.next();
                return Shape.LITERAL;
            }
            case OPEN_PARENTHESIS -> {
                words.next();
                words.nesting++;
                Shape inner = expression();
                words.nesting--;
                words.want(Kind.CLOSE_PARENTHESIS);
                return inner == Shape.NAME ? Shape.PARENTHESES : inner;
            }
            case FUNC -> {
                words.next();
                rules.types.signature("function type");
                if (!words.is(Kind.OPEN_BRACE)) return Shape.OTHER_TYPE;
                words.nesting++;
                rules.statements.functionBody();
                words.nesting--;
                return Shape.LITERAL;
            }
            case OPEN_BRACKET, STRUCT, MAP -> {
                rules.types.type();
                return Shape.COMPOSITE_TYPE;
            }
            case CHAN, INTERFACE -> {
                rules.types.type();
                return Shape.OTHER_TYPE;
            }
            default -> {
                words.unexpected(", expected expression");
                words.advance(Kind.CLOSE_PARENTHESIS, Kind.CLOSE_BRACKET, Kind.CLOSE_BRACE);
                return Shape.BAD;
            }
        }
    }

    private Shape selector(Shape of) {
        words.next();
        if (words.got(Kind.NAME)) return of == Shape.NAME ? Shape.SELECTOR : of.value() ? Shape.OTHER_VALUE : Shape.SELECTOR;
        if (!words.got(Kind.OPEN_PARENTHESIS)) {
            words.unexpected(", expected name or (");
            words.advance(Kind.SEMICOLON, Kind.CLOSE_PARENTHESIS);
            return Shape.BAD;
        }
        boolean question = words.got(Kind.TYPE);
        if (!question) rules.types.type();
        words.want(Kind.CLOSE_PARENTHESIS);
        return question ? Shape.TYPE_QUESTION : Shape.OTHER_VALUE;
    }

    private Shape index(Shape of) {
        words.next();
        if (words.is(Kind.CLOSE_BRACKET)) {
            words.unexpected(", expected operand");
            words.next();
            return Shape.BAD;
        }
        words.nesting++;
        Shape inner = Shape.BAD;
        if (!words.is(Kind.COLON)) {
            inner = expression();
            boolean comma = false;
            while (words.got(Kind.COMMA)) {
                comma = true;
                if (!words.is(Kind.CLOSE_BRACKET)) rules.types.type();
            }
            if (comma || words.is(Kind.CLOSE_BRACKET)) {
                words.nesting--;
                words.want(Kind.CLOSE_BRACKET);
                return of.value() || inner.value() ? Shape.INDEX_OF_VALUE : Shape.INDEX;
            }
        }
        slice();
        words.nesting--;
        words.want(Kind.CLOSE_BRACKET);
        return Shape.OTHER_VALUE;
    }

    private void slice() {
        if (!words.got(Kind.COLON)) {
            words.unexpected(", expected comma, : or ]");
            words.advance(Kind.COMMA, Kind.COLON, Kind.CLOSE_BRACKET);
        }
        boolean middle = !words.is(Kind.COLON) && !words.is(Kind.CLOSE_BRACKET);
        if (middle) expression();
        if (!words.is(Kind.COLON)) return;
        if (!middle) words.plainProblem("middle index required in 3-index slice");
        words.next();
        if (words.is(Kind.CLOSE_BRACKET)) words.plainProblem("final index required in 3-index slice");
        else expression();
    }

    private void arguments() {
        words.nesting++;
        words.list("argument list", Kind.COMMA, Kind.CLOSE_PARENTHESIS, () -> {
            expression();
            return words.got(Kind.DOTS);
        });
        words.nesting--;
    }

    private void composite() {
        words.nesting++;
        words.want(Kind.OPEN_BRACE);
        words.list("composite literal", Kind.COMMA, Kind.CLOSE_BRACE, () -> {
            element();
            if (words.got(Kind.COLON)) element();
            return false;
        });
        words.nesting--;
    }

    private void element() {
        if (words.is(Kind.OPEN_BRACE)) words.nested(this::composite);
        else expression();
    }
}
