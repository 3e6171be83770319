package interleave.language.go.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What mentions what in the package: functions and groups of variables, by identity. The order in which variables are
/// initialised follows from it.
final class References {
    private final Map<Object, Set<Object>> mentioned = new LinkedHashMap<>();

    /// Notes that `user` mentions `what`.
    void add(Object user, Object what) {
        mentioned.computeIfAbsent(user, _ -> new LinkedHashSet<>()).add(what);
    }

    /// Everything that is mentioned by `user`, directly.
    Set<Object> of(Object user) {
        return mentioned.getOrDefault(user, Set.of());
    }
}
