package interleave.language.rust.macros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the rules of a macro.
final class Rules {
    private final List<Token> tokens;

    private Rules(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// One rule.
    record Rule(List<Element> fits, List<Element> standsFor) {
        Rule {
            fits = List.copyOf(fits);
            standsFor = List.copyOf(standsFor);
        }
    }

    /// The rules in the tokens of `macro_rules! name { … }`; empty if they are not understood.
    static Optional<List<Rule>> of(List<Token> tokens) {
        Rules rules = new Rules(tokens);
        int from = 3;
        if (tokens.size() < 5 || !tokens.get(from).opens()) return Optional.empty();
        List<Rule> all = new ArrayList<>();
        int at = from + 1;
        int end = rules.closing(from);
        while (at < end) {
            if (!tokens.get(at).opens()) return Optional.empty();
            int close = rules.closing(at);
            if (close + 2 >= end || !tokens.get(close + 1).is("=>") || !tokens.get(close + 2).opens()) return Optional.empty();
            int last = rules.closing(close + 2);
            Optional<List<Element>> fits = rules.elements(at + 1, close, true);
            Optional<List<Element>> standsFor = rules.elements(close + 3, last, false);
            if (fits.isEmpty() || standsFor.isEmpty()) return Optional.empty();
            all.add(new Rule(fits.get(), standsFor.get()));
            at = last + 1;
            if (at < end && tokens.get(at).is(";")) at++;
        }
        return Optional.of(all);
    }

    /// The place of the bracket that closes one.
    private int closing(int open) {
        return closing(tokens, open);
    }

    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).opens()) depth++;
            if (tokens.get(i).closes() && --depth == 0) return i;
        }
        return tokens.size();
    }

    private Optional<List<Element>> elements(int from, int end, boolean pattern) {
        List<Element> all = new ArrayList<>();
        int at = from;
        while (at < end) {
            Token token = tokens.get(at);
            boolean dollar = token.is("$") && at + 1 < end;
            if (dollar && tokens.get(at + 1).is("(")) {
                int close = closing(at + 1);
                Optional<List<Element>> inner = elements(at + 2, close, pattern);
                int next = close + 1;
                if (inner.isEmpty() || next >= end) return Optional.empty();
                Optional<Token> separator = Optional.empty();
                if (!operator(next) || tokens.get(next).is("+") && next + 1 < end && operator(next + 1) && !pattern) {
                    separator = Optional.of(tokens.get(next++));
                }
                if (next >= end || !operator(next)) return Optional.empty();
                char operator = tokens.get(next).text().charAt(0);
                all.add(new Element.Repeated(inner.get(), separator, operator, token.start(), tokens.get(next).end()));
                at = next + 1;
            } else if (dollar && tokens.get(at + 1).kind() == Token.Kind.WORD) {
                Token name = tokens.get(at + 1);
                if (pattern) {
                    boolean typed = at + 3 < end && tokens.get(at + 2).is(":") && tokens.get(at + 3).kind() == Token.Kind.WORD;
                    if (!typed) return Optional.empty();
                    Token kind = tokens.get(at + 3);
                    all.add(new Element.Variable(name.text(), kind.text(), token.start(), kind.end()));
                    at += 4;
                } else {
                    all.add(new Element.Variable(name.text(), "", token.start(), name.end()));
                    at += 2;
                }
            } else if (token.is("$")) {
                return Optional.empty(); // such as `${count(x)}`, which is not stable
            } else {
                all.add(new Element.Exact(token));
                at++;
            }
        }
        return Optional.of(all);
    }

    private boolean operator(int at) {
        Token token = tokens.get(at);
        return token.is("*") || token.is("+") || token.is("?");
    }
}
