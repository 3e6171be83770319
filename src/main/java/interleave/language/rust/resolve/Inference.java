package interleave.language.rust.resolve;

import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Ty.VariableKind;
import interleave.language.rust.type.TypeFolder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is known of the types that are to be inferred: variables, and what they have turned out to be. It can be taken
/// back to an earlier moment.
public final class Inference {
    private final Supplier<Region> regions;
    private final List<@Nullable Ty> types = new ArrayList<>();
    private final List<VariableKind> kinds = new ArrayList<>();
    private final List<@Nullable Length> lengths = new ArrayList<>();
    /// What has been bound, in order, to take it back: types as they are, lengths as -1 - number.
    private final List<Integer> trail = new ArrayList<>();
    private final List<Equality> equalities = new ArrayList<>();
    private final Map<ClosureDef, ClosureSignature> closures = new IdentityHashMap<>();

    /// Two regions that must be the same.
    public record Equality(Region one, Region other) {}

    /// A closure that is still being inferred; the kind is empty as long as it is not known.
    public record ClosureSignature(
            List<LifetimeParameter> bound, List<Ty> parameters, Ty result, Optional<ClosureDef.Kind> kind) {
        public ClosureSignature {
            bound = List.copyOf(bound);
            parameters = List.copyOf(parameters);
        }
    }

    /// A moment to which one can go back.
    public record Moment(int types, int lengths, int trail, int equalities) {}

    /// @param regions gives a new region wherever one is needed: always [Region#ERASED] while types are inferred, a new
    ///     variable of the borrow check's in there
    public Inference(Supplier<Region> regions) {
        this.regions = regions;
    }

    /// One for inferring types, which looks at no regions.
    public static Inference ofTypes() {
        return new Inference(() -> Region.ERASED);
    }

    public Ty.Variable fresh() {
        return fresh(VariableKind.ANY);
    }

    public Ty.Variable fresh(VariableKind kind) {
        types.add(null);
        kinds.add(kind);
        return new Ty.Variable(types.size() - 1, kind);
    }

