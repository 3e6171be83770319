package interleave.engine;

import interleave.program.Program;
import interleave.program.Span;
import interleave.program.Value;
import java.util.List;

/// What a step means. A step is a pure function of state and choice; the machine itself never changes.
///
/// Between two of its steps a thread runs what nobody else can see, as far as it gets: private computation, calls, and
/// what *rides along* because it commutes to the left (spawning, unlocking, `Done`, ending; `Add` where nobody can tell).
/// So a thread always stands before its next step, and it is known what that would be and whether it can be taken. Once a
/// thread is the only one left, nothing that it does can be seen: all of it rides along with the step before.
public final class Machine {
    private final Program program;
    private final Code[] codes;
    private final boolean riding;
    private final boolean triesLocks;
    private final boolean asksEnds;
    private final boolean joins;

    public Machine(Program program) {
        this(program, true);
    }

    /// @param riding whether what commutes rides along. Without it each of these is a step of its own: the same outcomes
    ///     in many more schedules, which is how the rule is tested
    public Machine(Program program, boolean riding) {
        this.program = program;
        this.codes = Linker.link(program);
        this.riding = riding;
        this.triesLocks = Reach.triesLocks(program);
        this.asksEnds = Reach.asksEnds(program);
        this.joins = asksEnds || Reach.joins(program);
    }

    /// What this machine runs.
    public Program program() {
        return program;
    }

    /// Whether what commutes rides along.
    public boolean riding() {
        return riding;
    }

    boolean triesLocks() {
        return triesLocks;
    }

    boolean joins() {
        return joins;
    }

    boolean asksEnds() {
        return asksEnds;
    }

    Code code(int body) {
        return codes[body];
    }

    /// The state in which the first thread stands before its first step.
    public State start() {
        Object owner = new Object();
        Memory memory = new Memory(new Memory.Chunk[0], 0, owner);
        for (var global : program.globals()) memory.allocate(global.name(), global.layout());
        Code entry = code(program.entry());
        Strand main = new Strand(0, -1, Span.NOWHERE, entry, Strand.Stand.AT_INSTRUCTION, owner);
        main.top = new Frame(entry, 0, null, false, false, null, owner);
        State blank = new State(
                this, memory.freeze(owner), memory.count(), new Strand[] {main}, 1, 1, 0, null, null);
        Workspace workspace = new Workspace(this, blank, false);
        workspace.begin();
        return workspace.freeze();
    }

    /// The choices that can be made in a state, in order of threads. None once the program has ended.
    public List<Choice> choices(State state) {
        return Choices.in(state);
    }

    /// The same for a scheduler that imitates real life: a sleeper sleeps on as long as anyone else can go on, and then the
    /// one whose time comes first is woken.
    public List<Choice> choicesInRealTime(State state) {
        return new Workspace(this, state, false).choices(true);
    }

    /// Takes a step, or says what keeps the thread from taking it.
    public Attempt attempt(State state, Choice choice) {
        Workspace workspace = new Workspace(this, state, true);
        Waiting waiting = Choices.waiting(workspace, choice.thread().index(), choice.way());
        if (waiting != null) return new Attempt.Blocked(waiting);
        Step step = workspace.step(choice);
        return new Attempt.Stepped(step, workspace.freeze());
    }

    /// The state after a step, without saying what happened: for exploring many.
    /// @throws IllegalArgumentException if the choice cannot be made
    public State after(State state, Choice choice) {
        Workspace workspace = new Workspace(this, state, false);
        Waiting waiting = Choices.waiting(workspace, choice.thread().index(), choice.way());
        if (waiting != null) throw new IllegalArgumentException(choice + ": " + waiting);
        workspace.take(choice.thread().index(), choice.way());
        return workspace.freeze();
    }

    /// The value of an expression in a thread's call, such as the round of a loop.
    public static Value evaluate(interleave.program.Expression expression, ThreadView.Call call) {
        return Evaluator.of(expression).value(call.locals().toArray(Value[]::new));
    }
}
