package interleave.language.rust.check;

import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The local variables of a body: which names are seen where, and their types as far as they are known.
final class Locals {
    private final Deque<Map<String, Variable>> frames = new ArrayDeque<>();
    private final Map<Variable, Ty> types = new LinkedHashMap<>();

    void enter() {
        frames.push(new LinkedHashMap<>());
    }

    void leave() {
        frames.pop();
    }

    /// Notes a variable, which is not seen by its name yet.
    void add(Variable variable, Ty type) {
        types.put(variable, type);
    }

    /// From now on the name means that variable.
    void see(Variable variable) {
        frames.element().put(variable.name(), variable);
    }

    Optional<Variable> find(String name) {
        for (Map<String, Variable> frame : frames) {
            Variable found = frame.get(name);
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    Ty type(Variable variable) {
        return types.getOrDefault(variable, Ty.UNKNOWN);
    }

    List<Variable> all() {
        return new ArrayList<>(types.keySet());
    }
}
