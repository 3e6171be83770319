package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Lifetime;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.MatchSource;
import interleave.language.rust.typed.TypedPattern;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What decides where it goes on: `if`, `match`, loops, `break`, `return`.
final class Control {
    private final Inferring in;
    private final Desugaring desugaring;

    Control(Inferring in) {
        this.in = in;
        this.desugaring = new Desugaring(in);
    }

    /// A loop or labelled block around.
    static final class Breakable {
        private final TypedExpr.Target target;
        private final boolean loop;
        private final Optional<Merge> merge;
        private boolean broken;

        Breakable(TypedExpr.Target target, boolean loop, Merge merge) {
            this.target = target;
            this.loop = loop;
            this.merge = Optional.of(merge);
        }

        /// A loop that gives nothing.
        Breakable(TypedExpr.Target target) {
            this.target = target;
            this.loop = true;
            this.merge = Optional.empty();
        }

        TypedExpr.Target target() {
            return target;
        }

        Merge merge() {
            return merge.orElseThrow();
        }

        boolean broken() {
            return broken;
        }
    }

    TypedExpr choice(Expr.If tree, Expected expected) {
        in.locals.enter();
        TypedExpr condition = in.expressions.coerced(tree.condition(), Ty.BOOL);
        boolean before = in.diverges;
        in.diverges = false;
        if (tree.otherwise().isEmpty()) {
            TypedExpr then = in.expressions.coerced(tree.then(), Ty.UNIT);
            in.locals.leave();
            in.diverges = before;
            return new TypedExpr.If(tree.span(), Ty.UNIT, condition, then, Optional.empty());
        }
        Expected wanted = branches(expected);
        Merge merge = new Merge(in, wanted);
        merge.add(in.expressions.check(tree.then(), wanted));
        in.locals.leave();
        boolean first = in.diverges;
        in.diverges = false;
        merge.add(in.expressions.check(tree.otherwise().get(), wanted));
        in.diverges = before || first && in.diverges;
        List<TypedExpr> both = merge.finish();
        return new TypedExpr.If(tree.span(), merge.type(), condition, both.get(0), Optional.of(both.get(1)));
    }

    /// What is expected of each branch: nothing if the type is not known yet.
    private Expected branches(Expected expected) {
        boolean open = expected.exact().map(in::settled).filter(type -> type instanceof Ty.Variable).isPresent();
        return open ? Expected.NOTHING : expected;
    }

    TypedExpr let(Expr.Let tree) {
        TypedExpr value = in.expressions.check(tree.value());
        if (Patterns.bindsMutably(tree.pattern())) value = in.places.mutable(value);
        TypedPattern pattern = in.patterns.check(tree.pattern(), value.type());
        TypedPattern.variables(pattern).forEach(in.locals::see);
        return new TypedExpr.Let(tree.span(), Ty.BOOL, pattern, value);
    }

