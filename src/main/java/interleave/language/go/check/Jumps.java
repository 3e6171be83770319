package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `break`, `continue`, `goto` and the labels that they name.
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
        private final Map<String, Scope> scopes = new LinkedHashMap<>();
        private final Map<String, Statement.Spot> spots = new LinkedHashMap<>();
        private final List<Goto> gotos = new ArrayList<>();

        private Statement.Spot spot(String label) {
            return spots.computeIfAbsent(label, _ -> new Statement.Spot());
        }
    }

    /// Begins a function. The labels of the one around it are to be given to [#leave].
    Labels enter() {
        Labels around = labels;
        labels = new Labels();
        return around;
    }

    /// Ends a function.
    void leave(Labels around) {
        labels.gotos.forEach(this::check);
        labels.declared.forEach((name, at) -> {
            if (!labels.used.contains(name)) checking.problem(at.span(), "label " + name + " defined and not used");
        });
        labels = around;
    }

    /// Notes a label.
    /// @param scope the block that it stands in
    Statement declare(Syntax label, Scope scope) {
        Syntax first = labels.declared.putIfAbsent(label.text(), label);
        if (first != null) checking.problem(label.span(), "label " + label.text() + " already defined");
        labels.scopes.putIfAbsent(label.text(), scope);
        return new Statement.Labelled(label.span(), labels.spot(label.text()));
    }

    /// `goto`; whether it may go there is known at the end of the function.
    Statement go(Syntax node, Scope scope) {
        Syntax label = node.parts().getFirst();
        labels.used.add(label.text());
        labels.gotos.add(new Goto(node, label, scope));
        return new Statement.Goto(node.span(), labels.spot(label.text()));
    }

    private void check(Goto jump) {
        String name = jump.label.text();
        Syntax at = labels.declared.get(name);
        Scope block = labels.scopes.get(name);
        if (at == null || block == null) {
            checking.problem(jump.label.span(), "label " + name + " not defined");
        } else if (!block.routine().equals(jump.scope.routine())) {
            checking.notYet(jump.node, "goto out of a loop over a function is");
        } else if (!jump.scope.within(block)) {
            checking.problem(jump.label.span(), "goto " + name + " jumps into block");
        } else {
            block.all().values().stream()
                    .filter(entity -> entity instanceof Entity.OfLocal(Variable variable, var _)
                            && variable.span().start() > jump.node.span().start()
                            && variable.span().start() < at.span().start())
                    .findFirst()
                    .ifPresent(entity -> checking.problem(jump.label.span(), "goto " + name + " jumps over variable declaration at line "
                            + checking.source.line(((Entity.OfLocal) entity).variable().span())));
        }
    }

    /// A jump to a label, which may be further down.
    private record Goto(Syntax node, Syntax label, Scope scope) {}

    Optional<Statement> jump(Syntax node, Scope scope) {
        boolean again = node.is("continue_statement");
        Optional<Syntax> label = node.parts().stream().findFirst();
        if (label.isPresent()) labels.used.add(label.get().text());
        Optional<Scope.Found> exit = label.isPresent()
                ? labelled(node, label.get(), again, scope)
                : innermost(node, again, scope);
        return exit.map(found -> jump(node.span(), found, again, scope));
    }

    private Statement jump(Span span, Scope.Found found, boolean again, Scope scope) {
        Statement.Exits exits = found.exit().exits();
        if (scope.routine().orElseThrow() != found.owner()) {
            return new Statement.Block(span, span, checking.functionLoops.jump(span, scope, found.exit(), found.owner(), again));
        }
        return again ? new Statement.Again(span, exits) : new Statement.Leave(span, exits);
    }

    private Optional<Scope.Found> innermost(Syntax node, boolean again, Scope scope) {
        Optional<Scope.Found> found = scope.exit(exit -> exit.loop() || !again, checking.functionLoops::isBody);
        if (found.isEmpty()) {
            checking.problem(node.span(), again ? "continue is not in a loop" : "break is not in a loop, switch, or select");
        }
        return found;
    }

    private Optional<Scope.Found> labelled(Syntax node, Syntax label, boolean again, Scope scope) {
        String name = label.text();
        Optional<Scope.Found> found = scope.exit(exit -> exit.label().equals(name), checking.functionLoops::isBody);
        String word = again ? "continue" : "break";
        if (found.isEmpty()) {
            checking.problem(label.span(), labels.declared.containsKey(name)
                    ? "invalid " + word + " label " + name
                    : word + " label not defined: " + name);
        } else if (again && !found.get().exit().loop()) {
            checking.problem(label.span(), "invalid continue label " + name);
            return Optional.empty();
        }
        return found;
    }
}
