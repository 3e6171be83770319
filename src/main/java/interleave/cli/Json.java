package interleave.cli;

import interleave.program.Value;
import interleave.program.VariantName;
import tools.jackson.jr.ob.JSON;

/// Results as JSON, in the form that design and README promise. Names are stable; more may be added.
final class Json {
    private Json() {}

    static String write(Object tree) {
        return JSON.std.asString(tree);
    }

    /// A value as JSON has it: numbers, truth values and texts as they are, all else as people read it.
    static Object value(Value value) {
        return switch (value) {
            case Value.Int v -> v.number();
            case Value.Wide v -> v.number();
            case Value.Bool v -> v.truth();
            case Value.Text v -> v.readable();
            case Value.Real v -> Double.isFinite(v.number()) ? v.number() : Double.toString(v.number());
            case Value.Dynamic v -> v.type() instanceof VariantName ? v.toString() : value(v.value());
            case Value.Pointer _,
                    Value.Nil _,
                    Value.Slice _,
                    Value.Function _,
                    Value.Aggregate _,
                    Value.Table _,
                    Value.Gate _ -> value.toString();
        };
    }
}