    /// The variables of which nothing is known yet.
    public List<Ty.Variable> open() {
        List<Ty.Variable> all = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) == null) all.add(new Ty.Variable(i, kinds.get(i)));
        }
        return all;
    }

    public Length.Unknown freshLength() {
        lengths.add(null);
        return new Length.Unknown(lengths.size() - 1);
    }

    public Region freshRegion() {
        return regions.get();
    }

    /// New variables for an item's own parameters.
    public Arguments freshArguments(Generics generics) {
        return new Arguments(
                generics.lifetimes().stream().map(_ -> freshRegion()).toList(),
                generics.types().stream().map(_ -> (Ty) fresh()).toList(),
                generics.constants().stream().map(_ -> (Length) freshLength()).toList());
    }

    /// New variables for an item's parameters and those of what it stands in.
    public Substitution freshSubstitution(Generics generics) {
        Substitution own = Substitution.of(generics, freshArguments(generics));
        return generics.outer().map(outer -> freshSubstitution(outer).and(own)).orElse(own);
    }

    /// New regions for lifetimes bound by a `for<'a>`.
    public Substitution freshRegions(List<LifetimeParameter> bound) {
        Map<LifetimeParameter, Region> all = new LinkedHashMap<>();
        for (LifetimeParameter one : bound) all.put(one, freshRegion());
        return new Substitution(all, Map.of(), Map.of());
    }

    /// Says what is known of a closure that is being inferred.
    public void closure(ClosureDef definition, ClosureSignature signature) {
        closures.put(definition, signature);
    }

    /// What is known of a closure.
    public ClosureSignature closure(ClosureDef definition) {
        ClosureSignature known = closures.get(definition);
        if (known != null) return known;
        return new ClosureSignature(
                definition.bound(), definition.parameters(), definition.result(), Optional.of(definition.kind()));
    }

    /// The type, as far as its outermost part is known.
    public Ty resolve(Ty type) {
        Ty at = type;
        while (at instanceof Ty.Variable variable) {
            Ty bound = types.get(variable.number());
            if (bound == null) return at;
            at = bound;
        }
        return at;
    }

    public Length resolve(Length length) {
        Length at = length;
        while (at instanceof Length.Unknown unknown) {
            Length bound = lengths.get(unknown.number());
            if (bound == null) return at;
            at = bound;
        }
        return at;
    }

    private final TypeFolder all = new TypeFolder() {
        @Override
        protected Length length(Length length) {
            return resolve(length);
        }

        @Override
        protected @Nullable Ty replace(Ty type) {
            if (!(type instanceof Ty.Variable)) return null;
            Ty found = resolve(type);
            return found instanceof Ty.Variable ? found : fold(found);
        }
    };

    /// The type with all that is known put in.
    public Ty known(Ty type) {
        return all.fold(type);
    }

    public TraitRef known(TraitRef trait) {
        return all.fold(trait);
    }

    public Predicate known(Predicate predicate) {
        return all.fold(predicate);
    }

    public Substitution known(Substitution substitution) {
        return all.fold(substitution);
    }

    public Moment moment() {
        return new Moment(types.size(), lengths.size(), trail.size(), equalities.size());
    }

    /// Takes back all that has been found since.
    public void back(Moment moment) {
        while (trail.size() > moment.trail) {
            int last = trail.removeLast();
            if (last >= 0) types.set(last, null);
            else lengths.set(-1 - last, null);
        }
        while (types.size() > moment.types) {
            types.removeLast();
            kinds.removeLast();
        }
        while (lengths.size() > moment.lengths) lengths.removeLast();
        while (equalities.size() > moment.equalities) equalities.removeLast();
    }

    /// The regions that must be the same for all that was unified since a moment.
    public List<Equality> equalities(Moment since) {
        return List.copyOf(equalities.subList(since.equalities, equalities.size()));
    }

    /// Makes two types the same. If they cannot be, it is false and nothing has changed. Regions never hinder it: those that
    /// would have to be the same are noted.
    public boolean unify(Ty one, Ty other) {
        Moment before = moment();
        if (same(one, other)) return true;
        back(before);
        return false;
    }

    public boolean unify(TraitRef one, TraitRef other) {
        Moment before = moment();
        if (one.trait() == other.trait() && same(one.self(), other.self()) && same(one.arguments(), other.arguments())) {
            return true;
        }
        back(before);
        return false;
    }

    /// Whether two types could be made the same; nothing changes.
    public boolean fits(Ty one, Ty other) {
        Moment before = moment();
        boolean fits = same(one, other);
        back(before);
        return fits;
    }

    private boolean same(Ty first, Ty second) {
        Ty a = resolve(first);
        Ty b = resolve(second);
        if (a instanceof Ty.Unknown || b instanceof Ty.Unknown) return true;
        if (a instanceof Ty.Variable x && b instanceof Ty.Variable y) return join(x, y);
        if (a instanceof Ty.Variable variable) return bind(variable, b);
        if (b instanceof Ty.Variable variable) return bind(variable, a);
        return switch (a) {
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Parameter _ -> a.equals(b);
            case Ty.Adt x -> b instanceof Ty.Adt y && x.definition() == y.definition() && same(x.arguments(), y.arguments());
            case Ty.Reference x -> b instanceof Ty.Reference y && x.mutable() == y.mutable()
                    && same(x.region(), y.region()) && same(x.target(), y.target());
            case Ty.Pointer x ->
                b instanceof Ty.Pointer y && x.mutable() == y.mutable() && same(x.target(), y.target());
            case Ty.Slice x -> b instanceof Ty.Slice y && same(x.element(), y.element());
            case Ty.Array x ->
                b instanceof Ty.Array y && same(x.element(), y.element()) && same(x.length(), y.length());
            case Ty.Tuple x -> b instanceof Ty.Tuple y && same(x.elements(), y.elements());
            case Ty.Function x -> b instanceof Ty.Function y && x.unsafe() == y.unsafe() && sameFunctions(x, y);
            case Ty.Item x ->
                b instanceof Ty.Item y && x.definition() == y.definition() && same(x.arguments(), y.arguments());
            case Ty.Closure x -> b instanceof Ty.Closure y && x.definition() == y.definition()
                    && same(x.arguments(), y.arguments())
                    && (x.captured().isEmpty() || y.captured().isEmpty() || same(x.captured(), y.captured()));
            case Ty.Dynamic x -> b instanceof Ty.Dynamic y && same(x, y);
            case Ty.Projection x ->
                b instanceof Ty.Projection y && x.name().equals(y.name()) && unify(x.trait(), y.trait());
            case Ty.Opaque x ->
                b instanceof Ty.Opaque y && x.definition() == y.definition() && same(x.arguments(), y.arguments());
            case Ty.Variable _, Ty.Unknown _ -> throw new IllegalStateException("seen above");
        };
    }

    private boolean sameFunctions(Ty.Function x, Ty.Function y) {
        if (x.parameters().size() != y.parameters().size()) return false;
        TypeFolder left = TypeFolder.by(freshRegions(x.bound()));
        TypeFolder right = TypeFolder.by(freshRegions(y.bound()));
        return same(left.fold(x.parameters()), right.fold(y.parameters())) && same(left.fold(x.result()), right.fold(y.result()));
    }

    private boolean same(Ty.Dynamic x, Ty.Dynamic y) {
        if (x.principal().isPresent() != y.principal().isPresent() || !x.marks().equals(y.marks())) return false;
        if (x.equal().size() != y.equal().size() || !same(x.region(), y.region())) return false;
        TypeFolder left = TypeFolder.by(freshRegions(x.bound()));
        TypeFolder right = TypeFolder.by(freshRegions(y.bound()));
        if (x.principal().isPresent()
                && !unify(left.fold(x.principal().get()), right.fold(y.principal().orElseThrow()))) {
            return false;
        }
        for (int i = 0; i < x.equal().size(); i++) {
            Predicate.Equal one = (Predicate.Equal) left.fold(x.equal().get(i));
            Predicate.Equal other = (Predicate.Equal) right.fold(y.equal().get(i));
            if (!one.name().equals(other.name()) || !same(one.type(), other.type())) return false;
        }
        return true;
    }

    private boolean same(List<Ty> x, List<Ty> y) {
        if (x.size() != y.size()) return false;
        for (int i = 0; i < x.size(); i++) {
            if (!same(x.get(i), y.get(i))) return false;
        }
        return true;
    }

    private boolean same(Arguments x, Arguments y) {
        if (!same(x.types(), y.types()) || x.lengths().size() != y.lengths().size()) return false;
        for (int i = 0; i < x.lengths().size(); i++) {
            if (!same(x.lengths().get(i), y.lengths().get(i))) return false;
        }
        for (int i = 0; i < Math.min(x.regions().size(), y.regions().size()); i++) {
            same(x.regions().get(i), y.regions().get(i));
        }
        return true;
    }

    private boolean same(Substitution x, Substitution y) {
        x.regions().forEach((parameter, region) -> {
            Region other = y.regions().get(parameter);
            if (other != null) same(region, other);
        });
        for (var entry : x.types().entrySet()) {
            Ty other = y.types().get(entry.getKey());
            if (other == null || !same(entry.getValue(), other)) return false;
        }
        for (var entry : x.lengths().entrySet()) {
            Length other = y.lengths().get(entry.getKey());
            if (other == null || !same(entry.getValue(), other)) return false;
        }
        return true;
    }

    private boolean same(Region x, Region y) {
        boolean looked = !(x instanceof Region.Erased) && !(y instanceof Region.Erased);
        if (looked && !x.equals(y)) equalities.add(new Equality(x, y));
        return true;
    }

    private boolean same(Length first, Length second) {
        Length a = resolve(first);
        Length b = resolve(second);
        if (a.equals(b)) return true;
        if (a instanceof Length.Unknown unknown) return bind(unknown, b);
        return b instanceof Length.Unknown unknown && bind(unknown, a);
    }

    private boolean bind(Length.Unknown variable, Length length) {
        lengths.set(variable.number(), length);
        trail.add(-1 - variable.number());
        return true;
    }

    private boolean join(Ty.Variable x, Ty.Variable y) {
        if (x.number() == y.number()) return true;
        VariableKind kind = kinds.get(x.number());
        VariableKind otherKind = kinds.get(y.number());
        if (kind == VariableKind.ANY) return set(x, y);
        if (otherKind == VariableKind.ANY || kind == otherKind) return set(y, x);
        return false;
    }

    private boolean bind(Ty.Variable variable, Ty type) {
        boolean fits = switch (kinds.get(variable.number())) {
            case ANY -> !occurs(variable, type);
            case INTEGER -> type instanceof Ty.Int;
            case FLOAT -> type instanceof Ty.Float;
        };
        return fits && set(variable, type);
    }

    private boolean set(Ty.Variable variable, Ty type) {
        types.set(variable.number(), type);
        trail.add(variable.number());
        return true;
    }

    private boolean occurs(Ty.Variable variable, Ty type) {
        boolean[] found = {false};
        new TypeFolder() {
            @Override
            protected @Nullable Ty replace(Ty part) {
                Ty at = resolve(part);
                if (at instanceof Ty.Variable other) {
                    found[0] |= other.number() == variable.number();
                    return at;
                }
                return at == part ? null : fold(at);
            }
        }.fold(type);
        return found[0];
    }
}
