package interleave.language.rust.check;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import interleave.program.Value;
import java.math.BigInteger;

/// What can be said of numbers only when their types are known: whether they are in range, and whether they can be cast.
final class Ranges {
    private final Inferring in;

    Ranges(Inferring in) {
        this.in = in;
    }

    /// A literal with a minus in front.
    TypedExpr negative(Span span, Ty.Int type, TypedExpr.Constant constant) {
        if (type.kind() == IntKind.I128) {
            BigInteger number = literal(constant).negate();
            if (number.bitLength() > 127) tell(span);
            return new TypedExpr.Constant(span, type, Value.Wide.of(number));
        }
        if (constant.value() instanceof Value.Wide) {
            tell(span);
            return constant;
        }
        long number = ((Value.Int) constant.value()).number();
        int bits = type.kind().width().bits();
        boolean fits = type.kind().width().signed()
                && (bits == 64 ? number >= 0 || number == Long.MIN_VALUE : number >= 0 && number <= 1L << (bits - 1));
        if (!fits) tell(span);
        return new TypedExpr.Constant(span, type, Value.Int.of(type.kind().width().wrap(-number)));
    }

    /// What is written: one of 64 bits holds their pattern.
    private static BigInteger literal(TypedExpr.Constant constant) {
        return switch (constant.value()) {
            case Value.Wide(BigInteger number) -> number;
            case Value.Int(long number) -> new BigInteger(Long.toUnsignedString(number));
            default -> BigInteger.ZERO; // no whole number
        };
    }

    private void tell(Span span) {
        in.undecided(span, "this number is out of the range of its type, or of the wrong sign");
    }

    TypedExpr check(TypedExpr.Constant constant) {
        if (!(constant.type() instanceof Ty.Int type)) return constant;
        int most = type.kind() == IntKind.U128 ? 128 : type.kind() == IntKind.I128 ? 127 : 0;
        if (most > 0 || constant.value() instanceof Value.Wide) {
            BigInteger whole = literal(constant);
            if (whole.bitLength() > most) tell(constant.span());
            return new TypedExpr.Constant(constant.span(), type, Value.Wide.of(whole));
        }
        long number = ((Value.Int) constant.value()).number();
        int bits = type.kind().width().bits();
        boolean signed = type.kind().width().signed();
        boolean fits = bits == 64
                ? number >= 0 || !signed || type.kind() == IntKind.I128
                : number >= 0 && number < 1L << (signed ? bits - 1 : bits);
        if (!fits) tell(constant.span());
        return constant;
    }

    TypedExpr check(TypedExpr.Unary unary) {
        boolean fits = switch (unary.type()) {
            case Ty.Int whole -> !unary.negate() || whole.kind().width().signed();
            case Ty.Float _ -> unary.negate();
            case Ty.Bool _ -> !unary.negate();
            case Ty.Unknown _ -> true;
            default -> false;
        };
        if (!fits) in.undecided(unary.span(), "this operator does not fit the type: types are not checked here");
        return unary;
    }

    TypedExpr check(TypedExpr.Cast cast) {
        if (!fits(cast.value().type(), cast.type())) {
            in.undecided(cast.span(), "this cast is not possible: types are not checked here");
        }
        return cast;
    }

    private static boolean fits(Ty from, Ty to) {
        return switch (from) {
            case Ty.Int whole -> to instanceof Ty.Int || to instanceof Ty.Float || to instanceof Ty.Pointer
                    || to instanceof Ty.Char && whole.kind() == IntKind.U8;
            case Ty.Float _ -> to instanceof Ty.Int || to instanceof Ty.Float;
            case Ty.Bool _ -> to instanceof Ty.Int || to instanceof Ty.Bool;
            case Ty.Char _ -> to instanceof Ty.Int || to instanceof Ty.Char;
            case Ty.Pointer _ -> to instanceof Ty.Pointer || to instanceof Ty.Int;
            case Ty.Function _ -> to instanceof Ty.Int || to instanceof Ty.Pointer;
            case Ty.Adt adt -> to instanceof Ty.Int && adt.definition().isEnum()
                    && adt.definition().variants().stream().map(AdtDef.Variant::fields).allMatch(java.util.List::isEmpty);
            case Ty.Unknown _ -> true;
            default -> false;
        };
    }
}
