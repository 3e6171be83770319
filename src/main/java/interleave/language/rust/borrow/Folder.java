package interleave.language.rust.borrow;

import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.ConstParameter;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Goes over a type in order and makes another of it, part by part. Lifetimes that are bound inside the type itself stay.
class Folder {
    private final List<LifetimeParameter> bound = new ArrayList<>();

    /// A region that is not bound inside the type.
    Region region(Region region) {
        return region;
    }

    Ty parameter(Ty.Parameter parameter) {
        return parameter;
    }

    Length length(ConstParameter parameter) {
        return new Length.Parameter(parameter);
    }

    private Region free(Region region) {
        return region instanceof Region.Named named && bound.contains(named.parameter()) ? region : region(region);
    }

    Ty type(Ty type) {
        return switch (type) {
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Variable _, Ty.Unknown _ -> type;
            case Ty.Adt adt -> new Ty.Adt(adt.definition(), arguments(adt.arguments()));
            case Ty.Reference reference -> new Ty.Reference(
                    free(reference.region()), reference.mutable(), type(reference.target()));
            case Ty.Pointer pointer -> new Ty.Pointer(pointer.mutable(), type(pointer.target()));
            case Ty.Slice slice -> new Ty.Slice(type(slice.element()));
            case Ty.Array array -> new Ty.Array(type(array.element()), length(array.length()));
            case Ty.Tuple tuple -> new Ty.Tuple(types(tuple.elements()));
            case Ty.Function function -> {
                int before = bound.size();
                bound.addAll(function.bound());
                Ty made = new Ty.Function(
                        function.bound(), types(function.parameters()), type(function.result()), function.unsafe());
                release(before);
                yield made;
            }
            case Ty.Item item -> new Ty.Item(item.definition(), substitution(item.arguments()));
            case Ty.Closure closure -> new Ty.Closure(
                    closure.definition(), substitution(closure.arguments()), types(closure.captured()));
            case Ty.Dynamic dynamic -> dynamic(dynamic);
            case Ty.Parameter parameter -> parameter(parameter);
            case Ty.Projection projection -> new Ty.Projection(trait(projection.trait()), projection.name());
            case Ty.Opaque opaque -> new Ty.Opaque(opaque.definition(), substitution(opaque.arguments()));
        };
    }

    private Ty dynamic(Ty.Dynamic dynamic) {
        int before = bound.size();
        bound.addAll(dynamic.bound());
        var principal = dynamic.principal().map(this::behind);
        List<Predicate.Equal> equal = dynamic.equal().stream()
                .map(e -> new Predicate.Equal(e.span(), e.bound(), behind(e.trait()), e.name(), type(e.type())))
                .toList();
        release(before);
        return new Ty.Dynamic(dynamic.bound(), principal, equal, dynamic.marks(), free(dynamic.region()));
    }

    /// The `Self` of what a trait object hides is nobody's parameter, even inside of that trait.
    private TraitRef behind(TraitRef hidden) {
        return new TraitRef(hidden.trait(), hidden.self(), arguments(hidden.arguments()));
    }

    private void release(int size) {
        while (bound.size() > size) bound.removeLast();
    }

    List<Ty> types(List<Ty> types) {
        return types.stream().map(this::type).toList();
    }

    Length length(Length length) {
        return length instanceof Length.Parameter parameter ? length(parameter.parameter()) : length;
    }

    Arguments arguments(Arguments arguments) {
        return new Arguments(
                arguments.regions().stream().map(this::free).toList(),
                types(arguments.types()),
                arguments.lengths().stream().map(this::length).toList());
    }

    Substitution substitution(Substitution substitution) {
        Map<LifetimeParameter, Region> regions = new LinkedHashMap<>();
        substitution.regions().forEach((parameter, region) -> regions.put(parameter, free(region)));
        Map<TypeParameter, Ty> types = new LinkedHashMap<>();
        substitution.types().forEach((parameter, type) -> types.put(parameter, type(type)));
        Map<ConstParameter, Length> lengths = new LinkedHashMap<>();
        substitution.lengths().forEach((parameter, length) -> lengths.put(parameter, length(length)));
        return new Substitution(regions, types, lengths);
    }

    TraitRef trait(TraitRef trait) {
        return new TraitRef(trait.trait(), type(trait.self()), arguments(trait.arguments()));
    }

    Predicate predicate(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Implements implement -> {
                int before = bound.size();
                bound.addAll(implement.bound());
                Predicate made = new Predicate.Implements(implement.span(), implement.bound(), trait(implement.trait()));
                release(before);
                yield made;
            }
            case Predicate.Equal equal -> {
                int before = bound.size();
                bound.addAll(equal.bound());
                Predicate made = new Predicate.Equal(
                        equal.span(), equal.bound(), trait(equal.trait()), equal.name(), type(equal.type()));
                release(before);
                yield made;
            }
            case Predicate.TypeOutlives outlives -> new Predicate.TypeOutlives(
                    outlives.span(), type(outlives.type()), free(outlives.region()));
            case Predicate.RegionOutlives outlives -> new Predicate.RegionOutlives(
                    outlives.span(), free(outlives.longer()), free(outlives.shorter()));
        };
    }

    /// The folder that puts arguments for parameters.
    static Folder by(Substitution substitution) {
        return new Folder() {
            @Override
            Region region(Region region) {
                return region instanceof Region.Named named
                        ? substitution.regions().getOrDefault(named.parameter(), region)
                        : region;
            }

            @Override
            Ty parameter(Ty.Parameter parameter) {
                return substitution.types().getOrDefault(parameter.parameter(), parameter);
            }

            @Override
            Length length(ConstParameter parameter) {
                Length given = substitution.lengths().get(parameter);
                return given == null ? new Length.Parameter(parameter) : given;
            }
        };
    }

    /// The free regions of a type, in order, each as often as it is met.
    static List<Region> regions(Ty type) {
        List<Region> all = new ArrayList<>();
        new Folder() {
            @Override
            Region region(Region region) {
                all.add(region);
                return region;
            }
        }.type(type);
        return all;
    }
}
