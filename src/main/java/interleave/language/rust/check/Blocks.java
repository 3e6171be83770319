package interleave.language.rust.check;

import interleave.language.rust.resolve.Scope;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Blocks and statements.
final class Blocks {
    private final Inferring in;

    Blocks(Inferring in) {
        this.in = in;
    }

    TypedExpr block(Expr.Block tree, Expected expected) {
        if (tree.label().isEmpty()) return scoped(tree, expected, Optional.empty());
        Control.Breakable target =
                new Control.Breakable(new TypedExpr.Target(tree.label().get().name()), false, new Merge(in, expected));
        in.frame().targets().push(target);
        boolean before = in.diverges;
        TypedExpr block = scoped(tree, expected, Optional.of(target));
        in.frame().targets().pop();
        if (target.broken()) in.diverges = before;
        return block;
    }

    private TypedExpr scoped(Expr.Block tree, Expected expected, Optional<Control.Breakable> target) {
        Scope around = in.scope();
        List<Item> items = tree.statements().stream()
                .filter(statement -> statement instanceof Statement.Declaration)
                .map(statement -> ((Statement.Declaration) statement).item())
                .toList();
        if (!items.isEmpty()) in.scope(in.crate.block(tree, items, around, in.owner.path()));
        in.locals.enter();
        TypedExpr block = inside(tree, expected, target);
        in.locals.leave();
        in.scope(around);
        return block;
    }

    private TypedExpr inside(Expr.Block tree, Expected expected, Optional<Control.Breakable> target) {
        boolean before = in.diverges;
        in.diverges = false;
        List<TypedStatement> statements = new ArrayList<>();
        for (Statement statement : tree.statements()) statement(statement, statements);
        Optional<TypedExpr> value = Optional.empty();
        Ty type;
        if (target.isPresent()) {
            Merge merge = target.get().merge();
            tree.value().ifPresent(last -> merge.add(in.expressions.check(last, expected)));
            if (tree.value().isPresent()) value = Optional.of(merge.finish().getLast());
            else if (!in.diverges) merge.addUnit(end(tree.span()));
            type = merge.type();
        } else if (tree.value().isPresent()) {
            TypedExpr last = in.expressions.check(tree.value().get(), expected);
            boolean never = in.shallow(last.type()) instanceof Ty.Never;
            if (!never && expected.exact().isPresent()) last = in.coercions.coerce(last, expected.exact().get());
            value = Optional.of(last);
            type = last.type();
            // What stands behind a `return` is never reached, whatever its type.
        } else {
            type = in.diverges ? Ty.NEVER : Ty.UNIT;
        }
        boolean diverged = in.diverges;
        in.diverges |= before;
        if (diverged && value.isEmpty()) type = target.isPresent() ? type : Ty.NEVER;
        return new TypedExpr.Block(tree.span(), type, target.map(Control.Breakable::target), tree.unsafe(), statements, value);
    }

    private static Span end(Span block) {
        return new Span(Math.max(block.start(), block.end() - 1), block.end());
    }

    private void statement(Statement statement, List<TypedStatement> all) {
        switch (statement) {
            case Statement.Let let -> all.add(let(let));
            case Statement.Effect effect -> {
                TypedExpr value = effect.semicolon()
                        ? in.expressions.check(effect.value())
                        : in.expressions.coerced(effect.value(), Ty.UNIT);
                all.add(new TypedStatement.Effect(effect.span(), value));
            }
            case Statement.Declaration _ -> {}
        }
    }

    private TypedStatement let(Statement.Let let) {
        Optional<Ty> written = let.type().map(in.types::read);
        boolean mutably = Patterns.bindsMutably(let.pattern());
        Optional<TypedExpr> value = let.value().map(tree -> {
            TypedExpr found = written.isPresent()
                    ? in.expressions.coerced(tree, written.get())
                    : in.expressions.check(tree);
            return mutably ? in.places.mutable(found) : found;
        });
        boolean never = value.isPresent() && in.shallow(value.get().type()) instanceof Ty.Never;
        Ty type = written.orElseGet(() -> value.map(TypedExpr::type).orElseGet(in::fresh));
        Optional<TypedExpr> otherwise = let.otherwise().map(block -> {
            boolean before = in.diverges;
            TypedExpr leaves = block(block, Expected.of(Ty.NEVER));
            if (!(in.shallow(leaves.type()) instanceof Ty.Never)) {
                in.undecided(block.span(), "the `else` of a `let` must leave: types are not checked here");
            }
            in.diverges = before;
            return leaves;
        });
        TypedPattern pattern = in.patterns.check(let.pattern(), type);
        TypedPattern.variables(pattern).forEach(in.locals::see);
        if (never) in.diverges = true;
        return new TypedStatement.Let(let.span(), pattern, value, otherwise);
    }
}
