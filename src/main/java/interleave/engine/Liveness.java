package interleave.engine;

import interleave.program.Body;
import interleave.program.Expression;
import java.util.BitSet;
import java.util.List;

/// Which locals of a body still matter at each of its instructions: those that may be read again before they are set. What
/// the others hold makes no difference to anything that can happen, so states that differ in them alone are one.
///
/// Every instruction may be where a panic leaves the body, and a deferred call that recovers it makes the body go on at its
/// recovery: what matters there matters everywhere.
final class Liveness {
    private final int[][] before;
    private final int[][] behindCall;

    private Liveness(int[][] before, int[][] behindCall) {
        this.before = before;
        this.behindCall = behindCall;
    }

    /// The locals that matter to a call which stands before an instruction, in order.
    int[] before(int pc) {
        return before[pc];
    }

    /// The locals that matter to a call which waits for what it has called by that instruction, in order.
    int[] behindCall(int pc) {
        return behindCall[pc];
    }

    static Liveness of(Body body) {
        int size = body.instructions().size();
        BitSet[] read = new BitSet[size];
        BitSet[] live = new BitSet[size];
        for (int pc = 0; pc < size; pc++) {
            read[pc] = new BitSet(body.slots());
            for (Expression expression : Slots.read(body.instructions().get(pc))) collect(expression, read[pc]);
            live[pc] = (BitSet) read[pc].clone();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int pc = size - 1; pc >= 0; pc--) {
                BitSet now = behind(body, pc, live);
                now.or(read[pc]);
                if (!now.equals(live[pc])) {
                    live[pc] = now;
                    changed = true;
                }
            }
        }
        int[][] before = new int[size][];
        int[][] behindCall = new int[size][];
        for (int pc = 0; pc < size; pc++) {
            before[pc] = live[pc].stream().toArray();
            behindCall[pc] = behind(body, pc, live).stream().toArray();
        }
        return new Liveness(before, behindCall);
    }

    /// What matters behind an instruction and was not set by it, and what matters where the body recovers.
    private static BitSet behind(Body body, int pc, BitSet[] live) {
        BitSet found = new BitSet(body.slots());
        for (int next : Slots.next(body, pc)) {
            if (next < live.length) found.or(live[next]);
        }
        for (int slot : Slots.set(body.instructions().get(pc))) found.clear(slot);
        if (body.landing(pc) >= 0) found.or(live[body.landing(pc)]);
        if (body.recovery() >= 0) found.or(live[body.recovery()]);
        return found;
    }

    private static void collect(Expression expression, BitSet slots) {
        if (expression instanceof Expression.Local(int slot)) slots.set(slot);
        List<Expression> parts = Parts.of(expression);
        for (Expression part : parts) collect(part, slots);
    }
}
