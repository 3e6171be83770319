package interleave.language.go.constant;

import interleave.language.go.type.Basic;
import interleave.program.Value;
import interleave.program.Width;
import java.math.BigInteger;
import java.util.Optional;

/// Which types can hold which constants (Go specification, Representability).
public final class Representation {
    private Representation() {}

    /// The constant as a value of that type, rounded where the type is a floating-point one; empty if it does not fit.
    public static Optional<GoConstant> of(GoConstant constant, Basic type) {
        return switch (constant) {
            case GoConstant.Truth _ -> type.isBoolean() ? Optional.of(constant) : Optional.empty();
            case GoConstant.Text _ -> type.isString() ? Optional.of(constant) : Optional.empty();
            case GoConstant.Number(Ratio ratio) -> number(ratio, type).map(GoConstant.Number::new);
        };
    }

    private static Optional<Ratio> number(Ratio ratio, Basic type) {
        if (type.isInteger()) {
            boolean fits = ratio.whole() && type.width().map(width -> fits(ratio.number(), width)).orElse(true);
            return fits ? Optional.of(ratio) : Optional.empty();
        }
        if (type == Basic.FLOAT32) {
            float nearest = ratio.toFloat();
            return Float.isInfinite(nearest) ? Optional.empty() : Optional.of(Ratio.of(nearest));
        }
        if (type == Basic.FLOAT64) {
            double nearest = ratio.toDouble();
            return Double.isInfinite(nearest) ? Optional.empty() : Optional.of(Ratio.of(nearest));
        }
        return type == Basic.UNTYPED_FLOAT ? Optional.of(ratio) : Optional.empty();
    }

    /// Whether a whole number is one of that width.
    public static boolean fits(BigInteger number, Width width) {
        return width.signed()
                ? number.bitLength() < width.bits()
                : number.signum() >= 0 && number.bitLength() <= width.bits();
    }

    /// The constant as the running program has it, for a type that can hold it.
    public static Value value(GoConstant constant, Basic type) {
        return switch (constant) {
            case GoConstant.Truth(boolean value) -> Value.Bool.of(value);
            case GoConstant.Text(String bytes) -> new Value.Text(bytes);
            case GoConstant.Number(Ratio ratio) -> type.isFloat()
                    ? new Value.Real(ratio.toDouble())
                    : Value.Int.of(ratio.truncated().longValue());
        };
    }
}
