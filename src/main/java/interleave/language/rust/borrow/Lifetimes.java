package interleave.language.rust.borrow;

import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be named where a body stands.
final class Lifetimes {
    private Lifetimes() {}

    /// The function or constant in which a closure stands, also within other closures; another definition itself.
    static Definition root(Definition definition) {
        Definition at = definition;
        while (at instanceof ClosureDef closure) at = closure.owner();
        return at;
    }

    static Optional<Generics> generics(Definition definition) {
        return switch (definition) {
            case FunctionDef function -> Optional.of(function.generics());
            case ConstDef constant -> Optional.of(constant.generics());
            default -> Optional.empty();
        };
    }

    /// The parameters of a definition and, before them, of what it stands in.
    static List<Generics> around(Definition definition) {
        List<Generics> all = new ArrayList<>();
        for (Optional<Generics> at = generics(definition); at.isPresent(); at = at.get().outer()) all.add(at.get());
        return all.reversed();
    }

    static List<LifetimeParameter> of(Definition definition) {
        return around(definition).stream().flatMap(generics -> generics.lifetimes().stream()).toList();
    }

    /// What is known to hold in a definition, because it says so.
    static List<Predicate> conditions(Definition definition) {
        return around(definition).stream().flatMap(generics -> generics.predicates().stream()).toList();
    }

    /// The types from which the caller must have seen to it that they make sense: of what it gives and gets, and of the
    /// impl around.
    static List<Ty> assumed(Definition definition) {
        List<Ty> all = new ArrayList<>();
        if (definition instanceof FunctionDef function) {
            all.addAll(function.parameters());
            all.add(function.result());
            function.impl().ifPresent(impl -> header(impl, all));
        } else if (definition instanceof ConstDef constant && constant.parent().orElse(null) instanceof ImplDef impl) {
            header(impl, all);
        }
        return all;
    }

    private static void header(ImplDef impl, List<Ty> all) {
        all.add(impl.self());
        impl.trait().ifPresent(trait -> all.addAll(trait.arguments().types()));
    }

    /// The `Self` of the trait that a function with a body stands in.
    static Optional<Ty> self(Definition definition) {
        return definition instanceof FunctionDef function
                ? function.trait().map(TraitDef::self).map(Ty.Parameter::new)
                : Optional.empty();
    }
}
