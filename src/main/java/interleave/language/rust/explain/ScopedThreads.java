package interleave.language.rust.explain;

import interleave.language.rust.explain.SharedVariable.Mention;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Parts;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// The threads of a `thread::scope` whose closures mention a variable: they end where the scope ends.
final class ScopedThreads {
    private final String name;
    private final List<Scoped> found = new ArrayList<>();

    /// @param call what starts the thread
    /// @param scope the call of `thread::scope` around it
    /// @param repeated whether it stands in a loop inside of the scope
    record Scoped(Expr.MethodCall call, Expr.Closure closure, Span scope, boolean repeated, List<Mention> mentions) {}

    private ScopedThreads(String name) {
        this.name = name;
    }

    static List<Scoped> of(SharedVariable shared) {
        ScopedThreads threads = new ScopedThreads(shared.name());
        threads.walk(shared.scope(), shared.scope().span(), false, false);
        return threads.found;
    }

    private void walk(Expr at, Span scope, boolean inScope, boolean repeated) {
        boolean opens = at instanceof Expr.Call call && call.function() instanceof Expr.Named named
                && named.path().last().name().text().equals("scope");
        if (inScope && at instanceof Expr.MethodCall spawn && spawn.method().text().equals("spawn")
                && spawn.arguments().size() == 1 && spawn.arguments().getFirst() instanceof Expr.Closure closure) {
            List<Mention> mentions = new ArrayList<>();
            mentions(closure.body(), closure, mentions);
            if (!mentions.isEmpty()) found.add(new Scoped(spawn, closure, scope, repeated, mentions));
            return;
        }
        boolean again = repeated || at instanceof Expr.For || at instanceof Expr.While || at instanceof Expr.Loop;
        for (Expr part : Parts.of(at)) walk(part, opens ? at.span() : scope, inScope || opens, !opens && again);
    }

    private void mentions(Expr at, Expr parent, List<Mention> mentions) {
        if (at instanceof Expr.Named named && named.path().plain() && named.path().last().name().text().equals(name)) {
            mentions.add(new Mention(named, parent));
            return;
        }
        for (Expr part : Parts.of(at)) mentions(part, at, mentions);
    }
}
