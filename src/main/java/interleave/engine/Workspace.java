package interleave.engine;

import interleave.program.FaultException;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where steps are taken: a state opened for change. What it was opened from, and what it is frozen to, stay as they are.
/// Taking many steps between two freezes costs no copying; that is what makes long runs fast.
final class Workspace implements Op.Sight {
    /// How many private instructions a thread may run in one step before it is made to spin.
    static final int MOST_PRIVATE = 1 << 20;
    /// How many effects may ride along with one step before its thread is made to spin.
    static final int MOST_EFFECTS = 10_000;
    /// How many cells an array may have.
    static final int MOST_CELLS = 1 << 22;
    /// How deep calls may nest.
    static final int MOST_CALLS = 20_000;

    private final Machine machine;
    private final Memory memory;
    private final Strands strands;
    private int live;
    private long now;
    private @Nullable Output output;
    private @Nullable Outcome outcome;

    private final @Nullable List<Effect> effects;
    /// Threads that have been started or roused and not yet run up to their next step; made when first needed.
    private @Nullable ArrayDeque<Strand> fresh;
    /// Finds out what can be chosen; made when first asked.
    private @Nullable Choices choices;
    private Strand current;
    /// Which of the ways of the step is taken.
    private int way;
    /// Where what threads look at is noted, and the same while a step is being taken.
    private @Nullable Footprint footprint;
    private @Nullable Footprint watching;
    /// Whether the step itself is being taken, not what rides along with it.
    private boolean performing;
    /// Whether the step is a library function's, which has not returned yet.
    private boolean inWhole;
    /// How many of the effects are the step's own.
    private int own;

    /// Opens a state. With `recording`, effects are noted for [#step].
    Workspace(Machine machine, State state, boolean recording) {
        this.machine = machine;
        Object owner = new Object();
        this.memory = new Memory(state.chunks, state.blockCount, owner);
        this.strands = new Strands(state.strands, state.threadCount, owner);
        this.live = state.live;
        this.now = state.now;
        this.output = state.output;
        this.outcome = state.outcome;
        this.effects = recording ? new ArrayList<>() : null;
        this.current = strands.get(0);
    }

    /// The present state as a value.
    State freeze() {
        Object next = new Object();
        int threads = strands.count();
        return new State(
                machine, memory.freeze(next), memory.count(), strands.freeze(next), threads, live, now, output, outcome);
    }

    @Nullable Outcome outcome() {
        return outcome;
    }

    // ---- what operations may ask and do

    @Override
    public Block block(int index) {
        return memory.block(index);
    }

    @Override
    public int threadCount() {
        if (watching != null) watching.others();
        return strands.count();
    }

    @Override
    public @Nullable Frame standing(int thread) {
        return Threads.standing(strand(thread));
    }

    @Override
    public boolean ended(int thread) {
        return strand(thread).stand == Strand.Stand.ENDED;
    }

    /// The call in which another thread stands, to be moved on by a step of this one. It is to be roused afterwards.
    Frame partner(int thread) {
        return top(ours(thread));
    }

    /// A thread, made ours to change.
    Strand ours(int thread) {
        if (watching != null && thread != current.id) watching.others();
        return strands.ours(thread);
    }

    /// Which of the ways of the step is taken.
    int way() {
        return way;
    }

    Memory memory() {
        return memory;
    }

    ThreadId current() {
        return ThreadId.of(current.id);
    }

    /// The thread that takes the step.
    Strand running() {
        return current;
    }

    Machine machine() {
        return machine;
    }

    /// Whose what is made is, until the next freeze.
    Object owner() {
        return strands.owner();
    }

    /// Whether the step itself is being taken, not what rides along with it.
    boolean performing() {
        return performing;
    }

    boolean recording() {
        return effects != null;
    }

    void record(Effect effect) {
        if (effects != null) effects.add(effect);
    }

    /// What the last step did, until the next one; nothing where nothing is recorded.
    List<Effect> effects() {
        return effects == null ? List.of() : effects;
    }

    /// Whether what commutes rides along; otherwise each is a step of its own.
    boolean riding() {
        return machine.riding();
    }

    /// Whether the present thread is the only one left, so that nobody can see what it does.
    boolean quiet() {
        return live == 1 && machine.riding();
    }

    void print(String text, boolean error) {
        output = Output.then(output, text, error);
    }

    /// Lets another thread, which nothing keeps any more, go on up to its next step once this one has got there.
    void rouse(int thread) {
        if (fresh == null) fresh = new ArrayDeque<>();
        fresh.add(strand(thread));
    }

    /// The virtual time.
    long now() {
        return now;
    }

    /// Lets virtual time pass up to a moment, if it is not there yet.
    void passUntil(long moment) {
        now = Math.max(now, moment);
    }

    /// Lets virtual time pass for the only thread left.
    void pass(long nanoseconds) {
        now += nanoseconds;
    }

    /// A new thread, to be run up to its first step.
    void add(Strand strand) {
        strands.add(strand);
        live++;
        rouse(strand.id);
    }

    /// Whether the present thread is the only one left.
    boolean alone() {
        return live == 1;
    }

    /// The present thread is no more.
    void leave() {
        current.stand = Strand.Stand.ENDED;
        current.top = null;
        live--;
    }

    /// The run is over.
    void over(Outcome how) {
        outcome = how;
    }

    // ---- steps

