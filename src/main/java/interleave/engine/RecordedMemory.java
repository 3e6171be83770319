package interleave.engine;

import interleave.program.Layout;
import interleave.program.Native;
import interleave.program.Span;
import interleave.program.Value;
import java.util.List;

/// Memory that notes what a native function does to shared cells.
/// @param span where it is called
record RecordedMemory(Workspace w, Span span) implements Native.Memory {
    @Override
    public Value read(int block, int offset) {
        Block at = w.block(block);
        Value value = at.values[offset];
        if (at.shared && !at.identity.readUnseen(offset) && w.recording()) {
            w.record(new Effect.Read(w.current(), span, at.cell(offset), at.identity.shown(offset, value)));
        }
        return value;
    }

    @Override
    public void write(int block, int offset, Value value) {
        Block at = w.block(block);
        if (at.shared) {
            if (w.recording() && !at.identity.writeUnseen(offset)) {
                Value before = at.values[offset];
                List<Effect.Behind> behind = w.memory().handOver(value);
                w.record(new Effect.Wrote(w.current(), span, at.cell(offset), at.identity.shown(offset, before),
                        at.identity.shown(offset, value), behind));
            } else {
                w.memory().publish(value);
            }
        }
        w.memory().write(new Value.Pointer(block, offset), value, span);
    }

    @Override
    public String title(int block, int offset) {
        return w.block(block).cell(offset).name();
    }

    @Override
    public int make(Layout layout, String name) {
        return w.memory().allocate(name, layout);
    }
}
