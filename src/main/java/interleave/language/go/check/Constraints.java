package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.type.Comparability;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Implementing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What type parameters ask of the types that stand for them.
final class Constraints {
    private final Checking checking;

    Constraints(Checking checking) {
        this.checking = checking;
    }

    /// What a constraint means.
    /// @param terms the types it names; none if it names none
    record Meaning(List<GoType.Requirement> methods, List<GoType.Term> terms, boolean comparable) {}

    /// What a constraint means that is written behind a type parameter.
    Meaning read(Syntax written, Scope scope) {
        boolean wrapped = written.is("type_constraint") || written.is("type_elem");
        return union(wrapped ? written.parts() : List.of(written), scope);
    }

    /// Types between `|`.
    Meaning union(List<Syntax> parts, Scope scope) {
        if (parts.size() == 1) return one(parts.getFirst(), scope);
        List<GoType.Term> terms = new ArrayList<>();
        for (Syntax part : parts) terms.addAll(one(part, scope).terms);
        return new Meaning(List.of(), terms, false);
    }

    private Meaning one(Syntax node, Scope scope) {
        if (node.is("negated_type")) {
            GoType type = checking.types.read(node.parts().getFirst(), scope);
            return new Meaning(List.of(), List.of(new GoType.Term(true, type)), false);
        }
        if (node.text().equals("comparable") && scope.find("comparable").isEmpty()) return new Meaning(List.of(), List.of(), true);
        GoType type = checking.types.constraint(node, scope);
        checking.signatures.complete(type);
        return switch (type.underlying()) {
            case GoType.Interface(List<GoType.Requirement> methods) -> new Meaning(methods, List.of(), false);
            case GoType.Constraint(var methods, var terms, boolean comparable) -> new Meaning(methods, terms, comparable);
            default -> new Meaning(List.of(), List.of(new GoType.Term(false, type)), false);
        };
    }

    /// What keeps a type from standing for a type parameter, in the compiler's words.
    Optional<String> obstacle(GoType type, Syntax written, Scope scope) {
        Meaning meaning = read(written, scope);
        String name = checking.text(written.span());
        if (!meaning.methods.isEmpty()) {
            Optional<String> missing = Implementing.obstacle(type, new GoType.Interface(meaning.methods));
            if (missing.isPresent()) {
                String why = missing.get().substring(missing.get().lastIndexOf(" ("));
                return Optional.of(type + " does not satisfy " + name + why);
            }
        }
        if (meaning.comparable && !Comparability.holds(type)) return Optional.of(type + " does not satisfy comparable");
        boolean allowed = meaning.terms.isEmpty() || meaning.terms.stream().anyMatch(term -> fits(type, term));
        if (allowed) return Optional.empty();
        String terms = String.join(" | ", meaning.terms.stream().map(Object::toString).toList());
        return Optional.of(type + " does not satisfy " + name + " (" + type + " missing in " + terms + ")");
    }

    private static boolean fits(GoType type, GoType.Term term) {
        return term.kin() ? type.underlying().same(term.type().underlying()) : type.same(term.type());
    }
}
