package interleave.language.rust.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rebuilds types with something in them replaced. What is to be replaced is said by overriding.
public abstract class TypeFolder {
    /// The region in place of that one.
    protected Region region(Region region) {
        return region;
    }

    /// The length in place of that one.
    protected Length length(Length length) {
        return length;
    }

    /// The type in place of that one, whose parts have not been looked at yet; `null` to go into its parts.
    protected abstract @Nullable Ty replace(Ty type);

    /// The type with everything replaced in it.
    public final Ty fold(Ty type) {
        Ty replaced = replace(type);
        if (replaced != null) return replaced;
        return switch (type) {
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Parameter _, Ty.Variable _,
                    Ty.Unknown _ -> type;
            case Ty.Adt adt -> new Ty.Adt(adt.definition(), fold(adt.arguments()));
            case Ty.Reference reference ->
                new Ty.Reference(region(reference.region()), reference.mutable(), fold(reference.target()));
            case Ty.Pointer pointer -> new Ty.Pointer(pointer.mutable(), fold(pointer.target()));
            case Ty.Slice slice -> new Ty.Slice(fold(slice.element()));
            case Ty.Array array -> new Ty.Array(fold(array.element()), length(array.length()));
            case Ty.Tuple tuple -> tuple.elements().isEmpty() ? tuple : new Ty.Tuple(fold(tuple.elements()));
            case Ty.Function function -> new Ty.Function(
                    function.bound(), fold(function.parameters()), fold(function.result()), function.unsafe());
            case Ty.Item item -> new Ty.Item(item.definition(), fold(item.arguments()));
            case Ty.Closure closure ->
                new Ty.Closure(closure.definition(), fold(closure.arguments()), fold(closure.captured()));
            case Ty.Dynamic dynamic -> new Ty.Dynamic(dynamic.bound(), dynamic.principal().map(this::behind),
                    dynamic.equal().stream().map(this::behind).toList(), dynamic.marks(), region(dynamic.region()));
            case Ty.Projection projection -> new Ty.Projection(fold(projection.trait()), projection.name());
            case Ty.Opaque opaque -> new Ty.Opaque(opaque.definition(), fold(opaque.arguments()));
        };
    }

    public final List<Ty> fold(List<Ty> types) {
        return types.stream().map(this::fold).toList();
    }

    public final Arguments fold(Arguments arguments) {
        return new Arguments(arguments.regions().stream().map(this::region).toList(), fold(arguments.types()),
                arguments.lengths().stream().map(this::length).toList());
    }

    public final TraitRef fold(TraitRef trait) {
        return new TraitRef(trait.trait(), fold(trait.self()), fold(trait.arguments()));
    }

    /// A trait object's own `Self` stands for what is behind it: it is none of what is replaced.
    private TraitRef behind(TraitRef trait) {
        return new TraitRef(trait.trait(), trait.self(), fold(trait.arguments()));
    }

    private Predicate.Equal behind(Predicate.Equal equal) {
        return new Predicate.Equal(equal.span(), equal.bound(), behind(equal.trait()), equal.name(), fold(equal.type()));
    }

    public final Substitution fold(Substitution substitution) {
        Map<LifetimeParameter, Region> regions = new LinkedHashMap<>();
        substitution.regions().forEach((parameter, value) -> regions.put(parameter, region(value)));
        Map<TypeParameter, Ty> types = new LinkedHashMap<>();
        substitution.types().forEach((parameter, value) -> types.put(parameter, fold(value)));
        Map<ConstParameter, Length> lengths = new LinkedHashMap<>();
        substitution.lengths().forEach((parameter, value) -> lengths.put(parameter, length(value)));
        return new Substitution(regions, types, lengths);
    }

    public final Predicate fold(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Implements it -> new Predicate.Implements(it.span(), it.bound(), fold(it.trait()));
            case Predicate.Equal it ->
                new Predicate.Equal(it.span(), it.bound(), fold(it.trait()), it.name(), fold(it.type()));
            case Predicate.TypeOutlives it ->
                new Predicate.TypeOutlives(it.span(), fold(it.type()), region(it.region()));
            case Predicate.RegionOutlives it ->
                new Predicate.RegionOutlives(it.span(), region(it.longer()), region(it.shorter()));
        };
    }

    /// Puts what a substitution says in the place of parameters.
    public static TypeFolder by(Substitution substitution) {
        return new TypeFolder() {
            @Override
            protected Region region(Region region) {
                return region instanceof Region.Named named
                        ? substitution.regions().getOrDefault(named.parameter(), region)
                        : region;
            }

            @Override
            protected Length length(Length length) {
                return length instanceof Length.Parameter parameter
                        ? substitution.lengths().getOrDefault(parameter.parameter(), length)
                        : length;
            }

            @Override
            protected @Nullable Ty replace(Ty type) {
                return type instanceof Ty.Parameter parameter
                        ? substitution.types().getOrDefault(parameter.parameter(), type)
                        : null;
            }
        };
    }
}
