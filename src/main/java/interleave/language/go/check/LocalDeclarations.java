package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `var`, `const` and `type` inside functions.
final class LocalDeclarations {
    private final Checking checking;

    LocalDeclarations(Checking checking) {
        this.checking = checking;
    }

    List<Statement> variables(Syntax node, Scope scope) {
        List<Syntax> specs = Specs.of(node, "var_spec");
        List<Statement> found = new ArrayList<>();
        for (Syntax spec : specs) {
            found.add(variables(spec, specs.size() == 1 ? node.span() : spec.span(), scope));
        }
        return found;
    }

    private Statement variables(Syntax spec, Span span, Scope scope) {
        Optional<GoType> declared = spec.part("type").map(type -> checking.types.read(type, scope));
        List<Syntax> names = spec.parts("name");
        Optional<Syntax> right = spec.part("value");
        List<Expr> values = right.map(list -> checking.expressions.list(list.parts(), scope, names.size())).orElse(List.of());
        boolean counted = right.isEmpty() || counted(names, right.get(), values);
        List<Target> targets = new ArrayList<>();
        List<Expr> fitted = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Expr value = right.isPresent() && counted ? values.get(i) : new Expr.Bad(names.get(i).span());
            GoType type = declared.orElseGet(() -> counted ? checking.assignments.typeOf(value, "variable declaration") : GoType.INVALID);
            Variable variable = Variable.local(names.get(i).text(), type, names.get(i).span());
            if (right.isPresent()) {
                fitted.add(type.invalid() ? new Expr.Bad(span) : checking.assigning.assign(value, type, "variable declaration"));
            }
            targets.add(target(variable, names.get(i), scope));
        }
        if (!counted || fitted.stream().anyMatch(Expr::bad)) checking.assignments.silence(targets);
        return new Statement.Assign(span, targets, fitted);
    }

    /// Whether there are as many values as names. That there are too many, or too few, is said of the first one that has
    /// no partner.
    private boolean counted(List<Syntax> names, Syntax right, List<Expr> values) {
        int written = right.parts().size();
        if (written > names.size()) {
            checking.problem(right.parts().get(names.size()).span(), "extra init expr");
            return false;
        }
        if (written > 1 && written < names.size()) {
            checking.problem(names.get(written).span(), "missing init expr for " + names.get(written).text());
            return false;
        }
        return checking.assignments.counted(right.span(), names.size(), values);
    }

    private Target target(Variable variable, Syntax name, Scope scope) {
        if (variable.name().equals("_")) return new Target.Blank(name.span());
        if (scope.here(variable.name()).isPresent()) {
            checking.problem(name.span(), variable.name() + " redeclared in this block");
            return new Target.Blank(name.span());
        }
        checking.assignments.begin(variable, scope);
        return new Target.New(variable);
    }

    List<Statement> constants(Syntax node, Scope scope) {
        for (ConstantSpecs.One one : ConstantSpecs.of(node, checking)) {
            Expr value = one.evaluate(checking, scope);
            declare(one.name(), new Entity.OfConstant(Lazy.of(value)), scope);
        }
        return List.of();
    }

    List<Statement> types(Syntax node, Scope scope) {
        for (Syntax spec : node.parts()) {
            Syntax name = spec.part("name").orElseThrow();
            if (spec.part("type_parameters").isPresent()) {
                checking.notYet(spec, "generic types are");
                scope.declare(name.text(), new Entity.OfNothing(Optional.empty()));
                continue;
            }
            Syntax written = spec.part("type").orElseThrow();
            if (spec.is("type_alias")) {
                declare(name, new Entity.OfType(Lazy.of(checking.types.read(written, scope))), scope);
                continue;
            }
            Named named = new Named(checking.packageName, name.text());
            declare(name, new Entity.OfType(Lazy.of(named)), scope);
            named.is(checking.types.read(written, scope).underlying());
            if (StructTypes.endless(named)) {
                checking.problem(name.span(), "invalid recursive type " + name.text());
                named.is(GoType.INVALID);
            }
        }
        return List.of();
    }

    private void declare(Syntax name, Entity entity, Scope scope) {
        if (name.text().equals("_")) return;
        if (scope.here(name.text()).isPresent()) {
            checking.problem(name.span(), name.text() + " redeclared in this block");
            return;
        }
        scope.declare(name.text(), entity);
    }
}
