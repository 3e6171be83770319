package interleave.language.go.fmt;

import interleave.program.Layout;
import interleave.program.Native;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// Memory that only grows.
public final class TestHeap implements Native.Memory {
    private final List<Value[]> blocks = new ArrayList<>();

    @Override
    public Value read(int block, int offset) {
        return blocks.get(block)[offset];
    }

    @Override
    public void write(int block, int offset, Value value) {
        blocks.get(block)[offset] = value;
    }

    @Override
    public String title(int block, int offset) {
        return block + "+" + offset;
    }

    @Override
    public int make(Layout layout, String name) {
        Value[] cells = new Value[layout.size()];
        for (int i = 0; i < cells.length; i++) cells[i] = layout.zero(i);
        blocks.add(cells);
        return blocks.size() - 1;
    }
}
