package interleave.language.go.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is found out when it is first asked for, once.
final class Lazy<T> {
    private final Supplier<T> compute;
    private final Supplier<T> inCycle;
    private @Nullable T value;
    private boolean computing;

    /// @param inCycle what to answer where finding it out asks for itself
    Lazy(Supplier<T> compute, Supplier<T> inCycle) {
        this.compute = compute;
        this.inCycle = inCycle;
    }

    /// Something known.
    static <T> Lazy<T> of(T value) {
        return new Lazy<>(() -> value, () -> value);
    }

    T get() {
        T known = value;
        if (known != null) return known;
        if (computing) return inCycle.get();
        computing = true;
        T found = compute.get();
        value = found;
        computing = false;
        return found;
    }
}
