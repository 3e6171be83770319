package interleave.language.go.check;

import interleave.language.go.tree.Expr;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Generic functions as values without all of their types: the function type that they are to have tells them.
final class GenericValues {
    private final Checking checking;
    private final Set<Expr.Generic> waiting = new LinkedHashSet<>();

    GenericValues(Checking checking) {
        this.checking = checking;
    }

    /// What was written.
    /// @param given the types that were written out
    private record Meant(Generics.Declared declared, List<GoType> given, Scope scope) {}

    /// A generic function that is mentioned.
    Expr value(Span span, Generics.Declared declared, List<GoType> given, Scope scope) {
        Expr.Generic value = new Expr.Generic(span, new Meant(declared, given, scope));
        waiting.add(value);
        return value;
    }

    /// It, as a value of that type; a bad one, reported, if the type does not tell what it is.
    /// @param context where this happens, see [Assigning#assign]
    Expr as(Expr.Generic value, GoType type, String context) {
        if (!(value.meant() instanceof Meant meant) || !(type.underlying() instanceof GoType.Function wanted)) return new Expr.Bad(value.span());
        Generics home = meant.declared.home();
        Generics.Opened opened = home.opened(meant.declared, meant.given);
        opened.unification().unify(opened.signature(), wanted);
        Optional<List<GoType>> types = home.closed(meant.declared, opened);
        if (types.isEmpty()) return new Expr.Bad(value.span());
        waiting.remove(value);
        Expr function = home.function(value.span(), meant.declared, types.get(), meant.scope);
        return function.bad() ? function : checking.assigning.assign(function, type, context);
    }

    /// The type that it has as an argument of a call of another generic function, as far as that is known; empty if that does
    /// not tell.
    Optional<GoType> partly(Expr.Generic value, GoType parameter, Unification known) {
        if (!(value.meant() instanceof Meant meant) || !(parameter.underlying() instanceof GoType.Function wanted)) return Optional.empty();
        Generics home = meant.declared.home();
        Generics.Opened opened = home.opened(meant.declared, meant.given);
        unify(opened.signature().parameters(), wanted.parameters(), known, opened.unification());
        unify(opened.signature().results(), wanted.results(), known, opened.unification());
        return home.closed(meant.declared, opened)
                .map(types -> home.function(value.span(), meant.declared, types, meant.scope))
                .map(Expr::type).filter(type -> !type.invalid());
    }

    private static void unify(List<GoType> own, List<GoType> wanted, Unification known, Unification found) {
        for (int i = 0; i < Math.min(own.size(), wanted.size()); i++) {
            GoType one = own.get(i);
            known.resolved(wanted.get(i)).ifPresent(type -> found.unify(one, type));
        }
    }

    /// Reports those that nothing told the types of.
    void finish() {
        for (Expr.Generic value : waiting) {
            checking.problem(value.span(), "cannot use generic function " + checking.text(value.span()) + " without instantiation");
        }
        waiting.clear();
    }
}
