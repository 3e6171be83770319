package interleave.language.go.check;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.constant.Ratio;
import interleave.language.go.constant.Representation;
import interleave.language.go.text.Runes;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Implementing;
import interleave.program.Span;
import java.util.Optional;

/// `T(x)` (Go specification, Conversions).
final class Conversions {
    private final Checking checking;

    Conversions(Checking checking) {
        this.checking = checking;
    }

    Expr convert(Span span, GoType type, Expr operand) {
        if (operand.bad() || type.invalid()) return new Expr.Bad(span);
        if (operand instanceof Expr.Const constant && type.basic().isConstant()) return constant(span, type, constant);
        if (Untyped.is(operand)) return untyped(span, type, operand);
        Optional<Expr> assignable = checking.assigning.typed(operand, type);
        if (assignable.isPresent() || convertible(operand.type(), type)) {
            return type.isInterface() ? assignable.orElse(operand) : new Expr.Conversion(span, type, operand);
        }
        return fail(span, type, operand, type.isInterface()
                ? Implementing.obstacle(operand.type(), type).map(why -> ": " + why).orElse("")
                : "");
    }

    private Expr constant(Span span, GoType type, Expr.Const constant) {
        Basic from = constant.type().basic();
        Basic to = type.basic();
        if (to.isString() && from.isInteger() && constant.value() instanceof GoConstant.Number(Ratio ratio)) {
            long rune = ratio.number().bitLength() < 63 ? ratio.number().longValue() : -1;
            return new Expr.Const(span, type, new GoConstant.Text(Runes.text(rune)));
        }
        Optional<GoConstant> held = Representation.of(constant.value(), to);
        if (held.isPresent()) return new Expr.Const(span, type, held.get());
        if (from.isInteger() && to.isInteger()) {
            checking.problem(constant.span(), "constant " + constant.value() + " overflows " + type);
            return new Expr.Bad(span);
        }
        boolean numbers = from.isNumeric() && to.isNumeric();
        return fail(span, type, constant, numbers && to.isInteger() ? " (truncated)" : "");
    }

    private Expr untyped(Span span, GoType type, Expr operand) {
        Optional<Expr> direct = checking.untyped.convert(operand, type);
        if (direct.isPresent()) {
            // What was nil has a type now, and is no longer the bare word.
            boolean typed = direct.get() instanceof Expr.Nil && !type.isInterface();
            return typed ? new Expr.Conversion(span, type, direct.get()) : direct.get();
        }
        if (operand instanceof Expr.Nil) return fail(span, type, operand, "");
        Expr plain = checking.untyped.defaulted(operand);
        if (plain.bad()) return plain;
        return convertible(plain.type(), type) ? new Expr.Conversion(span, type, plain) : fail(span, type, operand, "");
    }

    private static boolean convertible(GoType from, GoType to) {
        if (from.underlying().same(to.underlying())) return true;
        if (from instanceof GoType.Pointer(GoType a) && to instanceof GoType.Pointer(GoType b)) {
            return a.underlying().same(b.underlying());
        }
        if (from.basic().isNumeric() && to.basic().isNumeric()) return true;
        if (to.basic().isString()) return from.basic().isInteger() || isBytesOrRunes(from);
        return from.basic().isString() && isBytesOrRunes(to);
    }

    /// Whether a type is `[]byte` or `[]rune`, by whatever names.
    static boolean isBytesOrRunes(GoType type) {
        return type.underlying() instanceof GoType.Slice(GoType element)
                && (element.underlying().canonical() == Basic.UINT8 || element.underlying().canonical() == Basic.INT32);
    }

    private Expr fail(Span span, GoType type, Expr operand, String cause) {
        checking.problem(
                operand.span(), "cannot convert " + checking.descriptions.of(operand) + " to type " + type + cause);
        return new Expr.Bad(span);
    }
}
