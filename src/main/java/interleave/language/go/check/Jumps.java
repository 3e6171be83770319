package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `break`, `continue` and the labels that they name.
final class Jumps {
    private final Checking checking;
    private Labels labels = new Labels();

    Jumps(Checking checking) {
        this.checking = checking;
    }

    /// The labels of one function: where they stand, and which are used.
    static final class Labels {
        private final Map<String, Syntax> declared = new LinkedHashMap<>();
        private final Set<String> used = new LinkedHashSet<>();
    }

    /// Begins a function. The labels of the one around it are to be given to [#leave].
    Labels enter() {
        Labels around = labels;
        labels = new Labels();
        return around;
    }

    /// Ends a function.
    void leave(Labels around) {
        labels.declared.forEach((name, at) -> {
            if (!labels.used.contains(name)) checking.problem(at.span(), "label " + name + " defined and not used");
        });
        labels = around;
    }

    /// Notes a label.
    void declare(Syntax label) {
        if (labels.declared.putIfAbsent(label.text(), label) != null) {
            checking.problem(label.span(), "label " + label.text() + " already defined");
        }
    }

    /// Notes that something names a label.
    void mention(Syntax label) {
        labels.used.add(label.text());
    }

    Optional<Statement> jump(Syntax node, Scope scope) {
        boolean again = node.is("continue_statement");
        Optional<Syntax> label = node.parts().stream().findFirst();
        if (label.isPresent()) labels.used.add(label.get().text());
        Optional<Scope.Exit> exit = label.isPresent()
                ? labelled(node, label.get(), again, scope)
                : innermost(node, again, scope);
        return exit.map(found ->
                again ? new Statement.Again(node.span(), found.exits()) : new Statement.Leave(node.span(), found.exits()));
    }

    private Optional<Scope.Exit> innermost(Syntax node, boolean again, Scope scope) {
        Optional<Scope.Exit> found = scope.exit(exit -> exit.loop() || !again);
        if (found.isEmpty()) {
            checking.problem(node.span(), again ? "continue is not in a loop" : "break is not in a loop, switch, or select");
        }
        return found;
    }

    private Optional<Scope.Exit> labelled(Syntax node, Syntax label, boolean again, Scope scope) {
        String name = label.text();
        Optional<Scope.Exit> found = scope.exit(exit -> exit.label().equals(name));
        String word = again ? "continue" : "break";
        if (found.isEmpty()) {
            checking.problem(label.span(), labels.declared.containsKey(name)
                    ? "invalid " + word + " label " + name
                    : word + " label not defined: " + name);
        } else if (again && !found.get().loop()) {
            checking.problem(label.span(), "invalid continue label " + name);
            return Optional.empty();
        }
        return found;
    }
}
