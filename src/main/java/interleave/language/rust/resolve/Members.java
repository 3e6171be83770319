package interleave.language.rust.resolve;

import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be called on a type, and what it refers to (The Rust Reference, "Method call expressions").
public final class Members {
    private static final int DEEPEST = 12;

    private final Traits traits;
    private final Inference inference;
    private final Environment environment;

    public Members(Traits traits, Inference inference, Environment environment) {
        this.traits = traits;
        this.inference = inference;
        this.environment = environment;
    }

    /// A type on the way of dereferencing.
    /// @param overloaded whether it is reached from the one before through `Deref::deref`, else by the language itself: from a
    ///     reference or a box
    public record Step(Ty type, boolean overloaded) {}

    /// The type itself, and what it refers to, what that refers to… Pointers are not followed.
    public List<Step> steps(Ty from) {
        List<Step> all = new ArrayList<>();
        Ty at = inference.resolve(from);
        all.add(new Step(at, false));
        while (all.size() < DEEPEST) {
            Optional<Step> next = next(at);
            if (next.isEmpty()) break;
            at = inference.resolve(next.get().type());
            all.add(new Step(at, next.get().overloaded()));
        }
        return all;
    }

    /// What a type refers to.
    public Optional<Step> next(Ty type) {
        Ty at = inference.resolve(type);
        if (at instanceof Ty.Reference reference) return Optional.of(new Step(reference.target(), false));
        if (at instanceof Ty.Adt adt && adt.definition().lang().equals("owned_box")) {
            return Optional.of(new Step(adt.arguments().types().getFirst(), false));
        }
        if (at instanceof Ty.Variable) return Optional.empty();
        TraitDef deref = traits.crate().langTrait("deref");
        TraitRef wanted = new TraitRef(deref, at, Arguments.NONE);
        Predicate.Implements predicate = new Predicate.Implements(deref.span(), List.of(), wanted);
        if (traits.holds(inference, environment, predicate) == Traits.Answer.NO) return Optional.empty();
        if (!(traits.select(inference, environment, wanted) instanceof Selection.Yes)) return Optional.empty();
        List<Predicate> pending = new ArrayList<>();
        Ty target = traits.normalise(inference, environment, new Ty.Projection(wanted, "Target"), pending);
        return Optional.of(new Step(target, true));
    }

    /// A function of that name that a type has.
    /// @param arguments new variables for the parameters of the impl or trait, and its own; `Self` of a trait is in it
    /// @param trait the trait that declares it; empty for one of the type alone
    public record Candidate(FunctionDef function, Substitution arguments, Optional<TraitRef> trait) {}

    /// Functions of the type alone.
    public List<Candidate> inherent(Ty self, String name) {
        Ty type = inference.resolve(self);
        List<Candidate> found = new ArrayList<>();
        if (type instanceof Ty.Variable) return found;
        for (ImplDef impl : traits.crate().inherent(name, List.of(type))) {
            for (FunctionDef function : impl.function().named(name)) {
                Inference.Moment before = inference.moment();
                Substitution fresh = inference.freshSubstitution(function.generics());
                Ty head = TypeFolder.by(fresh).fold(impl.self());
                if (inference.fits(head, type) && can(impl, fresh, head, type)) found.add(new Candidate(function, fresh, Optional.empty()));
                else inference.back(before);
            }
        }
        return found;
    }

    /// Whether the impl's conditions do not exclude the type.
    private boolean can(ImplDef impl, Substitution fresh, Ty head, Ty type) {
        Inference.Moment before = inference.moment();
        inference.unify(head, type);
        boolean can = Traits.conditions(impl, fresh).stream()
                .noneMatch(nested -> traits.holds(inference, environment, nested.predicate()) == Traits.Answer.NO);
        inference.back(before);
        return can;
    }

    /// Functions of traits, among those given; bounds in force count whatever is imported. Traits that the type certainly has
    /// not are left out.
    public List<Candidate> ofTraits(Ty self, String name, Set<TraitDef> scope) {
        Ty type = inference.resolve(self);
        List<Candidate> found = new ArrayList<>();
        List<TraitDef> all = new ArrayList<>(scope);
        for (Predicate predicate : environment.predicates()) {
            if (predicate instanceof Predicate.Implements it && !all.contains(it.trait().trait())
                    && inference.fits(it.trait().self(), type)) {
                all.add(it.trait().trait());
            }
        }
        if (type instanceof Ty.Dynamic dynamic && dynamic.principal().isPresent()) {
            for (TraitRef one : traits.crate().elaborated(dynamic.principal().get())) {
                if (!all.contains(one.trait())) all.add(one.trait());
            }
        }
        for (TraitRef bound : bounds(type)) {
            if (!all.contains(bound.trait())) all.add(bound.trait());
        }
        for (TraitDef trait : all) {
            for (FunctionDef function : trait.function().named(name)) {
                candidate(type, trait, function).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<TraitRef> bounds(Ty type) {
        List<TraitRef> all = new ArrayList<>();
        if (type instanceof Ty.Projection projection) {
            traits.crate().boundsOf(projection).forEach(bound -> all.addAll(traits.crate().elaborated(bound)));
        }
        if (type instanceof Ty.Opaque opaque) {
            for (Predicate predicate : opaque.definition().bounds()) {
                if (predicate instanceof Predicate.Implements it) all.addAll(traits.crate().elaborated(it.trait()));
            }
        }
        return all;
    }

    private Optional<Candidate> candidate(Ty type, TraitDef trait, FunctionDef function) {
        Substitution fresh = inference.freshSubstitution(function.generics()).with(trait.self(), type);
        Arguments arguments = new Arguments(
                trait.generics().lifetimes().stream().map(l -> fresh.regions().get(l)).toList(),
                trait.generics().types().stream().map(t -> fresh.types().get(t)).toList(),
                trait.generics().constants().stream().map(c -> fresh.lengths().get(c)).toList());
        TraitRef reference = new TraitRef(trait, type, arguments);
        Predicate.Implements predicate = new Predicate.Implements(trait.span(), List.of(), reference);
        if (traits.holds(inference, environment, predicate) == Traits.Answer.NO) return Optional.empty();
        return Optional.of(new Candidate(function, fresh, Optional.of(reference)));
    }
}
