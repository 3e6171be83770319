package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirText;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Terminator;
import java.util.ArrayList;
import java.util.List;

/// A walk through a graph without panics, on which conditions hold.
final class Walk {
    private Walk() {}

    /// The calls and drops on the way. A drop of what has been moved before is left out.
    static List<String> events(MirBody body) {
        List<String> events = new ArrayList<>();
        List<Integer> moved = new ArrayList<>();
        int block = 0;
        for (int steps = 0; steps < 200; steps++) {
            Terminator end = body.blocks().get(block).terminator();
            switch (end) {
                case Terminator.Goto(_, int target) -> block = target;
                case Terminator.Switch(_, _, _, _, _, int otherwise) -> block = otherwise;
                case Terminator.Return _ -> {
                    return events;
                }
                case Terminator.Resume _, Terminator.Unreachable _ -> throw new AssertionError("a dead end: " + MirText.of(body));
                case Terminator.Drop(_, var place, _, int target, _) -> {
                    if (!moved.contains(place.local())) events.add("drop " + name(body, place.local()));
                    block = target;
                }
                case Terminator.Call(_, var function, var arguments, _, var target, _, _, _) -> {
                    events.add(MirText.of(function));
                    for (Operand operand : arguments) {
                        if (operand instanceof Operand.Move move && move.place().way().isEmpty()) moved.add(move.place().local());
                    }
                    block = target.orElseThrow();
                }
                case Terminator.CheckIndex(_, _, _, int target, _) -> block = target;
                case Terminator.FalseEdge(_, int real, _) -> block = real;
                case Terminator.FalseUnwind(_, int real, _) -> block = real;
            }
        }
        throw new AssertionError("no end: " + MirText.of(body));
    }

    private static String name(MirBody body, int local) {
        return body.locals().get(local).variable().map(Object::toString).orElse("temporary");
    }
}
