package interleave.language.rust.macros;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes a stretch of a text apart into tokens; comments are left out.
final class Lexer {
    private static final List<String> LONG = List.of("<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&",
            "||", "+=", "-=", "*=", "/=", "%=", "^=", "&=", "|=", "<<", ">>", "..");

    private final CharSequence text;
    private final int end;
    private final Map<Integer, Group> groups;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Group> open = new ArrayList<>();
    private int at;

    /// What was given to a macro as one thing, such as an expression.
    /// @param bracketed whether there are round brackets about it that nobody wrote
    record Group(String kind, int start, int end, boolean bracketed) {}

    /// @param groups by the places where they begin
    Lexer(CharSequence text, int start, int end, Map<Integer, Group> groups) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.groups = groups;
    }

    List<Token> tokens() {
        while (true) {
            blank();
            close();
            if (at >= end) break;
            Group group = groups.get(at);
            if (group != null && !open.contains(group) && group.end() <= end) {
                open.add(group);
                int from = at;
                if (group.bracketed()) at++;
                tokens.add(new Token(Token.Kind.GROUP_OPEN, group.kind(), from, at));
                continue;
            }
            token();
        }
        close();
        return tokens;
    }

    private void close() {
        while (!open.isEmpty()) {
            Group last = open.getLast();
            int closing = last.bracketed() ? last.end() - 1 : last.end();
            if (at < closing) return;
            open.removeLast();
            if (last.bracketed()) at = last.end();
            tokens.add(new Token(Token.Kind.GROUP_CLOSE, last.kind(), closing, at));
            blank();
        }
    }

    private char at(int offset) {
        return at + offset < end ? text.charAt(at + offset) : '\0';
    }

    private void blank() {
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (at(0) == '/' && at(1) == '/') {
                while (at < end && text.charAt(at) != '\n') at++;
            } else if (at(0) == '/' && at(1) == '*') {
                comment();
            } else {
                return;
            }
        }
    }

    private void comment() {
        int depth = 0;
        do {
            if (at(0) == '/' && at(1) == '*') {
                depth++;
                at += 2;
            } else if (at(0) == '*' && at(1) == '/') {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < end);
    }

    private void token() {
        int from = at;
        char c = at(0);
        if (c == '"') string();
        else if ((c == 'b' || c == 'c') && at(1) == '"') string();
        else if (c == 'b' && at(1) == '\'') quoted();
        else if (raw(c)) rawString();
        else if (Character.isDigit(c)) number();
        else if (word(c)) word();
        else if (c == '\'') quote();
        else if ("([{".indexOf(c) >= 0) add(Token.Kind.OPEN, from, 1);
        else if (")]}".indexOf(c) >= 0) add(Token.Kind.CLOSE, from, 1);
        else punctuation(from);
    }

    private void add(Token.Kind kind, int from, int length) {
        at = Math.min(end, from + length);
        tokens.add(new Token(kind, text.subSequence(from, at).toString(), from, at));
    }

    private void punctuation(int from) {
        for (String one : LONG) {
            if (from + one.length() <= end && text.subSequence(from, from + one.length()).toString().equals(one)) {
                add(Token.Kind.PUNCTUATION, from, one.length());
                return;
            }
        }
        add(Token.Kind.PUNCTUATION, from, 1);
    }

    private static boolean word(char c) {
        return c == '_' || Character.isUnicodeIdentifierStart(c) || Character.isSurrogate(c);
    }

    private static boolean inWord(char c) {
        return word(c) || Character.isUnicodeIdentifierPart(c) && c != '\0';
    }

    private void word() {
        int from = at;
        if (at(0) == 'r' && at(1) == '#') at += 2;
        while (inWord(at(0))) at++;
        add(Token.Kind.WORD, from, at - from);
    }

    private boolean raw(char c) {
        int offset = c == 'r' ? 1 : (c == 'b' || c == 'c') && at(1) == 'r' ? 2 : 0;
        if (offset == 0) return false;
        while (at(offset) == '#') offset++;
        return at(offset) == '"';
    }

    private void rawString() {
        int from = at;
        while (at(0) != '#' && at(0) != '"') at++;
        int hashes = 0;
        while (at(0) == '#') {
            hashes++;
            at++;
        }
        String closing = "\"" + "#".repeat(hashes);
        int found = text.toString().indexOf(closing, at + 1);
        at = found < 0 ? end : found + closing.length();
        add(Token.Kind.LITERAL, from, at - from);
    }

    private void string() {
        int from = at;
        if (at(0) != '"') at++;
        at++;
        while (at < end && at(0) != '"') at += at(0) == '\\' ? 2 : 1;
        add(Token.Kind.LITERAL, from, at + 1 - from);
    }

    private void quoted() {
        int from = at;
        at += at(0) == 'b' ? 2 : 1;
        while (at < end && at(0) != '\'') at += at(0) == '\\' ? 2 : 1;
        add(Token.Kind.LITERAL, from, at + 1 - from);
    }

    /// A character or a lifetime.
    private void quote() {
        boolean pair = Character.isHighSurrogate(at(1));
        boolean character = at(1) == '\\' || at(pair ? 3 : 2) == '\'';
        if (character) {
            quoted();
            return;
        }
        int from = at++;
        while (inWord(at(0))) at++;
        add(Token.Kind.LIFETIME, from, at - from);
    }

    private void number() {
        int from = at;
        boolean real = at(0) != '0' || "xob".indexOf(at(1)) < 0;
        while (inWord(at(0))) at++;
        boolean point = real && at(0) == '.' && at(1) != '.' && !word(at(1));
        if (point) {
            at++;
            while (inWord(at(0))) at++;
        }
        boolean exponent = real && (at(0) == '-' || at(0) == '+') && Character.toLowerCase(text.charAt(at - 1)) == 'e';
        if (exponent) {
            at++;
            while (inWord(at(0))) at++;
        }
        add(Token.Kind.LITERAL, from, at - from);
    }
}
