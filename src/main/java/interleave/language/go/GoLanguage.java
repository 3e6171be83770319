package interleave.language.go;

import interleave.language.Grammar;
import interleave.language.Language;
import interleave.language.Problems;
import interleave.language.Reading;
import interleave.language.Syntax;
import interleave.language.go.check.Checker;
import interleave.language.go.emit.Compiler;
import interleave.language.go.grammar.Rules;
import interleave.language.go.tree.CheckedProgram;
import interleave.program.Program;
import interleave.program.Source;
import interleave.program.Span;
import java.util.Optional;

/// Go.
/// @param version the newest version of the language that a text may mean, as `go.mod` states it; a text may state an
///     older one, see [GoVersion#of]
public record GoLanguage(GoVersion version) implements Language {
    /// The current version of the language.
    public GoLanguage() {
        this(GoVersion.SINCE_1_22);
    }

    @Override
    public String name() {
        return "Go";
    }

    @Override
    public String extension() {
        return "go";
    }

    @Override
    public Reading read(Source source) {
        Problems problems = new Problems();
        Rules.check(source, problems);
        if (!problems.isEmpty()) return new Reading.Refused(problems.inOrder());
        Optional<Syntax> file = Grammar.GO.parse(source).map(CallForms::read);
        if (file.isEmpty()) problems.add(new Span(0, Math.min(1, source.text().length())), "the text is nested too deeply");
        file.ifPresent(tree -> notParsed(tree, problems));
        if (!problems.isEmpty() || file.isEmpty()) return new Reading.Refused(problems.inOrder());
        Optional<CheckedProgram> checked =
                new Checker(source, problems, older(GoVersion.of(source)), StandardLibrary.get()).check(file.get());
        Optional<Program> program =
                checked.map(found -> new Compiler(source, found, problems).compile(new GoWording()));
        return problems.isEmpty() && program.isPresent()
                ? new Reading.Understood(program.get())
                : new Reading.Refused(problems.inOrder());
    }

    private GoVersion older(GoVersion stated) {
        return stated.compareTo(version) < 0 ? stated : version;
    }

    /// Notes what Go's grammar allows but the parser makes nothing of.
    private static void notParsed(Syntax node, Problems problems) {
        if (node.missing() || node.error()) {
            problems.add(
                    node.span(),
                    "this is not understood here, though it may be right in Go",
                    "write it in another way; an empty statement, as in ;;, can be left out");
        } else {
            node.children().forEach(child -> notParsed(child, problems));
        }
    }
}
