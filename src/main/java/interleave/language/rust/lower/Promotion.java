package interleave.language.rust.lower;

import interleave.language.rust.mir.Operand;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.tree.Expr.BinaryOperator;
import java.util.List;
import java.util.Optional;

/// References to values known when compiling: they point to something that lives as long as the program (The Rust Reference,
/// "Constant promotion").
final class Promotion {
    private Promotion() {}

    static boolean applies(TypedExpr.Borrow borrow, Copies copies) {
        if (borrow.kind() == BorrowKind.SHARED) return constant(borrow.place(), copies);
        return borrow.place() instanceof TypedExpr.Array array && array.elements().isEmpty();
    }

    private static boolean constant(TypedExpr expr, Copies copies) {
        return switch (expr) {
            case TypedExpr.Constant _, TypedExpr.Function _ -> true;
            case TypedExpr.Const(_, Ty type, _, _) -> copies.copy(type);
            case TypedExpr.Unary(_, _, _, var operand) -> constant(operand, copies);
            case TypedExpr.Binary(_, _, var operator, var left, var right) -> !operator.trait().isEmpty()
                    && operator != BinaryOperator.DIVIDE && operator != BinaryOperator.REMAINDER
                    && constant(left, copies) && constant(right, copies);
            case TypedExpr.Tuple(_, _, var elements) -> all(elements, copies);
            case TypedExpr.Array(_, _, var elements) -> all(elements, copies);
            case TypedExpr.Repeat(_, Ty type, var value) ->
                constant(value, copies) && type instanceof Ty.Array(_, Length.Known _);
            case TypedExpr.Make make -> made(make, copies);
            case TypedExpr.Call call -> Constructors.made(call).map(make -> made(make, copies)).orElse(false);
            case TypedExpr.Borrow borrow -> applies(borrow, copies);
            case TypedExpr.Coerce coerce -> constant(coerce.value(), copies);
            default -> false;
        };
    }

    private static boolean made(TypedExpr.Make make, Copies copies) {
        return make.rest().isEmpty() && (make.definition().isEnum() || !copies.needsDrop(make.type()))
                && (make.definition().isEnum() || make.definition().lang().isEmpty())
                && make.fields().stream().allMatch(field -> constant(field.value(), copies));
    }

    private static boolean all(List<TypedExpr> exprs, Copies copies) {
        return exprs.stream().allMatch(expr -> constant(expr, copies));
    }

    /// The address of the value, which has a graph of its own.
    static Operand promoted(TypedExpr.Borrow borrow, Body body) {
        TypedExpr value = borrow.place();
        TypedBody alone = new TypedBody(body.owner, value.span(), List.of(), value.type(), value);
        boolean mutable = borrow.kind() != BorrowKind.SHARED;
        Ty type = new Ty.Reference(Region.STATIC, mutable, value.type());
        return new Operand.Promoted(borrow.span(), type,
                Lowering.body(alone, body.copies, body.edition, body.notices, Optional.empty()));
    }
}
