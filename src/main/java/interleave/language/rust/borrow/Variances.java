package interleave.language.rust.borrow;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeParameter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The variances of the parameters of structs and enums, found from their fields until nothing changes.
final class Variances {
    /// Types of the library that are kept in another way here than there, and whose parameters are all fixed there.
    private static final Set<String> FIXED = Set.of(
            "Cell", "RefCell", "UnsafeCell", "SyncUnsafeCell", "OnceCell", "LazyCell", "Mutex", "RwLock", "OnceLock",
            "LazyLock", "ReentrantLock", "AtomicPtr", "Scope", "Sender", "SyncSender", "Receiver", "JoinHandle");

    /// Types of the library of which the types are fixed, the regions are not.
    private static final Set<String> FIXED_TYPES = Set.of(
            "IterMut", "MutexGuard", "RwLockWriteGuard", "RefMut", "ScopedJoinHandle", "ChunksMut", "ChunksExactMut",
            "ValuesMut", "Drain", "Entry", "OccupiedEntry", "VacantEntry", "PeekMut", "MappedMutexGuard");

    private final Map<AdtDef, Of> known = new LinkedHashMap<>();
    private final Map<AdtDef, Of> finding = new LinkedHashMap<>();

    /// Of one type, for each of its parameters.
    static final class Of {
        private final Map<LifetimeParameter, Variance> regions = new LinkedHashMap<>();
        private final Map<TypeParameter, Variance> types = new LinkedHashMap<>();
        private boolean changed;

        Variance region(AdtDef definition, int index) {
            return regions.getOrDefault(definition.generics().lifetimes().get(index), Variance.NONE);
        }

        Variance type(AdtDef definition, int index) {
            return types.getOrDefault(definition.generics().types().get(index), Variance.NONE);
        }
    }

    Of of(AdtDef definition) {
        Of done = known.get(definition);
        if (done != null) return done;
        Set<AdtDef> reached = new LinkedHashSet<>();
        reach(definition, reached);
        reached.forEach(one -> finding.put(one, first(one)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (AdtDef one : reached) {
                Of of = finding.get(one);
                of.changed = false;
                if (!fixed(one)) {
                    one.variants().forEach(v -> v.fields().forEach(f -> visit(f.type(), Variance.WITH, of, one.library())));
                }
                changed |= of.changed;
            }
        }
        known.putAll(finding);
        finding.clear();
        return known.get(definition);
    }

    private static boolean fixed(AdtDef definition) {
        return definition.library() && (FIXED.contains(definition.name()) || FIXED_TYPES.contains(definition.name()))
                || definition.lang().equals("unsafe_cell");
    }

    private static Of first(AdtDef definition) {
        Of of = new Of();
        boolean library = definition.library();
        boolean all = library && FIXED.contains(definition.name()) || definition.lang().equals("unsafe_cell");
        boolean types = library && FIXED_TYPES.contains(definition.name());
        for (LifetimeParameter lifetime : definition.generics().lifetimes()) {
            of.regions.put(lifetime, all ? Variance.FIXED : types || library ? Variance.WITH : Variance.NONE);
        }
        for (TypeParameter type : definition.generics().types()) {
            of.types.put(type, all || types ? Variance.FIXED : library ? Variance.WITH : Variance.NONE);
        }
        return of;
    }

    private void reach(AdtDef definition, Set<AdtDef> reached) {
        if (known.containsKey(definition) || !reached.add(definition)) return;
        Folder inside = new Folder() {
            @Override
            Ty type(Ty type) {
                if (type instanceof Ty.Adt adt) reach(adt.definition(), reached);
                return super.type(type);
            }
        };
        definition.variants().forEach(variant -> variant.fields().forEach(field -> inside.type(field.type())));
    }

    private void visit(Region region, Variance variance, Of of) {
        if (!(region instanceof Region.Named named)) return;
        Variance before = of.regions.getOrDefault(named.parameter(), Variance.NONE);
        Variance now = before.and(variance);
        if (now == before) return;
        of.regions.put(named.parameter(), now);
        of.changed = true;
    }

    private void visit(Ty type, Variance variance, Of of, boolean library) {
        switch (type) {
            case Ty.Parameter parameter -> {
                Variance before = of.types.getOrDefault(parameter.parameter(), Variance.NONE);
                Variance now = before.and(variance);
                if (now == before) return;
                of.types.put(parameter.parameter(), now);
                of.changed = true;
            }
            case Ty.Reference reference -> {
                visit(reference.region(), variance, of);
                visit(reference.target(), reference.mutable() ? Variance.FIXED : variance, of, library);
            }
            // The library's own pointers stand for NonNull and the like.
            case Ty.Pointer pointer -> visit(
                    pointer.target(), pointer.mutable() && !library ? Variance.FIXED : variance, of, library);
            case Ty.Slice slice -> visit(slice.element(), variance, of, library);
            case Ty.Array array -> visit(array.element(), variance, of, library);
            case Ty.Tuple tuple -> tuple.elements().forEach(element -> visit(element, variance, of, library));
            case Ty.Function function -> {
                function.parameters().forEach(p -> visit(p, variance.through(Variance.AGAINST), of, library));
                visit(function.result(), variance, of, library);
            }
            case Ty.Adt adt -> visit(adt, variance, of, library);
            case Ty.Dynamic dynamic -> {
                visit(dynamic.region(), variance, of);
                dynamic.principal().ifPresent(trait -> {
                    trait.arguments().regions().forEach(region -> visit(region, Variance.FIXED, of));
                    trait.arguments().types().forEach(inner -> visit(inner, Variance.FIXED, of, library));
                });
                for (Predicate.Equal equal : dynamic.equal()) visit(equal.type(), Variance.FIXED, of, library);
            }
            case Ty.Projection projection -> {
                visit(projection.trait().self(), Variance.FIXED, of, library);
                projection.trait().arguments().regions().forEach(region -> visit(region, Variance.FIXED, of));
                projection.trait().arguments().types().forEach(inner -> visit(inner, Variance.FIXED, of, library));
            }
            case Ty.Opaque opaque -> {
                opaque.arguments().regions().values().forEach(region -> visit(region, Variance.FIXED, of));
                opaque.arguments().types().values().forEach(inner -> visit(inner, Variance.FIXED, of, library));
            }
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Item _, Ty.Closure _,
                    Ty.Variable _, Ty.Unknown _ -> {}
        }
    }

    private void visit(Ty.Adt adt, Variance variance, Of of, boolean library) {
        Of inner = known.getOrDefault(adt.definition(), finding.get(adt.definition()));
        if (inner == null) return;
        List<Region> regions = adt.arguments().regions();
        for (int i = 0; i < regions.size(); i++) visit(regions.get(i), variance.through(inner.region(adt.definition(), i)), of);
        List<Ty> types = adt.arguments().types();
        for (int i = 0; i < types.size(); i++) {
            visit(types.get(i), variance.through(inner.type(adt.definition(), i)), of, library);
        }
    }
}
