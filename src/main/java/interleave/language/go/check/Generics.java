package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Routine;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Members;
import interleave.language.go.type.Named;
import interleave.program.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Generic functions and types. For each list of types that one is used with there is a function or type of its own, which is
/// checked as if it had been written so.
final class Generics {
    private final Checking checking;
    private final Map<Declared, Map<List<GoType>, Named>> types = new LinkedHashMap<>();
    private final Map<Declared, Map<List<GoType>, Routine>> functions = new LinkedHashMap<>();
    private final Map<String, List<Syntax>> methods = new LinkedHashMap<>();
    private final ArrayDeque<Runnable> bodies = new ArrayDeque<>();
    private final List<Declared> all = new ArrayList<>();

    Generics(Checking checking) {
        this.checking = checking;
    }

    /// A generic function or type.
    /// @param home the package that declares it
    record Declared(Generics home, Syntax node, Syntax name, List<Parameter> parameters) {
        /// What stands between its brackets, with them.
        String parametersAsWritten() {
            return home.checking.text(node.part("type_parameters").orElseThrow().span());
        }
    }

    /// A type parameter.
    record Parameter(String name, Syntax constraint) {}

    /// A generic type with types for its parameters.
    record Use(Declared of, List<GoType> types) {}

    /// Notes a generic function or type.
    Declared declare(Syntax node, Syntax name) {
        Declared declared = new Declared(this, node, name, parameters(node.part("type_parameters").orElseThrow()));
        all.add(declared);
        return declared;
    }

    private static List<Parameter> parameters(Syntax list) {
        List<Parameter> found = new ArrayList<>();
        for (Syntax declaration : list.parts()) {
            Syntax constraint = declaration.part("type").orElse(declaration.parts().getLast());
            for (Syntax name : declaration.parts("name")) found.add(new Parameter(name.text(), constraint));
        }
        return found;
    }

    /// Notes a method, if it is one of a generic type.
    boolean method(Syntax node) {
        Optional<Syntax> type = receiver(node);
        type.ifPresent(generic -> methods.computeIfAbsent(name(generic), _ -> new ArrayList<>()).add(node));
        return type.isPresent();
    }

    private static String name(Syntax generic) {
        return generic.part("type").orElse(generic.parts().getFirst()).text();
    }

    private static Optional<Syntax> receiver(Syntax method) {
        List<Syntax> declared = method.part("receiver").orElseThrow().parts();
        Optional<Syntax> type = declared.size() == 1 ? declared.getFirst().part("type") : Optional.empty();
        while (type.isPresent() && (type.get().is("pointer_type") || type.get().is("parenthesized_type"))) {
            type = Optional.of(type.get().parts().getFirst());
        }
        return type.filter(found -> found.is("generic_type"));
    }

    /// The generic function or type that a node names.
    Optional<Declared> named(Syntax node, Scope scope, boolean type) {
        return switch (node.kind()) {
            case "identifier", "type_identifier" -> scope.find(node.text())
                    .filter(found -> found instanceof Entity.OfGeneric generic && generic.type() == type)
                    .map(found -> ((Entity.OfGeneric) found).declared());
            case "selector_expression" -> imported(node.part("operand"), node.part("field"), scope, type);
            case "qualified_type" -> imported(node.part("package"), node.part("name"), scope, type);
            default -> Optional.empty();
        };
    }

    private Optional<Declared> imported(Optional<Syntax> from, Optional<Syntax> name, Scope scope, boolean type) {
        Optional<Entity> in = from.filter(node -> !node.is("selector_expression")).flatMap(node -> scope.find(node.text()));
        if (name.isEmpty() || !(in.orElse(null) instanceof Entity.OfPackage(Entity.Import imported, var library))) return Optional.empty();
        Optional<Declared> found = checking.genericLibrary.find(library, name.get().text(), type);
        if (found.isPresent()) imported.used = true;
        return found;
    }

    /// A generic type with types for its parameters, such as `Stack[int]`.
    GoType type(Syntax node, Scope scope) {
        Syntax base = node.is("generic_type")
                ? node.part("type").orElse(node.parts().getFirst())
                : node.part("operand").orElse(node.parts().getFirst());
        Optional<Declared> declared = named(base, scope, true);
        if (declared.isEmpty()) {
            checking.problem(base.span(), scope.find(base.text()).isPresent()
                    ? base.text() + " is not a generic type"
                    : "undefined: " + base.text());
            return GoType.INVALID;
        }
        List<GoType> given = new ArrayList<>();
        for (Syntax argument : arguments(node)) given.add(checking.types.read(argument, scope));
        if (given.stream().anyMatch(GoType::invalid)) return GoType.INVALID;
        if (!counted(node, declared.get(), given.size())) return GoType.INVALID;
        return declared.get().home.type(node.span(), declared.get(), given.stream().map(GoType::canonical).toList());
    }

