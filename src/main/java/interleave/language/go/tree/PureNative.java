package interleave.language.go.tree;

import interleave.program.Native;
import interleave.program.Value;
import java.util.List;
import java.util.function.Function;

/// A library function that looks at no memory.
public record PureNative(String name, Function<List<Value>, Value> function) implements Native {
    @Override
    public Value apply(List<Value> arguments, Memory memory) {
        return function.apply(arguments);
    }
}
