package interleave.language.rust.macros;

import interleave.language.rust.tree.Mark;
import interleave.language.rust.tree.Name;
import interleave.language.rust.verdict.Origins;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.LinkedHashSet;

/// The macros that a file declares, and what they stand for where they are called: a text, which is put behind the text of
/// the file, so that everything in it has a place of its own.
public final class Expansions {
    private static final int DEEPEST = 64;

    private final StringBuilder text;
    private final List<Declared> declared = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();
    private final Map<Integer, Lexer.Group> groups = new HashMap<>();
    private final List<Origins.Expansion> expansions = new ArrayList<>();
    private final Map<Integer, Declared> macros = new HashMap<>();
    private final Set<Name> unused = new LinkedHashSet<>();
    private final String name;
    private int depth;

    public Expansions(Source source) {
        this.text = new StringBuilder(source.text());
        this.name = source.name();
    }

    private record Declared(Name name, int end, List<Rules.Rule> rules) {}

    /// What a call stands for: the text, and where it begins.
    public record Expanded(String text, int start) {}

    /// What a macro stands for, or why that is not known.
    public sealed interface Outcome {
        record Written(Expanded expanded) implements Outcome {}

        record Unclear(String why) implements Outcome {}
    }

    /// From here on macros are declared for a block or module.
    public void enter() {
        blocks.add(declared.size());
    }

    /// The end of a block or module.
    /// @param keep whether its macros are for what follows too
    public void leave(boolean keep) {
        int before = blocks.removeLast();
        if (!keep) declared.subList(before, declared.size()).clear();
    }

    /// A macro is declared, by `macro_rules! name { … }`, which stands there; whether it is understood.
    /// @param hidden whether nobody is told if it is not used
    public boolean declare(Name macro, Span definition, boolean hidden) {
        List<Token> tokens = new Lexer(text, definition.start(), definition.end(), groups).tokens();
        Optional<List<Rules.Rule>> rules = Rules.of(tokens).filter(all -> all.stream().allMatch(rule -> known(rule.fits())));
        if (rules.isEmpty()) return false;
        declared.add(new Declared(macro, definition.end(), rules.get()));
        if (!hidden && !macro.text().startsWith("_")) unused.add(macro);
        return true;
    }

    private static boolean known(List<Element> rule) {
        return rule.stream().allMatch(element -> switch (element) {
            case Element.Exact _ -> true;
            case Element.Variable v -> Fragments.known(v.kind());
            case Element.Repeated r -> known(r.inner());
        });
    }

    /// Whether a macro of that name is declared here.
    public boolean knows(String macro) {
        return declared.stream().anyMatch(one -> one.name().text().equals(macro));
    }

    /// What a macro stands for here.
    /// @param call all of the call
    /// @param inside what stands in its brackets
    public Outcome expand(String macro, Span call, Span inside) {
        Declared found = declared.reversed().stream().filter(one -> one.name().text().equals(macro)).findFirst().orElseThrow();
        unused.remove(found.name());
        if (depth >= DEEPEST || expansions.size() > 4000) return new Outcome.Unclear("it goes on and on");
        List<Token> tokens = new ArrayList<>(new Lexer(text, inside.start(), inside.end(), groups).tokens());
        tokens.add(new Token(Token.Kind.END, "", inside.end(), inside.end()));
        Matching matching = new Matching(tokens, new Fragments(text, tokens));
        try {
            for (Rules.Rule rule : found.rules()) {
                Optional<Map<String, Found>> values = matching.of(rule.fits());
                if (values.isPresent()) return written(found, rule, values.get(), tokens, call);
            }
        } catch (Matching.Unclear e) {
            return new Outcome.Unclear(e.getMessage());
        }
        return new Outcome.Unclear("no rule of it fits");
    }

    private Outcome written(Declared macro, Rules.Rule rule, Map<String, Found> values, List<Token> tokens, Span call) {
        text.append('\n');
        int start = text.length();
        Transcription transcription = new Transcription(text, tokens, groups);
        transcription.write(rule.standsFor(), values);
        text.append(' ');
        int number = expansions.size() + 1;
        expansions.add(new Origins.Expansion(
                number, macro.name().text(), call, start, text.length(), transcription.pieces()));
        macros.put(number, macro);
        return new Outcome.Written(new Expanded(text.substring(start), start));
    }

    /// What is read from here on stands in an expansion.
    public void deeper() {
        depth++;
    }

    /// What was read in an expansion has been read.
    public void back() {
        depth--;
    }

    /// Whether round brackets are there only to keep together what was given to a macro.
    public boolean onlyTogether(Span brackets) {
        Lexer.Group group = groups.get(brackets.start());
        return group != null && group.bracketed() && group.end() == brackets.end();
    }

    /// The text of a stretch as people wrote it.
    public String written(Span span) {
        StringBuilder written = new StringBuilder();
        for (int at = span.start(); at < span.end(); at++) {
            Lexer.Group group = groups.get(at);
            boolean opens = group != null && group.bracketed();
            int place = at;
            boolean closes = groups.values().stream().anyMatch(one -> one.bracketed() && one.end() == place + 1);
            if (!opens && !closes) written.append(text.charAt(at));
        }
        return written.toString();
    }

    /// The mark of a name that stands there: empty for one that the programmer gave, at the call or outside of macros.
    public Optional<Mark> mark(int place) {
        if (expansions.isEmpty() || place < expansions.getFirst().start()) return Optional.empty();
        for (Origins.Expansion one : expansions.reversed()) {
            if (place < one.start() || place > one.end()) continue;
            for (Origins.Piece piece : one.pieces()) {
                if (!piece.span().contains(new Span(place, place + 1))) continue;
                if (piece.given()) {
                    int shift = piece.span().end() - piece.span().start() > piece.origin().end() - piece.origin().start() ? 1 : 0;
                    return mark(piece.origin().start() + Math.max(0, place - piece.span().start() - shift));
                }
                Declared macro = macros.get(one.number());
                return Optional.of(new Mark(one.number(), macro.end(), mark(macro.name().span().start())));
            }
        }
        return Optional.empty();
    }

    /// The macros that are never called.
    public List<Name> unused() {
        return List.copyOf(unused);
    }

    /// The whole text, and where it comes from.
    public Origins origins() {
        return new Origins(new Source(name, text.toString()), expansions);
    }
}
