package interleave.language.go.emit;

import interleave.language.go.tree.PureNative;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.Comparability;
import interleave.language.go.type.GoType;
import interleave.program.Expression;
import interleave.program.Expression.Comparison;
import interleave.program.Expression.Operator;
import interleave.program.Expression.Order;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Native;
import interleave.program.RuntimeType;
import interleave.program.Value;
import interleave.program.Width;
import java.util.List;

/// Arithmetic and comparisons.
final class Operators {
    /// Two values in interfaces can be compared unless they have one type that cannot.
    private static final Native COMPARABLE = new PureNative("==", given -> {
        if (given.get(0) instanceof Value.Dynamic(RuntimeType type, Value _)
                && given.get(1) instanceof Value.Dynamic(RuntimeType other, Value _)
                && type.equals(other)
                && !Comparability.holds((GoType) type)) {
            throw new FaultException(
                    new Fault.WrongType("runtime error: comparing uncomparable type " + type.title()));
        }
        return given.getFirst();
    });

    private final Emitting emitting;

    Operators(Emitting emitting) {
        this.emitting = emitting;
    }

    Expression unary(Expr.Unary unary) {
        Expression operand = emitting.values.value(unary.operand());
        Basic basic = unary.type().basic();
        return switch (unary.operator()) {
            case "!" -> new Expression.Not(operand);
            case "^" -> new Expression.Arithmetic(
                    Operator.XOR, basic.width().orElseThrow(), false, operand, Terms.number(-1));
            default -> basic.isFloat()
                    ? new Expression.RealArithmetic(
                            Operator.MULTIPLY, basic == Basic.FLOAT32, operand, Terms.constant(new Value.Real(-1)))
                    : new Expression.Arithmetic(
                            Operator.SUBTRACT, basic.width().orElseThrow(), false, Terms.number(0), operand);
        };
    }

    /// An arithmetic operator, or `+` of strings, on private values.
    /// @param rightType the type of the right operand, which differs from the left one's only for shifts
    Expression binary(GoType type, String operator, Expression left, Expression right, GoType rightType) {
        Basic basic = type.basic();
        if (basic.isString()) return new Expression.Concatenate(left, right);
        Operator known = operator(operator);
        if (basic.isFloat()) return new Expression.RealArithmetic(known, basic == Basic.FLOAT32, left, right);
        boolean shift = known == Operator.SHIFT_LEFT || known == Operator.SHIFT_RIGHT;
        boolean vast = shift && rightType.basic().width().filter(width -> width == Width.UINT64).isPresent();
        return new Expression.Arithmetic(
                known, basic.width().orElseThrow(), false, left, vast ? clamped(right) : right);
    }

    /// A shift count of 64 unsigned bits: as a signed number it might seem negative, and any large count is as good.
    private static Expression clamped(Expression count) {
        if (count instanceof Expression.Constant) return count;
        return new Expression.Apply(
                new PureNative("shift count", given -> {
                    long number = ((Value.Int) given.getFirst()).number();
                    return Value.Int.of(number < 0 ? 64 : number);
                }),
                List.of(count));
    }

    private static Operator operator(String operator) {
        return switch (operator) {
            case "+" -> Operator.ADD;
            case "-" -> Operator.SUBTRACT;
            case "*" -> Operator.MULTIPLY;
            case "/" -> Operator.DIVIDE;
            case "%" -> Operator.REMAINDER;
            case "&" -> Operator.AND;
            case "|" -> Operator.OR;
            case "^" -> Operator.XOR;
            case "&^" -> Operator.AND_NOT;
            case "<<" -> Operator.SHIFT_LEFT;
            case ">>" -> Operator.SHIFT_RIGHT;
            default -> throw new IllegalStateException("unknown operator " + operator);
        };
    }

    Expression comparison(Expr.Comparison comparison) {
        Expression left = emitting.values.value(comparison.left());
        Expression right = emitting.values.value(comparison.right());
        if (comparison.left().type().isInterface() && !emitting.program.boxed.stream().allMatch(Comparability::holds)) {
            left = new Expression.Apply(COMPARABLE, List.of(left, right));
        }
        return compare(comparison.operator(), left, right, comparison.left().type());
    }

    /// A comparison of two private values of one type.
    static Expression compare(String operator, Expression left, Expression right, GoType type) {
        Comparison known = switch (operator) {
            case "==" -> Comparison.EQUAL;
            case "!=" -> Comparison.UNEQUAL;
            case "<" -> Comparison.LESS;
            case "<=" -> Comparison.LESS_OR_EQUAL;
            case ">" -> Comparison.GREATER;
            default -> Comparison.GREATER_OR_EQUAL;
        };
        return new Expression.Compare(known, order(type), left, right);
    }

    private static Order order(GoType type) {
        Basic basic = type.basic();
        if (basic.isInteger()) {
            return basic.width().filter(width -> width == Width.UINT64).isPresent() ? Order.UNSIGNED : Order.SIGNED;
        }
        if (basic.isFloat()) return Order.REAL;
        return basic.isString() ? Order.TEXT : Order.CONTENT;
    }
}
