package interleave.language.rust.borrow;

import interleave.language.rust.check.LintLevels;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.resolve.TypeText;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Checks the borrows of a body and of the closures in it, the inner ones first: what they ask of the regions around them is
/// checked in the body around.
public final class BorrowCheck {
    private final Function<Definition, Solver> solvers;
    private final Source source;
    private final Notices notices;
    private final LintLevels levels;
    private final Variances variances = new Variances();
    private final Outlives outlives;

    public BorrowCheck(Traits traits, Edition edition, Source source, LintLevels levels, Notices notices) {
        this(root -> new TraitSolver(traits, Environment.of(traits.crate(), root)), edition, source, levels, notices);
    }

    /// @param solvers for each definition one that knows what holds in it
    BorrowCheck(Function<Definition, Solver> solvers, Edition edition, Source source, LintLevels levels, Notices notices) {
        this.solvers = solvers;
        this.source = source;
        this.notices = notices;
        this.levels = levels;
        this.outlives = new Outlives(edition);
    }

    /// Checks the body of a function, constant or static variable.
    public void check(MirBody body) {
        ClosureShapes shapes = new ClosureShapes();
        shapes.prepare(body);
        check(body, shapes, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private void check(MirBody original, ClosureShapes shapes, Map<ClosureDef, List<Requirement>> requirements,
            Map<ClosureDef, Set<Integer>> usedByClosures) {
        for (MirBody inner : original.closures()) check(inner, shapes, requirements, usedByClosures);
        Setting setting = new Setting(original, shapes, outlives);
        Solver solver = solvers.apply(setting.root());
        TypeText text = TypeText.of(source);
        Obligations obligations = new Obligations(setting, solver, outlives, variances, notices);
        new TypeCheck(setting, obligations, requirements, this::lifetimeBehind).run();
        Moves moves = new Moves(setting.graph(), setting.types(), solver);
        new Liveness(setting, moves).run(new DropRegions(solver), !obligations.hidden().isEmpty());
        ErrorBuffer errors = new ErrorBuffer();
        new Hidden(setting, obligations, errors, notices, text::text).solve();
        Overlap overlap = new Overlap(setting.types(), solver);
        Loans loans = new Loans(setting, overlap);
        Describe describe = new Describe(setting);
        Spans spans = new Spans(setting.graph(), describe);
        Findings findings = new Findings(
                setting, moves, loans, overlap, solver, describe, spans, obligations, source, text::text);
        RegionNames names = new RegionNames(setting, source, text::text);
        RegionReports regions = new RegionReports(findings, names, errors);
        regions.run();
        new MoveErrors(findings, errors).run();
        Mutability mutability = new Mutability(setting, moves, usedByClosures);
        new Walk(findings, mutability, errors, new Explanations(findings, names)).run();
        mutability.propagate();
        for (int local : mutability.unused()) unusedMut(setting.body().locals().get(local));
        errors.tell(notices);
        if (original.owner() instanceof ClosureDef closure) {
            requirements.put(closure, regions.requirements());
            usedByClosures.put(closure, mutability.usedCaptured());
        }
    }

    /// Whether a pattern has a type behind it in which something other than left-out lifetimes may stand.
    private boolean lifetimeBehind(Span pattern) {
        String text = source.text();
        int at = pattern.end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        if (at >= text.length() || text.charAt(at) != ':') return false;
        int end = at;
        while (end < text.length() && text.charAt(end) != '=' && text.charAt(end) != ';' && text.charAt(end) != '{') end++;
        String type = text.substring(at, end);
        return type.contains("'") || !type.contains("&") && !type.contains("_");
    }

    private void unusedMut(MirBody.LocalDecl local) {
        Span name = local.variable().orElseThrow().span();
        int start = source.text().lastIndexOf("mut", name.start());
        Span word = new Span(start, name.start());
        Span whole = new Span(start, name.end());
        LintLevels.Level level = levels.of("unused_mut", whole, Diagnostic.Severity.WARNING);
        if (level.severity().isEmpty()) return;
        notices.tell(new Diagnostic(
                level.severity().get(),
                "unused_mut",
                "variable does not need to be mutable",
                whole,
                List.of(new Diagnostic.Label(whole, "", true), new Diagnostic.Label(word, "help: remove this `mut`", false)),
                level.note().stream().toList()));
    }
}
