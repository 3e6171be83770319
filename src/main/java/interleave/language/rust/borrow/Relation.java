package interleave.language.rust.borrow;

import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares two types that are the same but for their regions, and says what the regions have to be so that one is a
/// subtype of the other.
final class Relation {
    private final Sink sink;
    private final Variances variances;

    Relation(Sink sink, Variances variances) {
        this.sink = sink;
        this.variances = variances;
    }

    /// Where it says that.
    interface Sink {
        void outlives(Region longer, Region shorter, Why why, Optional<Ty> invariant);

        /// The types are not what they should be.
        void surprise(Ty one, Ty other, Why why);

        /// A type stands where an `impl Trait` is; whether it was taken in is the answer.
        boolean opaque(Ty.Opaque opaque, Ty type, Why why);

        /// With its associated types put in.
        Ty normal(Ty type, Why why);
    }

    /// What has to hold for `sub` to be a subtype of `of`.
    void subtype(Ty sub, Ty of, Why why) {
        relate(sub, of, Variance.WITH, Optional.empty(), why);
    }

    void same(Ty one, Ty other, Why why) {
        relate(one, other, Variance.FIXED, Optional.empty(), why);
    }

    private void region(Region one, Region other, Variance variance, Optional<Ty> invariant, Why why) {
        if (one.equals(other)) return;
        if (variance == Variance.WITH || variance == Variance.FIXED) sink.outlives(one, other, why, invariant);
        if (variance == Variance.AGAINST || variance == Variance.FIXED) sink.outlives(other, one, why, invariant);
    }

    private void relate(Ty one, Ty other, Variance variance, Optional<Ty> invariant, Why why) {
        if (variance == Variance.NONE || one.equals(other) && Folder.regions(one).isEmpty()) return;
        if (one instanceof Ty.Unknown || other instanceof Ty.Unknown) return;
        switch (one) {
            case Ty.Reference a when other instanceof Ty.Reference b && a.mutable() == b.mutable() -> {
                region(a.region(), b.region(), variance, invariant, why);
                Variance inside = a.mutable() ? variance.through(Variance.FIXED) : variance;
                relate(a.target(), b.target(), inside, a.mutable() && invariant.isEmpty() ? Optional.of(a) : invariant, why);
            }
            case Ty.Pointer a when other instanceof Ty.Pointer b -> relate(
                    a.target(),
                    b.target(),
                    a.mutable() ? variance.through(Variance.FIXED) : variance,
                    a.mutable() && invariant.isEmpty() ? Optional.of(a) : invariant,
                    why);
            case Ty.Slice a when other instanceof Ty.Slice b -> relate(a.element(), b.element(), variance, invariant, why);
            case Ty.Array a when other instanceof Ty.Array b -> relate(a.element(), b.element(), variance, invariant, why);
            case Ty.Tuple a when other instanceof Ty.Tuple b && a.elements().size() == b.elements().size() ->
                all(a.elements(), b.elements(), variance, invariant, why);
            case Ty.Adt a when other instanceof Ty.Adt b && a.definition() == b.definition() ->
                adt(a, b, variance, invariant, why);
            case Ty.Closure a when other instanceof Ty.Closure b && a.definition() == b.definition() -> {
                substitution(a.arguments(), b.arguments(), invariant, why);
                all(a.captured(), b.captured(), Variance.FIXED, invariant, why);
            }
            case Ty.Item a when other instanceof Ty.Item b && a.definition() == b.definition() ->
                substitution(a.arguments(), b.arguments(), invariant, why);
            case Ty.Function a when other instanceof Ty.Function b && a.parameters().size() == b.parameters().size() ->
                function(a, b, variance, invariant, why);
            case Ty.Dynamic a when other instanceof Ty.Dynamic b -> dynamic(a, b, variance, invariant, why);
            case Ty.Opaque a when other instanceof Ty.Opaque b && a.definition() == b.definition() ->
                substitution(a.arguments(), b.arguments(), invariant, why);
            case Ty.Opaque a when sink.opaque(a, other, why) -> {}
            case Ty.Projection a when other instanceof Ty.Projection b
                    && a.name().equals(b.name())
                    && a.trait().trait() == b.trait().trait() -> trait(a.trait(), b.trait(), invariant, why);
            case Ty.Projection a -> {
                Ty known = sink.normal(a, why);
                if (known instanceof Ty.Projection) mismatch(one, other, why);
                else relate(known, other, variance, invariant, why);
            }
            default -> mismatch(one, other, variance, invariant, why);
        }
    }

    private void mismatch(Ty one, Ty other, Variance variance, Optional<Ty> invariant, Why why) {
        if (other instanceof Ty.Opaque opaque && sink.opaque(opaque, one, why)) return;
        if (other instanceof Ty.Projection) {
            Ty known = sink.normal(other, why);
            if (!(known instanceof Ty.Projection)) {
                relate(one, known, variance, invariant, why);
                return;
            }
        }
        if (!one.equals(other)) mismatch(one, other, why);
    }

