package interleave.language.rust.check;

import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The expressions that an expression consists of, in the order of the text. The body of a closure is none of them.
public final class Children {
    private Children() {}

    public static List<TypedExpr> of(TypedExpr expr) {
        return switch (expr) {
            case TypedExpr.Constant _, TypedExpr.Local _, TypedExpr.Static _, TypedExpr.Const _, TypedExpr.Function _,
                    TypedExpr.Continue _, TypedExpr.Closure _, TypedExpr.NotUnderstood _ -> List.of();
            case TypedExpr.Field field -> List.of(field.value());
            case TypedExpr.Index index -> List.of(index.value(), index.index());
            case TypedExpr.Dereference dereference -> List.of(dereference.value());
            case TypedExpr.Borrow borrow -> List.of(borrow.place());
            case TypedExpr.RawBorrow borrow -> List.of(borrow.place());
            case TypedExpr.Unary unary -> List.of(unary.operand());
            case TypedExpr.Binary binary -> List.of(binary.left(), binary.right());
            case TypedExpr.Assign assign -> List.of(assign.place(), assign.value());
            case TypedExpr.AssignOperation assign -> List.of(assign.place(), assign.value());
            case TypedExpr.Call call -> ahead(call.function(), call.arguments());
            case TypedExpr.Cast cast -> List.of(cast.value());
            case TypedExpr.Coerce coerce -> List.of(coerce.value());
            case TypedExpr.Make make -> made(make);
            case TypedExpr.Tuple tuple -> tuple.elements();
            case TypedExpr.Array array -> array.elements();
            case TypedExpr.Repeat repeat -> List.of(repeat.value());
            case TypedExpr.Block block -> block(block);
            case TypedExpr.If choice -> choice(choice);
            case TypedExpr.Let let -> List.of(let.value());
            case TypedExpr.Match match -> match(match);
            case TypedExpr.Loop loop -> List.of(loop.body());
            case TypedExpr.Break leave -> optional(leave.value());
            case TypedExpr.Return leave -> optional(leave.value());
            case TypedExpr.Format format -> format.arguments();
        };
    }

    private static List<TypedExpr> optional(Optional<TypedExpr> value) {
        return value.map(List::of).orElse(List.of());
    }

    private static List<TypedExpr> ahead(TypedExpr first, List<TypedExpr> rest) {
        List<TypedExpr> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private static List<TypedExpr> made(TypedExpr.Make make) {
        List<TypedExpr> all = new ArrayList<>();
        make.fields().forEach(field -> all.add(field.value()));
        make.rest().ifPresent(all::add);
        return all;
    }

    private static List<TypedExpr> block(TypedExpr.Block block) {
        List<TypedExpr> all = new ArrayList<>();
        for (TypedStatement statement : block.statements()) {
            switch (statement) {
                case TypedStatement.Let let -> {
                    let.value().ifPresent(all::add);
                    let.otherwise().ifPresent(all::add);
                }
                case TypedStatement.Effect effect -> all.add(effect.value());
            }
        }
        block.value().ifPresent(all::add);
        return all;
    }

    private static List<TypedExpr> choice(TypedExpr.If choice) {
        List<TypedExpr> all = new ArrayList<>(List.of(choice.condition(), choice.then()));
        choice.otherwise().ifPresent(all::add);
        return all;
    }

    private static List<TypedExpr> match(TypedExpr.Match match) {
        List<TypedExpr> all = new ArrayList<>(List.of(match.value()));
        for (TypedExpr.Arm arm : match.arms()) {
            arm.guard().ifPresent(all::add);
            all.add(arm.body());
        }
        return all;
    }
}
