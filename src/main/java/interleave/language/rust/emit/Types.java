package interleave.language.rust.emit;

import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Selection;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Types as a run has them: without parameters, associated types worked out, regions forgotten.
final class Types {
    private final Crate crate;
    private final Traits traits;
    private final Consumer<Definition> inferred;
    private final Map<Ty, Ty> normal = new HashMap<>();
    private final Map<Ty, Boolean> copies = new HashMap<>();

    /// @param inferred makes sure that the body of a definition has been inferred
    Types(Crate crate, Consumer<Definition> inferred) {
        this.crate = crate;
        this.inferred = inferred;
        this.traits = new Traits(crate);
    }

    Crate crate() {
        return crate;
    }

    private static final TypeFolder ERASING = new TypeFolder() {
        @Override
        protected Region region(Region region) {
            return Region.ERASED;
        }

        @Override
        protected @Nullable Ty replace(Ty type) {
            return type instanceof Ty.Function function && !function.bound().isEmpty()
                    ? new Ty.Function(List.of(), fold(function.parameters()), fold(function.result()), function.unsafe())
                    : null;
        }
    };

    /// A type of a body in which these types stand for the parameters.
    Ty concrete(Ty type, Substitution given) {
        return normalised(TypeFolder.by(given).fold(type));
    }

    /// The same of the arguments of an item; lifetimes are left out.
    Substitution concrete(Substitution arguments, Substitution given) {
        TypeFolder folder = TypeFolder.by(given);
        Map<interleave.language.rust.type.TypeParameter, Ty> types = new LinkedHashMap<>();
        arguments.types().forEach((parameter, type) -> types.put(parameter, normalised(folder.fold(type))));
        Map<interleave.language.rust.type.ConstParameter, Length> lengths = new LinkedHashMap<>();
        folder.fold(new Substitution(Map.of(), Map.of(), arguments.lengths())).lengths().forEach(lengths::put);
        return new Substitution(Map.<LifetimeParameter, Region>of(), types, lengths);
    }

    /// A type without parameters, with nothing left to be worked out.
    Ty normalised(Ty type) {
        Ty known = normal.get(type);
        if (known != null) return known;
        Ty erased = ERASING.fold(type);
        Inference inference = Inference.ofTypes();
        Ty worked = inference.known(traits.normalise(inference, Environment.EMPTY, erased, new ArrayList<>()));
        worked = ERASING.fold(revealed(worked));
        normal.put(type, worked);
        return worked;
    }

    /// With the hidden type in place of each `impl Trait`.
    private Ty revealed(Ty type) {
        TypeFolder revealing = new TypeFolder() {
            @Override
            protected @Nullable Ty replace(Ty one) {
                if (!(one instanceof Ty.Opaque opaque)) return null;
                inferred.accept(opaque.definition().owner());
                return normalised(TypeFolder.by(opaque.arguments()).fold(opaque.definition().hidden()));
            }
        };
        Ty found = revealing.fold(type);
        return found.equals(type) ? type : normalised(found);
    }

    /// The types of the fields of a variant.
    List<Ty> fields(Ty.Adt adt, int variant) {
        Substitution given = Substitution.of(adt.definition().generics(), erased(adt.arguments()));
        List<Ty> all = new ArrayList<>();
        for (AdtDef.Field field : adt.definition().variants().get(variant).fields()) all.add(concrete(field.type(), given));
        return all;
    }

    private static Arguments erased(Arguments arguments) {
        return ERASING.fold(arguments);
    }

    /// Whether moving a value leaves it as it was, so that it has nothing to drop.
    boolean copy(Ty type) {
        Boolean known = copies.get(type);
        if (known == null) {
            known = has(type, crate.langTrait("copy"));
            copies.put(type, known);
        }
        return known;
    }

    /// Whether a type has a trait without parameters.
    boolean has(Ty type, TraitDef trait) {
        return traits.has(Inference.ofTypes(), Environment.EMPTY, type, trait) == Traits.Answer.YES;
    }

    /// Whether a type has a trait, with all that it depends on.
    boolean holds(TraitRef trait) {
        Predicate wanted = new Predicate.Implements(new Span(0, 0), List.of(), trait);
        return traits.holds(Inference.ofTypes(), Environment.EMPTY, wanted) == Traits.Answer.YES;
    }

    /// How a trait of a type comes about; empty if it has not got it.
    Optional<Selection.Reason> reason(TraitRef trait) {
        Inference inference = Inference.ofTypes();
        Selection selection = traits.select(inference, Environment.EMPTY, trait);
        if (!(selection instanceof Selection.Yes yes)) return Optional.empty();
        if (!(yes.reason() instanceof Selection.Reason.ByImpl by)) return Optional.of(yes.reason());
        for (int round = 0; round < 4; round++) {
            for (Selection.Nested nested : yes.nested()) settle(inference, nested.predicate());
        }
        Substitution found = inference.known(by.arguments());
        return Optional.of(new Selection.Reason.ByImpl(by.impl(), concrete(found, Substitution.NONE)));
    }

    /// Lets a condition say what types are that only it determines.
    private void settle(Inference inference, Predicate predicate) {
        if (predicate instanceof Predicate.Equal equal) {
            Ty type = traits.normalise(
                    inference, Environment.EMPTY, new Ty.Projection(inference.known(equal.trait()), equal.name()), new ArrayList<>());
            inference.unify(type, equal.type());
        } else if (predicate instanceof Predicate.Implements it) {
            Inference.Moment before = inference.moment();
            if (!(traits.select(inference, Environment.EMPTY, inference.known(it.trait())) instanceof Selection.Yes)) {
                inference.back(before);
            }
        }
    }

    /// A trait with arguments as its method's substitution has them.
    TraitRef reference(TraitDef trait, Substitution arguments) {
        Ty self = arguments.types().getOrDefault(trait.self(), Ty.UNKNOWN);
        Generics generics = trait.generics();
        Arguments own = TypeFolder.by(arguments).fold(generics.identity());
        return new TraitRef(trait, self, erased(own));
    }

    /// The type that a pointer, reference or box points to.
    Ty target(Ty pointer) {
        return switch (pointer) {
            case Ty.Reference reference -> reference.target();
            case Ty.Pointer raw -> raw.target();
            case Ty.Adt adt when isBox(adt) -> adt.arguments().types().getFirst();
            default -> throw new IllegalArgumentException("no pointer: " + pointer);
        };
    }

    static boolean isBox(Ty type) {
        return type instanceof Ty.Adt adt && adt.definition().lang().equals("owned_box");
    }

    /// The last field of structs within structs, which decides what pointers to the whole know.
    Ty tail(Ty type) {
        Ty at = type;
        while (at instanceof Ty.Adt adt && !adt.definition().isEnum() && !adt.definition().only().fields().isEmpty()) {
            at = fields(adt, 0).getLast();
        }
        return at;
    }

    /// Whether pointers to it are more than a place.
    boolean fat(Ty type) {
        Ty tail = tail(type);
        return tail instanceof Ty.Slice || tail instanceof Ty.Dynamic || tail instanceof Ty.Str;
    }

    /// Of an array, how many elements it has.
    static int length(Ty.Array array) {
        if (array.length() instanceof Length.Known(long number)) return Math.toIntExact(number);
        throw new Unsupported("an array of a length that is not known");
    }
}
