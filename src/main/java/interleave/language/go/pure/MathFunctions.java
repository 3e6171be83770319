package interleave.language.go.pure;

import static interleave.language.go.pure.Given.answer;
import static interleave.language.go.pure.PureFunction.of;

import interleave.program.Value;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/// The package `math`. What is not exact by its definition may differ from the real one in the last bit.
final class MathFunctions {
    private static final double LOG10_OF_2 = 0.30102999566398119521;
    private static final double LOG2_OF_E = 1.44269504088896340736;

    private MathFunctions() {}

    static List<PureFunction> all() {
        return Stream.of(rounding(), powers(), angles(), twofold(), special())
                .flatMap(List::stream)
                .toList();
    }

    private static PureFunction one(String name, DoubleUnaryOperator function) {
        return of("math." + name, "float64 -> float64", g -> answer(function.applyAsDouble(g.real(0))));
    }

    private static PureFunction two(String name, DoubleBinaryOperator function) {
        return of("math." + name, "float64, float64 -> float64", g ->
                answer(function.applyAsDouble(g.real(0), g.real(1))));
    }

    private static List<PureFunction> rounding() {
        return List.of(
                one("Abs", Math::abs),
                one("Floor", Math::floor),
                one("Ceil", Math::ceil),
                one("Trunc", MathFunctions::truncated),
                one("Round", MathFunctions::rounded),
                one("RoundToEven", Math::rint));
    }

    private static double truncated(double x) {
        return Math.copySign(Math.floor(Math.abs(x)), x);
    }

    /// Halves away from zero.
    private static double rounded(double x) {
        double whole = truncated(x);
        return Math.abs(x - whole) >= 0.5 ? whole + Math.copySign(1, x) : whole;
    }

    private static List<PureFunction> powers() {
        return List.of(
                one("Sqrt", Math::sqrt),
                one("Cbrt", StrictMath::cbrt),
                one("Exp", Math::exp),
                one("Exp2", x -> StrictMath.pow(2, x)),
                one("Expm1", StrictMath::expm1),
                one("Log", StrictMath::log),
                one("Log2", MathFunctions::log2),
                one("Log10", x -> log2(x) * LOG10_OF_2),
                one("Log1p", StrictMath::log1p));
    }

    /// Exact for powers of two, as Go has it.
    private static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) return StrictMath.log(x);
        int exponent = Math.getExponent(x) + 1;
        double fraction = x / StrictMath.pow(2, exponent);
        return fraction == 0.5 ? exponent - 1 : StrictMath.log(fraction) * LOG2_OF_E + exponent;
    }

    private static List<PureFunction> angles() {
        return List.of(
                one("Sin", StrictMath::sin),
                one("Cos", StrictMath::cos),
                one("Tan", StrictMath::tan),
                one("Asin", StrictMath::asin),
                one("Acos", StrictMath::acos),
                one("Atan", StrictMath::atan),
                one("Sinh", StrictMath::sinh),
                one("Cosh", StrictMath::cosh),
                one("Tanh", StrictMath::tanh));
    }

    private static List<PureFunction> twofold() {
        return List.of(
                two("Pow", Power::of),
                two("Mod", (x, y) -> x % y),
                two("Max", MathFunctions::larger),
                two("Min", (x, y) -> -larger(-x, -y)),
                two("Hypot", StrictMath::hypot),
                two("Atan2", StrictMath::atan2),
                two("Dim", (x, y) -> x - y <= 0 ? 0 : x - y),
                two("Copysign", Math::copySign));
    }

    /// Unlike in Java, infinity is larger than what is no number.
    private static double larger(double x, double y) {
        return x == Double.POSITIVE_INFINITY || y == Double.POSITIVE_INFINITY ? Double.POSITIVE_INFINITY : Math.max(x, y);
    }

    private static List<PureFunction> special() {
        return List.of(
                of("math.Inf", "int -> float64", g ->
                        answer(g.number(0) >= 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY)),
                of("math.NaN", "-> float64", g -> answer(Double.NaN)),
                of("math.IsNaN", "float64 -> bool", g -> answer(Double.isNaN(g.real(0)))),
                of("math.IsInf", "float64, int -> bool", g -> answer(Double.isInfinite(g.real(0))
                        && (g.number(1) == 0 || g.number(1) > 0 == g.real(0) > 0))),
                of("math.Signbit", "float64 -> bool", g -> answer(Double.doubleToRawLongBits(g.real(0)) < 0)),
                of("math.Float64bits", "float64 -> uint64", g -> answer(Double.doubleToRawLongBits(g.real(0)))),
                of("math.Float64frombits", "uint64 -> float64", g -> answer(Double.longBitsToDouble(g.number(0)))),
                of("math.Modf", "float64 -> float64, float64", g -> modf(g.real(0))));
    }

    private static Value modf(double x) {
        double whole = truncated(x);
        double rest = Double.isInfinite(x) ? Double.NaN : Math.copySign(x - whole, x);
        return Given.several(answer(whole), answer(rest));
    }
}
