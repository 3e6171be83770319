package interleave.language.go.pure;

import static interleave.language.go.pure.PureFunction.onMemory;

import interleave.language.go.fmt.ErrorTypes;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// The package `errors`. They look through the library's own errors only: an `Unwrap` or `Is` method of
/// the program is not called.
final class ErrorsFunctions {
    private ErrorsFunctions() {}

    static List<PureFunction> all() {
        return List.of(
                onMemory("errors.New", "string -> error", g ->
                        ErrorTypes.make(ErrorTypes.ERROR_STRING, g.text(0), Optional.empty(), g.memory())),
                onMemory("errors.Is", "error, error -> bool", g -> Given.answer(is(g))),
                onMemory("errors.Unwrap", "error -> error", g -> ErrorTypes.unwrap(g.value(0), g.memory())));
    }

    private static boolean is(Given given) {
        Value wanted = given.value(1);
        for (Value error = given.value(0); !error.equals(Value.NIL); error = ErrorTypes.unwrap(error, given.memory())) {
            if (error.equals(wanted)) return true;
        }
        return wanted.equals(Value.NIL) && given.value(0).equals(Value.NIL);
    }
}
