package interleave.language.rust.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The expressions that an expression consists of, in the order of the text; those of closures too, but not those of items
/// that a block declares.
public final class Parts {
    private Parts() {}

    public static List<Expr> of(Expr expr) {
        List<Expr> all = new ArrayList<>();
        switch (expr) {
            case Expr.Constant _, Expr.Named _, Expr.Continue _ -> {}
            case Expr.Block it -> {
                for (Statement statement : it.statements()) all.addAll(of(statement));
                it.value().ifPresent(all::add);
            }
            case Expr.Unary it -> all.add(it.operand());
            case Expr.Borrow it -> all.add(it.operand());
            case Expr.Binary it -> add(all, it.left(), it.right());
            case Expr.Assign it -> add(all, it.place(), it.value());
            case Expr.AssignOperation it -> add(all, it.place(), it.value());
            case Expr.Call it -> {
                all.add(it.function());
                all.addAll(it.arguments());
            }
            case Expr.MethodCall it -> {
                all.add(it.receiver());
                all.addAll(it.arguments());
            }
            case Expr.Field it -> all.add(it.value());
            case Expr.Index it -> add(all, it.value(), it.index());
            case Expr.Range it -> {
                it.from().ifPresent(all::add);
                it.to().ifPresent(all::add);
            }
            case Expr.Cast it -> all.add(it.value());
            case Expr.Try it -> all.add(it.value());
            case Expr.Tuple it -> all.addAll(it.elements());
            case Expr.Parenthesised it -> all.add(it.value());
            case Expr.Array it -> all.addAll(it.elements());
            case Expr.Repeat it -> add(all, it.element(), it.count());
            case Expr.Struct it -> {
                it.fields().forEach(field -> all.add(field.value()));
                it.rest().ifPresent(all::add);
            }
            case Expr.If it -> {
                add(all, it.condition(), it.then());
                it.otherwise().ifPresent(all::add);
            }
            case Expr.Let it -> all.add(it.value());
            case Expr.Match it -> {
                all.add(it.value());
                for (Expr.Arm arm : it.arms()) {
                    arm.guard().ifPresent(all::add);
                    all.add(arm.body());
                }
            }
            case Expr.Loop it -> all.add(it.body());
            case Expr.While it -> add(all, it.condition(), it.body());
            case Expr.For it -> add(all, it.values(), it.body());
            case Expr.Break it -> it.value().ifPresent(all::add);
            case Expr.Return it -> it.value().ifPresent(all::add);
            case Expr.Closure it -> all.add(it.body());
            case Expr.Formatting it -> {
                it.target().ifPresent(all::add);
                all.addAll(it.format().arguments());
            }
            case Expr.Assertion it -> {
                all.addAll(it.operands());
                it.message().ifPresent(format -> all.addAll(format.arguments()));
            }
            case Expr.VecOf it -> {
                all.addAll(it.elements());
                it.count().ifPresent(all::add);
            }
            case Expr.Matches it -> {
                all.add(it.value());
                it.guard().ifPresent(all::add);
            }
        }
        return all;
    }

    /// The expressions of a statement.
    public static List<Expr> of(Statement statement) {
        return switch (statement) {
            case Statement.Let it -> {
                List<Expr> all = new ArrayList<>();
                it.value().ifPresent(all::add);
                Optional<Expr.Block> otherwise = it.otherwise();
                otherwise.ifPresent(all::add);
                yield all;
            }
            case Statement.Effect it -> List.of(it.value());
            case Statement.Declaration _ -> List.of();
        };
    }

    private static void add(List<Expr> all, Expr one, Expr other) {
        all.add(one);
        all.add(other);
    }
}
