package interleave.engine;

import interleave.program.Layout;
import interleave.program.Native;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of one workspace, copied on the first write after a freeze: chunks of 8 blocks, so that a step costs the
/// same in a program with ten variables and with ten thousand.
final class Memory {
    private static final int BITS = 3;
    private static final int SIZE = 1 << BITS;
    /// How many cells are noted, at most, that one write lets others reach.
    private static final int MOST_HANDED = 256;

    private Chunk[] chunks;
    private int count;
    private boolean ownsChunks;
    private Object owner;
    private @Nullable Footprint watch;
    /// The block asked for last: mostly it is the next one, too.
    private int lastIndex = -1;
    private @Nullable Block last;
    /// The blocks that keep threads from going on, as bits by the last digits of their indices; and whether one was written.
    private long keeping;
    private boolean stirred;
    /// Where what is handed over is noted, while a value is.
    private @Nullable List<Effect.Behind> handed;

    /// 8 blocks, and whose they are.
    static final class Chunk {
        final @Nullable Block[] blocks;
        final Object owner;

        Chunk(@Nullable Block[] blocks, Object owner) {
            this.blocks = blocks;
            this.owner = owner;
        }
    }

    Memory(Chunk[] chunks, int count, Object owner) {
        this.chunks = chunks;
        this.count = count;
        this.owner = owner;
    }

    int count() {
        return count;
    }

    Block block(int index) {
        if (watch != null) watch.block(index);
        if (index == lastIndex && last != null) return last;
        Block block = block(chunks, index);
        lastIndex = index;
        last = block;
        return block;
    }

    /// Notes in a footprint what is looked at from now on; null for no longer.
    void watch(@Nullable Footprint footprint) {
        watch = footprint;
    }

    /// Blocks of which some are replaced; what comes of it belongs to `owner`, who never changes it.
    static Chunk[] with(Chunk[] chunks, int[] indices, Block[] blocks, Object owner) {
        if (indices.length == 0) return chunks;
        Chunk[] copy = chunks.clone();
        for (int i = 0; i < indices.length; i++) {
            int at = indices[i] >> BITS;
            if (copy[at] == chunks[at]) copy[at] = new Chunk(chunks[at].blocks.clone(), owner);
            copy[at].blocks[indices[i] & SIZE - 1] = blocks[i];
        }
        return copy;
    }

    @SuppressWarnings("NullAway") // every index below the count is filled
    static Block block(Chunk[] chunks, int index) {
        return chunks[index >> BITS].blocks[index & SIZE - 1];
    }

    /// The same block, made ours to change.
    Block ours(int index) {
        stir(index);
        Block block = block(index);
        if (block.owner == owner) return block;
        Block copy = new Block(block.identity, block.values.clone(), block.shared, owner);
        if (block.writtenAt != null) copy.writtenAt = block.writtenAt.clone();
        put(index, copy);
        return copy;
    }

    /// From now on it is noted when a block is written.
    void keeps(int index) {
        keeping |= 1L << index;
    }

    private void stir(int index) {
        if ((keeping >>> index & 1) != 0) stirred = true;
    }

    /// Whether a block that keeps threads was written; then those that do are to be said anew.
    boolean stirred() {
        if (!stirred) return false;
        stirred = false;
        keeping = 0;
        return true;
    }

    private void put(int index, Block block) {
        stir(index);
        int at = index >> BITS;
        if (!ownsChunks) {
            chunks = Arrays.copyOf(chunks, Math.max(chunks.length, at + 1));
            ownsChunks = true;
        } else if (at >= chunks.length) {
            chunks = Arrays.copyOf(chunks, Math.max(at + 1, chunks.length * 2));
        }
        Chunk chunk = chunks[at];
        if (chunk == null) {
            chunk = new Chunk(new Block[SIZE], owner);
            chunks[at] = chunk;
        } else if (chunk.owner != owner) {
            chunk = new Chunk(chunk.blocks.clone(), owner);
            chunks[at] = chunk;
        }
        chunk.blocks[index & SIZE - 1] = block;
        lastIndex = index;
        last = block;
    }

    /// New zeroed memory; its index.
    int allocate(String name, Layout layout) {
        Value[] values = new Value[layout.size()];
        for (int i = 0; i < values.length; i++) values[i] = layout.zero(i);
        put(count, new Block(new Block.Identity(count, name, layout), values, false, owner));
        return count++;
    }

    /// Forgets the blocks from `count` on, which nothing refers to.
    void forgetFrom(int count) {
        this.count = count;
    }

    Value read(Value.Pointer at) {
        return block(at.block()).values[at.offset()];
    }

    void write(Value.Pointer at, Value value) {
        ours(at.block()).values[at.offset()] = value;
    }

    /// The same, and where in the program's text, in case only one thread can reach the block yet.
    void write(Value.Pointer at, Value value, Span where) {
        Block block = ours(at.block());
        block.values[at.offset()] = value;
        if (block.shared) return;
        if (block.writtenAt == null) block.writtenAt = new Sites[block.values.length];
        block.writtenAt[at.offset()] = Sites.with(block.writtenAt[at.offset()], where);
    }

