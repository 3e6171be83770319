package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads struct and interface types.
final class StructTypes {
    private final Checking checking;

    StructTypes(Checking checking) {
        this.checking = checking;
    }

    GoType struct(Syntax node, Scope scope) {
        List<GoType.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean invalid = false;
        for (Syntax list : node.parts()) {
            for (Syntax declaration : list.parts()) {
                Optional<Syntax> written = declaration.part("type");
                if (written.isEmpty()) continue;
                GoType type = checking.types.read(written.get(), scope);
                invalid |= type.invalid();
                List<Syntax> named = declaration.parts("name");
                if (named.isEmpty()) {
                    invalid |= !embedded(declaration, written.get(), type, fields, names);
                }
                for (Syntax name : named) field(name, name.text(), type, false, fields, names);
            }
        }
        return invalid ? GoType.INVALID : new GoType.Struct(fields);
    }

    private boolean embedded(
            Syntax declaration, Syntax written, GoType type, List<GoType.Field> fields, Set<String> names) {
        boolean pointer = declaration.token("*").isPresent();
        Syntax last = written.part("name").orElse(written);
        if (type.invalid()) return false;
        if (pointer && type.isInterface()) {
            checking.problem(written.span(), "embedded field type cannot be a pointer to an interface");
            return false;
        }
        field(last, last.text(), pointer ? new GoType.Pointer(type) : type, true, fields, names);
        return true;
    }

    private void field(
            Syntax where, String name, GoType type, boolean embedded, List<GoType.Field> fields, Set<String> names) {
        if (!name.equals("_") && !names.add(name)) {
            checking.problem(where.span(), name + " redeclared");
            return;
        }
        fields.add(new GoType.Field(name, type, embedded));
    }

    GoType interfaceType(Syntax node, Scope scope) {
        List<GoType.Requirement> methods = new ArrayList<>();
        List<GoType.Term> terms = new ArrayList<>();
        boolean comparable = false;
        for (Syntax element : node.parts()) {
            if (element.is("method_elem")) {
                String name = element.part("name").map(Syntax::text).orElse("_");
                add(element, new GoType.Requirement(name, checking.signatures.read(element, scope).type()), methods);
            } else {
                Constraints.Meaning meaning = new Constraints(checking).read(element, scope);
                for (GoType.Requirement method : meaning.methods()) {
                    if (!methods.contains(method)) add(element, method, methods);
                }
                if (meaning.terms().stream().anyMatch(term -> term.type().invalid())) return GoType.INVALID;
                terms.addAll(meaning.terms());
                comparable |= meaning.comparable();
            }
        }
        boolean invalid = methods.stream().anyMatch(method -> hasInvalid(method.signature()));
        methods.sort(Comparator.comparing(GoType.Requirement::name));
        if (invalid) return GoType.INVALID;
        return terms.isEmpty() && !comparable
                ? new GoType.Interface(methods)
                : new GoType.Constraint(methods, terms, comparable);
    }

    private void add(Syntax where, GoType.Requirement method, List<GoType.Requirement> methods) {
        if (methods.stream().anyMatch(other -> other.name().equals(method.name()))) {
            checking.problem(where.span(), "duplicate method " + method.name());
            return;
        }
        methods.add(method);
    }

    private static boolean hasInvalid(GoType.Function function) {
        return function.parameters().stream().anyMatch(GoType::invalid)
                || function.results().stream().anyMatch(GoType::invalid);
    }

    /// Whether a type contains itself by value, through the fields and elements it is made of.
    static boolean endless(Named type) {
        return contains(type.underlying(), type, new HashSet<>());
    }

    private static boolean contains(GoType in, Named wanted, Set<GoType> seen) {
        return switch (in) {
            case Named named -> named == wanted || seen.add(named) && contains(named.underlying(), wanted, seen);
            case GoType.Array(int _, GoType element) -> contains(element, wanted, seen);
            case GoType.Struct(List<GoType.Field> fields) ->
                fields.stream().anyMatch(field -> contains(field.type(), wanted, seen));
            default -> false; // all else refers to it, if at all, through something of a fixed size
        };
    }
}
