package interleave.language.go.check;

import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The order in which the variables of the package get their first values: that of the text, but each after those that its
/// value needs, be it through functions (Go specification, Package initialization).
final class InitialisationOrder {
    private final Checking checking;

    InitialisationOrder(Checking checking) {
        this.checking = checking;
    }

    List<GlobalGroup> of(List<GlobalGroup> groups) {
        List<GlobalGroup> order = new ArrayList<>();
        Set<GlobalGroup> waiting = new LinkedHashSet<>(groups);
        while (!waiting.isEmpty()) {
            GlobalGroup next = null;
            for (GlobalGroup group : waiting) {
                if (needs(group).stream().noneMatch(need -> need != group && waiting.contains(need))) {
                    next = group;
                    break;
                }
            }
            if (next == null) break; // only a cycle keeps all of them waiting
            order.add(next);
            waiting.remove(next);
        }
        for (GlobalGroup group : groups) {
            if (needs(group).contains(group)) {
                reportCycle(group);
                break;
            }
        }
        return order;
    }

    /// The groups that a group's values need, directly or through functions; itself only where that is a cycle.
    private Set<GlobalGroup> needs(GlobalGroup group) {
        Set<GlobalGroup> found = new LinkedHashSet<>();
        collect(group, found, new HashSet<>());
        return found;
    }

    private void collect(Object user, Set<GlobalGroup> found, Set<Object> seen) {
        for (Object mentioned : checking.references.of(user)) {
            if (mentioned instanceof GlobalGroup group) found.add(group);
            if (seen.add(mentioned)) collect(mentioned, found, seen);
        }
    }

    private void reportCycle(GlobalGroup group) {
        Variable variable = group.variables().get().getFirst();
        if (variable.type().invalid()) return;
        boolean direct = checking.references.of(group).contains(group);
        String through = checking.references.of(group).stream()
                .filter(Routine.class::isInstance)
                .map(routine -> ((Routine) routine).name().replace("main.", ""))
                .findFirst()
                .orElse("");
        checking.problem(variable.span(), direct
                ? "initialization cycle: " + variable.name() + " refers to itself"
                : "initialization cycle for " + variable.name()
                        + (through.isEmpty() ? "" : ": it refers to " + through + ", which refers to " + variable.name()));
    }
}
