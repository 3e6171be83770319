package interleave.testing;

import interleave.program.Native;
import interleave.program.Value;
import java.util.List;

/// A value as text with a line break.
record Words() implements Native {
    @Override
    public String name() {
        return "words";
    }

    @Override
    public Value apply(List<Value> arguments, Memory memory) {
        return Value.Text.of(arguments.getFirst() + "\n");
    }
}