    private boolean counted(Syntax node, Declared declared, int count) {
        int wanted = declared.parameters.size();
        if (count == wanted) return true;
        checking.problem(node.span(), (count < wanted ? "not enough" : "too many") + " type arguments for type "
                + declared.name.text() + ": have " + count + ", want " + wanted);
        return false;
    }

    /// The types between the brackets.
    private static List<Syntax> arguments(Syntax node) {
        List<Syntax> written = node.part("type_arguments").map(Syntax::parts).orElseGet(() -> node.parts().subList(1, node.parts().size()));
        return written.stream()
                .map(one -> one.is("type_elem") && one.parts().size() == 1 ? one.parts().getFirst() : one)
                .toList();
    }

    private GoType type(Span span, Declared declared, List<GoType> given) {
        Map<List<GoType>, Named> made = types.computeIfAbsent(declared, _ -> new LinkedHashMap<>());
        Named known = made.get(given);
        if (known != null) return known;
        if (!OpenTypes.open(given) && !satisfied(span, declared, given)) return GoType.INVALID;
        Named named = new Named(checking.packageName, declared.name.text(), given);
        made.put(given, named);
        checking.genericLibrary.origins().put(named, new Use(declared, given));
        Scope scope = scope(names(declared), given);
        GoType read = checking.types.read(declared.node.part("type").orElseThrow(), scope);
        checking.signatures.complete(read);
        named.is(read.underlying());
        if (StructTypes.endless(named)) {
            checking.problem(declared.name.span(), "invalid recursive type " + declared.name.text());
            named.is(GoType.INVALID);
        }
        for (Syntax method : methods.getOrDefault(declared.name.text(), List.of())) method(named, method, given);
        return named;
    }

    private void method(Named named, Syntax node, List<GoType> given) {
        Syntax generic = receiver(node).orElseThrow();
        List<String> names = arguments(generic).stream().map(Syntax::text).toList();
        if (names.size() != given.size()) {
            checking.problem(generic.span(), "receiver declares " + names.size() + " type parameters, but receiver base type declares " + given.size());
            return;
        }
        Scope scope = scope(names, given);
        Signatures.Parameter receiver =
                checking.signatures.receiver(node.part("receiver").orElseThrow(), scope).getFirst();
        boolean onPointer = receiver.type() instanceof GoType.Pointer;
        if (Members.pointed(receiver.type()) != named) return;
        Signatures.Signature signature = checking.signatures.read(node, scope);
        String title = named.shortName() + "[...]";
        Syntax name = node.part("name").orElseThrow();
        Routine routine = checking.routine(
                (onPointer ? "(*" + title + ")" : title) + "." + name.text(), node.span(), signature.type());
        named.with(new Named.Method(name.text(), onPointer, routine));
        if (OpenTypes.open(given)) return;
        bodies.add(() -> node.part("body").ifPresent(body -> checking.bodies.check(
                routine, Optional.of(receiver), signature, body, scope.of(routine))));
    }

    private Scope scope(List<String> names, List<GoType> given) {
        Scope scope = checking.packageScope.inside();
        for (int i = 0; i < names.size(); i++) scope.declare(names.get(i), new Entity.OfType(Lazy.of(given.get(i))));
        return scope;
    }

    private static List<String> names(Declared declared) {
        return declared.parameters.stream().map(Parameter::name).toList();
    }

    /// A generic function with its types written out, as in `Map[int, string]`; those that are left out, a call must tell.
    Optional<Expr> instantiated(Syntax node, Scope scope) {
        Syntax base = node.part("operand").orElse(node.parts().getFirst());
        Optional<Declared> declared = named(base, scope, false);
        if (declared.isEmpty()) return Optional.empty();
        List<GoType> given = given(node, scope);
        if (given.stream().anyMatch(GoType::invalid)) return Optional.of(new Expr.Bad(node.span()));
        if (given.size() < declared.get().parameters.size()) {
            return Optional.of(checking.genericValues.value(base.span(), declared.get(), given, scope));
        }
        return Optional.of(declared.get().home.function(node.span(), declared.get(), given, scope));
    }

