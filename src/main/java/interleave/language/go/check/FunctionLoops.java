package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `for … range f`, where `f` is a function: the body becomes a function that `f` calls for each round. What leaves the body
/// otherwise than by its end is noted in a variable, and done behind the call of `f`.
final class FunctionLoops {
    private static final long GOING_ON = 0;
    private static final long OVER = -1;
    private static final long FIRST = 1;

    private final Checking checking;
    private final Map<Routine, Loop> loops = new IdentityHashMap<>();

    FunctionLoops(Checking checking) {
        this.checking = checking;
    }

    /// What leaves the body of a loop.
    sealed interface Way {
        /// `return`, after what it returns has been assigned.
        record Back() implements Way {}

        /// `break` or `continue` of a statement around the loop.
        record Out(Scope.Exit exit, Routine owner, boolean again) implements Way {}
    }

    /// A loop whose body is a function.
    private static final class Loop {
        private final Routine body;
        private final Routine around;
        private final Statement.Exits exits;
        /// How the body was left.
        private final Variable left;
        private final List<Way> ways = new ArrayList<>();
        /// What the function around returns, where its results have no names; belongs to the outermost of several loops.
        private final List<Variable> results = new ArrayList<>();

        private Loop(Routine body, Routine around, Statement.Exits exits, Variable left) {
            this.body = body;
            this.around = around;
            this.exits = exits;
            this.left = left;
        }
    }

    /// Whether a function is the body of a loop.
    boolean isBody(Routine routine) {
        return loops.containsKey(routine);
    }

    /// The function that a `return` returns from.
    Routine returning(Routine here) {
        Routine at = here;
        for (Loop loop = loops.get(at); loop != null; loop = loops.get(at)) at = loop.around;
        return at;
    }

    /// The signature of the body of a loop over a function; empty if it is none that can be looped over.
    static Optional<GoType.Function> body(GoType.Function over) {
        boolean one = over.parameters().size() == 1 && over.results().isEmpty() && !over.variadic();
        if (!one || !(over.parameters().getFirst().underlying() instanceof GoType.Function yield)) return Optional.empty();
        boolean fits = yield.parameters().size() <= 2 && !yield.variadic()
                && yield.results().size() == 1 && yield.results().getFirst().basic().isBoolean();
        return fits ? Optional.of(yield) : Optional.empty();
    }

    /// A checked loop over a function.
    /// @param left what stands before `range`
    /// @param targets reads one of these, in the scope of the body
    Statement loop(Syntax head, Syntax body, Expr over, List<Syntax> left, Targets targets, Scope around, String label) {
        Routine outer = around.routine().orElseThrow();
        Span span = head.span();
        GoType.Function yield = body((GoType.Function) over.type().underlying()).orElseThrow();
        Span whole = new Span(span.start(), body.span().end());
        Routine routine = new Routine(outer.nameOfLoopBody(), whole, yield, Optional.of(outer));
        Statement.Exits exits = new Statement.Exits();
        Loop loop = new Loop(routine, outer, exits, Variable.local("_", Basic.INT, span));
        loops.put(routine, loop);
        Scope inside = around.leaving(new Scope.Exit(exits, label, true)).ofFunction(routine);
        List<Statement> statements = new ArrayList<>();
        statements.add(refuse(loop, inside, span));
        for (int i = 0; i < yield.parameters().size(); i++) {
            GoType type = yield.parameters().get(i);
            Variable parameter = Variable.local("_", type, span);
            Optional<Target> target = i < left.size() ? Optional.of(targets.read(left.get(i), type, inside)) : Optional.empty();
            if (target.isPresent() && target.get() instanceof Target.New(Variable declared)) parameter = declared;
            if (target.isPresent() && target.get() instanceof Target.Place) {
                statements.add(new Statement.Assign(span, List.of(target.get()), List.of(new Expr.Name(span, parameter))));
            }
            routine.parameters().add(parameter);
        }
        routine.results().add(Variable.local("_", Basic.BOOL, span));
        statements.add(checking.statements.block(body, inside));
        statements.add(answer(span, true));
        routine.body(statements);
        return new Statement.Block(span, whole, called(loop, over, span, around));
    }

    /// Reads what stands before `range`.
    interface Targets {
        Target read(Syntax node, GoType type, Scope scope);
    }

    /// The call of `f`, and what is done behind it.
    private List<Statement> called(Loop loop, Expr over, Span span, Scope scope) {
        List<Statement> all = new ArrayList<>();
        for (Variable result : loop.results) all.add(new Statement.Assign(span, List.of(new Target.New(result)), List.of()));
        all.add(new Statement.Assign(span, List.of(new Target.New(loop.left)), List.of(number(span, GOING_ON))));
        GoType.Function signature = (GoType.Function) over.type().underlying();
        all.add(new Statement.Evaluate(span, new Expr.Call(span, signature.result(), over, List.of(new Expr.Literal(span, loop.body)))));
        for (int i = 0; i < loop.ways.size(); i++) {
            Expr chosen = new Expr.Comparison(span, Basic.BOOL, "==", new Expr.Name(span, loop.left), number(span, FIRST + i));
            Statement.Block then = new Statement.Block(span, span, go(loop, loop.ways.get(i), span, scope));
            all.add(new Statement.If(span, List.of(), chosen, then, Optional.empty()));
        }
        all.add(assign(loop, OVER, span));
        return all;
    }

