package interleave.language.rust.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The functions of an impl or a trait, in the order of the text. Of those of the library each is made when it is first asked
/// for by its name.
public final class Functions {
    private final List<Slot> slots = new ArrayList<>();

    private static final class Slot {
        private final String name;
        private @Nullable FunctionDef made;
        private Later later = Later.DONE;

        private Slot(String name) {
            this.name = name;
        }

        private FunctionDef get() {
            later.now();
            if (made == null) throw new IllegalStateException(name + " is asked for while it is made");
            return made;
        }
    }

    public void add(FunctionDef function) {
        Slot slot = new Slot(function.name());
        slot.made = function;
        slots.add(slot);
    }

    /// Adds one that is not made yet.
    public void add(String name, Object together, Supplier<FunctionDef> function) {
        Slot slot = new Slot(name);
        slot.later = new Later(together, () -> slot.made = function.get());
        slots.add(slot);
    }

    /// All of them.
    public List<FunctionDef> all() {
        return slots.stream().map(Slot::get).toList();
    }

    /// Those of a name: one, or none; more only where a program declares one twice.
    public List<FunctionDef> named(String name) {
        List<FunctionDef> found = new ArrayList<>();
        for (Slot slot : slots) if (slot.name.equals(name)) found.add(slot.get());
        return found;
    }

    /// The first one of a name.
    public Optional<FunctionDef> first(String name) {
        for (Slot slot : slots) if (slot.name.equals(name)) return Optional.of(slot.get());
        return Optional.empty();
    }
}
