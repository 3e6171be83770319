package interleave.language.go.emit;

import interleave.language.go.tree.PureNative;
import interleave.program.Native;
import interleave.program.Value;

/// `min` and `max` of floating-point numbers, where one may be no number or a negative zero.
final class FloatNatives {
    private FloatNatives() {}

    static Native extreme(boolean least) {
        return new PureNative(least ? "min" : "max", given -> {
            double a = ((Value.Real) given.get(0)).number();
            double b = ((Value.Real) given.get(1)).number();
            return new Value.Real(least ? Math.min(a, b) : Math.max(a, b));
        });
    }
}
