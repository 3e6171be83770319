package interleave.explore;

import java.util.function.BooleanSupplier;

/// How many steps a search may still take. There is no clock here: whoever has one cancels.
final class Budget {
    private static final int TICK = 1 << 18;

    private final long most;
    private final BooleanSupplier cancelled;
    private final Runnable tick;
    private long spent;
    private boolean over;

    Budget(long most, BooleanSupplier cancelled) {
        this(most, cancelled, () -> {});
    }

    /// @param tick told now and then that time goes by
    Budget(long most, BooleanSupplier cancelled, Runnable tick) {
        this.most = most;
        this.cancelled = cancelled;
        this.tick = tick;
    }

    /// Counts one step.
    /// @return whether the search may go on
    boolean spend() {
        spent++;
        if ((spent & 1023) == 0 && (spent >= most || cancelled.getAsBoolean())) over = true;
        if ((spent & TICK - 1) == 0) tick.run();
        return !over;
    }

    /// Whether the search must stop.
    boolean over() {
        return over;
    }

    long most() {
        return most;
    }

    long spent() {
        return spent;
    }
}
