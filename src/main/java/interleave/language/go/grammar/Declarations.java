package interleave.language.go.grammar;

/// The grammar of files and declarations.
final class Declarations {
    private final Words words;
    private final Rules rules;
    private boolean afterFunctionWithoutBody;

    Declarations(Words words, Rules rules) {
        this.words = words;
        this.rules = rules;
    }

    void file() {
        if (!words.got(Kind.PACKAGE)) {
            words.problem(words.current().span(), "package statement must be first");
            return;
        }
        words.name();
        words.want(Kind.SEMICOLON);
        if (words.mistaken()) return;
        boolean others = false;
        while (!words.is(Kind.END)) {
            if (words.is(Kind.IMPORT) && others) {
                words.problem(words.current().span(), "imports must appear before other declarations");
            }
            others |= !words.is(Kind.IMPORT);
            if (!declaration()) continue;
            if (!words.is(Kind.END) && !words.got(Kind.SEMICOLON)) {
                words.unexpected(" after top level declaration");
                words.advance(Kind.CONST, Kind.TYPE, Kind.VAR, Kind.FUNC);
            }
        }
    }

    private boolean declaration() {
        boolean bodyMissing = afterFunctionWithoutBody;
        afterFunctionWithoutBody = false;
        switch (words.current().kind()) {
            case IMPORT -> group(this::importSpec);
            case CONST -> group(this::constSpec);
            case TYPE -> group(this::typeSpec);
            case VAR -> group(this::varSpec);
            case FUNC -> function();
            default -> {
                words.problem(words.current().span(), words.is(Kind.OPEN_BRACE) && bodyMissing
                        ? "unexpected semicolon or newline before {"
                        : "non-declaration statement outside function body");
                words.advance(Kind.CONST, Kind.TYPE, Kind.VAR, Kind.FUNC);
                return false;
            }
        }
        return true;
    }

    /// `const`, `type` or `var` with one or several declarations.
    void group() {
        switch (words.current().kind()) {
            case CONST -> group(this::constSpec);
            case TYPE -> group(this::typeSpec);
            default -> group(this::varSpec);
        }
    }

    private void group(Runnable spec) {
        words.next();
        if (!words.got(Kind.OPEN_PARENTHESIS)) {
            spec.run();
            return;
        }
        words.list("grouped declaration", Kind.SEMICOLON, Kind.CLOSE_PARENTHESIS, () -> {
            spec.run();
            return false;
        });
    }

    private void importSpec() {
        if (!words.got(Kind.NAME)) words.got(Kind.DOT);
        if (!words.is(Kind.LITERAL)) {
            words.problem(words.current().span(), "missing import path; require quoted string");
            words.advance(Kind.SEMICOLON, Kind.CLOSE_PARENTHESIS);
            return;
        }
        char quote = words.current().text().charAt(0);
        if (quote != '"' && quote != '`') words.problem(words.current().span(), "import path must be a string");
        words.next();
    }

    private void names() {
        words.name();
        while (words.got(Kind.COMMA)) words.name();
    }

    private void constSpec() {
        names();
        if (words.is(Kind.END) || words.is(Kind.SEMICOLON) || words.is(Kind.CLOSE_PARENTHESIS)) return;
        rules.types.optional();
        if (words.gotAssign()) rules.expressions.list();
    }

    private void varSpec() {
        names();
        if (words.gotAssign()) {
            rules.expressions.list();
            return;
        }
        rules.types.type();
        if (words.gotAssign()) rules.expressions.list();
    }

    private void typeSpec() {
        words.name();
        boolean found;
        if (words.is(Kind.OPEN_BRACKET)) {
            words.next();
            if (words.got(Kind.CLOSE_BRACKET)) {
                rules.types.type();
            } else {
                arrayOrParameters();
            }
            return;
        }
        words.gotAssign();
        found = rules.types.optional();
        if (found) return;
        words.unexpected(" in type declaration");
        words.advance(Kind.SEMICOLON, Kind.CLOSE_PARENTHESIS);
    }

    /// `type A [n]T` or `type A[P any] T`: a name behind the bracket that something follows is a parameter.
    private void arrayOrParameters() {
        if (words.is(Kind.NAME)) {
            words.nesting++;
            rules.expressions.expression();
            words.nesting--;
            if (!words.is(Kind.CLOSE_BRACKET)) {
                rules.types.optional();
                if (words.got(Kind.COMMA) || words.isOperator("|")) {
                    if (words.isOperator("|")) words.next();
                    rules.types.typeParameters();
                } else {
                    words.want(Kind.CLOSE_BRACKET);
                }
                rules.types.type();
                return;
            }
        } else if (!words.got(Kind.DOTS)) {
            words.nesting++;
            rules.expressions.expression();
            words.nesting--;
        }
        words.want(Kind.CLOSE_BRACKET);
        rules.types.type();
    }

    private void function() {
        words.next();
        boolean method = words.got(Kind.OPEN_PARENTHESIS);
        if (method) rules.parameters.list(Kind.CLOSE_PARENTHESIS);
        if (!words.is(Kind.NAME)) {
            words.unexpected(", expected name" + (method ? "" : " or ("));
            words.advance(Kind.OPEN_BRACE, Kind.SEMICOLON);
            return;
        }
        words.next();
        rules.types.signature(method ? "method" : "");
        if (words.is(Kind.OPEN_BRACE)) rules.statements.functionBody();
        else afterFunctionWithoutBody = true;
    }
}
