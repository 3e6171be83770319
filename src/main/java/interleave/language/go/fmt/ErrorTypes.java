package interleave.language.go.fmt;

import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.language.go.type.Named;
import interleave.language.go.type.Predeclared;
import interleave.program.Native;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// The types of the errors that the library makes: pointers to a message, perhaps with the error that is wrapped. The
/// memory is of the kind that is never written again, so that looking at an error is no step.
public final class ErrorTypes {
    /// What `errors.New` returns a pointer to.
    public static final Named ERROR_STRING = named("errors", "errorString", List.of(field("s", Basic.STRING)));

    /// What `fmt.Errorf` returns a pointer to where the format has a `%w`.
    public static final Named WRAP_ERROR = named("fmt", "wrapError", List.of(
            field("msg", Basic.STRING), field("err", Predeclared.ERROR)));

    /// The same where it has several.
    public static final Named WRAP_ERRORS = named("fmt", "wrapErrors", List.of(
            field("msg", Basic.STRING), field("errs", new GoType.Slice(Predeclared.ERROR))));

    /// What the functions of `strconv` return a pointer to.
    public static final Named NUM_ERROR = named("strconv", "NumError", List.of(
            field("msg", Basic.STRING), field("Err", Predeclared.ERROR)));

    /// What panics of the runtime are recovered as: the message, without memory.
    public static final Named RUNTIME_ERROR = new Named("runtime", "Error").is(Basic.STRING);

    private static final int WRAPPED = 1;

    private ErrorTypes() {}

    private static Named named(String packageName, String name, List<GoType.Field> fields) {
        return new Named(packageName, name).is(new GoType.Struct(fields));
    }

    private static GoType.Field field(String name, GoType type) {
        return new GoType.Field(name, type, false);
    }

    /// Whether values of this type are such errors.
    static boolean isMessage(Named type) {
        return type == ERROR_STRING || type == WRAP_ERROR || type == WRAP_ERRORS || type == NUM_ERROR;
    }

    /// A new error of one of these types, different from all others.
    public static Value make(Named type, String message, Optional<Value> wrapped, Native.Memory memory) {
        int block = memory.allocate(Layouts.fixed(Layouts.of(type)), 1, "error");
        memory.write(block, 0, new Value.Text(message));
        wrapped.ifPresent(inner -> memory.write(block, WRAPPED, inner));
        return new Value.Dynamic(new GoType.Pointer(type), new Value.Pointer(block, 0));
    }

    /// A new error that wraps these, of which there are none, one or several.
    static Value wrapping(String message, List<Value> wrapped, Native.Memory memory) {
        return switch (wrapped.size()) {
            case 0 -> make(ERROR_STRING, message, Optional.empty(), memory);
            case 1 -> make(WRAP_ERROR, message, Optional.of(wrapped.getFirst()), memory);
            default -> {
                int block = memory.allocate(Layouts.fixed(Layouts.of(Predeclared.ERROR)), wrapped.size(), "error");
                for (int i = 0; i < wrapped.size(); i++) memory.write(block, i, wrapped.get(i));
                yield make(WRAP_ERRORS, message, Optional.of(new Value.Slice(block, 0, wrapped.size(), wrapped.size())), memory);
            }
        };
    }

    /// The error inside one of these errors; nil where there is none.
    public static Value unwrap(Value error, Native.Memory memory) {
        boolean wraps = error instanceof Value.Dynamic(GoType.Pointer(GoType type), Value _)
                && (type == WRAP_ERROR || type == NUM_ERROR);
        if (!wraps) return Value.NIL;
        Value.Pointer at = (Value.Pointer) ((Value.Dynamic) error).value();
        return memory.read(at.block(), at.offset() + WRAPPED);
    }

    /// What `Error` returns for one of these errors.
    public static String message(Value.Pointer error, Native.Memory memory) {
        return ((Value.Text) memory.read(error.block(), error.offset())).bytes();
    }
}
