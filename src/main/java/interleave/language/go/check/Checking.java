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
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One program being checked: what all parts of the checker share.
final class Checking {
    final Source source;
    final Problems problems;
    final GoVersion version;
    final Library library;
    /// The package that is checked: `main`, or one of the library.
    final String packageName;
    /// The path of the package as it is imported.
    private final String path;
    final Scope universe = Universe.scope();
    final Scope packageScope = universe.inside();
    final References references = new References();
    final List<Variable> locals = new ArrayList<>();
    final List<Entity.Import> imports = new ArrayList<>();
    /// The types whose values are put into interfaces.
    final Set<GoType> boxed = new LinkedHashSet<>();
    /// The variables of the packages that are mentioned, and their first values.
    final Set<Variable> libraryGlobals = new LinkedHashSet<>();
    final Set<Statement.Assign> libraryInitialisations = new LinkedHashSet<>();
    /// The names in what is not understood: whether they are used is not known.
    final Set<String> skipped = new LinkedHashSet<>();

    final TypeReader types = new TypeReader(this);
    final Signatures signatures = new Signatures(this);
    final Descriptions descriptions = new Descriptions(this);
    final Untyped untyped = new Untyped(this);
    final Assigning assigning = new Assigning(this);
    final Names names = new Names(this);
    final ConstantOperators constantOperators = new ConstantOperators(this);
    final Operators operators = new Operators(this);
    final Conversions conversions = new Conversions(this);
    final Selectors selectors = new Selectors(this);
    final Indexing indexing = new Indexing(this);
    final Composites composites = new Composites(this);
    final Calls calls = new Calls(this);
    final BuiltinCalls builtinCalls = new BuiltinCalls(this);
    final Expressions expressions = new Expressions(this);
    final Bodies bodies = new Bodies(this);
    final Jumps jumps = new Jumps(this);
    final GenericLibrary genericLibrary;
    final Generics generics = new Generics(this);
    final GenericValues genericValues = new GenericValues(this);
    final MapChecks maps = new MapChecks(this);
    final ChannelChecks channels = new ChannelChecks(this);
    final LocalDeclarations localDeclarations = new LocalDeclarations(this);
    final Assignments assignments = new Assignments(this);
    final Loops loops = new Loops(this);
    final FunctionLoops functionLoops = new FunctionLoops(this);
    final Switches switches = new Switches(this);
    final TypeQuestions typeQuestions = new TypeQuestions(this);
    final Statements statements = new Statements(this);

    /// Whether the program asks how many goroutines there are.
    boolean counts;
    private int literals;

    /// @param generics the generic parts of the library, where this is one of them
    Checking(
            Source source, Problems problems, GoVersion version, Library library, String path,
            Optional<GenericLibrary> generics) {
        this.source = source;
        this.problems = problems;
        this.version = version;
        this.library = library;
        this.path = path;
        this.packageName = LibraryPackage.nameOf(path);
        this.genericLibrary = generics.orElseGet(() -> new GenericLibrary(this));
    }

    /// Whether a program is checked, not a package of the library.
    boolean ofProgram() {
        return packageName.equals("main");
    }

    /// A function of the package.
    Routine routine(String name, Span span, GoType.Function signature) {
        Optional<Source> library = ofProgram() ? Optional.empty() : Optional.of(source);
        return new Routine(path + "." + name, span, signature, Optional.empty(), library);
    }

    /// What is written in Go of a package is needed, with what that needs itself.
    void needs(LibraryPackage.Written written) {
        boxed.addAll(written.boxed());
        libraryGlobals.addAll(written.globals());
        libraryInitialisations.addAll(written.initialisations());
    }

    /// What another part of the program needs is needed.
    void needs(Checking part) {
        boxed.addAll(part.boxed);
        libraryGlobals.addAll(part.libraryGlobals);
        libraryInitialisations.addAll(part.libraryInitialisations);
    }

    /// What counts goroutines, where the program asks for their number.
    Optional<CheckedProgram.Census> census() {
        if (!counts) return Optional.empty();
        LibraryPackage runtime = library.find("runtime").orElseThrow();
        return Optional.of(new CheckedProgram.Census(routine(runtime, "begun"), routine(runtime, "ended")));
    }

    private static Routine routine(LibraryPackage from, String name) {
        return ((LibraryMember.OfRoutine) from.member(name).orElseThrow()).routine();
    }

    /// Notes a problem.
    void problem(Span span, String message) {
        problems.add(span, message);
    }

    /// Notes a problem and what to do about it.
    void problem(Span span, String message, String hint) {
        problems.add(span, message, hint);
    }

    /// Notes that something is beyond the subset; `what` ends in "is" or "are".
    void notYet(Syntax where, String what) {
        notYet(where, what, "");
    }

    /// The same with a way around it.
    void notYet(Syntax where, String what, String hint) {
        notYet(where, where, what, hint);
    }

    /// The same, said of a part of it.
    void notYet(Syntax all, Syntax where, String what, String hint) {
        problems.add(where.span(), what + " not understood yet", hint);
        skip(all);
    }

    /// Counts what is mentioned there as used.
    void skip(Syntax node) {
        if (node.children().isEmpty() && node.named()) skipped.add(node.text());
        for (Syntax child : node.children()) skip(child);
    }

    /// Gives a name that a package of the library has otherwise its meaning in what is written of it in Go.
    void declareMember(String name, LibraryMember member) {
        if (member instanceof LibraryMember.OfType(GoType type)) packageScope.declare(name, new Entity.OfType(Lazy.of(type)));
        if (member instanceof LibraryMember.OfRoutine(Routine routine)) packageScope.declare(name, new Entity.OfFunction(Lazy.of(routine)));
        if (member instanceof LibraryMember.OfFunction(var function)) packageScope.declare(name, new Entity.OfNative(function));
        if (member instanceof LibraryMember.OfConstant(GoType type, GoConstant value)) {
            packageScope.declare(name, new Entity.OfConstant(Lazy.of(new Expr.Const(Span.NOWHERE, type, value))));
        }
    }

    /// Gives a name a meaning in the package.
    void declareInPackage(Syntax name, Entity entity) {
        if (name.text().equals("_")) return;
        if (packageScope.here(name.text()).isPresent()) {
            problem(name.span(), name.text() + " redeclared in this block");
        } else if (name.text().equals("init") || name.text().equals("main") && !(entity instanceof Entity.OfFunction)) {
            problem(name.span(), "cannot declare " + name.text() + " - must be func");
        } else {
            packageScope.declare(name.text(), entity);
        }
    }

    /// Where the first default of a switch stands, when another one is met.
    Span oneDefault(Syntax node, Optional<Span> first) {
        Span here = node.children().getFirst().span();
        first.ifPresent(one -> problem(here, "multiple defaults (first at " + source.place(one) + ")"));
        return first.orElse(here);
    }

    /// The name of the next function literal that is written outside all functions.
    String nameOfLiteralInPackage() {
        literals++;
        return packageName + ".init.func" + literals;
    }

    /// A stretch of the source on one line, for messages; of composites and function bodies only the braces are left.
    String text(Span span) {
        String line = source.text(span).replaceAll("\\s+", " ").strip();
        int open = line.indexOf('{');
        if (open < 0) return line;
        StringBuilder shown = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '}') depth--;
            if (depth == 0) shown.append(c);
            if (c == '{' && depth++ == 0 && i + 1 < line.length() && line.charAt(i + 1) != '}') shown.append('…');
        }
        return shown.toString();
    }
}
