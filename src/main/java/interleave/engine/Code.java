package interleave.engine;

import interleave.program.Body;
import interleave.program.Span;

/// A body made ready to run.
final class Code {
    final int index;
    final Body body;
    final boolean library;
    final int slots;
    final Op[] ops;
    /// For each instruction the statement that it is part of.
    final Span[] statements;
    /// Whether a call of this body can come to wait for a WaitGroup, in itself or in what it calls or starts.
    boolean mayWait;
    /// For each instruction, the most that a call which stands there can still take from WaitGroups in all, in itself or in
    /// what it calls or starts; [Reach#MANY] where no bound is known.
    final int[] takesFrom;

    Code(int index, Body body) {
        this.index = index;
        this.body = body;
        this.library = body.library();
        this.slots = body.slots();
        this.ops = new Op[body.instructions().size()];
        this.statements = body.statements().toArray(Span[]::new);
        this.takesFrom = new int[ops.length];
    }

    /// The most that one whole call can take.
    int takes() {
        return takesFrom.length == 0 ? 0 : takesFrom[0];
    }
}