    /// The same as [#publish(Value)], and tells what was written of it before.
    List<Effect.Behind> handOver(Value value) {
        if (value instanceof Value.Int) return List.of(); // the commonest by far
        List<Effect.Behind> found = new ArrayList<>();
        handed = found;
        publish(value);
        handed = null;
        return found;
    }

    private void note(Block block) {
        if (handed == null || block.writtenAt == null) return;
        for (int i = 0; i < block.writtenAt.length && handed.size() < MOST_HANDED; i++) {
            Sites sites = block.writtenAt[i];
            if (sites != null && !block.identity.writeUnseen(i)) sites.tell(block.cell(i), handed);
        }
    }

    /// Marks everything that can be reached from a value as reachable by several threads.
    void publish(@Nullable Value value) {
        if (value instanceof Value.Int) return; // the commonest by far
        switch (value) {
            case Value.Pointer p -> publish(p.block());
            case Value.Slice s -> publish(s.block());
            case Value.Function f -> f.captured().forEach(this::publish);
            case Value.Dynamic d -> publish(d.value());
            case Value.Aggregate a -> a.parts().forEach(this::publish);
            case Value.Channel c -> c.buffer().forEach(this::publish);
            case null, default -> {} // holds no reference
        }
    }

    /// Marks a block, and all that can be reached from it, as reachable by several threads. From now on it has the name
    /// that no other shared block has.
    void publish(int index) {
        Block block = block(index);
        if (block.shared) return;
        Block.Identity identity = block.identity;
        int namesakes = namesakes(identity);
        if (namesakes > 0) {
            identity = new Block.Identity(index, identity.name + "#" + (namesakes + 1), identity.layout);
        }
        Value[] values = block.owner == owner ? block.values : block.values.clone();
        Block published = new Block(identity, values, true, owner);
        published.writtenAt = block.writtenAt;
        note(published);
        published.writtenAt = null;
        put(index, published);
        for (Value value : values) publish(value);
    }

    /// How many other shared blocks have cells that would be called the same. A slice and the array behind it do not: they
    /// have one name, but the cells `s` and `s[0]`.
    private int namesakes(Block.Identity identity) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            Block other = block(i);
            if (other.shared && !hidden(other.identity) && hasName(other.identity.name, identity.name)
                    && firstPath(other.identity).equals(firstPath(identity))) found++;
        }
        return found;
    }

    private static boolean hasName(String numbered, String name) {
        return numbered.startsWith(name)
                && (numbered.length() == name.length() || numbered.charAt(name.length()) == '#');
    }

    private static boolean hidden(Block.Identity identity) {
        return identity.layout.size() > 0 && firstShown(identity) < 0;
    }

    /// The first cell that is shown; -1 if none is.
    private static int firstShown(Block.Identity identity) {
        for (int i = 0; i < identity.layout.size(); i++) {
            if (!identity.hidden(i)) return i;
        }
        return -1;
    }

    private static String firstPath(Block.Identity identity) {
        int first = firstShown(identity);
        return first < 0 ? "" : identity.layout.path(first);
    }

    /// Gives the present blocks away as a value; what is changed from now on is copied first.
    Chunk[] freeze(Object nextOwner) {
        owner = nextOwner;
        ownsChunks = false;
        return chunks;
    }

    /// The memory as a native function may use it while nobody else can see: a shared cell makes it give up.
    /// @param where it is used, in the program's text
    Probe probe(Span where) {
        return new Probe(where);
    }

    /// Works on private memory only, and can undo what it did.
    final class Probe implements Native.Memory {
        private final Span where;
        private final int countBefore = count;
        private Undo undo = new Undo(-1, 0, Value.NIL, null);

        private Probe(Span where) {
            this.where = where;
        }

        private record Undo(int block, int offset, Value value, @Nullable Undo before) {}

        @Override
        public Value read(int block, int offset) {
            Block at = block(block);
            if (at.shared && !at.identity.readUnseen(offset)) throw TouchesShared.INSTANCE;
            return at.values[offset];
        }

        @Override
        public void write(int block, int offset, Value value) {
            Block at = block(block);
            if (at.shared) throw TouchesShared.INSTANCE;
            undo = new Undo(block, offset, at.values[offset], undo);
            Memory.this.write(new Value.Pointer(block, offset), value, where);
        }

        @Override
        public String title(int block, int offset) {
            return block(block).cell(offset).name();
        }

        @Override
        public int make(Layout layout, String name) {
            return Memory.this.allocate(name, layout);
        }

        /// Leaves memory as it was before.
        void undo() {
            for (Undo last = undo; last.before() != null; last = last.before()) {
                ours(last.block()).values[last.offset()] = last.value();
            }
            forgetFrom(countBefore);
        }
    }

    /// Thrown by a [Probe] that met shared memory.
    static final class TouchesShared extends RuntimeException {
        private static final long serialVersionUID = 1;
        static final TouchesShared INSTANCE = new TouchesShared();

        private TouchesShared() {
            super("shared", null, false, false);
        }
    }
}
