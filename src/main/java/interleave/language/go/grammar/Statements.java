package interleave.language.go.grammar;

import interleave.program.Span;

/// The grammar of statements.
final class Statements {
    private final Words words;
    private final Rules rules;

    Statements(Words words, Rules rules) {
        this.words = words;
        this.rules = rules;
    }

    void functionBody() {
        words.functions++;
        words.nested(() -> block(""));
        words.functions--;
    }

    /// A block.
    /// @param context what it must follow, where it may be missing
    void block(String context) {
        if (!words.got(Kind.OPEN_BRACE)) {
            words.unexpected(", expected { after " + context);
            words.advance(Kind.NAME, Kind.CLOSE_BRACE);
            if (words.got(Kind.CLOSE_BRACE)) return;
        }
        list();
        words.want(Kind.CLOSE_BRACE);
    }

    /// Statements up to the end of a block or case.
    void list() {
        while (!words.is(Kind.END) && !words.is(Kind.CLOSE_BRACE) && !words.is(Kind.CASE) && !words.is(Kind.DEFAULT)) {
            boolean[] found = {false};
            words.nested(() -> found[0] = statement());
            if (!found[0]) return;
            if (!words.got(Kind.SEMICOLON) && !words.is(Kind.CLOSE_BRACE)) {
                words.unexpected(" at end of statement");
                words.advance(Kind.SEMICOLON, Kind.CLOSE_BRACE, Kind.CASE, Kind.DEFAULT);
                words.got(Kind.SEMICOLON);
            }
        }
    }

    private boolean statement() {
        Lexeme word = words.current();
        switch (word.kind()) {
            case NAME -> startingWithName();
            case VAR, CONST, TYPE -> rules.declarations.group();
            case OPEN_BRACE -> block("");
            case OPERATOR, STAR -> {
                if (!"+-*&^!".contains(word.text()) || word.text().length() > 1) return false;
                simple();
            }
            case LITERAL, FUNC, OPEN_PARENTHESIS, OPEN_BRACKET, STRUCT, MAP, CHAN, INTERFACE, ARROW -> simple();
            case FOR -> rules.heads.loop();
            case SWITCH -> rules.heads.choice();
            case SELECT -> rules.heads.select();
            case IF -> rules.heads.branch();
            case FALLTHROUGH -> words.next();
            case BREAK, CONTINUE -> {
                words.next();
                words.got(Kind.NAME);
            }
            case GO, DEFER -> {
                words.next();
                rules.expressions.primary();
            }
            case GOTO -> {
                words.next();
                words.name();
            }
            case RETURN -> {
                words.next();
                if (!words.is(Kind.SEMICOLON) && !words.is(Kind.CLOSE_BRACE)) rules.expressions.list();
            }
            case SEMICOLON -> {} // an empty statement
            default -> {
                return false;
            }
        }
        return true;
    }

    private void startingWithName() {
        Expressions.Several left = rules.expressions.list();
        if (left.first() != Shape.NAME || left.count() > 1 || !words.is(Kind.COLON)) {
            simple(left, false);
            return;
        }
        Span colon = words.current().span();
        words.next();
        if (words.is(Kind.CLOSE_BRACE)) return;
        if (!statement()) words.problem(colon, "missing statement after label");
    }

    /// How a simple statement looks, as far as it matters where a condition is wanted.
    enum Form { EXPRESSION, ASSIGNMENT, RANGE, OTHER }

    private void simple() {
        simple(rules.expressions.list(), false);
    }

    /// A simple statement, of which the left side has been read.
    /// @param mayRange whether `range` may follow
    Form simple(Expressions.Several left, boolean mayRange) {
        boolean assigns = words.is(Kind.ASSIGN) || words.is(Kind.DEFINE);
        if (left.count() == 1 && !assigns) return single();
        if (!assigns) {
            words.unexpected(", expected := or = or comma");
            words.advance(Kind.SEMICOLON, Kind.CLOSE_BRACE);
            return Form.EXPRESSION;
        }
        boolean define = words.is(Kind.DEFINE);
        words.next();
        if (mayRange && words.got(Kind.RANGE)) {
            rules.expressions.expression();
            return Form.RANGE;
        }
        Expressions.Several right = rules.expressions.list();
        if (right.first() == Shape.TYPE_QUESTION && define) return Form.EXPRESSION;
        return define ? Form.OTHER : Form.ASSIGNMENT;
    }

    private Form single() {
        switch (words.current().kind()) {
            case ASSIGN_OPERATOR, ARROW -> {
                words.next();
                rules.expressions.expression();
                return Form.OTHER;
            }
            case STEP -> {
                words.next();
                return Form.OTHER;
            }
            default -> {
                return Form.EXPRESSION;
            }
        }
    }
}
