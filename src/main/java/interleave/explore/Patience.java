package interleave.explore;

import java.util.function.BooleanSupplier;

/// How long something may still be counted: asked at every turn, it asks in its turn now and then whoever has a clock. Once it
/// is over, it stays so.
final class Patience {
    private static final int INTERVAL = 64;

    private final BooleanSupplier over;
    private int turns;
    private boolean ended;

    Patience(BooleanSupplier over) {
        this.over = over;
    }

    /// Counts one turn.
    /// @return whether to go on
    boolean lasts() {
        if (!ended && ++turns % INTERVAL == 0) ended = over.getAsBoolean();
        return !ended;
    }

    /// Whether something had to be given up.
    boolean over() {
        return ended;
    }
}
