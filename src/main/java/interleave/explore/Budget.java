package interleave.explore;

import java.util.function.BooleanSupplier;

/// How many steps a search may still take. There is no clock here: whoever has one cancels.
final class Budget {
    private final long most;
    private final BooleanSupplier cancelled;
    private long spent;
    private boolean over;

    Budget(long most, BooleanSupplier cancelled) {
        this.most = most;
        this.cancelled = cancelled;
    }

    /// Counts one step.
    /// @return whether the search may go on
    boolean spend() {
        spent++;
        if ((spent & 1023) == 0 && (spent >= most || cancelled.getAsBoolean())) over = true;
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
