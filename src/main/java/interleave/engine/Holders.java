package interleave.engine;

import interleave.program.Value;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Whether a thread can come to use a channel: whether it has it in reach, in its calls or through what they refer to, or
/// everybody has, through a global variable. Rather yes than no.
final class Holders {
    private final State state;
    private final int block;
    private final BitSet seen = new BitSet();

    Holders(State state, Cell channel) {
        this.state = state;
        this.block = channel.block();
    }

    boolean holds(Strand strand) {
        if (strand.stand == Strand.Stand.ENDED) return false;
        for (int i = 0; i < state.machine().program().globals().size(); i++) if (reaches(i)) return true;
        if (reaches(strand.kept)) return true;
        for (Frame frame = strand.top; frame != null; frame = frame.caller) {
            for (Value value : frame.locals) if (reaches(value)) return true;
            for (Frame.Deferred kept = frame.pending; kept != null; kept = kept.before()) {
                if (reaches(kept.function())) return true;
                for (Value value : kept.arguments()) if (reaches(value)) return true;
            }
        }
        return false;
    }

    private boolean reaches(int at) {
        if (at == block) return true;
        if (seen.get(at)) return false;
        seen.set(at);
        for (Value value : state.block(at).values) if (reaches(value)) return true;
        return false;
    }

    private boolean reaches(@Nullable Value value) {
        return switch (value) {
            case Value.Pointer p -> reaches(p.block());
            case Value.Slice s -> reaches(s.block());
            case Value.Function f -> f.captured().stream().anyMatch(this::reaches);
            case Value.Dynamic d -> reaches(d.value());
            case Value.Aggregate a -> a.parts().stream().anyMatch(this::reaches);
            case Value.Channel c -> c.buffer().stream().anyMatch(this::reaches);
            case null, default -> false; // refers to nothing
        };
    }
}