    private List<GoType> given(Syntax node, Scope scope) {
        return arguments(node).stream().map(one -> checking.types.read(one, scope).canonical()).toList();
    }

    /// Whether a call of this calls a generic function.
    boolean names(Syntax function, Scope scope) {
        boolean indexed = function.is("index_expression") || function.is("type_instantiation_expression");
        return named(indexed ? function.part("operand").orElse(function.parts().getFirst()) : function, scope, false).isPresent();
    }

    /// The function that a call of a generic one means; empty if the call is of something else.
    Optional<Expr> called(Syntax call, Calls.Arguments arguments, Scope scope) {
        Syntax function = call.part("function").orElseThrow();
        boolean indexed = function.is("index_expression") || function.is("type_instantiation_expression");
        Syntax base = indexed ? function.part("operand").orElse(function.parts().getFirst()) : function;
        Optional<Declared> declared = named(base, scope, false);
        if (declared.isEmpty()) return Optional.empty();
        List<GoType> given = indexed
                ? given(function, scope)
                : call.part("type_arguments").isPresent() ? given(call, scope) : List.of();
        if (arguments.bad() || given.stream().anyMatch(GoType::invalid)) return Optional.of(new Expr.Bad(call.span()));
        Generics home = declared.get().home;
        Optional<List<GoType>> inferred = home.infer(checking.text(base.span()), declared.get(), given, arguments, call.span());
        return Optional.of(inferred.map(types -> home.function(function.span(), declared.get(), types, scope))
                .orElseGet(() -> new Expr.Bad(call.span())));
    }

    Expr function(Span span, Declared declared, List<GoType> given, Scope user) {
        if (given.size() > declared.parameters.size()) {
            checking.problem(span, "got " + given.size() + " type arguments but " + declared.name.text() + " has " + declared.parameters.size() + " type parameters");
            return new Expr.Bad(span);
        }
        Map<List<GoType>, Routine> made = functions.computeIfAbsent(declared, _ -> new LinkedHashMap<>());
        Routine routine = made.get(given);
        if (routine == null) {
            if (!satisfied(span, declared, given)) return new Expr.Bad(span);
            Scope scope = scope(names(declared), given);
            Signatures.Signature signature = checking.signatures.read(declared.node, scope);
            Routine added = checking.routine(declared.name.text() + "[...]", declared.node.span(), signature.type());
            made.put(given, added);
            routine = added;
            bodies.add(() -> declared.node.part("body").ifPresent(body ->
                    checking.bodies.check(added, Optional.empty(), signature, body, scope.of(added))));
        }
        checking.references.add(user.user(), routine);
        return new Expr.FunctionName(span, routine.signature(), routine);
    }

    /// A generic function with something in the place of each of its type parameters, to find out what they are.
    record Opened(List<GoType> open, Scope scope, GoType.Function signature, Unification unification) {}

    Opened opened(Declared declared, List<GoType> given) {
        List<GoType> open = new ArrayList<>();
        Map<GoType, GoType> found = new LinkedHashMap<>();
        for (int i = 0; i < declared.parameters.size(); i++) {
            Named stand = new Named("", declared.parameters.get(i).name());
            stand.is(new GoType.Parameter(GoType.ANY, true));
            open.add(stand);
            if (i < given.size()) found.put(stand, given.get(i));
        }
        Scope scope = scope(names(declared), open);
        return new Opened(open, scope, checking.signatures.read(declared.node, scope).type(), new Unification(open, found, this::argumentsOf));
    }

    /// The types of a generic function of which those are known that were unified; empty if one is not.
    Optional<List<GoType>> closed(Declared declared, Opened opened) {
        cores(declared, opened.open(), opened.unification().found(), opened.scope(), opened.unification());
        List<GoType> all = new ArrayList<>();
        for (GoType open : opened.open()) {
            GoType type = opened.unification().found().get(open);
            if (type == null) return Optional.empty();
            all.add(type.canonical());
        }
        return Optional.of(all);
    }

