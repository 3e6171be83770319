package interleave.language.rust.resolve;

import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The obligations of a body that are still open. As types become known, they are settled, and say what other types are.
public final class Fulfilment {
    private static final int DEEPEST = 60;

    private final Traits traits;
    private final Inference inference;
    private final Environment environment;
    private final List<Obligation> open = new ArrayList<>();
    private final List<Obligation> failed = new ArrayList<>();
    /// Conditions of auto traits that have been looked at: they may lead back to themselves.
    private final Set<TraitRef> seen = new HashSet<>();

    public Fulfilment(Traits traits, Inference inference, Environment environment) {
        this.traits = traits;
        this.inference = inference;
        this.environment = environment;
    }

    public void add(Obligation obligation) {
        open.add(obligation);
    }

    /// The type with its associated types worked out; what cannot be yet becomes a variable and an obligation.
    public Ty normalise(Ty type, Span span, Object cause) {
        List<Predicate> pending = new ArrayList<>();
        Ty result = traits.normalise(inference, environment, type, pending);
        pending.forEach(predicate -> open.add(Obligation.of(predicate, span, cause)));
        return result;
    }

    /// What is still open, the oldest first.
    public List<Obligation> open() {
        return List.copyOf(open);
    }

    /// What cannot be, so far; each is the innermost condition, see [Obligation#parent].
    public List<Obligation> failed() {
        return List.copyOf(failed);
    }

    /// Settles what can be settled.
    public void settle() {
        int before = failed.size();
        boolean progress = true;
        while (progress) {
            progress = false;
            List<Obligation> round = List.copyOf(open);
            open.clear();
            for (Obligation obligation : round) {
                if (settled(obligation)) progress = true;
                else open.add(obligation);
            }
        }
        // What failed may fail again for another reason, and is told again then.
        if (failed.size() > before) seen.clear();
    }

    /// Whether it needs not be looked at again.
    private boolean settled(Obligation obligation) {
        return switch (obligation.predicate()) {
            case Predicate.TypeOutlives _, Predicate.RegionOutlives _ -> true;
            case Predicate.Equal it -> equal(obligation, it);
            case Predicate.Implements it -> implemented(obligation, it);
        };
    }

    private boolean equal(Obligation obligation, Predicate.Equal it) {
        Predicate.Equal equal = (Predicate.Equal) TypeFolder.by(inference.freshRegions(it.bound())).fold(it);
        List<Predicate> pending = new ArrayList<>();
        Inference.Moment before = inference.moment();
        Ty type = traits.normalise(inference, environment, new Ty.Projection(equal.trait(), equal.name()), pending);
        Ty other = traits.normalise(inference, environment, equal.type(), pending);
        boolean stuck = inference.resolve(type) instanceof Ty.Variable && pending.stream().anyMatch(p ->
                p instanceof Predicate.Equal later && later.name().equals(equal.name())
                        && inference.known(later.trait()).equals(inference.known(equal.trait())));
        if (stuck) {
            inference.back(before);
            return false;
        }
        if (!inference.unify(type, other)) failed.add(obligation);
        pending.forEach(predicate -> open.add(child(obligation, predicate, Optional.empty(), Optional.empty())));
        return true;
    }

    private boolean implemented(Obligation obligation, Predicate.Implements it) {
        List<Predicate> pending = new ArrayList<>();
        Inference.Moment before = inference.moment();
        TraitRef trait = traits.normalise(
                inference, environment, TypeFolder.by(inference.freshRegions(it.bound())).fold(it.trait()), pending);
        Selection selection = traits.select(inference, environment, trait);
        return switch (selection) {
            case Selection.Maybe _ -> {
                inference.back(before);
                yield false;
            }
            case Selection.No _ -> {
                failed.add(obligation);
                yield true;
            }
            case Selection.Yes yes -> {
                pending.forEach(predicate -> open.add(child(obligation, predicate, Optional.empty(), Optional.empty())));
                Optional<ImplDef> impl = yes.reason() instanceof Selection.Reason.ByImpl by
                        ? Optional.of(by.impl()) : Optional.empty();
                for (Selection.Nested nested : yes.nested()) {
                    Obligation inner = child(obligation, nested.predicate(), impl, nested.within());
                    if (inner.depth() < DEEPEST && first(nested.predicate())) open.add(inner);
                }
                yield true;
            }
        };
    }

    private boolean first(Predicate predicate) {
        if (!(predicate instanceof Predicate.Implements it) || !it.trait().trait().auto()) return true;
        TraitRef known = inference.known(it.trait());
        boolean open = new Finding(type -> type instanceof Ty.Variable).in(known);
        return open || seen.add(known);
    }

    private static Obligation child(Obligation parent, Predicate predicate, Optional<ImplDef> impl, Optional<Ty> within) {
        return new Obligation(predicate, parent.span(), parent.cause(),
                Optional.of(new Obligation.Parent(parent, impl, within)));
    }
}
