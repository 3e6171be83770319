package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.MirText;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A walk through a graph without panics. Truths that are assigned are known; other conditions hold.
final class Walk {
    private Walk() {}

    /// The calls and drops on the way. A drop of what has been moved before is left out.
    static List<String> events(MirBody body) {
        List<String> events = new ArrayList<>();
        List<Integer> moved = new ArrayList<>();
        Map<Place, Boolean> truths = new HashMap<>();
        int block = 0;
        for (int steps = 0; steps < 200; steps++) {
            for (MirStatement statement : body.blocks().get(block).statements()) {
                if (!(statement instanceof MirStatement.Assign(_, var place, Rvalue.Use(var operand)))) continue;
                if (operand instanceof Operand.Constant(_, _, Value.Bool(boolean truth))) truths.put(place, truth);
            }
            Terminator end = body.blocks().get(block).terminator();
            switch (end) {
                case Terminator.Goto(_, int target) -> block = target;
                case Terminator.Switch(_, var operand, _, _, var targets, int otherwise) ->
                    block = truth(operand, truths) ? otherwise : targets.getFirst();
                case Terminator.Return _ -> {
                    return events;
                }
                case Terminator.Resume _, Terminator.Unreachable _ -> throw new AssertionError("a dead end: " + MirText.of(body));
                case Terminator.Drop(_, var place, _, int target, _) -> {
                    if (!place.way().isEmpty() || !moved.contains(place.local())) events.add("drop " + name(body, place));
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

    private static boolean truth(Operand operand, Map<Place, Boolean> truths) {
        return switch (operand) {
            case Operand.Constant(_, _, Value.Bool(boolean truth)) -> truth;
            case Operand.Copy(var place) -> truths.getOrDefault(place, true);
            case Operand.Move(var place) -> truths.getOrDefault(place, true);
            default -> true;
        };
    }

    private static String name(MirBody body, Place place) {
        String name = body.locals().get(place.local()).variable().map(Object::toString).orElse("temporary");
        for (Place.Element element : place.way()) {
            if (element instanceof Place.Element.Field(int index, _)) name += "." + index;
        }
        return name;
    }
}
