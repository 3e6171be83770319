package interleave.language.go.pure;

import static interleave.language.go.pure.PureFunction.onMemory;

import interleave.language.go.fmt.ErrorTypes;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// What makes the errors of the package `errors`; the rest of it is written in Go.
final class ErrorsFunctions {
    private ErrorsFunctions() {}

    static List<PureFunction> all() {
        return List.of(
                onMemory("errors.New", "string -> error", g ->
                        ErrorTypes.make(ErrorTypes.ERROR_STRING, g.text(0), Optional.empty(), g.memory())));
    }
}
