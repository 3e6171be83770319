package interleave.language.rust.macros;

import interleave.language.Grammar;
import interleave.language.Syntax;
import interleave.program.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The pieces of syntax that a macro's variable can be: which token may begin one, and how far it goes.
final class Fragments {
    private static final Set<String> KEYWORDS = Set.of("as", "const", "else", "enum", "extern", "fn", "for", "impl", "in", "let",
            "mod", "mut", "pub", "ref", "static", "struct", "trait", "type", "use", "where", "_");
    private static final Set<String> KINDS = Set.of("expr", "expr_2021", "ident", "ty", "tt", "pat", "pat_param", "stmt", "block",
            "item", "path", "literal", "lifetime", "vis", "meta");

    private final CharSequence text;
    private final List<Token> tokens;

    /// @param tokens of the call, with one of kind END behind them
    Fragments(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static boolean known(String kind) {
        return KINDS.contains(kind);
    }

    boolean mayBegin(String kind, Token token) {
        if (token.kind() == Token.Kind.END || token.closes()) return false;
        if (token.kind() == Token.Kind.GROUP_OPEN) return groupFits(kind, token.text());
        boolean word = token.kind() == Token.Kind.WORD;
        boolean literal = token.kind() == Token.Kind.LITERAL;
        boolean truth = token.is("true") || token.is("false");
        return switch (kind) {
            case "tt", "item", "stmt" -> true;
            case "ident" -> word && !token.is("_");
            case "lifetime" -> token.kind() == Token.Kind.LIFETIME;
            case "literal" -> literal || token.is("-") || truth;
            case "block" -> token.is("{");
            case "vis" -> token.is("pub");
            case "meta" -> word || token.is("::");
            case "path" -> word && !keyword(token, "") || one(token, "::", "<", "<<");
            case "ty" -> word && !keyword(token, "fn extern for impl _")
                    || token.kind() == Token.Kind.LIFETIME || one(token, "(", "[", "!", "*", "&", "&&", "?", "<", "<<", "::");
            case "pat", "pat_param" -> word && !keyword(token, "mut ref _") || literal
                    || one(token, "(", "[", "&", "&&", "-", "..", "..=", "<", "<<", "::")
                    || kind.equals("pat") && token.is("|");
            default -> word && !keyword(token, "for") || literal || token.kind() == Token.Kind.LIFETIME || token.opens()
                    || one(token, "-", "!", "*", "&", "&&", "|", "||", "..", "..=", "<", "<<", "::", "#");
        };
    }

    private static boolean one(Token token, String... texts) {
        for (String text : texts) if (token.is(text)) return true;
        return false;
    }

    /// Whether it is a keyword, other than those.
    private static boolean keyword(Token token, String but) {
        return KEYWORDS.contains(token.text()) && !List.of(but.split(" ")).contains(token.text());
    }

    /// Whether what was given to another macro as one thing can be given on as another.
    private static boolean groupFits(String kind, String group) {
        if (kind.equals("tt") || kind.equals(group)) return true;
        return switch (kind) {
            case "expr", "expr_2021" -> Set.of("expr", "expr_2021", "literal", "path", "block").contains(group);
            case "ty" -> group.equals("path");
            case "literal" -> Set.of("expr", "expr_2021").contains(group);
            case "pat", "pat_param" -> Set.of("pat", "pat_param", "literal", "path").contains(group);
            case "stmt", "item" -> true;
            default -> false;
        };
    }

    /// Where the fragment ends that begins with a token.
    int end(String kind, int from) {
        Token first = tokens.get(from);
        int tree = first.opens() ? Rules.closing(tokens, from) + 1 : from + 1;
        boolean whole = first.kind() == Token.Kind.GROUP_OPEN && (kind.equals("tt") || follows(kind, tree));
        if (whole || kind.equals("tt")) return tree;
        switch (kind) {
            case "ident", "lifetime" -> {
                return from + 1;
            }
            case "block" -> {
                return tree;
            }
            case "literal" -> {
                return first.is("-") ? from + 2 : from + 1;
            }
            case "vis" -> {
                boolean part = tokens.get(from + 1).is("(");
                return part ? Rules.closing(tokens, from + 1) + 1 : from + 1;
            }
            default -> {}
        }
        int at = from;
        while (tokens.get(at).kind() != Token.Kind.END && !tokens.get(at).closes()) {
            at = tokens.get(at).opens() ? Rules.closing(tokens, at) + 1 : at + 1;
            if (follows(kind, at) && parses(kind, from, at)) return at;
        }
        throw new Matching.Unclear("`" + text.subSequence(first.start(), Math.max(first.end(), tokens.get(at).start())).toString().strip()
                + "` is not understood as `" + kind + "`");
    }

    /// Whether a fragment may end before a token.
    private boolean follows(String kind, int at) {
        Token next = tokens.get(at);
        if (next.kind() == Token.Kind.END || next.closes()) return true;
        return switch (kind) {
            case "expr", "expr_2021", "stmt" -> one(next, "=>", ",", ";");
            case "pat" -> one(next, "=>", ",", "=", "if", "in");
            case "pat_param" -> one(next, "=>", ",", "=", "|", "if", "in");
            case "ty", "path" -> one(next, "{", "[", ",", "=>", ":", "=", ">", ">>", ";", "|", "as", "where");
            case "meta" -> one(next, ",");
            case "item" -> tokens.get(at - 1).is("}") || tokens.get(at - 1).is(";");
            default -> true;
        };
    }

    private boolean parses(String kind, int from, int to) {
        String inner = text.subSequence(tokens.get(from).start(), tokens.get(to - 1).end()).toString();
        String whole = switch (kind) {
            case "ty" -> "type _T = " + inner + ";";
            case "path" -> "type _T = " + inner + ";";
            case "pat", "pat_param" -> "fn _f() { match _x { " + inner + " => 1 } }";
            case "stmt" -> "fn _f() { " + inner + "; }";
            case "item" -> inner;
            case "meta" -> "#[" + inner + "] fn _f() {}";
            default -> "fn _f() { (" + inner + ") }";
        };
        Optional<Syntax> tree = Grammar.RUST.parse(new Source("", whole));
        return tree.isPresent() && sound(tree.get());
    }

    private static boolean sound(Syntax node) {
        if (node.error() || node.missing()) return false;
        for (Syntax child : node.children()) if (!sound(child)) return false;
        return true;
    }
}
