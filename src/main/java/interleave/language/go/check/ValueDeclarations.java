package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The constants and variables of the package.
final class ValueDeclarations {
    private final Checking checking;
    private final List<Lazy<Expr>> constants = new ArrayList<>();
    private final List<GlobalGroup> groups = new ArrayList<>();

    ValueDeclarations(Checking checking) {
        this.checking = checking;
    }

    void constants(Syntax declaration) {
        for (ConstantSpecs.One one : ConstantSpecs.of(declaration, checking)) {
            Lazy<Expr> value = new Lazy<>(
                    () -> one.evaluate(checking, checking.packageScope), () -> cycle(one.name()));
            constants.add(value);
            checking.declareInPackage(one.name(), new Entity.OfConstant(value));
        }
    }

    private Expr cycle(Syntax name) {
        checking.problem(name.span(), "initialization cycle for " + name.text());
        return new Expr.Bad(name.span());
    }

    void variables(Syntax declaration) {
        for (Syntax spec : Specs.of(declaration, "var_spec")) {
            List<Syntax> names = spec.parts("name");
            List<Syntax> values = spec.part("value").map(Syntax::parts).orElse(List.of());
            if (values.size() == names.size() || values.isEmpty()) {
                for (int i = 0; i < names.size(); i++) {
                    group(spec, List.of(names.get(i)), values.isEmpty() ? List.of() : List.of(values.get(i)));
                }
            } else {
                group(spec, names, values);
            }
        }
    }

    private void group(Syntax spec, List<Syntax> names, List<Syntax> written) {
        Optional<Syntax> type = spec.part("type");
        GlobalGroup[] self = new GlobalGroup[1];
        Lazy<List<Expr>> raw = new Lazy<>(
                () -> checking.expressions.list(written, checking.packageScope.of(self[0]), names.size()),
                () -> List.of(cycle(names.getFirst())));
        Lazy<List<Variable>> variables = new Lazy<>(
                () -> type.isPresent()
                        ? all(names, checking.types.read(type.get(), checking.packageScope))
                        : fromValues(names, written, raw.get()),
                () -> {
                    cycle(names.getFirst());
                    return all(names, GoType.INVALID);
                });
        Lazy<List<Expr>> values = new Lazy<>(() -> fitted(names, written, variables, raw), List::of);
        self[0] = new GlobalGroup(spec.span(), variables, values);
        groups.add(self[0]);
        for (int i = 0; i < names.size(); i++) {
            checking.declareInPackage(names.get(i), new Entity.OfGlobal(self[0], i));
        }
    }

    private List<Variable> all(List<Syntax> names, GoType type) {
        return names.stream().map(name -> global(name, type)).toList();
    }

    private Variable global(Syntax name, GoType type) {
        return checking.ofProgram()
                ? Variable.global(name.text(), type, name.span())
                : Variable.ofLibrary(name.text(), type, name.span(), checking.source);
    }

    private List<Variable> fromValues(List<Syntax> names, List<Syntax> written, List<Expr> values) {
        Span right = new Span(written.getFirst().span().start(), written.getLast().span().end());
        if (!checking.assignments.counted(right, names.size(), values)) return all(names, GoType.INVALID);
        List<Variable> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            GoType type = checking.assignments.typeOf(values.get(i), "variable declaration");
            found.add(global(names.get(i), type));
        }
        return found;
    }

    private List<Expr> fitted(
            List<Syntax> names, List<Syntax> written, Lazy<List<Variable>> variables, Lazy<List<Expr>> raw) {
        if (written.isEmpty()) return List.of();
        List<Variable> targets = variables.get();
        List<Expr> values = raw.get();
        Span right = new Span(written.getFirst().span().start(), written.getLast().span().end());
        if (!checking.assignments.counted(right, names.size(), values)) return List.of();
        List<Expr> found = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            found.add(checking.assigning.assign(values.get(i), targets.get(i).type(), "variable declaration"));
        }
        return found;
    }

    /// Finds out all values.
    void resolve() {
        constants.forEach(Lazy::get);
        for (GlobalGroup group : groups) {
            group.variables().get();
            group.values().get();
        }
    }

    /// The variables, in the order of the text.
    List<GlobalGroup> groups() {
        return List.copyOf(groups);
    }
}
