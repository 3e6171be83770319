package interleave.language.go.check;

import interleave.language.Problems;
import interleave.language.Syntax;
import interleave.language.go.GoVersion;
import interleave.language.go.library.Library;
import interleave.language.go.tree.CheckedProgram;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Checks a whole program.
public final class Checker {
    private final Checking checking;

    /// @param problems where to note what is wrong
    public Checker(Source source, Problems problems, GoVersion version, Library library) {
        this.checking = new Checking(source, problems, version, library);
    }

    /// What the program means; empty if anything is wrong with it.
    public Optional<CheckedProgram> check(Syntax file) {
        Optional<Syntax> clause = packageClause(file);
        new Imports(checking).declare(file);
        TypeDeclarations types = new TypeDeclarations(checking);
        FunctionDeclarations functions = new FunctionDeclarations(checking);
        ValueDeclarations values = new ValueDeclarations(checking);
        for (Syntax declaration : file.parts()) {
            switch (declaration.kind()) {
                case "type_declaration" -> types.collect(declaration);
                case "function_declaration", "method_declaration" -> functions.collect(declaration);
                case "const_declaration" -> values.constants(declaration);
                case "var_declaration" -> values.variables(declaration);
                default -> {} // the package's name and the imports
            }
        }
        types.resolve();
        functions.resolve();
        values.resolve();
        functions.bodies();
        Optional<Routine> main = functions.main();
        if (main.isEmpty() && clause.isPresent()) {
            checking.problem(clause.get().span(), "function main is undeclared in the main package", "add func main() { … }");
        }
        List<GlobalGroup> order = new InitialisationOrder(checking).of(values.groups());
        unused();
        if (!checking.problems.isEmpty() || main.isEmpty()) return Optional.empty();
        List<Variable> globals = new ArrayList<>();
        for (GlobalGroup group : values.groups()) globals.addAll(group.variables().get());
        return Optional.of(new CheckedProgram(
                globals,
                order.stream().flatMap(group -> assignment(group).stream()).toList(),
                functions.inits(),
                main.get(),
                new LinkedHashSet<>(checking.boxed)));
    }

    private static Optional<Statement.Assign> assignment(GlobalGroup group) {
        if (group.values().get().isEmpty()) return Optional.empty();
        List<Statement.Target> targets = new ArrayList<>();
        for (Variable variable : group.variables().get()) targets.add(new Statement.Target.New(variable));
        return Optional.of(new Statement.Assign(group.span(), targets, group.values().get()));
    }

    private Optional<Syntax> packageClause(Syntax file) {
        Optional<Syntax> clause = file.parts().stream().filter(part -> part.is("package_clause")).findFirst();
        Optional<Syntax> name = clause.map(found -> found.parts().getFirst());
        if (name.isPresent() && !name.get().text().equals("main")) {
            checking.problem(
                    name.get().span(),
                    "package " + name.get().text() + " is not a main package",
                    "only programs can run: package main");
        }
        return clause;
    }

    private void unused() {
        for (Variable variable : checking.locals) {
            if (!variable.isUsed() && !checking.skipped.contains(variable.name())) {
                checking.problem(variable.span(), "declared and not used: " + variable.name());
            }
        }
        for (Entity.Import imported : checking.imports) {
            if (imported.used || checking.skipped.contains(imported.name)) continue;
            boolean renamed = !imported.path.substring(imported.path.lastIndexOf('/') + 1).equals(imported.name);
            checking.problem(
                    imported.span,
                    '"' + imported.path + "\" imported" + (renamed ? " as " + imported.name : "") + " and not used");
        }
    }
}
