package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.Optional;

/// Says that nothing was ever put into a variable: E0381.
final class UnfilledReports {
    private final Findings findings;

    UnfilledReports(Findings findings) {
        this.findings = findings;
    }

    Report report(Access.Need need, Place used, Place whole, MovePaths.Path path, UseSpans uses) {
        String name = findings.describe().moved(whole).orElse("value");
        boolean partly = !Ways.same(path.place(), used) && Ways.within(path.place(), used);
        boolean somewhere = findings.moves().fills().stream()
                .anyMatch(f -> f.path().place().local() == path.place().local() && f.point() >= 0);
        Span span = uses.whole();
        String state = somewhere ? "possibly-uninitialized" : "isn't initialized";
        Report report = new Report(
                "E0381",
                span,
                partly
                        ? need.generalPast() + " binding `" + name + "` isn't fully initialized"
                        : somewhere
                                ? need.generalPast() + " binding `" + name + "` is " + state
                                : need.generalPast() + " binding `" + name + "` " + state);
        report.label(
                span,
                "`" + name + "` " + need.generalPast() + " here but it " + (somewhere ? "is possibly-uninitialized" : "isn't initialized"));
        uses.insideClosure().ifPresent(inside -> report.label(inside, need.noun() + " occurs due to use in closure"));
        report.label(findings.declaration(path.place().local()), "binding declared here but left uninitialized");
        if (!somewhere && !partly) value(report, path.place().local());
        return report;
    }

    /// A value of its type that could be put in where it is declared.
    private void value(Report report, int local) {
        Optional<String> value = switch (findings.types().local(local)) {
            case Ty.Int _ -> Optional.of("42");
            case Ty.Float _ -> Optional.of("3.14159");
            case Ty.Bool _ -> Optional.of("true");
            case Ty.Char _ -> Optional.of("'a'");
            case Ty.Adt adt when adt.definition().library() && adt.definition().name().equals("String") ->
                Optional.of("String::new()");
            case Ty.Adt adt when adt.definition().library() && adt.definition().name().equals("Vec") -> Optional.of("vec![]");
            default -> Optional.empty();
        };
        Span declared = findings.declaration(local);
        Optional<Statement.Let> let = findings.surroundings().statement(declared)
                .filter(Statement.Let.class::isInstance)
                .map(Statement.Let.class::cast);
        if (value.isEmpty() || let.isEmpty()) return;
        int end = let.get().type().map(type -> type.span().end()).orElse(let.get().pattern().span().end());
        report.insert("consider assigning a value", end, " = " + value.get());
    }
}
