package interleave.engine;

import interleave.program.Body;

/// A body made ready to run.
final class Code {
    final int index;
    final Body body;
    final int slots;
    final Op[] ops;
    /// Whether a call of this body can come to wait for a WaitGroup, in itself or in what it calls or starts.
    boolean mayWait;
    /// The most that one call of this body can take from WaitGroups in all, in itself or in what it calls or starts;
    /// [Reach#MANY] where no bound is known.
    int takes;
    Code(int index, Body body) {
        this.index = index;
        this.body = body;
        this.slots = body.slots();
        this.ops = new Op[body.instructions().size()];
    }
}
