package interleave.language.rust.resolve;

import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Ty.VariableKind;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.type.TypeParameter;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out which type has which trait, and what associated types are (rustc development guide, "Trait resolution"). Regions
/// never decide: which ones would have to be the same is noted in the [Inference].
public final class Traits {
    /// How deep conditions may lead to conditions.
    private static final int DEEPEST = 40;

    private static final Span NOWHERE = new Span(0, 0);

    private final Crate crate;
    private final BuiltIn builtIn;
    private final Projecting projecting;

    public Traits(Crate crate) {
        this.crate = crate;
        this.builtIn = new BuiltIn(crate);
        this.projecting = new Projecting(crate, this);
    }

    public Crate crate() {
        return crate;
    }

    /// Whether a type has a trait, and why. If it is decided, what that says of types not yet known is put into the
    /// inference; the conditions are left to the caller.
    public Selection select(Inference inference, Environment environment, TraitRef wanted) {
        TraitRef trait = inference.known(wanted);
        Ty self = trait.self();
        if (self instanceof Ty.Unknown) return Selection.builtIn(List.of());
        List<Predicate.Implements> bounds = bounds(inference, environment, trait);
        if (bounds.size() == 1 || !bounds.isEmpty() && allTheSame(inference, bounds)) {
            Predicate.Implements bound = bounds.getFirst();
            inference.unify(TypeFolder.by(inference.freshRegions(bound.bound())).fold(bound.trait()), trait);
            return new Selection.Yes(new Selection.Reason.ByBound(bound), List.of());
        }
        if (!bounds.isEmpty()) return Selection.MAYBE;
        if (self instanceof Ty.Variable variable && variable.kind() == VariableKind.ANY) return Selection.MAYBE;
        if (self instanceof Ty.Dynamic dynamic) {
            Optional<Selection> found = object(inference, dynamic, trait);
            if (found.isPresent()) return found.get();
        }
        Optional<Selection> given = builtIn.select(inference, trait);
        if (given.isPresent()) return given.get();
        Selection byImpl = impls(inference, environment, trait);
        if (byImpl instanceof Selection.No && trait.trait().auto()) return builtIn.auto(inference, trait);
        return byImpl;
    }

    /// What is in force, or declared of an associated or opaque type, and fits.
    private List<Predicate.Implements> bounds(Inference inference, Environment environment, TraitRef trait) {
        List<Predicate.Implements> found = new ArrayList<>();
        if (trait.self() instanceof Ty.Variable variable && variable.kind() != VariableKind.ANY) return found;
        for (Predicate predicate : environment.predicates()) {
            if (predicate instanceof Predicate.Implements it && it.trait().trait() == trait.trait()
                    && !(trait.self() instanceof Ty.Variable) && fits(inference, it, trait)) {
                found.add(it);
            }
        }
        if (!found.isEmpty()) return found;
        if (trait.self() instanceof Ty.Projection projection) {
            for (TraitRef bound : crate.boundsOf(projection)) add(bound, trait, inference, found);
        }
        if (trait.self() instanceof Ty.Opaque opaque) {
            TypeFolder given = TypeFolder.by(opaque.arguments());
            for (Predicate predicate : opaque.definition().bounds()) {
                if (predicate instanceof Predicate.Implements it) add(given.fold(it.trait()), trait, inference, found);
            }
        }
        return found;
    }

    private void add(TraitRef bound, TraitRef trait, Inference inference, List<Predicate.Implements> found) {
        for (TraitRef one : crate.elaborated(bound)) {
            Predicate.Implements implied = new Predicate.Implements(NOWHERE, List.of(), one);
            if (one.trait() == trait.trait() && fits(inference, implied, trait)) found.add(implied);
        }
    }

    private static boolean fits(Inference inference, Predicate.Implements bound, TraitRef trait) {
        Inference.Moment before = inference.moment();
        boolean fits = inference.unify(TypeFolder.by(inference.freshRegions(bound.bound())).fold(bound.trait()), trait);
        inference.back(before);
        return fits;
    }

