package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.program.Span;

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
                "`" + name + "` " + need.past() + " here but it " + (somewhere ? "is possibly-uninitialized" : "isn't initialized"));
        uses.insideClosure().ifPresent(inside -> report.label(inside, need.noun() + " occurs due to use in closure"));
        report.label(findings.declaration(path.place().local()), "binding declared here but left uninitialized");
        return report;
    }
}
