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
import interleave.program.Span;
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
                default -> {} // what may not stand here has been reported
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
        Optional<Syntax> clause = file.parts().stream().findFirst().filter(part -> part.is("package_clause"));
        if (clause.isEmpty()) {
            Span at = file.parts().isEmpty() ? new Span(0, 0) : firstToken(file.parts().getFirst());
            checking.problem(at, "syntax error: package statement must be first", "begin the file with: package main");
            return clause;
        }
        Syntax name = clause.get().parts().getFirst();
        if (!name.text().equals("main")) {
            checking.problem(name.span(), "package " + name.text() + " is not a main package", "only programs can run: package main");
        }
        boolean declarations = false;
        for (Syntax part : file.parts().subList(1, file.parts().size())) {
            boolean isImport = part.is("import_declaration");
            if (isImport && declarations) {
                checking.problem(firstToken(part), "syntax error: imports must appear before other declarations");
            }
            declarations |= !isImport;
            if (part.is("package_clause") || !isImport && !part.kind().endsWith("_declaration")
                    || part.is("short_var_declaration")) {
                checking.problem(firstToken(part), "syntax error: non-declaration statement outside function body");
            }
        }
        return clause;
    }

    private static Span firstToken(Syntax node) {
        Syntax at = node;
        while (!at.children().isEmpty()) at = at.children().getFirst();
        return at.span();
    }

    private void unused() {
        for (Variable variable : checking.locals) {
            if (!variable.isUsed()) {
                checking.problem(variable.span(), "declared and not used: " + variable.name());
            }
        }
        for (Entity.Import imported : checking.imports) {
            if (imported.used) continue;
            boolean renamed = !imported.path.substring(imported.path.lastIndexOf('/') + 1).equals(imported.name);
            checking.problem(
                    imported.span,
                    '"' + imported.path + "\" imported" + (renamed ? " as " + imported.name : "") + " and not used");
        }
    }
}
