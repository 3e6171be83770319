package interleave.language.rust.explain;

import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Parts;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// Writes `println!("{x}")` as `println!("{}", x)`, so that what is shown can be replaced by another expression. Formats that
/// have arguments of the other kind too are left alone.
final class InlineArguments {
    private InlineArguments() {}

    /// The text with arguments moved behind the formats; the same if there are none in them.
    static Source moved(Source source) {
        Optional<Item.File> file = RustReader.read(source, new Notices());
        if (file.isEmpty()) return source;
        Edits edits = new Edits(source);
        for (Item item : file.get().items()) {
            if (item instanceof Item.Function function) function.body().ifPresent(body -> walk(body, edits));
        }
        return edits.done();
    }

    private static void walk(Expr expr, Edits edits) {
        if (expr instanceof Expr.Formatting formatting) move(formatting.format(), edits);
        Parts.of(expr).forEach(part -> walk(part, edits));
    }

    private static void move(Expr.Format format, Edits edits) {
        Span text = format.span();
        List<Expr> all = format.arguments();
        boolean inside = all.stream().allMatch(one -> text.start() < one.span().start() && one.span().end() < text.end());
        long shown = format.pieces().stream().filter(piece -> piece instanceof Expr.Piece.Shown).count();
        if (all.isEmpty() || !inside || shown != all.size()) return;
        StringBuilder behind = new StringBuilder();
        for (Expr one : all) {
            if (!(one instanceof Expr.Named named)) return;
            behind.append(", ").append(named.path().last().name());
        }
        all.forEach(one -> edits.replace(one.span(), ""));
        edits.insert(text.end(), behind.toString());
    }
}
