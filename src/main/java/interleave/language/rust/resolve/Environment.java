package interleave.language.rust.resolve;

import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What may be taken for granted inside of a definition: its bounds and conditions, with all supertraits.
public record Environment(List<Predicate> predicates) {
    public static final Environment EMPTY = new Environment(List.of());

    public Environment {
        predicates = List.copyOf(predicates);
    }

    /// That of a definition.
    public static Environment of(Crate crate, Definition definition) {
        List<Predicate> all = new ArrayList<>();
        switch (definition) {
            case FunctionDef function -> {
                function.trait().ifPresent(trait -> all.add(itself(trait)));
                add(function.generics(), all);
            }
            case ConstDef constant -> {
                if (constant.parent().orElse(null) instanceof TraitDef trait) all.add(itself(trait));
                add(constant.generics(), all);
            }
            case ImplDef impl -> add(impl.generics(), all);
            case TraitDef trait -> {
                all.add(itself(trait));
                add(trait.generics(), all);
            }
            case ClosureDef closure -> {
                return of(crate, closure.owner());
            }
            default -> {}
        }
        Set<Predicate> elaborated = new LinkedHashSet<>();
        for (Predicate predicate : all) {
            elaborated.add(predicate);
            if (!(predicate instanceof Predicate.Implements it)) continue;
            for (TraitRef trait : crate.elaborated(it.trait())) {
                elaborated.add(new Predicate.Implements(it.span(), it.bound(), trait));
            }
        }
        return new Environment(new ArrayList<>(elaborated));
    }

    private static Predicate itself(TraitDef trait) {
        TraitRef own = new TraitRef(trait, new Ty.Parameter(trait.self()), trait.generics().identity());
        return new Predicate.Implements(trait.span(), List.of(), own);
    }

    private static void add(Generics generics, List<Predicate> all) {
        Optional<Generics> outer = generics.outer();
        outer.ifPresent(around -> add(around, all));
        all.addAll(generics.predicates());
    }
}