    /// Several bounds that say the same of types.
    private static boolean allTheSame(Inference inference, List<Predicate.Implements> bounds) {
        TypeFolder erased = new TypeFolder() {
            @Override
            protected Region region(Region region) {
                return Region.ERASED;
            }

            @Override
            protected @Nullable Ty replace(Ty type) {
                return null;
            }
        };
        Set<TraitRef> different = new LinkedHashSet<>();
        for (Predicate.Implements bound : bounds) different.add(erased.fold(inference.known(bound.trait())));
        return different.size() == 1;
    }

    private Optional<Selection> object(Inference inference, Ty.Dynamic dynamic, TraitRef trait) {
        if (dynamic.marks().contains(trait.trait())) return Optional.of(Selection.builtIn(List.of()));
        if (dynamic.principal().isEmpty()) return Optional.empty();
        TypeFolder given = TypeFolder.by(inference.freshRegions(dynamic.bound()));
        TraitRef principal = given.fold(dynamic.principal().get());
        TraitRef own = new TraitRef(principal.trait(), dynamic, principal.arguments());
        for (TraitRef one : crate.elaborated(own)) {
            if (one.trait() == trait.trait() && inference.unify(one, trait)) {
                return Optional.of(new Selection.Yes(new Selection.Reason.ByObject(), List.of()));
            }
        }
        return Optional.empty();
    }

    private Selection impls(Inference inference, Environment environment, TraitRef trait) {
        List<ImplDef> fitting = new ArrayList<>();
        for (ImplDef impl : crate.impls(trait.trait(), trait.self())) {
            Inference.Moment before = inference.moment();
            if (matched(inference, impl, trait).isPresent()) fitting.add(impl);
            inference.back(before);
        }
        if (fitting.size() > 1) fitting = possible(inference, environment, trait, fitting);
        if (fitting.isEmpty()) return Selection.NO;
        if (fitting.size() > 1) return Selection.MAYBE;
        ImplDef impl = fitting.getFirst();
        if (impl.negative()) return Selection.NO;
        Substitution arguments = matched(inference, impl, trait).orElseThrow();
        return new Selection.Yes(new Selection.Reason.ByImpl(impl, arguments), conditions(impl, arguments));
    }

    /// The impls whose conditions can hold.
    private List<ImplDef> possible(Inference inference, Environment environment, TraitRef trait, List<ImplDef> fitting) {
        List<ImplDef> left = new ArrayList<>();
        for (ImplDef impl : fitting) {
            Inference.Moment before = inference.moment();
            Substitution arguments = matched(inference, impl, trait).orElseThrow();
            boolean can = true;
            for (Selection.Nested nested : conditions(impl, arguments)) {
                if (evaluate(inference, environment, nested.predicate(), 1, new LinkedHashSet<>()) == Answer.NO) can = false;
            }
            inference.back(before);
            if (can) left.add(impl);
        }
        return left;
    }

    static List<Selection.Nested> conditions(ImplDef impl, Substitution arguments) {
        TypeFolder given = TypeFolder.by(arguments);
        List<Selection.Nested> nested = new ArrayList<>();
        for (Predicate predicate : impl.generics().predicates()) {
            nested.add(new Selection.Nested(given.fold(predicate), Optional.empty()));
        }
        return nested;
    }

    /// Makes an impl fit what is wanted; what stands for its parameters then. Associated types in its head are worked out.
    private Optional<Substitution> matched(Inference inference, ImplDef impl, TraitRef wanted) {
        TraitRef head = impl.trait().orElseThrow();
        if (!plausible(head.self(), wanted.self())) return Optional.empty();
        Substitution fresh = inference.freshSubstitution(impl.generics());
        boolean fits = inference.unify(TypeFolder.by(fresh).fold(head), wanted) && sized(inference, impl, fresh);
        return fits ? Optional.of(fresh) : Optional.empty();
    }

