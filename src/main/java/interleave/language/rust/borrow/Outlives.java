package interleave.language.rust.borrow;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.OpaqueDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes conditions apart that say that a type outlives a region, and finds those that a type needs to make sense.
final class Outlives {
    private final Edition edition;
    private final Map<AdtDef, Set<Predicate>> needs = new LinkedHashMap<>();

    Outlives(Edition edition) {
        this.edition = edition;
    }

    /// What a type comes down to: regions, and parts of which nothing more is known than their name.
    record Parts(List<Region> regions, List<Ty> types) {}

    Parts parts(Ty type) {
        Parts parts = new Parts(new ArrayList<>(), new ArrayList<>());
        collect(type, parts);
        return parts;
    }

    private void collect(Ty type, Parts parts) {
        switch (type) {
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Variable _, Ty.Unknown _ -> {}
            case Ty.Adt adt -> {
                parts.regions().addAll(adt.arguments().regions());
                adt.arguments().types().forEach(inner -> collect(inner, parts));
            }
            case Ty.Reference reference -> {
                parts.regions().add(reference.region());
                collect(reference.target(), parts);
            }
            case Ty.Pointer pointer -> collect(pointer.target(), parts);
            case Ty.Slice slice -> collect(slice.element(), parts);
            case Ty.Array array -> collect(array.element(), parts);
            case Ty.Tuple tuple -> tuple.elements().forEach(element -> collect(element, parts));
            case Ty.Function _ -> parts.regions().addAll(Folder.regions(type));
            case Ty.Item item -> {
                parts.regions().addAll(item.arguments().regions().values());
                item.arguments().types().values().forEach(inner -> collect(inner, parts));
            }
            case Ty.Closure closure -> closure.captured().forEach(inner -> collect(inner, parts));
            case Ty.Dynamic dynamic -> parts.regions().addAll(Folder.regions(dynamic));
            case Ty.Parameter _, Ty.Projection _ -> parts.types().add(type);
            case Ty.Opaque opaque -> opaque(opaque, parts);
        }
    }

    private void opaque(Ty.Opaque opaque, Parts parts) {
        for (Predicate bound : opaque.definition().bounds()) {
            if (bound instanceof Predicate.TypeOutlives outlives && outlives.type() instanceof Ty.Opaque) {
                parts.regions().add(Folder.by(opaque.arguments())
                        .type(new Ty.Reference(outlives.region(), false, Ty.UNIT)) instanceof Ty.Reference made
                                ? made.region()
                                : outlives.region());
                return;
            }
        }
        Set<LifetimeParameter> captured = captured(opaque.definition());
        opaque.arguments().regions().forEach((parameter, region) -> {
            if (captured.contains(parameter)) parts.regions().add(region);
        });
        opaque.arguments().types().values().forEach(inner -> collect(inner, parts));
    }

    /// The lifetimes that an `impl Trait` may mention: from 2024 on all, before that those in its bounds.
    Set<LifetimeParameter> captured(OpaqueDef definition) {
        if (edition == Edition.E2024) return new LinkedHashSet<>(Lifetimes.of(definition.owner()));
        Set<LifetimeParameter> all = new LinkedHashSet<>();
        Folder collecting = new Folder() {
            @Override
            Region region(Region region) {
                if (region instanceof Region.Named named) all.add(named.parameter());
                return region;
            }

            @Override
            Ty type(Ty type) {
                return type instanceof Ty.Opaque ? type : super.type(type);
            }
        };
        definition.bounds().forEach(collecting::predicate);
        return all;
    }

    /// The conditions on regions without which a type would make no sense, such as `T: 'a` for `&'a T`.
    List<Predicate> needs(Ty type) {
        List<Predicate> all = new ArrayList<>();
        new Folder() {
            @Override
            Ty type(Ty part) {
                if (part instanceof Ty.Reference reference) {
                    outlives(reference.target(), reference.region(), all);
                } else if (part instanceof Ty.Adt adt) {
                    Folder put = Folder.by(Substitution.of(adt.definition().generics(), adt.arguments()));
                    for (Predicate need : needs(adt.definition())) all.add(put.predicate(need));
                }
                return super.type(part);
            }
        }.type(type);
        return all;
    }

    private void outlives(Ty type, Region region, List<Predicate> all) {
        Parts parts = parts(type);
        for (Region longer : parts.regions()) {
            all.add(new Predicate.RegionOutlives(interleave.program.Span.NOWHERE, longer, region));
        }
        for (Ty part : parts.types()) {
            all.add(new Predicate.TypeOutlives(interleave.program.Span.NOWHERE, part, region));
        }
    }

    private Set<Predicate> needs(AdtDef definition) {
        Set<Predicate> known = needs.get(definition);
        if (known != null) return known;
        Set<Predicate> found = new LinkedHashSet<>();
        needs.put(definition, found);
        for (Predicate said : definition.generics().predicates()) {
            switch (said) {
                case Predicate.RegionOutlives _ -> found.add(said);
                case Predicate.TypeOutlives outlives -> {
                    List<Predicate> apart = new ArrayList<>();
                    outlives(outlives.type(), outlives.region(), apart);
                    found.addAll(apart);
                }
                case Predicate.Implements _, Predicate.Equal _ -> {}
            }
        }
        definition.variants().forEach(variant -> variant.fields().forEach(field -> {
            for (Predicate need : needs(field.type())) if (!bindsInside(need)) found.add(need);
        }));
        return found;
    }

    private static boolean bindsInside(Predicate predicate) {
        return predicate instanceof Predicate.RegionOutlives outlives && outlives.longer().equals(outlives.shorter());
    }
}
