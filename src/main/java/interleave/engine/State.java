package interleave.engine;

import interleave.program.Asleep;
import interleave.program.Layout;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A moment of a run: all memory, where every thread stands, and what has been printed. A value: nothing changes it, and
/// states that follow one another share what they have in common.
public final class State {
    private final Machine machine;
    final Memory.Chunk[] chunks;
    final int blockCount;
    final @Nullable Strand[] strands;
    final int threadCount;
    final int live;
    final long now;
    final @Nullable Output output;
    final @Nullable Outcome outcome;

    State(
            Machine machine,
            Memory.Chunk[] chunks,
            int blockCount,
            @Nullable Strand[] strands,
            int threadCount,
            int live,
            long now,
            @Nullable Output output,
            @Nullable Outcome outcome) {
        this.machine = machine;
        this.chunks = chunks;
        this.blockCount = blockCount;
        this.strands = strands;
        this.threadCount = threadCount;
        this.live = live;
        this.now = now;
        this.output = output;
        this.outcome = outcome;
    }

    /// The machine that made this state.
    public Machine machine() {
        return machine;
    }

    /// How many threads there have been so far, at least 1.
    public int threads() {
        return threadCount;
    }

    /// A thread, by its number.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public ThreadView thread(int index) {
        return Threads.view(this, strands[index]);
    }

    /// All threads, in order of creation.
    public List<ThreadView> allThreads() {
        List<ThreadView> all = new ArrayList<>();
        for (int i = 0; i < threadCount; i++) all.add(thread(i));
        return List.copyOf(all);
    }

    /// Whether a thread may still come to take from a WaitGroup, as far as the program's text tells; rather yes than no.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public boolean mayTake(int index, Cell group) {
        return Takers.from(machine, group).mayTake(strands[index]);
    }

    /// Whether a thread may still come to give a notice at a condition variable, as far as the program's text tells; rather
    /// yes than no.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public boolean mayNotify(int index, Cell condition) {
        return Takers.notifying(machine, condition).mayTake(strands[index]);
    }

    /// Whether a thread may still come to send to a channel, or to close it: whether it has it in reach, and its text may still
    /// send or close; rather yes than no.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public boolean maySend(int index, Cell channel) {
        return Takers.sending(machine, channel).mayTake(strands[index]) && new Holders(this, channel).holds(strands[index]);
    }

    /// Whether a thread may still come to receive from a channel; rather yes than no.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public boolean mayReceive(int index, Cell channel) {
        return Takers.receiving(machine, channel).mayTake(strands[index]) && new Holders(this, channel).holds(strands[index]);
    }

    /// The channels without a buffer at which a thread stands, ready to be met by another: where its arrival gives others
    /// something to do, and its leaving takes it away.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public List<Cell> offers(int index) {
        Frame frame = Threads.standing(strands[index]);
        return frame != null && frame.code.ops[frame.pc] instanceof Meeting meeting
                ? meeting.offers(sight(), frame)
                : List.of();
    }

    /// All channels at which a thread stands: what they hold decides how it can go on.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public List<Cell> channels(int index) {
        Frame frame = Threads.standing(strands[index]);
        return frame != null && frame.code.ops[frame.pc] instanceof Meeting meeting
                ? meeting.channels(sight(), frame)
                : List.of();
    }

    /// The ways in which a thread can take its next step, in words; none if it cannot. A [Choice] names one by its place here.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public List<String> ways(int index) {
        Strand strand = strands[index];
        if (outcome != null || !Threads.ready(sight(), strand)) return List.of();
        Frame frame = Threads.standing(strand);
        return frame == null
                ? List.of(Threads.next(sight(), strand).words())
                : frame.code.ops[frame.pc].wayWords(sight(), frame);
    }

    /// The threads that wait for others, with what for and where: for the report of a deadlock.
    public List<Asleep> asleep() {
        return new Sleepers(this).all();
    }

    /// How the program ended; empty while it has not.
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /// What was printed so far, on standard output and standard error together, in order.
    public String output() {
        return Output.all(output);
    }

    /// What was printed so far on standard output.
    public String standardOutput() {
        return Output.of(output, false);
    }

    /// What was printed so far on standard error.
    public String standardError() {
        return Output.of(output, true);
    }

    /// Why a thread cannot go on; empty if it can, or has ended. The same as [ThreadView#waiting], without all the rest.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public Optional<Waiting> waiting(int index) {
        return ended(index) ? Optional.empty() : Optional.ofNullable(Threads.waiting(sight(), strands[index]));
    }

    /// Whether the next step of a thread is of this kind.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public boolean standsBefore(int index, Operation operation) {
        return !ended(index) && Threads.operation(strands[index]) == operation;
    }

    /// Whether a thread has come to its end.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public boolean ended(int index) {
        return strands[index].stand == Strand.Stand.ENDED;
    }

    /// Whether a thread has come to its end, and no other one can come to learn of that.
    public boolean forgotten(int index) {
        return ended(index) && !machine.joins();
    }

    /// Whether two threads stand alike: at the same instruction of the same calls and, if `privately`, with the same private
    /// values. If so, it makes no difference to what can come which of them goes on, unless someone asks for their numbers.
    @SuppressWarnings("NullAway") // every thread below the count is there
    public boolean alike(int one, int other, boolean privately) {
        return strands[one].alike(strands[other], privately);
    }

    /// A number that equal states have in common, and different ones practically never: for a search that may leave out a
    /// state by mistake, not for a proof.
    public long fingerprint() {
        return Fingerprint.of(this);
    }

    /// What a cell holds, as it is shown: of an enum, the variant with its name.
    public Value read(Cell cell) {
        Block block = block(cell.block());
        return block.identity.shown(cell.offset(), block.values[cell.offset()]);
    }

    /// A value as it is shown: for a pointer, what it refers to, as in `→ counter`.
    public String words(Value value) {
        return new ValueWords(this).of(value);
    }

    /// The cells that more than one thread can reach, or could while there was more than one, in order of creation.
    /// Those of [Layout.Kind#FIXED] and [Layout.Kind#LIBRARY], and the keys of maps, are left out.
    public List<Cell> sharedCells() {
        List<Cell> found = new ArrayList<>();
        for (int i = 0; i < blockCount; i++) {
            Block block = block(i);
            if (!block.shared) continue;
            for (int offset = 0; offset < block.values.length; offset++) {
                boolean shown = !block.identity.hidden(offset) && !block.identity.told(offset) && !block.values[offset].equals(Value.NOTHING);
                if (shown) found.add(block.cell(offset));
            }
        }
        return found;
    }

    /// The shared cells that hold the program's data, by name.
    public Map<String, Value> finals() {
        Map<String, Value> finals = new LinkedHashMap<>();
        for (Cell cell : sharedCells()) {
            boolean data = cell.kind() == Layout.Kind.DATA || cell.kind() == Layout.Kind.ATOMIC;
            boolean nobodys = cell.name().isEmpty() || cell.name().startsWith("."); // what a panic carries, say
            if (data && !nobodys) finals.put(cell.name(), read(cell));
        }
        return finals;
    }

    /// What operations may look at.
    Op.Sight sight() {
        return new Op.Sight() {
            @Override
            public Block block(int index) {
                return State.this.block(index);
            }

            @Override
            public int threadCount() {
                return threadCount;
            }

            @Override
            @SuppressWarnings("NullAway") // every thread below the count is there
            public @Nullable Frame standing(int thread) {
                return Threads.standing(strands[thread]);
            }

            @Override
            public boolean ended(int thread) {
                return State.this.ended(thread);
            }
        };
    }

    Block block(int index) {
        return Memory.block(chunks, index);
    }
}
