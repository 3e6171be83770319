package interleave.language.go.library;

import interleave.language.go.fmt.ErrorTypes;
import interleave.language.go.tree.Emission;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Expression;
import interleave.program.Instruction;
import java.util.List;

/// The `Error` methods of the library's own errors.
final class ErrorMethods {
    private static final GoType.Function TEXT = new GoType.Function(List.of(), List.of(Basic.STRING), false);

    /// The types that the library's functions return errors of.
    static final List<GoType> LIBRARY = List.of(
            pointed(ErrorTypes.ERROR_STRING), pointed(ErrorTypes.WRAP_ERROR), pointed(ErrorTypes.NUM_ERROR));

    /// The type of what the run-time system panics with.
    static final List<GoType> RUNTIME = List.of(ErrorTypes.RUNTIME_ERROR.with(method(
            ErrorTypes.RUNTIME_ERROR, false, (_, _, operands) -> List.of(operands.getFirst().value()))));

    private ErrorMethods() {}

    private static GoType pointed(Named type) {
        return new GoType.Pointer(type.with(method(type, true, (code, site, operands) -> {
            int slot = code.temporary();
            Expression at = new Expression.Offset(operands.getFirst().value(), 0);
            code.add(new Instruction.Load(site.span(), slot, at, "error"));
            return List.of(new Expression.Local(slot));
        })));
    }

    private static Named.Method method(Named type, boolean onPointer, Emission emission) {
        String receiver = onPointer ? "(*" + type.shortName() + ")" : type.shortName();
        return new Named.Method("Error", onPointer, new LibraryFunction(
                type.packageName() + "." + receiver + ".Error", TEXT, emission));
    }
}
