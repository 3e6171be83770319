package interleave.language.rust.grammar;

import interleave.language.Grammar;
import interleave.language.Syntax;
import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Item;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a Rust file.
public final class RustReader {
    private RustReader() {}

    /// The tree of a text. What is not understood is noted and left out; empty where nothing can be made of the text.
    public static Optional<Item.File> read(Source source, Notices notices) {
        Optional<Syntax> tree = Grammar.RUST.parse(source);
        if (tree.isEmpty()) {
            notices.undecided(new Span(0, Math.min(1, source.text().length())), "the text is nested too deeply");
            return Optional.empty();
        }
        Fragment fragment = new Fragment(0, notices);
        if (fragment.tellErrors(tree.get())) return Optional.empty();
        List<Attribute> attributes = new ArrayList<>();
        List<Item> items = new Expressions(fragment).items().items(tree.get(), attributes);
        return Optional.of(new Item.File(attributes, items));
    }
}
