package interleave.engine;

import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Value;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whether a thread may come to take from one WaitGroup, to give a notice at one condition variable, or to meet others at some
/// channel: whether an instruction that does so can still be reached from where the thread stands. Where the text alone does
/// not tell which WaitGroup or condition variable is meant, it might be this one; which channel is meant is not asked here.
final class Takers {
    private final Machine machine;
    private final Cell group;
    private final Purpose purpose;
    private final BitSet called = new BitSet();

    private enum Purpose { TAKE, NOTIFY, SEND, RECEIVE }

    private Takers(Machine machine, Cell group, Purpose purpose) {
        this.machine = machine;
        this.group = group;
        this.purpose = purpose;
    }

    /// Who takes from a WaitGroup.
    static Takers from(Machine machine, Cell group) {
        return new Takers(machine, group, Purpose.TAKE);
    }

    /// Who gives notices at a condition variable.
    static Takers notifying(Machine machine, Cell condition) {
        return new Takers(machine, condition, Purpose.NOTIFY);
    }

    /// Who sends, or closes: what somebody who receives waits for.
    static Takers sending(Machine machine, Cell channel) {
        return new Takers(machine, channel, Purpose.SEND);
    }

    /// Who receives.
    static Takers receiving(Machine machine, Cell channel) {
        return new Takers(machine, channel, Purpose.RECEIVE);
    }

    /// Whether any other living thread can come to wait for a WaitGroup.
    static boolean othersMayWait(Workspace w) {
        for (int i = 0; i < w.threads(); i++) {
            Strand other = w.strand(i);
            if (other.id != w.running().id && other.stand != Strand.Stand.ENDED && other.entry.mayWait) return true;
        }
        return false;
    }

    /// Whether all other living threads together can take more than `count` from a WaitGroup.
    static boolean othersMayTakeMoreThan(Workspace w, long count, Cell group) {
        // Most programs have one WaitGroup: then this cheap bound, which mixes up all of them, does.
        if (othersTake(w, null) <= count) return false;
        return othersTake(w, group) > count;
    }

    /// Of one WaitGroup, or of all of them.
    private static long othersTake(Workspace w, @Nullable Cell group) {
        long sum = 0;
        for (int i = 0; i < w.threads(); i++) {
            Strand other = w.strand(i);
            if (other.id == w.running().id || other.stand == Strand.Stand.ENDED) continue;
            if (group == null || from(w.machine(), group).mayTake(other)) sum += canTake(w.machine(), other);
        }
        return sum;
    }

    private static long canTake(Machine machine, Strand strand) {
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

    boolean mayTake(Strand strand) {
        if (strand.stand == Strand.Stand.ENDED) return false;
        for (Frame frame = strand.top; frame != null; frame = frame.caller) {
            if (mayTake(frame)) return true;
        }
        return false;
    }

    private boolean mayTake(Frame frame) {
        for (Frame.Deferred kept = frame.pending; kept != null; kept = kept.before()) {
            if (mayTake(machine.code(kept.function().body()))) return true;
        }
        return reaches(frame.code, frame.pc, frame.locals);
    }

    private boolean mayTake(Code code) {
        if (called.get(code.index)) return false; // looked at already, or being looked at
        called.set(code.index);
        return reaches(code, 0, null);
    }

    private boolean reaches(Code code, int from, @Nullable Value @Nullable [] locals) {
        List<Instruction> instructions = code.body.instructions();
        BitSet seen = new BitSet();
        BitSet toSee = new BitSet();
        toSee.set(from);
        if (code.body.recovery() >= 0) toSee.set(code.body.recovery());
        for (int pc = from; pc >= 0; pc = toSee.nextSetBit(0)) {
            toSee.clear(pc);
            if (pc >= instructions.size() || seen.get(pc)) continue;
            seen.set(pc);
            Instruction instruction = instructions.get(pc);
            if (takes(instruction, code, locals)) return true;
            if (callsTaker(instruction)) return true;
            if (code.body.landing(pc) >= 0) toSee.set(code.body.landing(pc));
            switch (instruction) {
                case Instruction.Jump jump -> toSee.set(jump.target());
                case Instruction.Return _, Instruction.Panic _, Instruction.Exit _, Instruction.Unwind _ -> {} // goes nowhere from here
                case Instruction.Branch branch -> {
                    toSee.set(pc + 1);
                    toSee.set(branch.otherwise());
                }
                default -> toSee.set(pc + 1);
            }
        }
        return false;
    }

    private boolean callsTaker(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Call call -> mayTake(call.function());
            case Instruction.Spawn spawn -> mayTake(spawn.function());
            case Instruction.Defer defer -> mayTake(defer.function());
            default -> false; // calls nothing of the program's
        };
    }

    private boolean mayTake(Expression function) {
        return switch (function) {
            case Expression.Constant(Value.Function(int body, List<Value> _)) -> mayTake(machine.code(body));
            case Expression.Closure closure -> mayTake(machine.code(closure.body()));
            case Expression.Method method -> method.bodies().values().stream().anyMatch(body -> mayTake(machine.code(body)));
            default -> // a function value: it might be any
                IntStream.range(0, machine.program().bodies().size()).anyMatch(body -> mayTake(machine.code(body)));
        };
    }

    private boolean takes(Instruction instruction, Code code, @Nullable Value @Nullable [] locals) {
        return switch (purpose) {
            case TAKE -> instruction instanceof Instruction.AddWaiting add && takes(add) && meant(add.address(), code, locals);
            case NOTIFY -> instruction instanceof Instruction.Notify notify && meant(notify.address(), code, locals);
            case SEND -> instruction instanceof Instruction.Send || instruction instanceof Instruction.CloseChannel
                    || instruction instanceof Instruction.Select select && select.cases().stream().anyMatch(one -> one.value().isPresent());
            case RECEIVE -> instruction instanceof Instruction.Receive
                    || instruction instanceof Instruction.Select select && select.cases().stream().anyMatch(one -> one.value().isEmpty());
        };
    }

    private static boolean takes(Instruction.AddWaiting add) {
        return !(add.delta() instanceof Expression.Constant(Value.Int(long change)) && change >= 0);
    }

    private boolean meant(Expression address, Code code, @Nullable Value @Nullable [] locals) {
        return switch (address) {
            case Expression.Constant(Value.Pointer at) -> means(at);
            // Captured values come first among the locals and stay what they are.
            case Expression.Local(int slot)
            when slot < code.body.captured() && locals != null && locals[slot] instanceof Value.Pointer at -> means(at);
            default -> true; // who knows
        };
    }

    private boolean means(Value.Pointer at) {
        return at.block() == group.block() && at.offset() == group.offset();
    }
}
