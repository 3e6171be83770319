package interleave.language.rust.borrow;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import java.util.LinkedHashSet;
import java.util.Set;

/// The regions that must still be good when a value is dropped, because what drops it may look behind them.
final class DropRegions {
    /// Types of the library that drop what they hold and do not look at it otherwise (`may_dangle`).
    private static final Set<String> HOLDING = Set.of(
            "Vec", "Box", "Rc", "Arc", "VecDeque", "BTreeMap", "BTreeSet", "HashMap", "HashSet", "LinkedList", "BinaryHeap",
            "IntoIter", "OnceLock", "Weak");

    /// Types of the library whose dropping may look at everything in them, however they are kept here.
    private static final Set<String> LOOKING = Set.of(
            "MutexGuard", "RwLockReadGuard", "RwLockWriteGuard", "Ref", "RefMut", "JoinHandle", "ScopedJoinHandle", "Sender",
            "SyncSender", "Receiver", "Drain", "PeekMut", "LazyLock", "MappedMutexGuard");

    private final Solver solver;

    DropRegions(Solver solver) {
        this.solver = solver;
    }

    Set<Region> of(Ty type) {
        Set<Region> all = new LinkedHashSet<>();
        collect(type, all, new LinkedHashSet<>());
        return all;
    }

    private void collect(Ty type, Set<Region> all, Set<Ty> seen) {
        if (!seen.add(type)) return;
        switch (type) {
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Reference _, Ty.Pointer _,
                    Ty.Function _, Ty.Item _, Ty.Variable _, Ty.Unknown _ -> {}
            case Ty.Slice slice -> collect(slice.element(), all, seen);
            case Ty.Array array -> collect(array.element(), all, seen);
            case Ty.Tuple tuple -> tuple.elements().forEach(element -> collect(element, all, seen));
            case Ty.Closure closure -> closure.captured().forEach(inner -> collect(inner, all, seen));
            case Ty.Dynamic _, Ty.Parameter _, Ty.Projection _, Ty.Opaque _ -> all.addAll(Folder.regions(type));
            case Ty.Adt adt -> adt(adt, all, seen);
        }
    }

    private void adt(Ty.Adt adt, Set<Region> all, Set<Ty> seen) {
        AdtDef definition = adt.definition();
        if (definition.library() && HOLDING.contains(definition.name())) {
            adt.arguments().types().forEach(inner -> collect(inner, all, seen));
            return;
        }
        if (definition.name().equals("ManuallyDrop") && definition.library()) return;
        if (definition.library() && LOOKING.contains(definition.name()) || solver.destructs(definition)) {
            all.addAll(Folder.regions(adt));
        }
        if (definition.lang().equals("phantom_data")) {
            adt.arguments().types().forEach(inner -> collect(inner, all, seen));
            return;
        }
        if (seen.size() > 200) {
            all.addAll(Folder.regions(adt));
            return;
        }
        Folder put = Folder.by(Substitution.of(definition.generics(), adt.arguments()));
        definition.variants().forEach(variant ->
                variant.fields().forEach(field -> collect(put.type(field.type()), all, seen)));
    }
}
