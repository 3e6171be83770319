package interleave.language.go.fmt;

import interleave.language.go.text.DurationText;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Native;
import interleave.program.Value;
import java.util.Optional;

/// The `Error` and `String` methods of the library's own types.
final class KnownTexts {
    private KnownTexts() {}

    /// What the method of a value returns; empty where its type is not one of these.
    static Optional<String> of(GoType type, Value value, Native.Memory memory) {
        if (type instanceof Named) return ofValue(type, value);
        return type instanceof GoType.Pointer(Named named)
                        && ErrorTypes.isMessage(named)
                        && value instanceof Value.Pointer at
                ? Optional.of(ErrorTypes.message(at, memory))
                : Optional.empty();
    }

    /// The same for a type whose method looks at no memory.
    static Optional<String> ofValue(GoType of, Value value) {
        if (!(of instanceof Named type)) return Optional.empty();
        if (type == ErrorTypes.RUNTIME_ERROR && value instanceof Value.Text(String message)) return Optional.of(message);
        boolean duration = type.packageName().equals("time") && type.shortName().equals("Duration");
        return duration && value instanceof Value.Int(long nanoseconds)
                ? Optional.of(DurationText.format(nanoseconds))
                : Optional.empty();
    }
}