    private void mismatch(Ty one, Ty other, Why why) {
        sink.surprise(one, other, why);
    }

    private void all(List<Ty> ones, List<Ty> others, Variance variance, Optional<Ty> invariant, Why why) {
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            relate(ones.get(i), others.get(i), variance, invariant, why);
        }
    }

    private void adt(Ty.Adt a, Ty.Adt b, Variance variance, Optional<Ty> invariant, Why why) {
        Variances.Of of = variances.of(a.definition());
        Arguments one = a.arguments();
        Arguments other = b.arguments();
        for (int i = 0; i < one.regions().size(); i++) {
            Variance inside = variance.through(of.region(a.definition(), i));
            region(one.regions().get(i), other.regions().get(i), inside, cause(a, inside, variance, invariant), why);
        }
        for (int i = 0; i < one.types().size(); i++) {
            Variance inside = variance.through(of.type(a.definition(), i));
            relate(one.types().get(i), other.types().get(i), inside, cause(a, inside, variance, invariant), why);
        }
    }

    private static Optional<Ty> cause(Ty type, Variance inside, Variance outside, Optional<Ty> invariant) {
        return inside == Variance.FIXED && outside != Variance.FIXED && invariant.isEmpty() ? Optional.of(type) : invariant;
    }

    private void substitution(Substitution one, Substitution other, Optional<Ty> invariant, Why why) {
        one.regions().forEach((parameter, region) -> {
            Region there = other.regions().get(parameter);
            if (there != null) region(region, there, Variance.FIXED, invariant, why);
        });
        one.types().forEach((parameter, type) -> {
            Ty there = other.types().get(parameter);
            if (there != null) relate(type, there, Variance.FIXED, invariant, why);
        });
    }

    private void trait(TraitRef one, TraitRef other, Optional<Ty> invariant, Why why) {
        relate(one.self(), other.self(), Variance.FIXED, invariant, why);
        List<Region> regions = one.arguments().regions();
        for (int i = 0; i < Math.min(regions.size(), other.arguments().regions().size()); i++) {
            region(regions.get(i), other.arguments().regions().get(i), Variance.FIXED, invariant, why);
        }
        all(one.arguments().types(), other.arguments().types(), Variance.FIXED, invariant, why);
    }

    /// The first's bound lifetimes are what they have to be for the second's.
    private void function(Ty.Function a, Ty.Function b, Variance variance, Optional<Ty> invariant, Why why) {
        Ty.Function sub = variance == Variance.AGAINST ? b : a;
        Ty.Function of = variance == Variance.AGAINST ? a : b;
        Map<LifetimeParameter, Region> chosen = new LinkedHashMap<>();
        for (int i = 0; i < sub.parameters().size(); i++) {
            choose(sub.parameters().get(i), of.parameters().get(i), sub.bound(), chosen);
        }
        choose(sub.result(), of.result(), sub.bound(), chosen);
        Folder put = Folder.by(new Substitution(chosen, Map.of(), Map.of()));
        Variance inside = variance == Variance.FIXED ? Variance.FIXED : Variance.WITH;
        for (int i = 0; i < sub.parameters().size(); i++) {
            relate(put.type(sub.parameters().get(i)), of.parameters().get(i), inside.through(Variance.AGAINST), invariant, why);
        }
        relate(put.type(sub.result()), of.result(), inside, invariant, why);
    }

    /// Finds what lifetimes that `type` binds are in `model`, each where it is met first.
    static void choose(Ty type, Ty model, List<LifetimeParameter> bound, Map<LifetimeParameter, Region> chosen) {
        if (bound.isEmpty()) return;
        List<Region> here = Folder.regions(type);
        List<Region> there = Folder.regions(model);
        if (here.size() != there.size()) return;
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i) instanceof Region.Named named && bound.contains(named.parameter())) {
                chosen.putIfAbsent(named.parameter(), there.get(i));
            }
        }
    }

    private void dynamic(Ty.Dynamic a, Ty.Dynamic b, Variance variance, Optional<Ty> invariant, Why why) {
        region(a.region(), b.region(), variance, invariant, why);
        if (a.principal().isEmpty() || b.principal().isEmpty()) return;
        if (a.principal().get().trait() != b.principal().get().trait()) {
            mismatch(a, b, why);
            return;
        }
        Map<LifetimeParameter, Region> same = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(a.bound().size(), b.bound().size()); i++) {
            same.put(a.bound().get(i), new Region.Named(b.bound().get(i)));
        }
        Folder put = Folder.by(new Substitution(same, Map.of(), Map.of()));
        trait(put.trait(a.principal().get()), b.principal().get(), invariant, why);
        for (Predicate.Equal equal : a.equal()) {
            for (Predicate.Equal there : b.equal()) {
                if (equal.name().equals(there.name())) {
                    relate(put.type(equal.type()), there.type(), Variance.FIXED, invariant, why);
                }
            }
        }
    }
}
