package interleave.language.rust.check;

import interleave.language.rust.type.Ty;
import java.util.Optional;

/// What is known beforehand of the type of an expression. It is a hint; nothing is enforced by it.
/// @param behind whether the type is unsized and the expression will be coerced to it behind a pointer, so that it only
///     tells what the parts are like
record Expected(Optional<Ty> type, boolean behind) {
    static final Expected NOTHING = new Expected(Optional.empty(), false);

    static Expected of(Ty type) {
        return new Expected(Optional.of(type), false);
    }

    /// For the operand of a `&` that is expected to be a reference to that.
    static Expected behind(Ty type) {
        boolean unsized = type instanceof Ty.Slice || type instanceof Ty.Str || type instanceof Ty.Dynamic;
        return new Expected(Optional.of(type), unsized);
    }

    /// The type that it has to have in the end.
    Optional<Ty> exact() {
        return behind ? Optional.empty() : type;
    }
}
