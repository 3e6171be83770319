package interleave.language.go.library;

import interleave.language.go.fmt.ErrorTypes;
import interleave.language.go.tree.Emission;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.language.go.type.Predeclared;
import interleave.program.Expression;
import interleave.program.Instruction;
import java.util.List;

/// The `Error` methods of the library's own errors.
final class ErrorMethods {
    private static final GoType.Function TEXT = new GoType.Function(List.of(), List.of(Basic.STRING), false);
    private static final GoType.Function ERRORS =
            new GoType.Function(List.of(), List.of(new GoType.Slice(Predeclared.ERROR)), false);

    private static final GoType.Function NOTHING = new GoType.Function(List.of(), List.of(), false);

    /// The types that the library's functions return errors of.
    static final List<GoType> LIBRARY = List.of(
            pointed(ErrorTypes.ERROR_STRING), pointed(ErrorTypes.WRAP_ERROR), pointed(ErrorTypes.NUM_ERROR),
            pointed(ErrorTypes.WRAP_ERRORS.with(method(ErrorTypes.WRAP_ERRORS, true, "Unwrap", ERRORS, part(1)))));

    /// The type of what the run-time system panics with.
    static final List<GoType> RUNTIME = List.of(ErrorTypes.RUNTIME_ERROR
            .with(method(ErrorTypes.RUNTIME_ERROR, false, "Error", TEXT, (_, _, operands) -> List.of(operands.getFirst().value())))
            .with(method(ErrorTypes.RUNTIME_ERROR, false, "RuntimeError", NOTHING, (_, _, _) -> List.of())));

    private ErrorMethods() {}

    private static GoType pointed(Named type) {
        return new GoType.Pointer(type.with(method(type, true, "Error", TEXT, part(0))));
    }

    /// A method that returns what lies in a cell of the error.
    private static Emission part(int cell) {
        return (code, site, operands) -> {
            int slot = code.temporary();
            Expression at = new Expression.Offset(operands.getFirst().value(), cell);
            code.add(new Instruction.Load(site.span(), slot, at, "error"));
            return List.of(new Expression.Local(slot));
        };
    }

    private static Named.Method method(Named type, boolean onPointer, String name, GoType.Function signature, Emission emission) {
        String receiver = onPointer ? "(*" + type.shortName() + ")" : type.shortName();
        return new Named.Method(name, onPointer, new LibraryFunction(
                type.packageName() + "." + receiver + "." + name, signature, emission));
    }
}
