package interleave.explore;

import interleave.engine.Parts;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.program.AtomicOperation;
import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Expression.Closure;
import interleave.program.Expression.Constant;
import interleave.program.Expression.Local;
import interleave.program.Instruction;
import interleave.program.Program;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Whether what threads do is unswayed by what they read: no value read from memory decides a branch, an address, a lock
/// or what is called. If so, every run that completes has the same operations of each thread in the same order, whatever
/// the schedule; only the values differ.
///
/// Found out from the text: which locals may hold something that was read, in any order of the instructions. What is not
/// known to be harmless makes it fail, so that "yes" can be relied on and "no" means nothing.
final class Unswayed {
    private final Program program;
    /// For each body: from where on it can be reached, which locals may hold something read, and whether its results may.
    private final List<BitSet> reached = new ArrayList<>();
    private final List<BitSet> swayed = new ArrayList<>();
    private final BitSet resultsSwayed = new BitSet();
    private boolean changed = true;
    private boolean fails;

    private Unswayed(Program program) {
        this.program = program;
        for (int i = 0; i < program.bodies().size(); i++) {
            reached.add(new BitSet());
            swayed.add(new BitSet());
        }
    }

    /// Looks at all that threads can still come to from a state.
    static Unswayed from(State state) {
        Unswayed found = new Unswayed(state.machine().program());
        Map<Body, Integer> indices = new IdentityHashMap<>();
        for (int i = 0; i < found.program.bodies().size(); i++) indices.put(found.program.bodies().get(i), i);
        for (ThreadView thread : state.allThreads()) {
            boolean innermost = true;
            for (ThreadView.Call call : thread.frames()) {
                found.stands(indices.get(call.body()), call.pc(), innermost);
                innermost = false;
            }
        }
        while (found.changed && !found.fails) {
            found.changed = false;
            for (int body = 0; body < found.reached.size(); body++) found.go(body);
        }
        return found;
    }

    /// Whether nothing read decides what is done.
    boolean holds() {
        return !fails;
    }

    /// Whether an instruction can still be come to.
    boolean reaches(int body, int pc) {
        return reached.get(body).get(pc);
    }

    /// Whether a value may differ from run to run.
    boolean sways(int body, Expression expression) {
        if (expression instanceof Local(int slot)) return swayed.get(body).get(slot);
        for (Expression part : Parts.of(expression)) {
            if (sways(body, part)) return true;
        }
        return false;
    }

    /// What is called and has not come back stands at its call, which is not made once more; it may bring back anything.
    private void stands(int body, int pc, boolean innermost) {
        if (!innermost && program.bodies().get(body).instructions().get(pc) instanceof Instruction.Call under && shown(under)) {
            reach(body, pc + 1);
            for (int slot : under.results()) sway(body, slot, true);
        } else {
            reach(body, pc);
        }
    }

    /// Whether what is called stands further in among the calls of its thread: those of the library are left out there.
    private boolean shown(Instruction.Call call) {
        return switch (call.function()) {
            case Constant(Value.Function named) -> !program.bodies().get(named.body()).library();
            case Closure closure -> !program.bodies().get(closure.body()).library();
            default -> false;
        };
    }

    private void reach(int body, int pc) {
        if (pc >= program.bodies().get(body).instructions().size() || reached.get(body).get(pc)) return;
        if (reached.get(body).isEmpty()) {
            // A call that is already under way may have kept calls for its end.
            for (Instruction instruction : program.bodies().get(body).instructions()) {
                if (instruction instanceof Instruction.Defer kept) call(body, kept.function(), kept.arguments());
            }
        }
        reached.get(body).set(pc);
        changed = true;
    }

    private void go(int body) {
        List<Instruction> instructions = program.bodies().get(body).instructions();
        BitSet here = reached.get(body);
        for (int pc = here.nextSetBit(0); pc >= 0 && !fails; pc = here.nextSetBit(pc + 1)) {
            Instruction instruction = instructions.get(pc);
            look(body, instruction);
            switch (instruction) {
                case Instruction.Jump jump -> reach(body, jump.target());
                case Instruction.Branch branch -> {
                    reach(body, branch.otherwise());
                    reach(body, pc + 1);
                }
                case Instruction.Return _, Instruction.Panic _ -> {}
                default -> reach(body, pc + 1);
            }
        }
    }

    private void look(int body, Instruction instruction) {
        switch (instruction) {
            case Instruction.Set i -> sway(body, i.slot(), sways(body, i.value()));
            case Instruction.Load i -> {
                sway(body, i.slot(), true);
                mustNotSway(body, i.address());
            }
            case Instruction.Modify i -> {
                sway(body, i.slot(), sways(body, i.value()));
                mustNotSway(body, i.address());
            }
            case Instruction.Store i -> mustNotSway(body, i.address());
            case Instruction.Atomic i -> {
                if (i.operation() == AtomicOperation.COMPARE_AND_SWAP) fails = true; // what it reads decides whether it writes
                sway(body, i.slot(), true);
                mustNotSway(body, i.address());
            }
            case Instruction.Branch i -> mustNotSway(body, i.condition());
            case Instruction.Call i -> {
                int callee = call(body, i.function(), i.arguments());
                for (int slot : i.results()) sway(body, slot, callee >= 0 && resultsSwayed.get(callee));
            }
            case Instruction.Defer i -> call(body, i.function(), i.arguments());
            case Instruction.Return i -> {
                boolean sways = i.values().stream().anyMatch(value -> sways(body, value));
                if (sways && !resultsSwayed.get(body)) {
                    resultsSwayed.set(body);
                    changed = true;
                }
            }
            case Instruction.Lock i -> mustNotSway(body, i.address());
            case Instruction.Unlock i -> mustNotSway(body, i.address());
            case Instruction.AddWaiting i -> {
                mustNotSway(body, i.address());
                mustNotSway(body, i.delta());
            }
            case Instruction.AwaitZero i -> mustNotSway(body, i.address());
            // What is printed decides nothing here; a panic that nobody recovers ends a run without completing it.
            case Instruction.Jump _, Instruction.RunDeferred _, Instruction.Print _, Instruction.Sleep _,
                    Instruction.Panic _ -> {}
            default -> fails = true; // nothing is claimed of threads started later, recovery, select and what comes to be
        }
    }

    private void mustNotSway(int body, Expression expression) {
        if (sways(body, expression)) fails = true;
    }

    private void sway(int body, int slot, boolean sways) {
        if (!sways || slot < 0 || swayed.get(body).get(slot)) return;
        swayed.get(body).set(slot);
        changed = true;
    }

    /// Follows a call to the body that it names; fails where it names none.
    private int call(int body, Expression function, List<Expression> arguments) {
        int callee;
        List<Expression> given = new ArrayList<>();
        switch (function) {
            case Constant(Value.Function named) when named.captured().isEmpty() -> callee = named.body();
            case Closure closure -> {
                callee = closure.body();
                given.addAll(closure.captured());
            }
            default -> { // which function it is, only a run can tell
                fails = true;
                return -1;
            }
        }
        given.addAll(arguments);
        for (int slot = 0; slot < given.size(); slot++) sway(callee, slot, sways(body, given.get(slot)));
        reach(callee, 0);
        return callee;
    }
}
