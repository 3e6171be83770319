package interleave.engine;

import interleave.program.Value;
import org.jspecify.annotations.Nullable;

/// Mixes a state into one number, see [State#fingerprint].
final class Fingerprint {
    private static final long STIR = 0x9E3779B97F4A7C15L;

    private long mixed = 1;

    private Fingerprint() {}

    static long of(State state) {
        Fingerprint all = new Fingerprint();
        for (int i = 0; i < state.blockCount; i++) all.addAll(state.block(i).values);
        for (int i = 0; i < state.threadCount; i++) all.add(state.strands[i]);
        all.add(state.output == null ? 0 : state.output.hash());
        all.add(state.outcome == null ? 0 : state.outcome.word().hashCode());
        return all.mixed;
    }

    private void add(long number) {
        mixed = (mixed ^ number) * STIR;
        mixed ^= mixed >>> 29;
    }

    private void add(@Nullable Value value) {
        add(value instanceof Value.Int(long number) ? number : value == null ? 7 : value.hashCode());
    }

    private void addAll(@Nullable Value[] values) {
        add(values.length);
        for (Value value : values) add(value);
    }

    private void add(@Nullable Strand strand) {
        if (strand == null) return;
        add(strand.stand.ordinal());
        add(strand.wake);
        add(strand.draws);
        add(strand.kept);
        for (Frame frame = strand.top; frame != null; frame = frame.caller) {
            add(frame.code.index * 65_599L + frame.pc);
            addAll(frame.locals);
            for (Frame.Deferred kept = frame.pending; kept != null; kept = kept.before()) add(kept.function().body());
        }
        for (Strand.Unwinding panic = strand.unwinding; panic != null; panic = panic.before()) {
            add(panic.message().hashCode());
        }
    }
}
