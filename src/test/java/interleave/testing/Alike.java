package interleave.testing;

import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Program;
import java.util.ArrayList;
import java.util.List;

/// Programs whose threads do the same: made of one in which each does something else.
public final class Alike {
    private Alike() {}

    /// A program that starts only the first `kinds` of the functions that it starts, each of them several times.
    public static Program of(Program program, int kinds) {
        List<Expression> first = new ArrayList<>();
        int[] started = {0};
        List<Body> bodies = program.bodies().stream().map(body -> {
            List<Instruction> instructions = new ArrayList<>();
            for (Instruction instruction : body.instructions()) {
                if (!(instruction instanceof Instruction.Spawn spawn)) {
                    instructions.add(instruction);
                    continue;
                }
                if (first.size() < kinds) first.add(spawn.function());
                Expression function = first.get(started[0]++ % kinds);
                instructions.add(new Instruction.Spawn(spawn.span(), spawn.slot(), function, spawn.arguments(), spawn.name()));
            }
            return new Body(
                    body.name(), body.span(), body.captured(), body.parameters(), body.slots(), instructions, body.statements(),
                    body.variables(), body.loops(), body.recovery(), body.library(), body.landings());
        }).toList();
        return new Program(program.source(), bodies, program.entry(), program.globals(), program.wording(), program.fault());
    }
}
