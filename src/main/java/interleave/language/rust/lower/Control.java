package interleave.language.rust.lower;

import interleave.language.rust.lower.Scopes.Scope;
import interleave.language.rust.mir.MirBody.LoopPlace;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.Target;
import interleave.language.rust.verdict.Edition;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Conditions, loops, and ways out of them.
final class Control {
    private final Body body;
    private final List<Breakable> breakables = new ArrayList<>();
    private Optional<Condition> condition = Optional.empty();

    Control(Body body) {
        this.body = body;
    }

    /// What can be left by a break; the first is the function itself.
    private record Breakable(Optional<Target> target, Scope scope, Place destination, DropTree breaks, DropTree continues) {}

    /// What is left where a condition does not hold.
    private record Condition(Scope scope, DropTree exits) {}

    /// Tests something and goes on where it holds; gives the block where it does not.
    int tested(Scope scope, Runnable test) {
        Optional<Condition> outer = condition;
        Condition mine = new Condition(scope, new DropTree());
        condition = Optional.of(mine);
        test.run();
        condition = outer;
        int otherwise = body.scopes.build(mine.exits, scope, -1);
        return otherwise >= 0 ? otherwise : body.graph.block();
    }

    /// The condition around does not hold; goes on nowhere.
    void fails(Span span) {
        Condition around = condition.orElseThrow();
        body.scopes.exit(around.scope, around.exits, span);
    }

    void when(Place destination, TypedExpr.If when) {
        Scope around = body.scopes.innermost();
        Scope variables = body.variables;
        Scope temporaries = body.temporaries;
        int otherwise = body.scopes.within(when.then().span(), () -> {
            body.variables = body.scopes.innermost();
            if (body.edition == Edition.E2024) body.temporaries = body.scopes.innermost();
            return tested(around, () -> {
                condition(when.condition(), Optional.of(around));
                body.terminate(when.then());
                body.into.place(destination, when.then());
            });
        });
        body.variables = variables;
        body.temporaries = temporaries;
        int then = body.block;
        body.block = otherwise;
        if (when.otherwise().isPresent()) {
            body.terminate(when.otherwise().get());
            body.into.place(destination, when.otherwise().get());
        } else {
            body.assignUnit(new Span(when.span().end(), when.span().end()), destination);
        }
        join(when.span(), then);
    }

    /// The current block and another one meet in a new one.
    void join(Span span, int other) {
        int joined = body.graph.block();
        body.graph.go(other, span, joined);
        body.go(span, joined);
        body.block = joined;
    }

    /// Goes on where the condition holds; elsewhere [#fails].
    /// @param holder the scope with which the truth itself ends, if not the innermost one
    void condition(TypedExpr expr, Optional<Scope> holder) {
        if (!(expr instanceof TypedExpr.Let) && !isLogical(expr)) body.terminate(expr);
        body.inside(expr, () -> bareCondition(expr, holder));
    }

    private static boolean isLogical(TypedExpr expr) {
        return expr instanceof TypedExpr.Binary binary && binary.operator().trait().isEmpty();
    }

    private void bareCondition(TypedExpr expr, Optional<Scope> holder) {
        switch (expr) {
            case TypedExpr.Binary(_, _, var operator, var left, var right) when operator == BinaryOperator.AND -> {
                condition(left, holder);
                condition(right, holder);
            }
            case TypedExpr.Binary(Span span, _, var operator, var left, var right) when operator == BinaryOperator.OR -> {
                int otherwise = tested(body.scopes.innermost(), () -> condition(left, holder));
                int holds = body.block;
                body.block = otherwise;
                condition(right, holder);
                join(span, holds);
            }
            case TypedExpr.Unary(Span span, _, _, var operand) -> {
                int otherwise = tested(body.scopes.innermost(), () -> condition(operand, holder));
                fails(span);
                body.block = otherwise;
            }
            case TypedExpr.Let let -> body.matches.let(let);
            default -> {
                int truth = body.values.bareTemporary(expr, holder.orElse(body.scopes.innermost()), true);
                int yes = body.graph.block();
                int no = body.graph.block();
                body.branch(expr.span(), new Operand.Move(Place.of(truth)), yes, no);
                body.block = no;
                fails(expr.span());
                body.block = yes;
            }
        }
    }

    /// `&&` and `||` where a truth is wanted.
    void logical(Place destination, TypedExpr.Binary expr) {
        Scope around = body.scopes.innermost();
        int otherwise = tested(around, () -> condition(expr.left(), Optional.of(around)));
        boolean and = expr.operator() == BinaryOperator.AND;
        int shortcut = and ? otherwise : body.block;
        int on = and ? body.block : otherwise;
        body.block = shortcut;
        body.assignTruth(expr.span(), destination, !and);
        int known = body.block;
        body.block = on;
        if (!(expr.right() instanceof TypedExpr.Let)) body.terminate(expr.right());
        body.into.place(destination, expr.right());
        join(expr.span(), known);
    }

    /// Whether a `let` matches, as a truth.
    void truth(Place destination, TypedExpr.Let let) {
        int otherwise = tested(body.scopes.innermost(), () -> body.matches.let(let));
        body.assignTruth(let.span(), destination, true);
        int yes = body.block;
        body.block = otherwise;
        body.assignTruth(let.span(), destination, false);
        join(let.span(), yes);
    }

    void loop(Place destination, TypedExpr.Loop loop) {
        int head = body.graph.block();
        body.go(loop.span(), head);
        body.loops.add(new LoopPlace(loop.span(), head));
        breakable(Optional.of(loop.target()), destination, loop.span(), head, () -> {
            int inner = body.graph.block();
            body.graph.end(head, new Terminator.FalseUnwind(loop.span(), inner, Optional.empty()));
            body.scopes.mayPanic(head);
            body.block = inner;
            int unit = body.temporary(Ty.UNIT, loop.span());
            body.terminate(loop.body());
            body.into.place(Place.of(unit), loop.body());
            body.go(loop.span(), head);
            return false;
        });
    }

    /// Something that breaks can leave.
    /// @param head where a `continue` goes, or -1
    /// @param inner says whether it is also left at its end
    void breakable(Optional<Target> target, Place destination, Span span, int head, BooleanSupplier inner) {
        Scope scope = body.scopes.innermost();
        Breakable mine = new Breakable(target, scope, destination, new DropTree(), new DropTree());
        breakables.add(mine);
        boolean ends = inner.getAsBoolean();
        breakables.removeLast();
        int end = body.block;
        int left = body.scopes.build(mine.breaks, scope, -1);
        if (head >= 0) body.scopes.build(mine.continues, scope, head);
        if (!ends) {
            body.block = left >= 0 ? left : body.graph.block();
        } else if (left >= 0) {
            body.block = left;
            join(span, end);
        }
    }

    void leave(TypedExpr.Break expr) {
        exit(find(expr.target()), expr.value(), expr.span());
    }

    void leave(TypedExpr.Return expr) {
        exit(breakables.getFirst(), expr.value(), expr.span());
    }

    private void exit(Breakable from, Optional<TypedExpr> value, Span span) {
        if (value.isPresent()) body.into.place(from.destination, value.get());
        else body.assignUnit(span, from.destination);
        body.scopes.exit(from.scope, from.breaks, span);
    }

    void again(TypedExpr.Continue expr) {
        Breakable to = find(expr.target());
        body.scopes.exit(to.scope, to.continues, expr.span());
    }

    private Breakable find(Target target) {
        return breakables.reversed().stream().filter(b -> b.target.isPresent() && b.target.get() == target).findFirst()
                .orElseThrow(() -> new IllegalStateException("a break out of nothing"));
    }
}
