package interleave.language.rust;

import interleave.language.rust.borrow.BorrowCheck;
import interleave.language.rust.check.Bodies;
import interleave.language.rust.check.Declarations;
import interleave.language.rust.check.LateLints;
import interleave.language.rust.check.LetChains;
import interleave.language.rust.check.LintLevels;
import interleave.language.rust.check.UnusedMacros;
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
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says of a text what rustc would say: reads it, finds out what it means, makes the graphs of its bodies and checks their
/// borrows, in rustc's order of phases.
public final class RustCheck {
    /// Lints that rustc looks for only when there was no error.
    private static final Set<String> LATE = Set.of("unused_must_use", "static_mut_refs", "let_underscore_lock");

    private final Item.File file;
    private final Source source;
    private final Edition edition;
    private final Notices notices;

    private RustCheck(Item.File file, Edition edition, Notices notices) {
        this.file = file;
        this.source = file.origins().source();
        this.edition = edition;
        this.notices = notices;
    }

    /// The verdict on a text.
    public static Verdict check(Source source, Edition edition) {
        return checked(source, edition).verdict();
    }

    /// The verdict on a text, and what is known of it by then.
    static Checked checked(Source source, Edition edition) {
        Notices notices = new Notices();
        Optional<Item.File> file = RustReader.read(source, notices);
        if (file.isEmpty()) return new Checked(notices.verdict(), Optional.empty());
        notices.from(file.get().origins());
        RustCheck check = new RustCheck(file.get(), edition, notices);
        Optional<Meaning> meaning = check.run();
        return new Checked(check.verdict(), meaning);
    }

    /// A verdict, and what the text means, if that was looked at.
    record Checked(Verdict verdict, Optional<Meaning> meaning) {}

    /// What a text means: its declarations, and its bodies as far as they have been inferred.
    record Meaning(Item.File file, Crate crate, Bodies bodies, Notices notices) {}

    private Optional<Meaning> run() {
        LintLevels levels = new LintLevels(file, source);
        new UnusedMacros(levels, notices).tell(file);
        long before = notices.errors();
        if (edition == Edition.E2021) new LetChains(notices).tell(file);
        if (notices.errors() > before) return Optional.empty();
        Crate crate = Crate.of(file, notices);
        Bodies bodies = new Bodies(crate, notices, edition, source);
        Traits traits = new Traits(crate);
        if (crate.main().isEmpty()) {
            notices.undecided(new Span(0, Math.min(1, source.text().length())), "there is no function `main`");
        }
        new Declarations(crate, traits, notices).check();
        BorrowCheck borrows = new BorrowCheck(traits, edition, source, levels, notices);
        UnusedVariables unused = new UnusedVariables(levels, source, notices);
        List<TypedBody> typed = typed(crate, bodies);
        for (TypedBody body : typed) {
            guarded(body.owner(), () -> {
                Copies copies = new TraitCopies(traits, body.owner());
                MirBody graph = Lowering.lower(body, copies, edition, notices);
                borrows.check(graph);
                unused.tell(body, graph, copies);
            });
        }
        // What is only told where nothing has been refused.
        if (!notices.failed()) {
            LateLints lints = new LateLints(file, source, notices, edition);
            typed.forEach(lints::tell);
        }
        return Optional.of(new Meaning(file, crate, bodies, notices));
    }

    /// The bodies that could be inferred. To infer one may bring up others, of functions that are declared inside of it.
    private List<TypedBody> typed(Crate crate, Bodies bodies) {
        List<TypedBody> found = new ArrayList<>();
        List<Definition> done = new ArrayList<>();
        for (List<Definition> open = owners(crate); !open.isEmpty(); open = owners(crate)) {
            open.removeAll(done);
            if (open.isEmpty()) break;
            for (Definition owner : open) {
                guarded(owner, () -> bodies.of(owner).ifPresent(found::add));
                done.add(owner);
            }
        }
        found.sort(Comparator.comparingInt(body -> body.span().start()));
        return found;
    }

    private static List<Definition> owners(Crate crate) {
        List<Definition> all = new ArrayList<>();
        all.addAll(crate.functions());
        all.addAll(crate.constants());
        all.addAll(crate.statics());
        all.sort(Comparator.comparingInt(definition -> definition.span().start()));
        return all;
    }

    /// A body on which a stage fails is not understood: nothing is said of it.
    private void guarded(Definition owner, Runnable stage) {
        try {
            stage.run();
        } catch (RuntimeException | StackOverflowError failure) {
            notices.undecided(owner.span(), "this body is too unusual for the check");
        }
    }

    /// With the late lints behind all else, and without them if there are errors.
    private Verdict verdict() {
        return switch (notices.verdict()) {
            case Verdict.Accepted it -> new Verdict.Accepted(ordered(it.diagnostics(), true));
            case Verdict.Refused it -> new Verdict.Refused(ordered(it.diagnostics(), false));
            case Verdict.Undecided it -> new Verdict.Undecided(
                    it.reasons().stream()
                            .map(reason -> new Verdict.Reason(file.origins().cause(reason.span()), reason.text()))
                            .distinct()
                            .toList(),
                    ordered(it.diagnostics(), true));
        };
    }

    private List<Diagnostic> ordered(List<Diagnostic> found, boolean withLate) {
        List<Diagnostic> all = found.stream().map(file.origins()::told).toList();
        List<Diagnostic> ordered = new ArrayList<>();
        all.stream().filter(diagnostic -> !late(diagnostic)).forEach(ordered::add);
        boolean onlyLate = all.stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .allMatch(RustCheck::late);
        if (withLate || onlyLate) all.stream().filter(RustCheck::late).forEach(ordered::add);
        return ordered;
    }

    private static boolean late(Diagnostic diagnostic) {
        return LATE.contains(diagnostic.code());
    }
}
