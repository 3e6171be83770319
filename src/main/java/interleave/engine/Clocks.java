package interleave.engine;

import interleave.program.Body;
import interleave.program.Instruction;
import interleave.program.Program;
import interleave.program.Value;
import java.util.Arrays;

/// Whether a program can tell what time it is. Most cannot: then virtual time makes no difference to what can happen.
final class Clocks {
    private final boolean alarms;

    private Clocks(Program program) {
        this.alarms = program.bodies().stream()
                .flatMap(body -> body.instructions().stream())
                .anyMatch(Instruction.SetAlarm.class::isInstance);
    }

    /// @param liveness of each of its bodies
    static boolean canBeRead(Program program, Liveness[] liveness) {
        Clocks clocks = new Clocks(program);
        for (int i = 0; i < liveness.length; i++) {
            Body body = program.bodies().get(i);
            for (int pc = 0; pc < body.instructions().size(); pc++) {
                if (clocks.isRead(body, pc, liveness[i])) return true;
            }
        }
        return false;
    }

    private boolean isRead(Body body, int pc, Liveness liveness) {
        return switch (body.instructions().get(pc)) {
            case Instruction.ReadClock read -> matters(read.slot(), pc, body, liveness);
            // A timer sends the moment at which it rang, as a struct.
            case Instruction.Receive receive ->
                alarms && receive.zero() instanceof Value.Aggregate && matters(receive.slot(), pc, body, liveness);
            case Instruction.Select select ->
                alarms
                        && select.cases().stream().anyMatch(one -> one.zero() instanceof Value.Aggregate)
                        && matters(select.slot(), pc, body, liveness);
            default -> false; // gets no moment from anywhere
        };
    }

    private static boolean matters(int slot, int pc, Body body, Liveness liveness) {
        if (slot < 0 || pc + 1 >= body.instructions().size()) return false;
        int[] living = liveness.before(pc + 1);
        return Arrays.binarySearch(living, slot) >= 0;
    }
}
