package interleave.language.go.fmt;

import interleave.language.go.type.GoType;
import interleave.program.RuntimeType;
import interleave.program.Value;
import java.util.List;

/// The type of an argument whose `Error` or `String` method has been called already: the program's own methods run as
/// instructions, before the native function that prints. Its value has two parts, the argument's own and the text.
/// @param type the argument's own type
public record Worded(GoType type) implements RuntimeType {
    @Override
    public String title() {
        return type.title();
    }

    /// An argument with its text.
    public static Value.Dynamic of(Value.Dynamic argument, Value.Text text) {
        return new Value.Dynamic(
                new Worded((GoType) argument.type()), new Value.Aggregate(List.of(argument.value(), text)));
    }

    /// The argument as it was.
    public static Value bare(Value argument) {
        return argument instanceof Value.Dynamic(Worded(GoType own), Value.Aggregate(List<Value> parts))
                ? new Value.Dynamic(own, parts.getFirst())
                : argument;
    }
}
