package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.GoVersion;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `for` in its forms with conditions; those with `range` are in [Ranges].
final class Loops {
    private final Checking checking;
    private final Ranges ranges;

    Loops(Checking checking) {
        this.checking = checking;
        this.ranges = new Ranges(checking);
    }

    Optional<Statement> loop(Syntax node, Scope around, String label) {
        Optional<Syntax> head = node.parts().stream().filter(part -> !part.is("block")).findFirst();
        Syntax body = node.part("body").orElseThrow();
        if (head.isPresent() && head.get().is("range_clause")) return ranges.loop(head.get(), body, around, label);
        Scope scope = around.inside();
        Statement.Exits exits = new Statement.Exits();
        boolean clause = head.isPresent() && head.get().is("for_clause");
        Optional<Syntax> first = clause ? head.get().part("initializer") : Optional.empty();
        Optional<Syntax> test = clause ? head.get().part("condition") : head;
        Optional<Syntax> last = clause ? head.get().part("update") : Optional.empty();
        List<Statement> before = first.map(init -> checking.statements.simple(init, scope)).orElse(List.of());
        List<Variable> perRound = checking.version == GoVersion.SINCE_1_22 ? declared(before) : List.of();
        Optional<Expr> condition = test.map(written -> checking.statements.condition(written, scope, "for"));
        Optional<Statement> after = last.flatMap(update -> after(update, scope.betweenRounds(perRound)));
        Statement.Block block = checking.statements.block(body, scope.leaving(new Scope.Exit(exits, label, true)));
        Span span = head.map(Syntax::span).orElse(node.children().getFirst().span());
        return Optional.of(new Statement.For(span, exits, before, condition, after, perRound, block));
    }

    private Optional<Statement> after(Syntax update, Scope scope) {
        if (update.is("short_var_declaration")) {
            checking.problem(update.span(), "cannot declare in post statement of for loop");
            return Optional.empty();
        }
        return checking.statements.simple(update, scope).stream().findFirst();
    }

    private static List<Variable> declared(List<Statement> statements) {
        List<Variable> found = new ArrayList<>();
        for (Statement statement : statements) {
            if (!(statement instanceof Statement.Assign assign)) continue;
            for (Target target : assign.targets()) {
                if (target instanceof Target.New(Variable variable)) found.add(variable);
            }
        }
        return found;
    }
}
