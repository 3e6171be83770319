package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Types that may stand for the type parameters of what nobody uses, so that it can be checked all the same. What is wrong for
/// one of the types that are allowed is wrong.
record StandIns(Checking checking) {
    /// One for each type parameter; empty if there is none that is certain to do.
    Optional<List<GoType>> of(List<String> names, List<Syntax> constraints) {
        Scope scope = checking.packageScope.inside();
        List<Named> named = new ArrayList<>();
        for (String name : names) {
            Named one = new Named("", name);
            named.add(one);
            scope.declare(name, new Entity.OfType(Lazy.of(one)));
        }
        List<GoType> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Constraints.Meaning meaning = new Constraints(checking).read(constraints.get(i), scope);
            Optional<GoType> under = under(meaning);
            if (under.isEmpty() || under.get().invalid()) return Optional.empty();
            named.get(i).is(under.get());
            boolean itself = !meaning.terms().isEmpty() && !meaning.terms().getFirst().kin();
            if (itself && i + 1 < names.size()) return Optional.empty(); // others may be made of its stand-in
            found.add(itself ? under.get() : named.get(i));
        }
        return Optional.of(found);
    }

    private static Optional<GoType> under(Constraints.Meaning meaning) {
        if (!meaning.terms().isEmpty()) {
            return meaning.methods().isEmpty() ? Optional.of(meaning.terms().getFirst().type().underlying()) : Optional.empty();
        }
        if (!meaning.methods().isEmpty()) return Optional.of(new GoType.Interface(meaning.methods()));
        GoType function = new GoType.Function(List.of(), List.of(), false);
        // What can be compared is a struct of nothing; what cannot has a function in it.
        return Optional.of(new GoType.Struct(meaning.comparable() ? List.of() : List.of(new GoType.Field("_", function, false))));
    }
}
