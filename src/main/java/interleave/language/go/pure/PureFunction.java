package interleave.language.go.pure;

import interleave.language.go.type.Callee;
import interleave.language.go.type.GoType;
import interleave.program.Native;
import interleave.program.Value;
import java.util.List;
import java.util.function.Function;

/// A library function. A method has its receiver as the first argument, which the signature leaves out. Of a variadic
/// function the last argument is the slice. Several results come as one [Value.Aggregate].
/// @param name as it is called, such as `strings.Join`; of a method such as `strings.(*Builder).String`
/// @param memory whether it reads or changes memory, so that a call is an instruction and no expression
public record PureFunction(String name, GoType.Function signature, boolean memory, Function<Given, Value> body)
        implements Native, Callee {
    /// A function of its arguments alone.
    static PureFunction of(String name, String signature, Function<Given, Value> body) {
        return new PureFunction(name, SignatureText.read(signature), false, body);
    }

    /// A function that looks at memory too.
    static PureFunction onMemory(String name, String signature, Function<Given, Value> body) {
        return new PureFunction(name, SignatureText.read(signature), true, body);
    }

    @Override
    public Value apply(List<Value> arguments, Memory memory) {
        return body.apply(new Given(arguments, memory));
    }
}