    /// Runs the first thread up to its first step.
    void begin() {
        resume(0);
        advance();
        settle();
    }

    /// How many effects of the last step are its own.
    int own() {
        return own;
    }

    /// How many threads there have been so far.
    int threads() {
        return strands.count();
    }

    /// The threads of the workspace: which of them can surely go on.
    Strands all() {
        return strands;
    }

    /// Takes a step that nothing keeps from being taken, in one of its ways.
    void take(int thread, int way) {
        if (effects != null) effects.clear();
        this.way = way;
        resume(thread);
        watch(footprint, footprint);
        perform();
        watch(null, footprint);
        settle();
    }

    /// Notes in a footprint what threads look at while they take their steps from now on.
    void watch(@Nullable Footprint footprint) {
        this.footprint = footprint;
    }

    private void watch(@Nullable Footprint now, @Nullable Footprint ever) {
        if (ever == null) return;
        watching = now;
        memory.watch(now);
    }

    /// The same, and tells what happened.
    @SuppressWarnings("NullAway") // only called where effects are recorded
    Step step(Choice choice) {
        int thread = choice.thread().index();
        Strand before = strand(thread);
        Frame at = Threads.standing(before);
        Operation operation = at == null ? Threads.operation(before) : at.code.ops[at.pc].operation();
        Span span = Threads.span(before);
        Span statement = Threads.statement(before);
        effects.clear();
        way = choice.way();
        resume(thread);
        perform();
        settle();
        return new Step(choice.thread(), choice.way(), operation, span, statement, copy(effects), own);
    }

    private static List<Effect> copy(List<Effect> effects) {
        return effects.size() == 1 ? List.of(effects.getFirst()) : List.copyOf(effects);
    }

    private void perform() {
        performing = true;
        switch (current.stand) {
            case AT_INSTRUCTION -> {
                Frame frame = top(current);
                Op op = frame.code.ops[frame.pc];
                try {
                    int next = op.perform(this, frame);
                    if (next >= 0) frame.pc = next;
                } catch (FaultException e) {
                    Panics.raise(this, e.fault(), op.place(frame));
                }
            }
            case SPINNING -> {
                current.stand = Strand.Stand.AT_INSTRUCTION;
                record(new Effect.Spun(current(), Threads.span(current)));
            }
            case DYING -> Panics.die(this);
            case ENDING -> Lifetimes.finish(this);
            case ENDED -> throw new IllegalStateException("T" + current.id + " has ended");
        }
        performing = false;
        way = 0;
        own = effects == null ? 0 : effects.size();
        inWhole = current.top != null && current.top.whole;
        advance();
    }

    /// What a library function does in one step is the step's own.
    void wholeDone(Frame callee) {
        boolean done = inWhole && callee.whole && (callee.caller == null || !callee.caller.whole);
        if (!done) return;
        own = effects == null ? 0 : effects.size();
        inWhole = false;
    }

    /// Runs the present thread up to its next step.
    private void advance() {
        int budget = MOST_PRIVATE;
        while (outcome == null && current.stand == Strand.Stand.AT_INSTRUCTION) {
            Frame frame = top(current);
            Op[] ops = frame.code.ops;
            int pc = frame.pc;
            try {
                while (pc >= 0) {
                    if (--budget < 0 || effects != null && effects.size() > MOST_EFFECTS) {
                        current.stand = Strand.Stand.SPINNING;
                        return;
                    }
                    frame.pc = pc;
                    Op op = ops[pc];
                    pc = op.ride(this, frame);
                    if (pc == Op.PARK && frame.whole && op.ready(this, frame)) pc = op.perform(this, frame);
                }
            } catch (FaultException e) {
                Panics.raise(this, e.fault(), ops[frame.pc].place(frame));
                continue;
            }
            if (pc == Op.PARK) {
                strands.parked(current, ops[frame.pc]);
                return;
            }
        }
    }

    /// Runs new threads up to their first step, and the only thread left as far as it gets; then sees whether all is over.
    private void settle() {
        while (outcome == null) {
            Strand next = fresh == null ? null : fresh.poll();
            if (next != null) {
                resume(next.id);
                advance();
            } else if (!quiet() || !goOnAlone()) {
                break;
            }
        }
        fresh = null;
        if (outcome == null && !Choices.any(this)) {
            outcome = new Outcome.Deadlock(machine.program().wording().deadlock());
        }
    }

    private boolean goOnAlone() {
        for (int i = 0; i < strands.count(); i++) {
            Strand strand = strand(i);
            if (strand.stand == Strand.Stand.ENDED) continue;
            if (strand.stand == Strand.Stand.SPINNING || !Threads.ready(this, strand)) return false;
            if (Threads.ways(this, strand) > 1) return false; // that is for the scheduler to say
            way = 0;
            int ownBefore = own;
            resume(i);
            perform();
            own = ownBefore;
            return true;
        }
        return false;
    }

    /// The choices that can be made, see [Choices].
    List<Choice> choices(boolean realTime) {
        if (outcome != null) return List.of();
        if (choices == null) choices = new Choices(this);
        return choices.now(realTime);
    }

    private void resume(int thread) {
        current = strands.ours(thread);
    }

    Strand strand(int thread) {
        if (watching != null && thread != current.id) watching.others();
        return strands.get(thread);
    }

    Frame top(Strand strand) {
        return strands.top(strand);
    }
}
