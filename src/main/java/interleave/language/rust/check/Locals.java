package interleave.language.rust.check;

import interleave.language.rust.tree.Mark;
import interleave.language.rust.tree.Name;
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
    private final Map<Variable, String> keys = new LinkedHashMap<>();

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

    /// Notes a variable that is called by a name.
    void add(Variable variable, Name name, Ty type) {
        add(variable, type);
        keys.put(variable, key(name.text(), name.mark()));
    }

    /// Names with other marks are other names.
    static String key(String name, Optional<Mark> mark) {
        return mark.map(given -> name + "#" + given.expansion()).orElse(name);
    }

    /// From now on the name means that variable.
    void see(Variable variable) {
        frames.element().put(keys.getOrDefault(variable, variable.name()), variable);
    }

    /// The variable that a name means. One that comes from a macro's rule can mean what is seen where the macro is declared.
    Optional<Variable> find(Name name) {
        Optional<Mark> mark = name.mark();
        int before = Integer.MAX_VALUE;
        while (true) {
            Optional<Variable> found = find(key(name.text(), mark));
            if (found.isPresent() || mark.isEmpty()) {
                int last = before;
                return found.filter(variable -> variable.span().start() < last);
            }
            before = mark.get().declared();
            mark = mark.get().outer();
        }
    }

    private Optional<Variable> find(String key) {
        for (Map<String, Variable> frame : frames) {
            Variable found = frame.get(key);
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
