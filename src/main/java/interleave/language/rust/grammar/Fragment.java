package interleave.language.rust.grammar;

import interleave.language.Grammar;
import interleave.language.Syntax;
import interleave.language.rust.macros.Expansions;
import interleave.language.rust.tree.Lifetime;
import interleave.language.rust.tree.Mark;
import interleave.language.rust.tree.Name;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.Optional;

/// A piece of the text that is parsed by itself: the whole file, or what stands in a macro's brackets, which is parsed once
/// more between words that make an expression or item of it. It knows where its nodes stand in the whole text.
final class Fragment {
    private final int shift;
    private final Notices notices;
    private final Expansions macros;
    private final Optional<Span> instead;

    /// @param shift what to add to a place in this piece to get the place in the whole text
    Fragment(int shift, Notices notices, Expansions macros) {
        this.shift = shift;
        this.notices = notices;
        this.macros = macros;
        this.instead = Optional.empty();
    }

    /// Of a text that stands nowhere.
    /// @param instead where everything in it is said to be
    Fragment(Span instead, Notices notices) {
        this.shift = 0;
        this.notices = notices;
        this.macros = new Expansions(new Source("", ""));
        this.instead = Optional.of(instead);
    }

    /// A piece of this piece, put between other words; its tree, and a fragment for it.
    record Inner(Syntax tree, Fragment fragment) {}

    /// Parses `text`, which begins at `start` of the whole text, between two others; empty if it cannot be parsed, which has
    /// been told then.
    Optional<Inner> inner(String before, String text, int start, String after) {
        Source source = new Source("", before + text + after);
        Optional<Syntax> tree = Grammar.RUST.parse(source);
        Fragment fragment = new Fragment(start - before.length(), notices, macros);
        if (tree.isEmpty() || fragment.tellErrors(tree.get())) {
            if (tree.isEmpty()) notices.undecided(new Span(start, start + text.length()), "this is nested too deeply");
            return Optional.empty();
        }
        return Optional.of(new Inner(tree.get(), fragment));
    }

    /// Tells what the parser could make nothing of; whether there was any.
    boolean tellErrors(Syntax node) {
        if (node.missing() || node.error()) {
            String text = node.text().strip();
            String what = node.missing() ? "there is something missing here: " + node.kind()
                    : text.isEmpty() || text.length() > 30 || text.contains("\n") ? "this is not understood"
                    : "`" + text + "` is not understood here";
            notices.undecided(span(node), "syntax: " + what);
            return true;
        }
        boolean found = false;
        for (Syntax child : node.children()) found |= tellErrors(child);
        return found;
    }

    Span span(Syntax node) {
        return span(node.span().start(), node.span().end());
    }

    Span span(int start, int end) {
        return instead.orElseGet(() -> new Span(start + shift, end + shift));
    }

    Name name(Syntax node) {
        return name(node.text(), span(node));
    }

    /// A name, marked if it comes from a macro's rule.
    Name name(String text, Span span) {
        Optional<Mark> mark = instead.isPresent() ? Optional.empty() : macros.mark(span.start());
        return new Name(text.startsWith("r#") ? text.substring(2) : text, span, mark);
    }

    /// The macros of the file.
    Expansions macros() {
        return macros;
    }

    Lifetime lifetime(Syntax node) {
        return new Lifetime(span(node), node.text());
    }

    Notices notices() {
        return notices;
    }

    /// Says that something is not understood.
    void refuse(Syntax node, String what) {
        notices.undecided(span(node), what + " not understood");
    }
}
