package interleave.language.rust.macros;

import interleave.language.Grammar;
import interleave.language.Syntax;
import interleave.language.rust.verdict.Origins;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes what a rule stands for in one call.
final class Transcription {
    private static final int LONGEST = 400_000;
    /// What can stand beside any operator as it is.
    private static final Set<String> CLOSED = Set.of("identifier", "integer_literal", "float_literal", "string_literal",
            "raw_string_literal", "char_literal", "boolean_literal", "call_expression", "field_expression", "index_expression",
            "scoped_identifier", "self", "macro_invocation", "parenthesized_expression", "tuple_expression", "unit_expression",
            "array_expression", "try_expression", "generic_function");

    private final StringBuilder text;
    private final List<Token> call;
    private final Map<Integer, Lexer.Group> groups;
    private final List<Origins.Piece> pieces = new ArrayList<>();
    private boolean lastGiven;
    private int lastEnd = -1;
    private boolean lastTree;

    /// @param text is written behind
    Transcription(StringBuilder text, List<Token> call, Map<Integer, Lexer.Group> groups) {
        this.text = text;
        this.call = call;
        this.groups = groups;
    }

    List<Origins.Piece> pieces() {
        return pieces;
    }

    void write(List<Element> rule, Map<String, Found> values) {
        for (Element element : rule) {
            switch (element) {
                case Element.Exact(Token token) -> copy(token.start(), token.end());
                case Element.Variable v -> variable(v, Optional.ofNullable(values.get(v.name())));
                case Element.Repeated r -> repeated(r, values);
            }
            if (text.length() > LONGEST) throw new Matching.Unclear("what it stands for is too long");
        }
    }

    private void repeated(Element.Repeated repeated, Map<String, Found> values) {
        List<String> names = new ArrayList<>();
        Matching.names(repeated.inner(), names);
        int times = -1;
        for (String name : names) {
            if (!(values.get(name) instanceof Found.Many many)) continue;
            if (times >= 0 && times != many.all().size()) throw new Matching.Unclear("its variables do not repeat equally often");
            times = many.all().size();
        }
        if (times < 0) throw new Matching.Unclear("a repetition has no variable that repeats");
        for (int i = 0; i < times; i++) {
            Map<String, Found> each = new LinkedHashMap<>(values);
            for (String name : names) {
                if (values.get(name) instanceof Found.Many many) each.put(name, many.all().get(i));
            }
            if (i > 0) repeated.separator().ifPresent(token -> copy(token.start(), token.end()));
            write(repeated.inner(), each);
        }
    }

    private void variable(Element.Variable variable, Optional<Found> value) {
        if (value.isEmpty()) {
            boolean crate = variable.name().equals("crate");
            copy(crate ? variable.start() + 1 : variable.start(), variable.end());
            return;
        }
        if (!(value.get() instanceof Found.Stretch(String kind, int from, int to))) {
            throw new Matching.Unclear("`$" + variable.name() + "` is still repeating here");
        }
        if (from == to) return;
        int start = call.get(from).start();
        int end = call.get(to - 1).end();
        boolean group = !Set.of("tt", "ident", "lifetime", "vis").contains(kind);
        given(start, end, group ? kind : "", new Span(variable.start(), variable.end()), kind.equals("ident"));
    }

    /// A stretch of what the macro was called with.
    private void given(int start, int end, String group, Span rule, boolean named) {
        boolean tree = group.isEmpty();
        boolean joined = gap(true, start) && tree && lastTree && !named;
        int from = text.length();
        String copied = text.substring(start, end);
        boolean already = groups.containsKey(start) && groups.get(start).end() == end;
        boolean bracketed = group.startsWith("expr") && !(already && groups.get(start).bracketed()) && !closed(copied);
        if (bracketed) text.append('(');
        int inner = text.length();
        text.append(copied);
        groupsWithin(start, end, inner - start);
        if (bracketed) text.append(')');
        Span span = new Span(from, text.length());
        if (!tree && !already) groups.put(from, new Lexer.Group(group, from, text.length(), bracketed));
        if (joined) {
            Origins.Piece last = pieces.removeLast();
            pieces.add(new Origins.Piece(
                    new Span(last.span().start(), span.end()), new Span(last.origin().start(), end), last.rule(), true, false));
        } else {
            pieces.add(new Origins.Piece(span, new Span(start, end), rule, true, named));
        }
        last(true, end, tree && !named);
    }

    /// What was one thing stays one thing.
    private void groupsWithin(int start, int end, int shift) {
        List<Lexer.Group> all = groups.values().stream().filter(one -> one.start() >= start && one.end() <= end).toList();
        for (Lexer.Group one : all) {
            groups.put(one.start() + shift, new Lexer.Group(one.kind(), one.start() + shift, one.end() + shift, one.bracketed()));
        }
    }

    private static boolean closed(String expression) {
        Optional<Syntax> tree = Grammar.RUST.parse(new Source("", "fn _f() { (" + expression + ") }"));
        Optional<Syntax> inner = tree.flatMap(Transcription::bracketed);
        return inner.isPresent() && inner.get().parts().size() == 1 && CLOSED.contains(inner.get().parts().getFirst().kind());
    }

    private static Optional<Syntax> bracketed(Syntax node) {
        if (node.is("parenthesized_expression")) return Optional.of(node);
        for (Syntax child : node.parts()) {
            Optional<Syntax> found = bracketed(child);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// A token of the rule.
    private void copy(int start, int end) {
        gap(false, start);
        int from = text.length();
        text.append(text, start, end);
        Span origin = new Span(start, end);
        pieces.add(new Origins.Piece(new Span(from, text.length()), origin, origin, false, false));
        last(false, end, false);
    }

    private void last(boolean given, int end, boolean tree) {
        lastGiven = given;
        lastEnd = end;
        lastTree = tree;
    }

    /// Leaves as much room as there was in the text, or a blank between what did not stand beside each other; whether it did.
    private boolean gap(boolean given, int start) {
        if (lastEnd < 0) return false;
        boolean beside = lastGiven == given && start >= lastEnd && text.substring(lastEnd, start).isBlank();
        text.append(beside ? text.substring(lastEnd, start) : " ");
        return beside;
    }
}
