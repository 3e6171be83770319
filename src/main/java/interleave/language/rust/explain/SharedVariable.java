package interleave.language.rust.explain;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Parts;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.tree.Statement;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A local variable that threads are to share: where it is declared, where threads are started that mention it, and each
/// mention.
/// @param let its declaration, in the block `scope`
/// @param spawns the calls that start threads whose closures mention it, in order
/// @param outside the mentions that are in none of those closures
record SharedVariable(String name, Statement.Let let, Expr.Block scope, List<Spawn> spawns, List<Mention> outside) {
    SharedVariable {
        spawns = List.copyOf(spawns);
        outside = List.copyOf(outside);
    }

    /// A call that starts a thread.
    /// @param statement the statement that it is in, and `block` the innermost block that the statement stands in; empty
    ///     where it is inside of a closure without braces
    record Spawn(Expr.Call call, Expr.Closure closure, Optional<Statement> statement, Expr.Block block, List<Mention> mentions) {
        Spawn {
            mentions = List.copyOf(mentions);
        }
    }

    /// A mention of the variable; `parent` is the expression around it.
    record Mention(Expr.Named at, Expr parent) {}

    /// Finds the variable of that name that is in sight at a place.
    static Optional<SharedVariable> find(Item.File file, String name, int place) {
        for (Item item : file.items()) {
            Optional<SharedVariable> found = find(item, name, place);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<SharedVariable> find(Item item, String name, int place) {
        return switch (item) {
            case Item.Function function when function.body().isPresent() && holds(function.span(), place) ->
                find(function.body().get(), name, place);
            case Item.Module module -> first(module.items(), name, place);
            case Item.Impl impl -> first(impl.items(), name, place);
            default -> Optional.empty();
        };
    }

    private static Optional<SharedVariable> first(List<Item> items, String name, int place) {
        return items.stream().flatMap(item -> find(item, name, place).stream()).findFirst();
    }

    private static boolean holds(Span span, int place) {
        return span.start() <= place && place < span.end();
    }

    private static Optional<SharedVariable> find(Expr.Block body, String name, int place) {
        Statement.Let let = null;
        Expr.Block scope = null;
        List<Expr> open = new ArrayList<>(List.of(body));
        while (!open.isEmpty()) {
            Expr at = open.removeLast();
            if (at instanceof Expr.Block block && holds(block.span(), place)) {
                for (Statement statement : block.statements()) {
                    if (statement instanceof Statement.Let one && one.span().end() <= place
                            && one.pattern() instanceof Pattern.Binding binding && binding.name().text().equals(name)
                            && (let == null || let.span().start() < one.span().start())) {
                        let = one;
                        scope = block;
                    }
                }
            }
            open.addAll(Parts.of(at));
        }
        if (let == null || scope == null) return Optional.empty();
        Search search = new Search(name, let.span().end());
        search.block(scope);
        return Optional.of(new SharedVariable(name, let, scope, search.spawns, search.outside));
    }

    /// Walks through the scope of the variable, up to where its name means another one.
    private static final class Search {
        private final String name;
        private final int from;
        private final List<Spawn> spawns = new ArrayList<>();
        private final List<Mention> outside = new ArrayList<>();
        private List<Mention> here = outside;

        Search(String name, int from) {
            this.name = name;
            this.from = from;
        }

        void block(Expr.Block block) {
            for (Statement statement : block.statements()) {
                if (statement.span().start() < from) continue;
                for (Expr part : Parts.of(statement)) walk(part, part, Optional.of(statement), block);
                if (statement instanceof Statement.Let let && let.pattern() instanceof Pattern.Binding binding
                        && binding.name().text().equals(name)) {
                    return;
                }
            }
            block.value().ifPresent(value -> walk(value, block, Optional.empty(), block));
        }

        private void walk(Expr expr, Expr parent, Optional<Statement> statement, Expr.Block block) {
            if (expr instanceof Expr.Block inner) {
                block(inner);
                return;
            }
            if (expr instanceof Expr.Named named && named.path().plain() && named.path().last().name().text().equals(name)) {
                here.add(new Mention(named, parent));
                return;
            }
            if (expr instanceof Expr.Call call && starts(call) && call.arguments().getFirst() instanceof Expr.Closure closure) {
                List<Mention> around = here;
                List<Mention> inside = new ArrayList<>();
                here = inside;
                walk(closure.body(), closure, Optional.empty(), block);
                here = around;
                if (!inside.isEmpty()) spawns.add(new Spawn(call, closure, statement, block, inside));
                return;
            }
            boolean closure = expr instanceof Expr.Closure;
            for (Expr part : Parts.of(expr)) walk(part, expr, closure ? Optional.empty() : statement, block);
        }

        /// Whether a call is one of `thread::spawn`.
        private static boolean starts(Expr.Call call) {
            return call.function() instanceof Expr.Named named && named.path().last().name().text().equals("spawn")
                    && call.arguments().size() == 1;
        }
    }
}
