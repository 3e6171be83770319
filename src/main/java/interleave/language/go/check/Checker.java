package interleave.language.go.check;

import interleave.language.Problems;
import interleave.language.Syntax;
import interleave.language.go.GoVersion;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.library.Library;
import interleave.language.go.library.LibraryMember;
import interleave.language.go.library.LibraryPackage;
import interleave.language.go.tree.CheckedProgram;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks a whole program.
public final class Checker {
    private final Checking checking;
    private final TypeDeclarations types;
    private final FunctionDeclarations functions;
    private final ValueDeclarations values;

    /// @param problems where to note what is wrong
    public Checker(Source source, Problems problems, GoVersion version, Library library) {
        this(source, problems, version, library, "main");
    }

    private Checker(Source source, Problems problems, GoVersion version, Library library, String path) {
        this.checking = new Checking(source, problems, version, library, path, Optional.empty());
        this.types = new TypeDeclarations(checking);
        this.functions = new FunctionDeclarations(checking);
        this.values = new ValueDeclarations(checking);
    }

    /// What is written in Go of a package of the library.
    /// @throws IllegalStateException if anything is wrong with that
    public static LibraryPackage.Written read(Library library, String path, Source source, Syntax file) {
        LibraryPackage begun = library.begun(path);
        Problems problems = new Problems();
        return new Checker(source, problems, GoVersion.SINCE_1_22, library, path).complete(begun, file);
    }

    private LibraryPackage.Written complete(LibraryPackage begun, Syntax file) {
        begun.known().forEach(checking::declareMember);
        List<GlobalGroup> order = declarations(file);
        if (!checking.problems.isEmpty()) {
            throw new IllegalStateException(checking.problems.inOrder().stream()
                    .map(problem -> checking.source.place(problem.span()) + ": " + problem.message())
                    .toList()
                    .toString());
        }
        Map<String, LibraryMember> members = new LinkedHashMap<>();
        for (Map.Entry<String, Entity> declared : checking.packageScope.all().entrySet()) {
            member(declared.getValue()).ifPresent(member -> members.put(declared.getKey(), member));
        }
        return new LibraryPackage.Written(
                checking.source, file, members, List.copyOf(checking.boxed), globals(), assignments(order));
    }

    private static Optional<LibraryMember> member(Entity entity) {
        return switch (entity) {
            case Entity.OfType(Lazy<GoType> type) -> Optional.of(new LibraryMember.OfType(type.get()));
            case Entity.OfFunction(Lazy<Routine> routine) -> Optional.of(new LibraryMember.OfRoutine(routine.get()));
            case Entity.OfGeneric generic -> Optional.of(new LibraryMember.OfGeneric(generic.type()));
            case Entity.OfGlobal global -> Optional.of(new LibraryMember.OfVariable(global.variable()));
            case Entity.OfConstant(Lazy<Expr> value) when value.get() instanceof Expr.Const(var _, GoType type, GoConstant of) ->
                Optional.of(new LibraryMember.OfConstant(type, of));
            default -> Optional.empty(); // what it imports
        };
    }

    /// What the program means; empty if anything is wrong with it.
    public Optional<CheckedProgram> check(Syntax file) {
        Optional<Syntax> clause = packageClause(file);
        List<GlobalGroup> order = declarations(file);
        Optional<Routine> main = functions.main();
        if (main.isEmpty() && clause.isPresent()) {
            checking.problem(clause.get().span(), "function main is undeclared in the main package", "add func main() { … }");
        }
        unused();
        if (!checking.problems.isEmpty() || main.isEmpty()) return Optional.empty();
        return Optional.of(new CheckedProgram(
                globals(), assignments(order), functions.inits(), main.get(), new LinkedHashSet<>(checking.boxed), checking.census()));
    }

    /// Checks all that is declared.
    /// @return the variables of the package in the order in which they are initialised
    private List<GlobalGroup> declarations(Syntax file) {
        new Imports(checking).declare(file);
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
        return new InitialisationOrder(checking).of(values.groups());
    }

    /// The variables of the package, behind those of the packages that are imported.
    private List<Variable> globals() {
        List<Variable> all = new ArrayList<>(checking.libraryGlobals);
        for (GlobalGroup group : values.groups()) all.addAll(group.variables().get());
        return all;
    }

    private List<Statement.Assign> assignments(List<GlobalGroup> order) {
        List<Statement.Assign> all = new ArrayList<>(checking.libraryInitialisations);
        order.forEach(group -> assignment(group).ifPresent(all::add));
        return all;
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
            boolean renamed = !LibraryPackage.nameOf(imported.path).equals(imported.name);
            checking.problem(
                    imported.span,
                    '"' + imported.path + "\" imported" + (renamed ? " as " + imported.name : "") + " and not used");
        }
    }
}
