package interleave.language.rust.borrow;

import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Selection;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Asks the traits in the surroundings of one body.
final class TraitSolver implements Solver {
    /// How deep conditions may lead to conditions.
    private static final int DEEPEST = 30;

    private final Traits traits;
    private final Environment environment;
    private final Map<AdtDef, Boolean> destructors = new LinkedHashMap<>();

    TraitSolver(Traits traits, Environment environment) {
        this.traits = traits;
        this.environment = environment;
    }

    @Override
    public boolean copies(Ty type) {
        return has(type, "copy");
    }

    @Override
    public boolean clones(Ty type) {
        return has(type, "clone");
    }

    private boolean has(Ty type, String lang) {
        Inference inference = new Inference(() -> Region.ERASED);
        return traits.has(inference, environment, type, traits.crate().langTrait(lang)) == Traits.Answer.YES;
    }

    @Override
    public boolean needsDrop(Ty type) {
        return needsDrop(type, new LinkedHashSet<>());
    }

    private boolean needsDrop(Ty type, Set<Ty> seen) {
        if (!seen.add(type)) return false;
        return switch (type) {
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Reference _, Ty.Pointer _,
                    Ty.Function _, Ty.Item _, Ty.Variable _, Ty.Unknown _ -> false;
            case Ty.Slice slice -> needsDrop(slice.element(), seen);
            case Ty.Array array -> needsDrop(array.element(), seen);
            case Ty.Tuple tuple -> tuple.elements().stream().anyMatch(element -> needsDrop(element, seen));
            case Ty.Closure closure -> closure.captured().stream().anyMatch(inner -> needsDrop(inner, seen));
            case Ty.Dynamic _ -> true;
            case Ty.Parameter _, Ty.Projection _, Ty.Opaque _ -> !copies(type);
            case Ty.Adt adt -> {
                if (destructs(adt.definition())) yield true;
                Folder put = Folder.by(Substitution.of(adt.definition().generics(), adt.arguments()));
                yield adt.definition().variants().stream()
                        .flatMap(variant -> variant.fields().stream())
                        .anyMatch(field -> needsDrop(put.type(field.type()), seen));
            }
        };
    }

    @Override
    public boolean destructs(AdtDef definition) {
        return destructors.computeIfAbsent(definition, traits.crate()::destructs);
    }

    @Override
    public Answer normal(Ty type, Supplier<Region> fresh) {
        Inference inference = new Inference(fresh);
        Inference.Moment start = inference.moment();
        List<Predicate> pending = new ArrayList<>();
        Ty found = traits.normalise(inference, environment, type, pending);
        List<TypeOutlives> types = new ArrayList<>();
        List<Outlives> regions = new ArrayList<>();
        for (Predicate predicate : pending) prove(inference, predicate, fresh, 0, regions, types);
        return answer(inference, start, inference.known(found), regions, types);
    }

    @Override
    public Answer prove(Predicate predicate, Supplier<Region> fresh) {
        Inference inference = new Inference(fresh);
        Inference.Moment start = inference.moment();
        List<TypeOutlives> types = new ArrayList<>();
        List<Outlives> regions = new ArrayList<>();
        prove(inference, predicate, fresh, 0, regions, types);
        return answer(inference, start, Ty.UNIT, regions, types);
    }

    private void prove(Inference inference, Predicate predicate, Supplier<Region> fresh, int depth, List<Outlives> regions,
            List<TypeOutlives> types) {
        if (depth > DEEPEST) return;
        switch (inference.known(predicate)) {
            case Predicate.RegionOutlives pair -> regions.add(new Outlives(pair.longer(), pair.shorter()));
            case Predicate.TypeOutlives pair -> types.add(new TypeOutlives(pair.type(), pair.region()));
            case Predicate.Implements implement -> {
                if (implement.trait().trait().auto()) return;
                List<Predicate> pending = new ArrayList<>();
                TraitRef trait = traits.normalise(inference, environment, opened(implement, inference).trait(), pending);
                for (Predicate one : pending) prove(inference, one, fresh, depth + 1, regions, types);
                if (!(traits.select(inference, environment, trait) instanceof Selection.Yes yes)) return;
                for (Selection.Nested nested : yes.nested()) {
                    prove(inference, nested.predicate(), fresh, depth + 1, regions, types);
                }
            }
            case Predicate.Equal equal -> {
                List<Predicate> pending = new ArrayList<>();
                Folder put = Folder.by(inference.freshRegions(equal.bound()));
                Predicate.Equal opened = (Predicate.Equal)
                        put.predicate(new Predicate.Equal(equal.span(), List.of(), equal.trait(), equal.name(), equal.type()));
                Ty one = traits.normalise(inference, environment, new Ty.Projection(opened.trait(), opened.name()), pending);
                Ty other = traits.normalise(inference, environment, opened.type(), pending);
                inference.unify(one, other);
                for (Predicate next : pending) {
                    boolean same = next instanceof Predicate.Equal again
                            && again.name().equals(opened.name())
                            && again.trait().equals(opened.trait());
                    if (!same) prove(inference, next, fresh, depth + 1, regions, types);
                }
            }
        }
    }

    private static Predicate.Implements opened(Predicate.Implements implement, Inference inference) {
        Folder put = Folder.by(inference.freshRegions(implement.bound()));
        return (Predicate.Implements)
                put.predicate(new Predicate.Implements(implement.span(), List.of(), implement.trait()));
    }

    private static Answer answer(
            Inference inference, Inference.Moment start, Ty type, List<Outlives> regions, List<TypeOutlives> types) {
        List<Outlives> all = new ArrayList<>(regions);
        for (Inference.Equality equality : inference.equalities(start)) {
            all.add(new Outlives(equality.one(), equality.other()));
            all.add(new Outlives(equality.other(), equality.one()));
        }
        List<TypeOutlives> known = types.stream()
                .map(pair -> new TypeOutlives(inference.known(pair.type()), pair.region()))
                .toList();
        return new Answer(inference.known(type), all, known);
    }
}
