package interleave.language.rust.check;

import interleave.language.rust.tree.Item;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;

/// What rustc tells of bodies only where no error has been told before: `static_mut_refs`, `unused_must_use`
/// and `let_underscore_lock`.
public final class LateLints {
    private final StaticReferences references;
    private final UnusedResults unused;
    private final LocksLetGo locks;

    public LateLints(Item.File file, Source source, Notices notices, Edition edition) {
        LintLevels levels = new LintLevels(file, source);
        this.references = new StaticReferences(levels, source, notices, edition);
        this.unused = new UnusedResults(levels, source, notices);
        this.locks = new LocksLetGo(levels, source, notices);
    }

    /// Tells what is found in a body and the closures in it.
    public void tell(TypedBody body) {
        visit(body.value());
    }

    private void visit(TypedExpr expr) {
        unused.look(expr);
        references.look(expr);
        locks.look(expr);
        if (expr instanceof TypedExpr.Closure closure) visit(closure.body().value());
        Children.of(expr).forEach(this::visit);
    }
}
