package interleave.language.rust.check;

import interleave.language.rust.resolve.Finding;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.Optional;

/// Finds which part of a call an error is told of: the argument whose type does not do (rustc's `adjust_fulfillment_errors`).
final class Blame {
    private final Inferring in;

    Blame(Inferring in) {
        this.in = in;
    }

    /// What is underlined, and the name of the called function if it is an argument of a call.
    record Place(Span span, Optional<Span> call) {}

    Place place(Failure failure) {
        Cause cause = failure.cause();
        CallSite site = in.callSites.get(cause.span());
        Place plain = new Place(cause.span(), Optional.empty());
        if (site == null || cause.by().isEmpty()) return plain;
        Optional<Ty> asked = asked(site.definition(), cause.asked(), failure.root());
        if (asked.isEmpty()) return plain;
        for (boolean exactly : new boolean[] {true, false}) {
            for (int i = 0; i < site.arguments().size(); i++) {
                Ty declared = site.definition().parameters().get(i + site.receivers());
                boolean mentions = exactly
                        ? declared.equals(asked.get())
                        : new Finding(part -> part.equals(asked.get())).in(declared);
                if (mentions) return new Place(site.arguments().get(i), Optional.of(site.function()));
            }
        }
        return new Place(site.whole(), Optional.empty());
    }

    /// The type of which it is asked, in terms of the function's parameters.
    private static Optional<Ty> asked(FunctionDef function, Span where, Predicate root) {
        for (Generics at = function.generics(); at != null; at = at.outer().orElse(null)) {
            for (Predicate predicate : at.predicates()) {
                boolean same = predicate instanceof Predicate.Implements one && root instanceof Predicate.Implements other
                        && one.trait().trait() == other.trait().trait() && one.span().equals(where);
                if (same) return Optional.of(((Predicate.Implements) predicate).trait().self());
            }
        }
        return Optional.empty();
    }
}