    private Optional<List<GoType>> infer(String name, Declared declared, List<GoType> given, Calls.Arguments arguments, Span call) {
        Opened opened = opened(declared, given);
        List<GoType> open = opened.open();
        Map<GoType, GoType> found = opened.unification().found();
        Scope scope = opened.scope();
        GoType.Function wanted = opened.signature();
        Unification unification = opened.unification();
        List<Expr> values = arguments.values();
        for (int i = 0; i < values.size(); i++) {
            Optional<GoType> parameter = parameter(wanted, i, arguments.spread());
            if (parameter.isPresent() && !Untyped.is(values.get(i)) && !values.get(i).bad()) unification.unify(parameter.get(), values.get(i).type());
        }
        for (int i = 0; i < values.size(); i++) {
            Optional<GoType> parameter = parameter(wanted, i, arguments.spread());
            boolean constant = Untyped.is(values.get(i)) && values.get(i).type() instanceof Basic basic && basic != Basic.UNTYPED_NIL;
            if (parameter.isPresent() && constant) unification.constant(parameter.get(), (Basic) values.get(i).type());
        }
        cores(declared, open, found, scope, unification);
        unification.defaults();
        cores(declared, open, found, scope, unification);
        for (int i = 0; i < values.size(); i++) {
            Optional<GoType> parameter = parameter(wanted, i, arguments.spread());
            if (parameter.isEmpty() || !(values.get(i) instanceof Expr.Generic value)) continue;
            checking.genericValues.partly(value, parameter.get(), unification).ifPresent(type -> unification.unify(parameter.get(), type));
        }
        cores(declared, open, found, scope, unification);
        List<GoType> all = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            GoType type = found.get(open.get(i));
            if (type == null) {
                checking.problem(call, "in call to " + name + ", cannot infer " + declared.parameters.get(i).name());
                return Optional.empty();
            }
            all.add(type.canonical());
        }
        return Optional.of(all);
    }

    /// What constraints such as `~[]E` tell of the types in them, and of what they are the constraint of.
    private void cores(Declared declared, List<GoType> open, Map<GoType, GoType> found, Scope scope, Unification unification) {
        for (int i = 0; i < declared.parameters.size(); i++) {
            Constraints.Meaning meaning = new Constraints(checking).read(declared.parameters.get(i).constraint(), scope);
            GoType bound = found.get(open.get(i));
            if (bound != null && meaning.terms().size() == 1) {
                unification.unify(meaning.terms().getFirst().type(), bound.underlying());
            }
        }
    }

    private static Optional<GoType> parameter(GoType.Function function, int index, boolean spread) {
        List<GoType> parameters = function.parameters();
        if (function.variadic() && !spread && index >= parameters.size() - 1) {
            return Optional.of(((GoType.Slice) parameters.getLast()).element());
        }
        return index < parameters.size() ? Optional.of(parameters.get(index)) : Optional.empty();
    }

    private Optional<List<GoType>> argumentsOf(Named one, Named other) {
        Use a = checking.genericLibrary.origins().get(one);
        Use b = checking.genericLibrary.origins().get(other);
        return a != null && b != null && a.of == b.of ? Optional.of(b.types) : Optional.empty();
    }

    private boolean satisfied(Span span, Declared declared, List<GoType> given) {
        Scope scope = scope(names(declared), given);
        for (int i = 0; i < given.size() && i < declared.parameters.size(); i++) {
            Optional<String> obstacle = new Constraints(checking).obstacle(given.get(i), declared.parameters.get(i).constraint(), scope);
            if (obstacle.isPresent()) {
                checking.problem(span, obstacle.get());
                return false;
            }
        }
        return true;
    }

    private boolean used(Declared declared) {
        return functions.containsKey(declared) || types.containsKey(declared);
    }

    /// Checks all that is generic for types that its type parameters may stand for. Where that is wrong, it need not be checked
    /// for the types that it is used with.
    private void tryAll() {
        List<Runnable> asked = List.copyOf(bodies);
        bodies.clear();
        int before = checking.problems.count();
        for (Declared declared : all) tryOut(declared);
        if (checking.problems.count() == before) bodies.addAll(asked);
    }

    private void tryOut(Declared declared) {
        Optional<List<GoType>> types = new StandIns(checking).of(names(declared), declared.parameters.stream().map(Parameter::constraint).toList());
        if (types.isEmpty()) return;
        if (declared.node.is("function_declaration")) function(declared.name.span(), declared, types.get(), checking.packageScope);
        else type(declared.name.span(), declared, types.get());
        while (!bodies.isEmpty()) bodies.remove().run();
    }

    /// Checks what the functions and methods do that were asked for.
    /// @return whether there was anything to check
    boolean bodies() {
        if (checking.ofProgram()) tryAll();
        boolean any = !bodies.isEmpty();
        while (!bodies.isEmpty()) bodies.remove().run();
        for (Declared declared : all) {
            if (used(declared)) continue;
            checking.skip(declared.node);
            methods.getOrDefault(declared.name.text(), List.of()).forEach(checking::skip);
        }
        return any;
    }
}
