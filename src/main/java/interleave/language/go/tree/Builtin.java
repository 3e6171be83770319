package interleave.language.go.tree;

import java.util.Locale;
import java.util.Optional;

/// The functions of the language itself.
public enum Builtin {
    APPEND, CAP, CLEAR, CLOSE, COMPLEX, COPY, DELETE, IMAG, LEN, MAKE, MAX, MIN, NEW, PANIC, PRINT, PRINTLN, REAL, RECOVER;

    /// The one with that name.
    public static Optional<Builtin> named(String name) {
        for (Builtin builtin : values()) {
            if (builtin.title().equals(name)) return Optional.of(builtin);
        }
        return Optional.empty();
    }

    /// Its name.
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
