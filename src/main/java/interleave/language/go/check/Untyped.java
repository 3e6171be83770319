package interleave.language.go.check;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.constant.Representation;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import java.util.Optional;

/// Gives untyped operands a type: the one that their surroundings ask for, or their default.
final class Untyped {
    private final Checking checking;

    Untyped(Checking checking) {
        this.checking = checking;
    }

    /// Whether an operand has no type yet.
    static boolean is(Expr operand) {
        return operand.type() instanceof Basic basic && basic.isUntyped();
    }

    /// Whether a type is that of untyped constants.
    static boolean isType(GoType type) {
        return type instanceof Basic basic && basic.isUntyped();
    }

    /// The operand with its default type, if it has none yet. A constant that does not fit is reported.
    Expr defaulted(Expr operand) {
        if (!is(operand) || operand instanceof Expr.Nil) return operand;
        GoType type = ((Basic) operand.type()).defaultType();
        return convert(operand, type).orElseGet(() -> {
            String kind = overflows(operand, type) ? " (overflows)" : " (truncated)";
            checking.problem(
                    operand.span(),
                    "cannot use " + checking.descriptions.of(operand) + " as " + type + " value in assignment" + kind);
            return new Expr.Bad(operand.span());
        });
    }

    /// An untyped operand as one of a type; empty if it cannot be that.
    Optional<Expr> convert(Expr operand, GoType target) {
        if (operand.bad() || target.invalid()) return Optional.of(new Expr.Bad(operand.span()));
        if (operand instanceof Expr.Nil) {
            return hasNil(target) ? Optional.of(new Expr.Nil(operand.span(), target)) : Optional.empty();
        }
        if (target.isInterface()) {
            if (!((GoType.Interface) target.underlying()).methods().isEmpty()) return Optional.empty();
            Expr plain = defaulted(operand);
            return Optional.of(plain.bad() ? plain : checking.assigning.box(plain, target));
        }
        Basic basic = target.basic();
        return switch (operand) {
            case Expr.Const(var span, var _, GoConstant value) -> constant(operand, basic)
                    .flatMap(_ -> Representation.of(value, basic))
                    .map(fitting -> new Expr.Const(span, target, fitting));
            case Expr.Comparison _, Expr.Logical _ -> basic.isBoolean() ? Optional.of(retyped(operand, target)) : Optional.empty();
            case Expr.Unary(var span, var _, String operator, Expr inner) -> kindFits(operand, basic)
                    ? convert(inner, target).map(done -> new Expr.Unary(span, target, operator, done))
                    : Optional.empty();
            case Expr.Binary binary -> kindFits(operand, basic) ? binary(binary, target) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// An untyped operand that is not constant is a shift, or made of some.
    private Optional<Expr> binary(Expr.Binary binary, GoType target) {
        boolean shift = binary.operator().equals("<<") || binary.operator().equals(">>");
        if (shift && !target.basic().isInteger()) {
            checking.problem(
                    binary.span(),
                    "invalid operation: shifted operand " + checking.text(binary.left().span()) + " (type " + target
                            + ") must be integer");
            return Optional.of(new Expr.Bad(binary.span()));
        }
        Optional<Expr> left = convert(binary.left(), target);
        Optional<Expr> right = shift ? Optional.of(binary.right()) : convert(binary.right(), target);
        if (left.isEmpty() || right.isEmpty()) return Optional.empty();
        return Optional.of(new Expr.Binary(binary.span(), target, binary.operator(), left.get(), right.get()));
    }

    private static Expr retyped(Expr operand, GoType type) {
        return switch (operand) {
            case Expr.Comparison e -> new Expr.Comparison(e.span(), type, e.operator(), e.left(), e.right());
            case Expr.Logical e -> new Expr.Logical(e.span(), type, e.and(), retyped(e.left(), type), retyped(e.right(), type));
            case Expr.Unary e -> new Expr.Unary(e.span(), type, e.operator(), retyped(e.operand(), type));
            case Expr.Const e -> new Expr.Const(e.span(), type, e.value());
            default -> operand;
        };
    }

    private static Optional<Expr> constant(Expr operand, Basic target) {
        return kindFits(operand, target) ? Optional.of(operand) : Optional.empty();
    }

    private static boolean kindFits(Expr operand, Basic target) {
        Basic from = (Basic) operand.type();
        if (from.isBoolean()) return target.isBoolean();
        if (from.isString()) return target.isString();
        return from.isNumeric() && target.isNumeric();
    }

    /// Whether a number of the right kind is too large for a type; otherwise it has a fraction that would be lost.
    boolean overflows(Expr operand, GoType type) {
        return !(operand instanceof Expr.Const(var _, var _, GoConstant.Number(var ratio)))
                || ratio.whole() || type.basic().isFloat();
    }

    /// Whether a failed conversion is one of a number to a type of numbers, so that the reason is its value.
    static boolean numeric(Expr operand, GoType type) {
        return operand instanceof Expr.Const && operand.type().basic().isNumeric() && type.basic().isNumeric();
    }

    private static boolean hasNil(GoType type) {
        return switch (type.underlying()) {
            case GoType.Pointer _, GoType.Slice _, GoType.Map _, GoType.Channel _, GoType.Function _, GoType.Interface _ -> true;
            default -> false;
        };
    }
}
