package interleave.language.rust.grammar;

import interleave.language.Grammar;
import interleave.language.Syntax;
import interleave.language.rust.macros.Expansions;
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
        return read(tree.get(), new Fragment(0, notices, new Expansions(source)));
    }

    /// The declarations in a text that was not written but made, such as what a derive stands for.
    /// @param place where everything in it is said to be
    public static List<Item> made(String text, Span place, Notices notices) {
        return Grammar.RUST.parse(new Source("", text))
                .flatMap(tree -> read(tree, new Fragment(place, notices)))
                .map(Item.File::items)
                .orElse(List.of());
    }

    /// The declarations in a piece of a longer text.
    /// @param start where the piece begins
    public static List<Item> items(String text, int start, Notices notices) {
        return Grammar.RUST.parse(new Source("", text))
                .flatMap(tree -> read(tree, new Fragment(start, notices, new Expansions(new Source("", "")))))
                .map(Item.File::items)
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /// A declaration inside of a trait or an impl.
    /// @param start where the piece begins
    public static Item member(String text, int start, Notices notices) {
        String before = "trait T {";
        Item.Trait around = (Item.Trait) items(before + text + "}", start - before.length(), notices).getFirst();
        return around.items().getFirst();
    }

    /// A function that begins at a place of a longer text.
    public static Optional<Item.Function> function(String text, int start, Notices notices) {
        return Grammar.RUST.parse(new Source("", text))
                .flatMap(tree -> read(tree, new Fragment(start, notices, new Expansions(new Source("", "")))))
                .map(file -> (Item.Function) file.items().getFirst());
    }

    private static Optional<Item.File> read(Syntax tree, Fragment fragment) {
        if (fragment.tellErrors(tree)) return Optional.empty();
        List<Attribute> attributes = new ArrayList<>();
        List<Item> items = new Expressions(fragment).items().items(tree, attributes);
        Expansions macros = fragment.macros();
        return Optional.of(new Item.File(attributes, items, macros.origins(), macros.unused()));
    }
}
