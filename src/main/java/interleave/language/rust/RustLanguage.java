package interleave.language.rust;

import interleave.language.Grammar;
import interleave.language.Language;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.language.rust.check.Bodies;
import interleave.language.rust.emit.Compilation;
import interleave.language.rust.emit.Statements;
import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Library;
import interleave.language.rust.tree.Item;
import interleave.language.rust.type.FunctionDef;
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

/// Rust.
/// @param edition the edition that a text is taken to be of; empty for the one that it states, see [Edition#of]
public record RustLanguage(Optional<Edition> edition) implements Language {
    /// Each text in the edition that it states.
    public RustLanguage() {
        this(Optional.empty());
    }

    /// Every text in this edition.
    public RustLanguage(Edition edition) {
        this(Optional.of(edition));
    }

    /// Opens the library and the parser, which takes a tenth of a second: whoever expects a text of Rust can have that done
    /// beside other things.
    public static void prepare() {
        Grammar.RUST.parse(new Source("", ""));
        Library.get();
    }

    @Override
    public String name() {
        return "Rust";
    }

    @Override
    public String extension() {
        return "rs";
    }

    /// What the check refuses is refused; what it is not sure of is run without a word about that.
    @Override
    public Reading read(Source source) {
        RustCheck.Checked checked = RustCheck.checked(source, edition(source));
        return switch (checked.verdict()) {
            case Verdict.Refused refused -> refused(refused.diagnostics());
            case Verdict.Accepted _ when checked.meaning().isPresent() && !Relocation.needed(checked.meaning().get().file()) ->
                compiled(source, checked.meaning().get(), false);
            case Verdict.Accepted _, Verdict.Undecided _ -> compiled(source, false);
        };
    }

    private Edition edition(Source source) {
        return edition.orElseGet(() -> Edition.of(source));
    }

    /// The errors as problems, each with the first thing that it says to do.
    private static Reading refused(List<Diagnostic> diagnostics) {
        List<Problem> problems = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() != Diagnostic.Severity.ERROR) continue;
            String code = diagnostic.code().startsWith("E") ? diagnostic.code() + ": " : "";
            String hint = diagnostic.notes().stream()
                    .filter(note -> note.kind() == Diagnostic.Kind.HELP)
                    .findFirst()
                    .map(Diagnostic.Note::text)
                    .orElse("");
            problems.add(new Problem(diagnostic.span(), code + diagnostic.message(), hint));
        }
        problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
        return new Reading.Refused(problems);
    }

    /// The program as if the compiler had let it through, whatever it says of who owns and who borrows.
    public Reading asIf(Source source) {
        return compiled(source, true);
    }

    private Reading compiled(Source source, boolean asIf) {
        Notices notices = new Notices();
        Optional<Item.File> file = RustReader.read(source, notices);
        if (file.isEmpty()) return refused(notices, source);
        Item.File known = Relocation.of(file.get());
        Crate crate = Crate.of(known, notices);
        Bodies bodies = new Bodies(crate, notices, edition(source), source, asIf);
        return compiled(source, new RustCheck.Meaning(known, crate, bodies, notices), asIf);
    }

    private Reading compiled(Source source, RustCheck.Meaning meaning, boolean asIf) {
        Optional<FunctionDef> main = meaning.crate().main();
        if (main.isEmpty()) return refused(meaning.notices(), source);
        RustGraphs graphs = new RustGraphs(meaning, edition(source));
        Compilation compilation = new Compilation(source, Library.get().source(), meaning.crate(), graphs,
                Statements.of(source, meaning.file()), asIf);
        Reading reading = compilation.program(main.get(), new RustWording());
        return reading instanceof Reading.Refused && graphs.failed() ? refused(meaning.notices(), source) : reading;
    }

    private static Reading refused(Notices notices, Source source) {
        List<Problem> problems = new ArrayList<>();
        if (notices.verdict() instanceof Verdict.Refused(List<Diagnostic> diagnostics)) {
            diagnostics.forEach(diagnostic -> problems.add(new Problem(diagnostic.span(), diagnostic.message())));
        }
        if (notices.verdict() instanceof Verdict.Undecided(List<Verdict.Reason> reasons, _)) {
            reasons.forEach(reason -> problems.add(problem(reason)));
        }
        if (problems.isEmpty()) {
            problems.add(new Problem(new Span(0, Math.min(1, source.text().length())), "`main` function not found"));
        }
        problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
        return new Reading.Refused(problems);
    }

    /// What is not decided, as a problem: what is not checked is only a remark where the program cannot be run anyway.
    private static Problem problem(Verdict.Reason reason) {
        int remark = reason.text().lastIndexOf(": ");
        boolean remarks = remark > 0 && reason.text().endsWith(" not checked here");
        return remarks
                ? new Problem(reason.span(), reason.text().substring(0, remark), "rustc says more about names and types: Check with rustc")
                : new Problem(reason.span(), reason.text());
    }
}
