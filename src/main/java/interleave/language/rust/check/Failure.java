package interleave.language.rust.check;

import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Obligation;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What does not hold, with the types as they were known when that was found: messages show them so.
/// @param chain from what does not hold to what asked for it in the body
record Failure(Obligation obligation, List<Link> chain) {
    Failure {
        chain = List.copyOf(chain);
    }

    /// One condition, and how the next one leads to it: by an impl, or because a type has another one as a part.
    record Link(Predicate predicate, Optional<ImplDef> impl, Optional<Ty> within) {}

    static Failure of(Obligation obligation, Inference inference) {
        List<Link> chain = new ArrayList<>();
        Obligation at = obligation;
        while (true) {
            Optional<Obligation.Parent> parent = at.parent();
            chain.add(new Link(inference.known(at.predicate()), parent.flatMap(Obligation.Parent::impl),
                    parent.flatMap(Obligation.Parent::within).map(inference::known)));
            if (parent.isEmpty()) break;
            at = parent.get().of();
        }
        return new Failure(obligation, chain);
    }

    Cause cause() {
        return (Cause) obligation.cause();
    }

    Predicate root() {
        return chain.getLast().predicate();
    }
}
