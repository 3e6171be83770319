package interleave.language.rust.mir;

import java.util.ArrayList;
import java.util.List;

/// The operands of things, in order.
public final class Operands {
    private Operands() {}

    public static List<Operand> of(Rvalue value) {
        return switch (value) {
            case Rvalue.Use(var operand) -> List.of(operand);
            case Rvalue.Binary(_, var left, var right) -> List.of(left, right);
            case Rvalue.Unary(_, var operand) -> List.of(operand);
            case Rvalue.Cast(var operand, _) -> List.of(operand);
            case Rvalue.Coerce(_, var operand, _) -> List.of(operand);
            case Rvalue.Tuple(var elements) -> elements;
            case Rvalue.Array(_, var elements) -> elements;
            case Rvalue.Make(_, _, _, var fields) -> fields;
            case Rvalue.Closure(_, _, var captured) -> captured;
            case Rvalue.Repeat(var operand, _) -> List.of(operand);
            case Rvalue.Format(_, var arguments, _) -> arguments;
            case Rvalue.Borrow _, Rvalue.RawBorrow _, Rvalue.Length _, Rvalue.Discriminant _ -> List.of();
        };
    }

    public static List<Operand> of(Terminator terminator) {
        return switch (terminator) {
            case Terminator.Switch(_, var operand, _, _, _, _) -> List.of(operand);
            case Terminator.Call(_, var function, var arguments, _, _, _, _, _) -> {
                List<Operand> all = new ArrayList<>(List.of(function));
                all.addAll(arguments);
                yield all;
            }
            case Terminator.CheckIndex(_, var index, var length, _, _) -> List.of(index, length);
            case Terminator.Goto _, Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _, Terminator.Drop _,
                    Terminator.FalseEdge _, Terminator.FalseUnwind _ -> List.of();
        };
    }
}
