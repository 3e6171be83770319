package interleave.language.rust.resolve;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The traits that the language itself gives to types.
final class BuiltIn {
    private static final Span NOWHERE = new Span(0, 0);

    private final Crate crate;
    private final Callables callables = new Callables();

    BuiltIn(Crate crate) {
        this.crate = crate;
    }

    /// Empty where impls decide.
    Optional<Selection> select(Inference inference, TraitRef trait) {
        return switch (trait.trait().lang()) {
            case "sized" -> Optional.of(sized(trait.self()) ? Selection.builtIn(List.of()) : Selection.NO);
            case "copy" -> copy(trait);
            case "clone" -> copy(trait);
            case "fn", "fn_mut", "fn_once" -> switch (trait.self()) {
                case Ty.Closure _, Ty.Item _, Ty.Function _ -> Optional.of(callables.select(inference, trait));
                default -> Optional.empty();
            };
            case "tuple_trait" -> Optional.of(Selection.builtIn(List.of()));
            default -> Optional.empty();
        };
    }

    private static boolean sized(Ty type) {
        return !(type instanceof Ty.Str || type instanceof Ty.Slice || type instanceof Ty.Dynamic);
    }

    /// `Copy`, and `Clone` of what needs no impl for it.
    private Optional<Selection> copy(TraitRef trait) {
        return switch (trait.self()) {
            case Ty.Bool _, Ty.Char _, Ty.Int _, Ty.Float _, Ty.Never _, Ty.Pointer _, Ty.Function _, Ty.Item _ ->
                Optional.of(Selection.builtIn(List.of()));
            case Ty.Variable variable -> Optional.of(
                    variable.kind() == Ty.VariableKind.ANY ? Selection.MAYBE : Selection.builtIn(List.of()));
            case Ty.Reference reference ->
                Optional.of(reference.mutable() ? Selection.NO : Selection.builtIn(List.of()));
            case Ty.Array array -> Optional.of(Selection.builtIn(parts(trait, List.of(array.element()), false)));
            case Ty.Tuple tuple -> Optional.of(Selection.builtIn(parts(trait, tuple.elements(), false)));
            case Ty.Closure closure -> Optional.of(Selection.builtIn(parts(trait, closure.captured(), false)));
            case Ty.Str _, Ty.Slice _, Ty.Dynamic _ -> Optional.of(Selection.NO);
            case Ty.Adt _, Ty.Parameter _, Ty.Projection _, Ty.Opaque _, Ty.Unknown _ -> Optional.empty();
        };
    }

    /// `Send`, `Sync` and their like, where no impl says anything: a type has them if all its parts have.
    Selection auto(Inference inference, TraitRef trait) {
        boolean refused = crate.impls(trait.trait(), trait.self()).stream()
                .filter(impl -> impl.negative())
                .anyMatch(impl -> {
                    Inference.Moment before = inference.moment();
                    Substitution fresh = inference.freshSubstitution(impl.generics());
                    boolean fits = inference.unify(TypeFolder.by(fresh).fold(impl.trait().orElseThrow()), trait);
                    inference.back(before);
                    return fits;
                });
        if (refused) return Selection.NO;
        return switch (trait.self()) {
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Function _, Ty.Item _, Ty.Unknown _ ->
                Selection.builtIn(List.of());
            case Ty.Variable variable ->
                variable.kind() == Ty.VariableKind.ANY ? Selection.MAYBE : Selection.builtIn(List.of());
            case Ty.Parameter _, Ty.Projection _, Ty.Dynamic _ -> Selection.NO;
            case Ty.Reference reference -> Selection.builtIn(parts(trait, List.of(reference.target()), true));
            case Ty.Pointer pointer -> Selection.builtIn(parts(trait, List.of(pointer.target()), true));
            case Ty.Slice slice -> Selection.builtIn(parts(trait, List.of(slice.element()), true));
            case Ty.Array array -> Selection.builtIn(parts(trait, List.of(array.element()), true));
            case Ty.Tuple tuple -> Selection.builtIn(parts(trait, tuple.elements(), true));
            case Ty.Closure closure -> Selection.builtIn(parts(trait, closure.captured(), true));
            case Ty.Opaque opaque -> Selection.builtIn(parts(
                    trait, List.of(TypeFolder.by(opaque.arguments()).fold(opaque.definition().hidden())), true));
            case Ty.Adt adt -> Selection.builtIn(parts(trait, fields(adt), true));
        };
    }

    /// The types of all fields; of `PhantomData<T>` that is `T`.
    static List<Ty> fields(Ty.Adt adt) {
        if (adt.definition().lang().equals("phantom_data")) return adt.arguments().types();
        TypeFolder given = TypeFolder.by(Substitution.of(adt.definition().generics(), adt.arguments()));
        List<Ty> all = new ArrayList<>();
        for (AdtDef.Variant variant : adt.definition().variants()) {
            for (AdtDef.Field field : variant.fields()) all.add(given.fold(field.type()));
        }
        return all;
    }

    private static List<Selection.Nested> parts(TraitRef trait, List<Ty> types, boolean told) {
        List<Selection.Nested> all = new ArrayList<>();
        for (Ty type : types) {
            TraitRef part = new TraitRef(trait.trait(), type, Arguments.NONE);
            all.add(new Selection.Nested(new Predicate.Implements(NOWHERE, List.of(), part),
                    told ? Optional.of(trait.self()) : Optional.empty()));
        }
        return all;
    }
}
