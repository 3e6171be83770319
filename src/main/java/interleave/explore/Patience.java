package interleave.explore;

import java.util.function.BooleanSupplier;

/// How long something may still be counted: asked at every turn, it asks in its turn now and then whoever has a clock. Once it
/// is over, it stays so.
final class Patience {
    private static final int INTERVAL = 64;

    /// How many steps of schedules are still written down once it is over: those take no time, and to show nothing would be a
    /// pity.
    private static final int STEPS_BEYOND = 5_000_000;

    private final BooleanSupplier over;
    private int turns;
    private boolean ended;
    private long beyond;

    Patience(BooleanSupplier over) {
        this.over = over;
    }

    /// Counts one turn.
    /// @return whether to go on
    boolean lasts() {
        if (!ended && ++turns % INTERVAL == 0) ended = over.getAsBoolean();
        return !ended;
    }

    /// Counts one turn of writing down what was found, which takes as long as writing so many steps.
    /// @return whether to go on
    boolean writes(int steps) {
        if (lasts()) return true;
        beyond += Math.min(steps, STEPS_BEYOND);
        return beyond <= STEPS_BEYOND;
    }

    /// Whether something had to be given up.
    boolean over() {
        return ended;
    }
}
