package interleave.language.rust.check;

import interleave.language.rust.resolve.Obligation;
import interleave.program.Source;

/// The errors about `Send` and `Sync`.
final class Sharing {
    private final Inferring in;
    private final Source source;

    Sharing(Inferring in, Source source) {
        this.in = in;
        this.source = source;
    }

    /// Tells the error if it is one of these.
    boolean tells(Obligation obligation) {
        return false;
    }
}
