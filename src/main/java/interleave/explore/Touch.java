package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.Effect;

/// What an effect means to a search that only asks who touches what.
enum Touch {
    READS,
    WRITES,
    READS_AND_WRITES,
    /// Nobody else can tell that it happened.
    UNSEEN,
    /// It lets threads go on or keeps them from it, or is seen from outside.
    ORDERS;

    static Touch of(Effect effect) {
        return switch (effect) {
            case Effect.Read _ -> READS;
            case Effect.Wrote _ -> WRITES;
            case Effect.Atomically e ->
                !e.wrote() ? READS : e.operation().reads() ? READS_AND_WRITES : WRITES;
            case Effect.Modified _, Effect.Ended _ -> UNSEEN;
            case Effect.Joined _, Effect.LookedAt _, Effect.TimedOut _, Effect.AlarmSet _, Effect.AlarmStopped _, Effect.Rang _, Effect.Sent _, Effect.Received _, Effect.Closed _, Effect.Measured _, Effect.SendFailed _, Effect.Passed _, Effect.Chose _, Effect.Called _, Effect.Locked _, Effect.LockFailed _, Effect.Unlocked _, Effect.ReadLocked _, Effect.ReadUnlocked _,
                    Effect.Claimed _, Effect.OnceBegun _, Effect.OnceEnded _, Effect.OncePassed _, Effect.Enlisted _,
                    Effect.Notified _, Effect.Roused _, Effect.Added _, Effect.Awaited _, Effect.Spawned _,
                    Effect.Woke _, Effect.Printed _, Effect.Spun _, Effect.Panicked _, Effect.Recovered _,
                    Effect.Died _, Effect.Exited _ -> ORDERS;
        };
    }

    boolean reads() {
        return this == READS || this == READS_AND_WRITES;
    }

    boolean writes() {
        return this == WRITES || this == READS_AND_WRITES;
    }

    /// The cell that an effect reads or writes.
    static Cell cell(Effect effect) {
        if (effect instanceof Effect.Read e) return e.cell();
        if (effect instanceof Effect.Wrote e) return e.cell();
        if (effect instanceof Effect.Atomically e) return e.cell();
        throw new IllegalArgumentException(effect + " touches no data");
    }

    /// Whether a step that did only this left everything, but for the thread itself, as it was.
    static boolean changesNothing(Effect effect) {
        if (effect instanceof Effect.Wrote e) return e.before().equals(e.after());
        if (effect instanceof Effect.Atomically e) return e.before().equals(e.after());
        return effect instanceof Effect.Read
                || effect instanceof Effect.Modified
                || effect instanceof Effect.LockFailed
                || effect instanceof Effect.Spun;
    }
}
