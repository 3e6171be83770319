package interleave.language.rust.check;

import interleave.language.rust.tree.Item;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedStatement;
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
        references.look(expr);
        switch (expr) {
            case TypedExpr.Block block -> {
                block.statements().forEach(this::visit);
                block.value().ifPresent(this::visit);
            }
            case TypedExpr.Closure closure -> visit(closure.body().value());
            default -> Children.of(expr).forEach(this::visit);
        }
    }

    private void visit(TypedStatement statement) {
        unused.look(statement);
        locks.look(statement);
        switch (statement) {
            case TypedStatement.Let let -> {
                let.value().ifPresent(this::visit);
                let.otherwise().ifPresent(this::visit);
            }
            case TypedStatement.Effect effect -> visit(effect.value());
        }
    }
}
