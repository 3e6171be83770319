package interleave.language.rust.check;

import interleave.language.rust.resolve.Obligation;
import interleave.language.rust.type.Predicate;
import interleave.program.Source;

/// Tells what does not hold: that a type cannot be sent or shared between threads. All else is not checked.
final class Errors {
    private final Inferring in;
    private final Sharing sharing;

    Errors(Inferring in, Source source) {
        this.in = in;
        this.sharing = new Sharing(in, source);
    }

    void tell() {
        for (Obligation obligation : in.obligations.failed()) {
            if (!in.owner.library() && sharing.tells(obligation)) continue;
            in.undecided(obligation.span(), "a condition does not hold here: types are not checked here");
        }
        for (Obligation obligation : in.obligations.open()) {
            in.undecided(obligation.span(), "it is not known whether a condition holds here: types are not checked here");
        }
    }
}
