package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Literal;
import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Ty.VariableKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import interleave.program.Value;
import java.util.Locale;

/// Literals. Whether a number is in the range of its type is looked at when that is known.
final class Literals {
    private final Inferring in;

    Literals(Inferring in) {
        this.in = in;
    }

    TypedExpr check(Expr.Constant constant, Expected expected) {
        Span span = constant.span();
        return switch (constant.value()) {
            case Literal.Whole whole -> whole(span, whole, expected);
            case Literal.Real real -> new TypedExpr.Constant(span, real(real, expected), new Value.Real(real.number()));
            case Literal.Text text -> new TypedExpr.Constant(span, behind(Ty.STR), text.text());
            case Literal.Bytes bytes -> {
                Length length = new Length.Known(bytes.bytes().bytes().length());
                yield new TypedExpr.Constant(span, behind(new Ty.Array(Ty.U8, length)), bytes.bytes());
            }
            case Literal.Character character ->
                new TypedExpr.Constant(span, Ty.CHAR, Value.Int.of(character.codePoint()));
            case Literal.Bool bool -> new TypedExpr.Constant(span, Ty.BOOL, Value.Bool.of(bool.truth()));
        };
    }

    private static Ty behind(Ty target) {
        return new Ty.Reference(Region.STATIC, false, target);
    }

    private TypedExpr whole(Span span, Literal.Whole whole, Expected expected) {
        if (whole.suffix().equals("f32") || whole.suffix().equals("f64")) {
            Ty type = whole.suffix().equals("f32") ? Ty.F32 : Ty.F64;
            return new TypedExpr.Constant(span, type, new Value.Real(whole.number().doubleValue()));
        }
        Value value = whole.number().bitLength() > 64
                ? Value.Wide.of(whole.number())
                : Value.Int.of(whole.number().longValue());
        return new TypedExpr.Constant(span, type(whole, expected), value);
    }

    private Ty type(Literal.Whole whole, Expected expected) {
        if (!whole.suffix().isEmpty()) return new Ty.Int(IntKind.valueOf(whole.suffix().toUpperCase(Locale.ROOT)));
        Ty hint = expected.type().map(in::settled).orElse(Ty.UNKNOWN);
        return switch (hint) {
            case Ty.Int known -> known;
            case Ty.Char _ -> Ty.U8;
            case Ty.Pointer _, Ty.Function _, Ty.Item _ -> Ty.USIZE;
            default -> in.inference.fresh(VariableKind.INTEGER);
        };
    }

    private Ty real(Literal.Real real, Expected expected) {
        if (!real.suffix().isEmpty()) return real.suffix().equals("f32") ? Ty.F32 : Ty.F64;
        Ty hint = expected.type().map(in::settled).orElse(Ty.UNKNOWN);
        return hint instanceof Ty.Float ? hint : in.inference.fresh(VariableKind.FLOAT);
    }
}
