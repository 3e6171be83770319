package interleave.language.rust.check;

import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.type.TypeParameter;
import interleave.language.rust.verdict.Notices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whether impls may stand where they stand: each has to be about something of the program's own, no two may be about the
/// same (The Rust Reference, "Trait implementation coherence"). What does not fit is not told as rustc tells it.
final class Coherence {
    private final Crate crate;
    private final Traits traits;
    private final Notices notices;

    Coherence(Crate crate, Traits traits, Notices notices) {
        this.crate = crate;
        this.traits = traits;
        this.notices = notices;
    }

    void check() {
        List<ImplDef> all = crate.impls();
        for (int i = 0; i < all.size(); i++) {
            ImplDef impl = all.get(i);
            parameters(impl);
            if (impl.trait().isEmpty()) inherent(impl, all.subList(0, i));
            else implementation(impl, impl.trait().get());
        }
    }

    private void tell(ImplDef impl, String text) {
        notices.undecided(impl.span(), text + ": that is not checked here");
    }

    /// Each parameter has to be found in what the impl is for.
    private void parameters(ImplDef impl) {
        Set<TypeParameter> found = new LinkedHashSet<>();
        Mentioned.types(impl.self(), found);
        impl.trait().ifPresent(trait -> trait.arguments().types().forEach(type -> Mentioned.types(type, found)));
        for (Predicate predicate : impl.generics().predicates()) {
            if (predicate instanceof Predicate.Equal equal) Mentioned.types(equal.type(), found);
        }
        if (!found.containsAll(impl.generics().types())) tell(impl, "a type parameter of this impl is used nowhere");
    }

    private void inherent(ImplDef impl, List<ImplDef> before) {
        if (!local(impl.self())) tell(impl, "this impl is for a type of the library");
        for (ImplDef other : before) {
            if (other.trait().isPresent() || !overlap(impl.self(), impl, other.self(), other)) continue;
            for (FunctionDef function : impl.functions()) {
                if (other.functions().stream().anyMatch(one -> one.name().equals(function.name()))) {
                    tell(impl, "`" + function.name() + "` is declared twice");
                }
            }
        }
    }

    private void implementation(ImplDef impl, TraitRef trait) {
        if (trait.trait().library() && !impl.negative() && !mine(trait)) {
            tell(impl, "neither this trait nor this type is the program's own");
        }
        if (trait.trait().lang().equals("drop") && !whole(impl)) tell(impl, "this `Drop` is for some types only");
        for (ImplDef other : crate.impls(trait.trait(), impl.self() instanceof Ty.Parameter ? Ty.UNKNOWN : impl.self())) {
            if (other == impl) break;
            if (conflict(impl, other)) tell(impl, "there is another impl of this trait for the same type");
        }
    }

    /// Whether the first type of the program's own stands in front of all parameters.
    private static boolean mine(TraitRef trait) {
        List<Ty> all = new ArrayList<>();
        all.add(trait.self());
        all.addAll(trait.arguments().types());
        for (Ty type : all) {
            if (local(type)) return true;
            if (peeled(type) instanceof Ty.Parameter) return false;
        }
        return false;
    }

    private static Ty peeled(Ty type) {
        return switch (type) {
            case Ty.Reference reference -> peeled(reference.target());
            case Ty.Adt adt when adt.definition().lang().equals("owned_box")
                    || adt.definition().library() && adt.definition().name().equals("Pin") ->
                peeled(adt.arguments().types().getFirst());
            default -> type;
        };
    }

    private static boolean local(Ty type) {
        return switch (peeled(type)) {
            case Ty.Adt adt -> !adt.definition().library();
            case Ty.Dynamic dynamic -> dynamic.principal().filter(trait -> !trait.trait().library()).isPresent();
            default -> false;
        };
    }

    /// `Drop` has to be for all types that a struct or enum makes.
    private static boolean whole(ImplDef impl) {
        if (!(impl.self() instanceof Ty.Adt adt)) return false;
        Set<Object> seen = new LinkedHashSet<>();
        for (Ty type : adt.arguments().types()) if (!(type instanceof Ty.Parameter) || !seen.add(type)) return false;
        for (Region region : adt.arguments().regions()) if (!(region instanceof Region.Named) || !seen.add(region)) return false;
        return impl.generics().predicates().size() <= adt.definition().generics().predicates().size();
    }

    private boolean conflict(ImplDef impl, ImplDef other) {
        Inference inference = Inference.ofTypes();
        TypeFolder one = TypeFolder.by(inference.freshSubstitution(impl.generics()));
        TypeFolder two = TypeFolder.by(inference.freshSubstitution(other.generics()));
        return inference.unify(one.fold(impl.trait().orElseThrow()), two.fold(other.trait().orElseThrow()))
                && possible(inference, impl, one) && possible(inference, other, two);
    }

    private boolean overlap(Ty type, ImplDef impl, Ty otherType, ImplDef other) {
        Inference inference = Inference.ofTypes();
        TypeFolder one = TypeFolder.by(inference.freshSubstitution(impl.generics()));
        TypeFolder two = TypeFolder.by(inference.freshSubstitution(other.generics()));
        return inference.unify(one.fold(type), two.fold(otherType))
                && possible(inference, impl, one) && possible(inference, other, two);
    }

    /// Whether the impl's conditions may hold. That a type of the library lacks a trait of the library counts for nothing: it
    /// may have it some day.
    private boolean possible(Inference inference, ImplDef impl, TypeFolder given) {
        for (Predicate predicate : impl.generics().predicates()) {
            Predicate wanted = inference.known(given.fold(predicate));
            if (!(wanted instanceof Predicate.Implements it)) continue;
            boolean known = !it.trait().trait().library() || local(it.trait().self())
                    || it.trait().arguments().types().stream().anyMatch(Coherence::local);
            if (known && traits.holds(inference, Environment.EMPTY, wanted) == Traits.Answer.NO) return false;
        }
        return true;
    }
}