    /// The body must not be called once it was left.
    private Statement refuse(Loop loop, Scope inside, Span span) {
        Expr over = new Expr.Comparison(span, Basic.BOOL, "!=", mention(loop.left, loop.around, inside, span), number(span, GOING_ON));
        GoConstant words = new GoConstant.Text("runtime error: range function continued iteration after function for loop body returned false");
        Expr message = checking.assigning.assign(new Expr.Const(span, Basic.STRING, words), GoType.ANY, "argument");
        Expr panic = new Expr.BuiltinCall(span, new GoType.Tuple(List.of()), Builtin.PANIC, GoType.INVALID, List.of(message), false);
        return new Statement.If(span, List.of(), over, new Statement.Block(span, span, List.of(new Statement.Evaluate(span, panic))), Optional.empty());
    }

    /// `break` and `continue` of a statement that a body of a loop stands in, or that is the loop itself.
    List<Statement> jump(Span span, Scope scope, Scope.Exit exit, Routine owner, boolean again) {
        Loop loop = loops.get(scope.routine().orElseThrow());
        if (exit.exits() != loop.exits) return leave(loop, new Way.Out(exit, owner, again), span, scope);
        if (again) return List.of(answer(span, true));
        mention(loop.left, loop.around, scope, span);
        return List.of(assign(loop, OVER, span), answer(span, false));
    }

    /// `return` in the body of a loop: what is returned is assigned, and the function around returns it.
    List<Statement> back(Span span, Scope scope, List<Expr> values) {
        Loop loop = loops.get(scope.routine().orElseThrow());
        Routine from = returning(loop.body);
        List<Statement> all = new ArrayList<>();
        if (!values.isEmpty()) {
            List<Target> targets = new ArrayList<>();
            for (Variable result : results(from, loop)) {
                result.assign();
                targets.add(new Target.Place(mention(result, from, scope, span)));
            }
            all.add(new Statement.Assign(span, targets, values));
        }
        all.addAll(leave(loop, new Way.Back(), span, scope));
        return all;
    }

    private List<Variable> results(Routine from, Loop loop) {
        if (from.namedResults()) return from.results();
        Loop outermost = loop;
        while (loops.containsKey(outermost.around)) outermost = loops.get(outermost.around);
        if (outermost.results.isEmpty()) {
            for (GoType type : from.signature().results()) outermost.results.add(Variable.local("_", type, from.span()));
        }
        return outermost.results;
    }

    private List<Statement> leave(Loop loop, Way way, Span span, Scope scope) {
        if (!loop.ways.contains(way)) loop.ways.add(way);
        mention(loop.left, loop.around, scope, span);
        return List.of(assign(loop, FIRST + loop.ways.indexOf(way), span), answer(span, false));
    }

    /// What is done behind the call of `f`, in the function around the loop.
    private List<Statement> go(Loop loop, Way way, Span span, Scope scope) {
        Routine here = scope.routine().orElseThrow();
        return switch (way) {
            case Way.Back() -> {
                if (loops.containsKey(here)) yield leave(loops.get(here), way, span, scope);
                List<Expr> values = new ArrayList<>();
                if (!here.namedResults()) {
                    for (Variable result : loop.results) values.add(new Expr.Name(span, result));
                }
                yield List.of(new Statement.Return(span, values));
            }
            case Way.Out(Scope.Exit exit, Routine owner, boolean again) -> {
                if (owner != here) yield jump(span, scope, exit, owner, again);
                yield List.of(again ? new Statement.Again(span, exit.exits()) : new Statement.Leave(span, exit.exits()));
            }
        };
    }

    private static Statement assign(Loop loop, long value, Span span) {
        return new Statement.Assign(span, List.of(new Target.Place(new Expr.Name(span, loop.left))), List.of(number(span, value)));
    }

    private static Statement answer(Span span, boolean more) {
        return new Statement.Return(span, List.of(new Expr.Const(span, Basic.BOOL, GoConstant.of(more))));
    }

    private static Expr number(Span span, long value) {
        return new Expr.Const(span, Basic.INT, GoConstant.of(value));
    }

    /// A variable of a function around, mentioned and assigned in a body.
    private static Expr mention(Variable variable, Routine owner, Scope scope, Span span) {
        variable.assign();
        for (Optional<Routine> at = scope.routine(); at.isPresent() && at.get() != owner; at = at.get().outer()) {
            variable.capture();
            at.get().capture(variable);
        }
        return new Expr.Name(span, variable);
    }
}
