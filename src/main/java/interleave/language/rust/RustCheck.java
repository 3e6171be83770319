package interleave.language.rust;

import interleave.language.rust.borrow.BorrowCheck;
import interleave.language.rust.check.Bodies;
import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.lower.Copies;
import interleave.language.rust.lower.Lowering;
import interleave.language.rust.lower.TraitCopies;
import interleave.language.rust.lower.UnusedVariables;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.tree.Item;
import interleave.language.rust.type.Definition;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The ownership check: what rustc would say of a program in which threads meet memory. Types are inferred first; a body in
/// which they do not fit is looked at no further. Then the borrows of all other bodies are checked.
public final class RustCheck {
    private final Source source;
    private final Edition edition;
    private final Notices notices;

    private RustCheck(Source source, Edition edition, Notices notices) {
        this.source = source;
        this.edition = edition;
        this.notices = notices;
    }

    /// What rustc would say of a text.
    public static Verdict check(Source source, Edition edition) {
        Notices notices = new Notices();
        Optional<Item.File> file = RustReader.read(source, notices);
        file.ifPresent(tree -> new RustCheck(source, edition, notices).check(tree));
        return notices.verdict();
    }

    private void check(Item.File file) {
        Crate crate = Crate.of(file, notices);
        if (crate.main().isEmpty()) {
            notices.undecided(new Span(0, Math.min(1, source.text().length())), "there is no function `main`");
        }
        List<TypedBody> bodies = bodies(crate);
        Traits traits = new Traits(crate);
        BorrowCheck borrows = new BorrowCheck(traits, edition, source, notices);
        UnusedVariables unused = new UnusedVariables(source, notices);
        for (TypedBody body : bodies) {
            Copies copies = new TraitCopies(traits, body.owner());
            MirBody graph = Lowering.lower(body, copies, edition, notices);
            borrows.check(graph);
            unused.tell(body, graph, copies);
        }
    }

    /// The bodies that could be inferred. To infer one may bring up others, of functions that are declared inside of it.
    private List<TypedBody> bodies(Crate crate) {
        Bodies bodies = new Bodies(crate, notices, edition, source);
        List<TypedBody> found = new ArrayList<>();
        List<Definition> done = new ArrayList<>();
        while (true) {
            List<Definition> open = new ArrayList<>();
            open.addAll(crate.functions());
            open.addAll(crate.constants());
            open.addAll(crate.statics());
            open.removeAll(done);
            if (open.isEmpty()) break;
            for (Definition definition : open) {
                bodies.of(definition).ifPresent(found::add);
                done.add(definition);
            }
        }
        found.sort(Comparator.comparingInt(body -> body.span().start()));
        return found;
    }
}