    /// Whether what stands for the parameters has a size, except where it need not.
    private boolean sized(Inference inference, ImplDef impl, Substitution arguments) {
        for (TypeParameter parameter : impl.generics().types()) {
            Ty type = inference.resolve(arguments.types().get(parameter));
            boolean unsized = type instanceof Ty.Dynamic || type instanceof Ty.Slice || type instanceof Ty.Str;
            if (unsized && !crate.maybeUnsized(parameter)) return false;
        }
        return true;
    }

    /// Quickly false for most impls that do not fit.
    private static boolean plausible(Ty head, Ty self) {
        if (head instanceof Ty.Parameter || self instanceof Ty.Variable || head instanceof Ty.Projection) return true;
        if (head instanceof Ty.Adt a && self instanceof Ty.Adt b) return a.definition() == b.definition();
        return head.getClass() == self.getClass();
    }

    /// An answer that needs nothing else.
    public enum Answer { YES, NO, MAYBE }

    /// Whether something holds, with all its conditions. The inference is as before afterwards.
    public Answer holds(Inference inference, Environment environment, Predicate predicate) {
        Inference.Moment before = inference.moment();
        Answer answer = evaluate(inference, environment, predicate, 0, new LinkedHashSet<>());
        inference.back(before);
        return answer;
    }

    /// Whether a type has a trait without parameters, such as `Copy` or `Send`.
    public Answer has(Inference inference, Environment environment, Ty type, TraitDef trait) {
        TraitRef wanted = new TraitRef(trait, type, Arguments.NONE);
        return holds(inference, environment, new Predicate.Implements(NOWHERE, List.of(), wanted));
    }

    private Answer evaluate(Inference inference, Environment environment, Predicate predicate, int depth, Set<TraitRef> open) {
        if (depth > DEEPEST) return Answer.MAYBE;
        return switch (predicate) {
            case Predicate.TypeOutlives _, Predicate.RegionOutlives _ -> Answer.YES;
            case Predicate.Equal it -> {
                Predicate.Equal equal = (Predicate.Equal) TypeFolder.by(inference.freshRegions(it.bound())).fold(it);
                List<Predicate> pending = new ArrayList<>();
                Ty type = normalise(inference, environment, new Ty.Projection(equal.trait(), equal.name()), pending);
                if (!inference.unify(type, normalise(inference, environment, equal.type(), pending))) yield Answer.NO;
                yield pending.isEmpty() ? Answer.YES : Answer.MAYBE;
            }
            case Predicate.Implements it -> {
                List<Predicate> pending = new ArrayList<>();
                TraitRef trait = TypeFolder.by(inference.freshRegions(it.bound())).fold(it.trait());
                trait = inference.known(normalise(inference, environment, trait, pending));
                if (!open.add(trait)) yield trait.trait().auto() ? Answer.YES : Answer.MAYBE;
                Selection selection = select(inference, environment, trait);
                Answer answer = pending.isEmpty() ? Answer.YES : Answer.MAYBE;
                if (selection instanceof Selection.No) answer = Answer.NO;
                if (selection instanceof Selection.Maybe) answer = Answer.MAYBE;
                if (selection instanceof Selection.Yes yes) {
                    for (Selection.Nested nested : yes.nested()) {
                        Answer inner = evaluate(inference, environment, nested.predicate(), depth + 1, open);
                        if (inner == Answer.NO) answer = Answer.NO;
                        if (inner == Answer.MAYBE && answer == Answer.YES) answer = Answer.MAYBE;
                        if (answer == Answer.NO) break;
                    }
                }
                open.remove(trait);
                yield answer;
            }
        };
    }

    /// The type with its associated types worked out. Of one that depends on types not yet known, a new variable takes the
    /// place, and what it has to be equal to is added to `pending`.
    public Ty normalise(Inference inference, Environment environment, Ty type, List<Predicate> pending) {
        return projecting.normalise(inference, environment, type, pending, 0);
    }

    public TraitRef normalise(Inference inference, Environment environment, TraitRef trait, List<Predicate> pending) {
        return projecting.folder(inference, environment, pending, 0).fold(trait);
    }
}
