package interleave.language.rust.borrow;

import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be called, and how: functions, closures, pointers to functions, `dyn Fn`, and parameters of which it is known.
final class Callables {
    private final Regions regions;
    private final List<Predicate> conditions;

    /// @param conditions what is known where the body stands
    Callables(Regions regions, List<Predicate> conditions) {
        this.regions = regions;
        this.conditions = conditions;
    }

    /// `for<bound> (inputs) -> output`.
    record Signature(List<LifetimeParameter> bound, List<Ty> inputs, Ty output) {}

    static boolean isFn(TraitDef trait) {
        return switch (trait.lang()) {
            case "fn", "fn_mut", "fn_once" -> true;
            default -> false;
        };
    }

    /// What a value of that type takes and gives, if it can be called.
    Optional<Signature> signature(Ty type) {
        return switch (type) {
            case Ty.Item item -> Optional.of(item(item));
            case Ty.Closure closure -> Optional.of(closure(closure));
            case Ty.Function function -> Optional.of(
                    new Signature(function.bound(), function.parameters(), function.result()));
            case Ty.Reference reference -> signature(reference.target());
            case Ty.Adt adt when PlaceTypes.isBox(adt) -> signature(adt.arguments().types().getFirst());
            case Ty.Dynamic dynamic when dynamic.principal().filter(p -> isFn(p.trait())).isPresent() -> Optional.of(
                    new Signature(
                            dynamic.bound(),
                            inputs(dynamic.principal().get()),
                            dynamic.equal().stream().map(Predicate.Equal::type).findFirst().orElse(Ty.UNIT)));
            case Ty.Parameter _, Ty.Opaque _, Ty.Projection _ -> known(type);
            default -> Optional.empty();
        };
    }

    private Signature item(Ty.Item item) {
        Folder put = Folder.by(item.arguments());
        List<LifetimeParameter> bound = Lifetimes.of(item.definition()).stream()
                .filter(lifetime -> !item.arguments().regions().containsKey(lifetime))
                .toList();
        return new Signature(bound, put.types(item.definition().parameters()), put.type(item.definition().result()));
    }

    private Signature closure(Ty.Closure closure) {
        ClosureDef definition = closure.definition();
        Folder put = Folder.by(closure.arguments());
        return new Signature(definition.bound(), put.types(definition.parameters()), put.type(definition.result()));
    }

    private static List<Ty> inputs(TraitRef trait) {
        return trait.arguments().types().stream()
                .findFirst()
                .map(first -> first instanceof Ty.Tuple tuple ? tuple.elements() : List.of(first))
                .orElse(List.of());
    }

    private Optional<Signature> known(Ty type) {
        List<Predicate> all = new ArrayList<>(conditions);
        if (type instanceof Ty.Opaque opaque) {
            Folder put = Folder.by(opaque.arguments());
            opaque.definition().bounds().forEach(bound -> all.add(put.predicate(bound)));
        }
        for (Predicate predicate : all) {
            if (!(predicate instanceof Predicate.Implements implement)) continue;
            if (!isFn(implement.trait().trait()) || !same(implement.trait().self(), type)) continue;
            Ty output = Ty.UNIT;
            for (Predicate other : all) {
                if (other instanceof Predicate.Equal equal
                        && same(equal.trait().self(), type)
                        && isFn(equal.trait().trait())) {
                    output = renamed(equal.bound(), implement.bound(), equal.type());
                }
            }
            return Optional.of(new Signature(implement.bound(), inputs(implement.trait()), output));
        }
        return Optional.empty();
    }

    private static boolean same(Ty one, Ty other) {
        if (one instanceof Ty.Opaque a && other instanceof Ty.Opaque b) return a.definition() == b.definition();
        return one.equals(other);
    }

    private static Ty renamed(List<LifetimeParameter> from, List<LifetimeParameter> to, Ty type) {
        Map<LifetimeParameter, Region> names = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) names.put(from.get(i), new Region.Named(to.get(i)));
        return Folder.by(new Substitution(names, Map.of(), Map.of())).type(type);
    }

    /// The signature for one call: bound lifetimes are as the types of the arguments have them, the others new.
    Signature forCall(Signature signature, List<Ty> arguments) {
        Map<LifetimeParameter, Region> chosen = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(arguments.size(), signature.inputs().size()); i++) {
            Relation.choose(signature.inputs().get(i), arguments.get(i), signature.bound(), chosen);
        }
        return put(signature, chosen);
    }

    /// The signature with new variables for its bound lifetimes.
    Signature fresh(Signature signature) {
        return put(signature, new LinkedHashMap<>());
    }

    private Signature put(Signature signature, Map<LifetimeParameter, Region> chosen) {
        for (LifetimeParameter lifetime : signature.bound()) chosen.computeIfAbsent(lifetime, _ -> regions.fresh());
        Folder put = Folder.by(new Substitution(chosen, Map.of(), Map.of()));
        return new Signature(List.of(), put.types(signature.inputs()), put.type(signature.output()));
    }
}
