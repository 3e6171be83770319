package interleave.language.rust.check;

import interleave.language.rust.resolve.Obligation;
import interleave.language.rust.resolve.TypeText;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.ClosureDef;
import interleave.program.Source;
import java.util.Map;

/// Tells what does not hold: that a type cannot be sent or shared between threads, or that a closure can be called only
/// once. All else is not checked.
final class Errors {
    private final Inferring in;
    private final Bodies bodies;
    private final Sharing sharing;
    private final ClosureKinds kinds;

    Errors(Inferring in, Bodies bodies, Map<ClosureDef, Captures.Reason> reasons) {
        Source source = bodies.source();
        this.in = in;
        this.bodies = bodies;
        this.sharing = new Sharing(in, source);
        this.kinds = new ClosureKinds(in, source, reasons);
    }

    /// @param understood whether all of the body is; else what is left open follows from what is not
    void tell(boolean understood) {
        for (Failure failure : in.obligations.failed()) {
            if (!bodies.matters(failure)) continue;
            if (!in.owner.library() && (sharing.tells(failure) || kinds.tells(failure))) continue;
            in.undecided(failure.cause().span(), "`" + text(failure.chain().getFirst().predicate())
                    + "` does not hold: types are not checked here");
        }
        if (!understood) return;
        for (Obligation obligation : in.obligations.open()) {
            in.undecided(obligation.span(), "it is not known whether `" + text(in.inference.known(obligation.predicate())) + "` holds: types are not checked here");
        }
    }

    private static String text(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Implements it -> TypeText.plain(it.trait().self()) + ": " + it.trait().trait().name();
            case Predicate.Equal it -> "<" + TypeText.plain(it.trait().self()) + " as " + it.trait().trait().name() + ">::"
                    + it.name() + " == " + TypeText.plain(it.type());
            case Predicate.TypeOutlives _, Predicate.RegionOutlives _ -> "a lifetime";
        };
    }
}