    TypedExpr match(Expr.Match tree, Expected expected) {
        TypedExpr value = in.expressions.check(tree.value());
        boolean before = in.diverges;
        if (tree.arms().stream().anyMatch(arm -> Patterns.bindsMutably(arm.pattern()))) value = in.places.mutable(value);
        Expected wanted = branches(expected);
        Merge merge = new Merge(in, wanted);
        boolean all = true;
        List<Parts> parts = new ArrayList<>();
        for (Expr.Arm arm : tree.arms()) {
            in.locals.enter();
            TypedPattern pattern = in.patterns.check(arm.pattern(), value.type());
            TypedPattern.variables(pattern).forEach(in.locals::see);
            in.diverges = false;
            Optional<TypedExpr> guard = arm.guard().map(tested -> in.expressions.coerced(tested, Ty.BOOL));
            in.diverges = false;
            merge.add(in.expressions.check(arm.body(), wanted));
            all &= in.diverges;
            in.locals.leave();
            parts.add(new Parts(arm.span(), pattern, guard));
        }
        in.diverges = before || all;
        List<TypedExpr> bodies = merge.finish();
        List<TypedExpr.Arm> arms = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Parts part = parts.get(i);
            arms.add(new TypedExpr.Arm(part.span, part.pattern, part.guard, bodies.get(i)));
        }
        return new TypedExpr.Match(tree.span(), merge.type(), value, arms, MatchSource.MATCH);
    }

    private record Parts(Span span, TypedPattern pattern, Optional<TypedExpr> guard) {}

    TypedExpr loop(Expr.Loop tree, Expected expected) {
        Breakable loop = new Breakable(target(tree.label()), true, new Merge(in, expected));
        in.frame().targets().push(loop);
        boolean before = in.diverges;
        TypedExpr body = in.expressions.coerced(tree.body(), Ty.UNIT);
        in.frame().targets().pop();
        in.diverges = before || !loop.broken;
        Ty type = loop.broken ? loop.merge().type() : Ty.NEVER;
        return new TypedExpr.Loop(tree.span(), type, loop.target, body, TypedExpr.LoopSource.LOOP);
    }

    private static TypedExpr.Target target(Optional<Lifetime> label) {
        return new TypedExpr.Target(label.map(Lifetime::name).orElse(""));
    }

    TypedExpr whileLoop(Expr.While tree) {
        Breakable loop = new Breakable(target(tree.label()));
        in.frame().targets().push(loop);
        in.locals.enter();
        TypedExpr condition = in.expressions.coerced(tree.condition(), Ty.BOOL);
        boolean before = in.diverges;
        TypedExpr body = in.expressions.coerced(tree.body(), Ty.UNIT);
        in.diverges = before;
        in.locals.leave();
        in.frame().targets().pop();
        Span span = tree.span();
        TypedExpr leave = new TypedExpr.Break(span, Ty.NEVER, loop.target, Optional.empty());
        TypedExpr otherwise = new TypedExpr.Coerce(span, Ty.UNIT, TypedExpr.Coercion.NEVER, leave);
        TypedExpr choice = new TypedExpr.If(span, Ty.UNIT, condition, body, Optional.of(otherwise));
        return new TypedExpr.Loop(span, Ty.UNIT, loop.target, choice, TypedExpr.LoopSource.WHILE);
    }

    TypedExpr forLoop(Expr.For tree) {
        TypedExpr values = in.expressions.check(tree.values());
        boolean before = in.diverges;
        Breakable loop = new Breakable(target(tree.label()));
        Desugaring.Iteration iteration = desugaring.iteration(values);
        in.frame().targets().push(loop);
        in.locals.enter();
        TypedPattern pattern = in.patterns.check(tree.pattern(), iteration.item());
        TypedPattern.variables(pattern).forEach(in.locals::see);
        TypedExpr body = in.expressions.coerced(tree.body(), Ty.UNIT);
        in.locals.leave();
        in.frame().targets().pop();
        in.diverges = before;
        return desugaring.loop(tree.span(), iteration, loop.target, pattern, body);
    }

    private Optional<Breakable> find(Optional<Lifetime> label) {
        for (Breakable one : in.frame().targets()) {
            boolean named = label.isPresent() && one.target.label().equals(label.get().name());
            if (named || label.isEmpty() && one.loop) return Optional.of(one);
        }
        return Optional.empty();
    }

    TypedExpr leave(Expr.Break tree) {
        Optional<Breakable> found = find(tree.label());
        if (found.isEmpty()) return in.unknown(tree.span(), "there is nothing to break out of: names are not checked here");
        Breakable around = found.get();
        Optional<TypedExpr> value = Optional.empty();
        if (tree.value().isPresent()) {
            if (around.merge.isEmpty()) return in.unknown(tree.span(), "this loop gives no value: types are not checked here");
            Merge merge = around.merge();
            merge.add(in.expressions.check(tree.value().get(), Expected.of(merge.target())));
            value = Optional.of(merge.last());
        } else {
            around.merge.ifPresent(merge -> merge.addUnit(tree.span()));
        }
        around.broken = true;
        return new TypedExpr.Break(tree.span(), Ty.NEVER, around.target, value);
    }

    TypedExpr next(Expr.Continue tree) {
        Optional<Breakable> found = find(tree.label());
        if (found.isEmpty() || !found.get().loop) {
            return in.unknown(tree.span(), "there is no loop to go on with: names are not checked here");
        }
        return new TypedExpr.Continue(tree.span(), Ty.NEVER, found.get().target);
    }

    TypedExpr giveBack(Expr.Return tree) {
        Ty wanted = in.frame().result();
        if (tree.value().isEmpty() && !in.unify(wanted, Ty.UNIT)) in.mismatch(tree.span(), Ty.UNIT, wanted);
        Optional<TypedExpr> value = tree.value().map(given -> in.expressions.coerced(given, wanted));
        return new TypedExpr.Return(tree.span(), Ty.NEVER, value);
    }

    TypedExpr attempt(Expr.Try tree) {
        return desugaring.attempt(tree);
    }
}
