package interleave.engine;

import interleave.program.Body;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Layout;
import interleave.program.Native;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.program.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
    private @Nullable Strand[] strands;
    private int count;
    private boolean ownsStrands;
    private Object owner = new Object();
    private int live;
    private long now;
    private @Nullable Output output;
    private @Nullable Outcome outcome;

    private final @Nullable List<Effect> effects;
    /// Threads that have been started or roused and not yet run up to their next step; made when first needed.
    private @Nullable ArrayDeque<Strand> fresh;
    /// The choices found last, and the threads that they are of as a set of bits: mostly they stay the same.
    private long readyBefore;
    private List<Choice> choicesBefore = List.of();
    private Strand current;
    private ThreadId currentId = ThreadId.of(0);
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
    @SuppressWarnings("NullAway") // there is always a first thread
    Workspace(Machine machine, State state, boolean recording) {
        this.machine = machine;
        this.memory = new Memory(state.chunks, state.blockCount, owner);
        this.strands = state.strands;
        this.count = state.threadCount;
        this.live = state.live;
        this.now = state.now;
        this.output = state.output;
        this.outcome = state.outcome;
        this.effects = recording ? new ArrayList<>() : null;
        this.current = strands[0];
    }

    /// The present state as a value.
    State freeze() {
        owner = new Object();
        ownsStrands = false;
        return new State(machine, memory.freeze(owner), memory.count(), strands, count, live, now, output, outcome);
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
        return count;
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
        Strand strand = strand(thread);
        if (strand.owner != owner) {
            strand = strand.copy(owner);
            put(strand);
        }
        return top(strand);
    }

    /// Which of the ways of the step is taken.
    int way() {
        return way;
    }

    Memory memory() {
        return memory;
    }

    ThreadId current() {
        return currentId;
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

    boolean triesLocks() {
        return machine.triesLocks();
    }

    /// Whether any other living thread can come to wait for a WaitGroup.
    boolean othersMayWait() {
        for (int i = 0; i < count; i++) {
            Strand other = strand(i);
            if (other.id != current.id && other.stand != Strand.Stand.ENDED && other.entry.mayWait) return true;
        }
        return false;
    }

    /// Whether all other living threads together can take more than `count` from a WaitGroup.
    boolean othersMayTakeMoreThan(long count, Cell group) {
        // Most programs have one WaitGroup: then this cheap bound, which mixes up all of them, does.
        if (othersTake(null) <= count) return false;
        return othersTake(group) > count;
    }

    /// Of one WaitGroup, or of all of them.
    private long othersTake(@Nullable Cell group) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            Strand other = strand(i);
            if (other.id == current.id || other.stand == Strand.Stand.ENDED) continue;
            if (group == null || Takers.from(machine, group).mayTake(other)) sum += canTake(other);
        }
        return sum;
    }

    private long canTake(Strand strand) {
        long sum = 0;
        for (Frame frame = strand.top; frame != null; frame = frame.caller) {
            // Below the top, the call under way is counted as a frame of its own.
            boolean calling = frame != strand.top && frame.code.ops[frame.pc] instanceof ControlOps.Call;
            int from = calling ? frame.pc + 1 : frame.pc;
            if (from < frame.code.takesFrom.length) sum += frame.code.takesFrom[from];
            for (Frame.Deferred kept = frame.pending; kept != null; kept = kept.before()) {
                sum += machine.code(kept.function().body()).takes();
            }
        }
        return sum;
    }

    void print(String text, boolean error) {
        output = Output.then(output, text, error);
    }

    void fallAsleep(long nanoseconds) {
        current.wake = now + nanoseconds;
    }

    void wake() {
        now = Math.max(now, current.wake);
        current.wake = 0;
    }

    /// Lets another thread, which nothing keeps any more, go on up to its next step once this one has got there.
    void rouse(int thread) {
        if (fresh == null) fresh = new ArrayDeque<>();
        fresh.add(strand(thread));
    }

    /// Whether any thread may ask whether another has ended.
    boolean asksEnds() {
        return machine.asksEnds();
    }

    /// The answer to what an instruction asks of the present thread.
    Value answer(interleave.program.Instruction.Question question, Span place) {
        var source = machine.program().source();
        return switch (question) {
            case THREAD -> Value.Int.of(current.id);
            case KEPT -> current.kept;
            case PANICKING -> Value.Bool.of(current.unwinding != null);
            case PLACE -> Value.Text.of(source.place(place));
            case LINE -> Value.Int.of(source.line(place));
            case COLUMN -> Value.Int.of(source.column(place));
        };
    }

    void keep(Value value) {
        current.kept = value;
    }

    /// The next random number of the present thread.
    long draw() {
        return Dice.mix((current.id + 1) * 0x9E37_79B9_7F4A_7C15L + ++current.draws * 0xD1B5_4A32_D192_ED03L);
    }

    /// The virtual time.
    long now() {
        return now;
    }

    /// Lets a thread sleep until a moment of virtual time.
    void sleepUntil(int thread, long moment) {
        Strand strand = strand(thread);
        if (strand.owner != owner) {
            strand = strand.copy(owner);
            put(strand);
        }
        strand.wake = moment;
    }

    /// Ends the sleep of the present thread before its time.
    void wakeEarly() {
        current.wake = 0;
    }

    /// Lets virtual time pass up to a moment, if it is not there yet.
    void pass(Value.Due due) {
        now = Math.max(now, due.at());
    }

    /// Lets virtual time pass for the only thread left.
    void pass(long nanoseconds) {
        now += nanoseconds;
    }

    /// Calls a function; `site` is the call in the program's text.
    void call(Value.Function callee, List<Value> arguments, Span site, boolean deferred, boolean unwinding, String name) {
        Frame caller = current.top;
        if (caller != null && caller.depth >= MOST_CALLS) throw new FaultException(new Fault.StackOverflow());
        Frame called = frame(callee, arguments, current.id, site, caller, deferred, unwinding);
        if (called.code.body.library()) called.naming = caller != null && caller.site != null ? caller.naming : name;
        current.top = called;
    }

    private Frame frame(
            Value.Function callee,
            List<Value> arguments,
            int thread,
            Span site,
            @Nullable Frame caller,
            boolean deferred,
            boolean unwinding) {
        Code code = machine.code(callee.body());
        Frame frame = new Frame(code, thread, caller, deferred, unwinding, code.body.library() ? site : null, owner);
        frame.whole = caller != null && caller.whole && code.body.library();
        int at = 0;
        for (Value value : callee.captured()) frame.locals[at++] = value;
        for (Value value : arguments) frame.locals[at++] = value;
        return frame;
    }

    /// A call has returned these values.
    void returned(Frame callee, Value[] values) {
        if (inWhole) wholeDone(callee);
        Frame caller = callee.caller;
        current.top = caller;
        if (caller == null) {
            end();
            return;
        }
        caller = top(current);
        if (callee.unwinding) {
            afterDeferredOfPanic(caller);
        } else if (!callee.deferred) {
            ControlOps.Call call = (ControlOps.Call) caller.code.ops[caller.pc];
            for (int i = 0; i < call.results.length; i++) caller.locals[call.results[i]] = values[i];
            caller.pc++;
        } // else the caller's RunDeferred goes on with the next one
    }

    int spawn(Value.Function entry, List<Value> arguments, Span span) {
        if (count == 1) {
            for (int i = 0; i < machine.program().globals().size(); i++) memory.publish(i);
        }
        memory.publish(entry);
        for (Value argument : arguments) memory.publish(argument);
        Strand strand = new Strand(
                count, current.id, span, machine.code(entry.body()), Strand.Stand.AT_INSTRUCTION, owner);
        strand.top = frame(entry, arguments, strand.id, span, null, false, false);
        put(strand);
        count++;
        live++;
        if (fresh == null) fresh = new ArrayDeque<>();
        fresh.add(strand);
        record(new Effect.Spawned(currentId, span, ThreadId.of(strand.id), strand.entry.body.name()));
        return strand.id;
    }

    void exit(int code, Span span) {
        outcome = new Outcome.Exited(currentId, code);
        record(new Effect.Exited(currentId, span, code));
    }

    private void end() {
        boolean first = current.id == 0;
        if (riding() ? (first || asksEnds()) && live > 1 : !performing) {
            current.stand = Strand.Stand.ENDING; // a step of its own
            return;
        }
        finish();
    }

    private void finish() {
        current.stand = Strand.Stand.ENDED;
        current.top = null;
        live--;
        boolean library = current.entry.body.library();
        record(new Effect.Ended(currentId, library ? current.created : current.entry.body.span()));
        if (current.id == 0) outcome = new Outcome.Completed();
    }

    // ---- panics

    void panic(Value thrown, Span span) {
        Wording wording = machine.program().wording();
        raise(thrown, wording.panic(thrown), false, span);
    }

    private void raise(Fault fault, Span span) {
        Wording wording = machine.program().wording();
        int handler = machine.program().fault();
        if (handler >= 0 && !wording.fatal(fault)) {
            call(new Value.Function(handler), List.of(Value.Text.of(wording.fault(fault))), span, false, false, "");
        } else {
            raise(wording.thrown(fault), wording.fault(fault), wording.fatal(fault), span);
        }
    }

    private void raise(Value thrown, String message, boolean fatal, Span span) {
        String function = current.top == null ? current.entry.body.name() : current.top.code.body.name();
        current.unwinding =
                new Strand.Unwinding(thrown, message, fatal, span, function, false, current.unwinding);
        record(new Effect.Panicked(currentId, span, message));
        if (fatal) current.top = null;
        unwind();
    }

    /// Goes up the calls until one has a deferred call to run, or none is left.
    private void unwind() {
        Strand.Unwinding panic = current.unwinding;
        while (current.top != null && panic != null) {
            Frame frame = top(current);
            int landing = frame.code.body.landing(frame.pc);
            if (landing >= 0) {
                frame.pc = landing;
                return;
            }
            if (landing == Body.NEVER) {
                current.top = null;
                break;
            }
            Frame.Deferred next = frame.pending;
            if (next != null) {
                frame.pending = next.before();
                current.top = frame(next.function(), next.arguments(), current.id, next.site(), frame, true, true);
                return;
            }
            if (frame.unwinding && panic.before() != null) {
                // A deferred call panicked itself: its panic takes the place of the one that ran it.
                panic = new Strand.Unwinding(
                        panic.thrown(),
                        panic.message(),
                        panic.fatal(),
                        panic.span(),
                        panic.function(),
                        false,
                        panic.before().before());
                current.unwinding = panic;
            }
            current.top = frame.caller;
        }
        current.stand = Strand.Stand.DYING;
        if (performing || quiet()) die();
    }

    /// Goes on unwinding behind a landing.
    @SuppressWarnings("NullAway") // stands there only while it unwinds
    void unwindFurther() {
        current.top = current.top.caller;
        unwind();
    }

    /// Ends the unwinding at a landing: the value that was thrown.
    Value caught(Span span) {
        Strand.Unwinding panic = current.unwinding;
        if (panic == null) throw new IllegalStateException("nothing to catch");
        current.unwinding = panic.before();
        record(new Effect.Recovered(currentId, span, panic.message()));
        return panic.thrown();
    }

    private void afterDeferredOfPanic(Frame frame) {
        Strand.Unwinding panic = current.unwinding;
        if (panic == null || !panic.recovered()) {
            unwind();
            return;
        }
        current.unwinding = panic.before();
        frame.pc = frame.code.body.recovery();
    }

    /// What a `recover` in this frame yields: the value of the panic that runs it, or nil.
    Value recover(Frame frame, Span span) {
        Strand.Unwinding panic = current.unwinding;
        if (!frame.unwinding || panic == null || panic.recovered()) return Value.NIL;
        current.unwinding = panic.afterRecovery();
        record(new Effect.Recovered(currentId, span, panic.message()));
        return panic.thrown();
    }

    @SuppressWarnings("NullAway") // who dies has panicked
    private void die() {
        Strand.Unwinding panic = current.unwinding;
        String place = machine.program().source().name() + ":" + machine.program().source().line(panic.span());
        String report = machine.program()
                .wording()
                .report(panic.message(), panic.fatal(), currentId, panic.function(), place);
        outcome = new Outcome.Panicked(currentId, panic.span(), panic.message(), report);
        record(new Effect.Died(currentId, panic.span(), panic.message()));
        current.stand = Strand.Stand.ENDED;
        live--;
    }

    // ---- steps

    /// Runs the first thread up to its first step.
    void begin() {
        resume(0);
        advance();
        settle();
    }

    /// What keeps a choice from being made; null if nothing does.
    @Nullable Waiting waiting(int thread, int way) {
        if (outcome != null) return new Waiting.ProgramOver();
        if (thread < 0 || thread >= count || way < 0) return new Waiting.NoSuchChoice();
        Waiting waiting = Threads.waiting(this, strand(thread));
        if (waiting == null && way > 0 && way >= Threads.ways(this, strand(thread))) return new Waiting.NoSuchChoice();
        return waiting;
    }

    /// How many effects of the last step are its own.
    int own() {
        return own;
    }

    /// How many threads there have been so far.
    int threads() {
        return count;
    }

    /// Whether a thread can take a step.
    boolean canGo(int thread) {
        return outcome == null && thread < count && Threads.ready(this, strand(thread));
    }

    /// In how many ways a thread can take its next step; 0 if it cannot.
    int ways(int thread) {
        return canGo(thread) ? Threads.ways(this, strand(thread)) : 0;
    }

    /// Takes a step that nothing keeps from being taken.
    void take(int thread) {
        take(thread, 0);
    }

    /// The same, in one of several ways.
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
        Operation operation = Threads.operation(before);
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
                    raise(e.fault(), op.place(frame));
                }
            }
            case SPINNING -> {
                current.stand = Strand.Stand.AT_INSTRUCTION;
                record(new Effect.Spun(currentId, Threads.span(current)));
            }
            case DYING -> die();
            case ENDING -> finish();
            case ENDED -> throw new IllegalStateException("T" + current.id + " has ended");
        }
        performing = false;
        way = 0;
        own = effects == null ? 0 : effects.size();
        inWhole = current.top != null && current.top.whole;
        advance();
    }

    /// What a library function does in one step is the step's own.
    private void wholeDone(Frame callee) {
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
                raise(e.fault(), ops[frame.pc].place(frame));
                continue;
            }
            if (pc == Op.PARK) return;
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
        if (outcome == null && !anyReady()) {
            outcome = new Outcome.Deadlock(machine.program().wording().deadlock());
        }
    }

    private boolean goOnAlone() {
        for (int i = 0; i < count; i++) {
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

    private boolean anyReady() {
        for (int i = 0; i < count; i++) {
            if (Threads.ready(this, strand(i))) return true;
        }
        return false;
    }

    /// The choices that can be made, in order of threads. With `realTime`, a sleeper is left asleep as long as anyone else
    /// can go on, and then the one whose time comes first is woken.
    List<Choice> choices(boolean realTime) {
        if (outcome != null) return List.of();
        Strand soonest = null;
        long ready = 0;
        boolean forked = false;
        for (int i = 0; i < count; i++) {
            Strand strand = strand(i);
            if (!Threads.ready(this, strand)) continue;
            if (realTime && timed(strand)) return choicesInTime();
            if (realTime && strand.wake > now) {
                if (soonest == null || strand.wake < soonest.wake) soonest = strand;
            } else if (i < Long.SIZE) {
                ready |= 1L << i;
                forked |= Threads.ways(this, strand) > 1;
            } else {
                return realTime ? choicesInTime() : choicesOfMany();
            }
        }
        if (ready == 0 && soonest != null) return List.of(Choice.of(soonest.id));
        if (forked) return realTime ? choicesInTime() : choicesOfMany();
        if (ready != readyBefore) {
            List<Choice> found = new ArrayList<>(Long.bitCount(ready));
            for (long rest = ready; rest != 0; rest &= rest - 1) found.add(Choice.of(Long.numberOfTrailingZeros(rest)));
            readyBefore = ready;
            choicesBefore = List.copyOf(found);
        }
        return choicesBefore;
    }

    private boolean timed(Strand strand) {
        Frame frame = Threads.standing(strand);
        return frame != null && frame.code.ops[frame.pc].timed(this, frame);
    }

    /// The same for all cases in real time, also where somebody waits for an alarm: what can be done now, or else what can be
    /// done soonest.
    private List<Choice> choicesInTime() {
        List<Choice> found = new ArrayList<>(count);
        Choice soonest = null;
        long moment = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            Strand strand = strand(i);
            int ways = Threads.ready(this, strand) ? Threads.ways(this, strand) : 0;
            Frame frame = Threads.standing(strand);
            for (int way = 0; way < ways; way++) {
                long due = frame == null ? 0 : frame.code.ops[frame.pc].due(this, frame, way, now);
                due = Math.max(due, strand.wake);
                Choice choice = way == 0 ? Choice.of(i) : new Choice(ThreadId.of(i), way);
                if (due <= now) found.add(choice);
                if (due < moment) {
                    moment = due;
                    soonest = choice;
                }
            }
        }
        return found.isEmpty() && soonest != null ? List.of(soonest) : found;
    }

    /// The same where threads no longer fit into the bits of a number, or some can go in several ways.
    private List<Choice> choicesOfMany() {
        List<Choice> found = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int ways = Threads.ready(this, strand(i)) ? Threads.ways(this, strand(i)) : 0;
            for (int way = 0; way < ways; way++) found.add(way == 0 ? Choice.of(i) : new Choice(ThreadId.of(i), way));
        }
        return found;
    }

    // ---- ownership

    private void resume(int thread) {
        Strand strand = strand(thread);
        if (strand.owner != owner) {
            strand = strand.copy(owner);
            put(strand);
        }
        current = strand;
        currentId = ThreadId.of(thread);
    }

    @SuppressWarnings("NullAway") // every thread below the count is there
    private Strand strand(int thread) {
        if (watching != null && thread != current.id) watching.others();
        return strands[thread];
    }

    private void put(Strand strand) {
        int at = strand.id;
        if (at >= strands.length) {
            strands = Arrays.copyOf(strands, Math.max(8, strands.length * 2));
            ownsStrands = true;
        } else if (!ownsStrands) {
            strands = strands.clone();
            ownsStrands = true;
        }
        strands[at] = strand;
    }

    @SuppressWarnings("NullAway") // asked only of threads with a frame
    private Frame top(Strand strand) {
        Frame frame = strand.top;
        if (frame.owner != owner) {
            frame = frame.copy(owner);
            strand.top = frame;
        }
        return frame;
    }

    /// Memory that notes what a native function does to shared cells.
    Native.Memory recordingMemory(Span span) {
        return new Native.Memory() {
            @Override
            public Value read(int block, int offset) {
                Block at = block(block);
                Value value = at.values[offset];
                if (at.shared && !at.identity.readUnseen(offset) && recording()) {
                    record(new Effect.Read(currentId, span, at.identity.cell(offset), value));
                }
                return value;
            }

            @Override
            public void write(int block, int offset, Value value) {
                Block at = block(block);
                if (at.shared) {
                    if (recording() && !at.identity.writeUnseen(offset)) {
                        Value before = at.values[offset];
                        List<Effect.Behind> behind = memory.handOver(value);
                        record(new Effect.Wrote(currentId, span, at.identity.cell(offset), before, value, behind));
                    } else {
                        memory.publish(value);
                    }
                }
                memory.write(new Value.Pointer(block, offset), value, span);
            }

            @Override
            public String title(int block, int offset) {
                return block(block).identity.cell(offset).name();
            }

            @Override
            public int make(Layout layout, String name) {
                return memory.allocate(name, layout);
            }
        };
    }
}
