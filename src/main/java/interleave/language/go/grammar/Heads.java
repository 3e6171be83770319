package interleave.language.go.grammar;

import interleave.program.Span;
import java.util.Optional;

/// The grammar of statements with heads: `if`, `for`, `switch`, `select`.
final class Heads {
    private final Words words;
    private final Rules rules;

    Heads(Words words, Rules rules) {
        this.words = words;
        this.rules = rules;
    }

    void loop() {
        head(Kind.FOR);
        rules.statements.block("for clause");
    }

    void branch() {
        head(Kind.IF);
        rules.statements.block("if clause");
        if (!words.got(Kind.ELSE)) return;
        switch (words.current().kind()) {
            case IF -> words.nested(this::branch);
            case OPEN_BRACE -> rules.statements.block("");
            default -> {
                words.problem(words.current().span(), "else must be followed by if or statement block");
                words.advance(Kind.NAME, Kind.CLOSE_BRACE);
            }
        }
    }

    void choice() {
        head(Kind.SWITCH);
        cases("switch");
    }

    void select() {
        words.next();
        cases("select");
    }

    private void cases(String statement) {
        if (!words.got(Kind.OPEN_BRACE)) {
            words.problem(words.current().span(), "missing { after " + statement + " clause");
            words.advance(Kind.CASE, Kind.DEFAULT, Kind.CLOSE_BRACE);
        }
        while (!words.is(Kind.END) && !words.is(Kind.CLOSE_BRACE)) {
            if (words.got(Kind.CASE)) {
                Expressions.Several values = rules.expressions.list();
                if (statement.equals("select")) rules.statements.simple(values, false);
            } else if (!words.got(Kind.DEFAULT)) {
                words.unexpected(", expected case or default or }");
                words.advance(Kind.COLON, Kind.CASE, Kind.DEFAULT, Kind.CLOSE_BRACE);
            }
            words.want(Kind.COLON);
            rules.statements.list();
        }
        words.want(Kind.CLOSE_BRACE);
    }

    /// A statement that stands where a condition is wanted.
    private record Condition(Statements.Form form, int start, int end, int equals) {}

    private void head(Kind keyword) {
        words.next();
        if (words.is(Kind.OPEN_BRACE)) {
            if (keyword == Kind.IF) words.problem(words.current().span(), "missing condition in if statement");
            return;
        }
        int outer = words.nesting;
        words.nesting = -1;
        parts(keyword);
        words.nesting = outer;
    }

    private void parts(Kind keyword) {
        Optional<Condition> first = Optional.empty();
        if (!words.is(Kind.SEMICOLON)) {
            if (words.got(Kind.VAR)) {
                words.problem(words.current().span(), "var declaration not allowed in " + keyword.title() + " initializer");
            }
            if (keyword == Kind.FOR && words.got(Kind.RANGE)) {
                rules.expressions.expression();
                return;
            }
            first = Optional.of(simple(keyword == Kind.FOR));
            if (first.get().form == Statements.Form.RANGE) return;
        }
        if (words.is(Kind.OPEN_BRACE)) {
            check(keyword, first, Optional.empty());
            return;
        }
        Optional<Lexeme> semicolon = Optional.empty();
        if (words.is(Kind.SEMICOLON)) {
            semicolon = Optional.of(words.current());
            words.next();
        } else {
            words.want(Kind.OPEN_BRACE);
            if (!words.is(Kind.OPEN_BRACE)) words.advance(Kind.OPEN_BRACE, Kind.CLOSE_BRACE);
        }
        Optional<Condition> condition = Optional.empty();
        if (keyword == Kind.FOR) {
            if (!words.is(Kind.SEMICOLON)) {
                if (words.is(Kind.OPEN_BRACE)) {
                    words.problem(words.current().span(), "expected for loop condition");
                    return;
                }
                condition = Optional.of(simple(false));
            }
            words.want(Kind.SEMICOLON);
            if (!words.is(Kind.OPEN_BRACE)) simple(false);
        } else if (!words.is(Kind.OPEN_BRACE)) {
            condition = Optional.of(simple(false));
        }
        check(keyword, condition, semicolon);
    }

    private Condition simple(boolean mayRange) {
        int start = words.current().span().start();
        Expressions.Several left = rules.expressions.list();
        int equals = words.current().span().start();
        Statements.Form form = rules.statements.simple(left, mayRange);
        return new Condition(form, start, words.current().span().start(), equals);
    }

    private void check(Kind keyword, Optional<Condition> condition, Optional<Lexeme> semicolon) {
        if (condition.isEmpty()) {
            if (keyword != Kind.IF || semicolon.isEmpty()) return;
            String what = semicolon.get().text();
            words.problem(semicolon.get().span(), what.equals("semicolon")
                    ? "missing condition in if statement"
                    : "unexpected " + what + ", expected { after if clause");
            return;
        }
        Condition found = condition.get();
        if (found.form == Statements.Form.EXPRESSION || found.form == Statements.Form.RANGE) return;
        String text = words.text(found.start, found.end);
        if (found.form == Statements.Form.ASSIGNMENT) {
            String left = words.text(found.start, found.equals);
            String right = words.text(found.equals + 1, found.end);
            text = "assignment " + emphasized(left) + " = " + emphasized(right);
        }
        words.problem(new Span(found.equals, Math.max(found.equals, found.end)), "cannot use " + text + " as value");
    }

    private static String emphasized(String operand) {
        return operand.matches("\\w+|\"[^\"]*\"") ? operand : "(" + operand + ")";
    }
}
