package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import java.util.ArrayList;
import java.util.List;

/// What happens to locals at a point, in the order in which the compiler looks at it.
final class Uses {
    private Uses() {}

    /// What happens to a local.
    enum Kind { DEFINED, USED, DROPPED, STORAGE }

    record Use(int local, Kind kind) {}

    static List<Use> at(Graph graph, int point) {
        List<Use> all = new ArrayList<>();
        graph.statement(point).ifPresentOrElse(
                statement -> statement(statement, all), () -> terminator(graph.terminator(point), all));
        return all;
    }

    private static void statement(MirStatement statement, List<Use> all) {
        switch (statement) {
            case MirStatement.Assign assign -> {
                written(assign.place(), all);
                switch (assign.value()) {
                    case Rvalue.Borrow borrow -> read(borrow.place(), all);
                    case Rvalue.RawBorrow borrow -> read(borrow.place(), all);
                    case Rvalue.Length length -> read(length.place(), all);
                    case Rvalue.Discriminant discriminant -> read(discriminant.place(), all);
                    case Rvalue.Use _, Rvalue.Binary _, Rvalue.Unary _, Rvalue.Cast _, Rvalue.Coerce _, Rvalue.Tuple _,
                            Rvalue.Array _, Rvalue.Make _, Rvalue.Closure _, Rvalue.Repeat _, Rvalue.Format _ ->
                        Moves.operands(assign.value()).forEach(operand -> read(operand, all));
                }
            }
            case MirStatement.Live live -> all.add(new Use(live.local(), Kind.STORAGE));
            case MirStatement.Dead dead -> all.add(new Use(dead.local(), Kind.STORAGE));
            case MirStatement.FakeRead read -> read(read.place(), all);
            case MirStatement.Mention mention -> read(mention.place(), all);
            case MirStatement.Ascribe ascribe -> read(ascribe.place(), all);
        }
    }

    private static void terminator(Terminator terminator, List<Use> all) {
        switch (terminator) {
            case Terminator.Switch choice -> read(choice.operand(), all);
            case Terminator.Drop drop -> {
                if (drop.place().way().isEmpty()) all.add(new Use(drop.place().local(), Kind.DROPPED));
                else read(drop.place(), all);
            }
            case Terminator.Call call -> {
                read(call.function(), all);
                call.arguments().forEach(argument -> read(argument, all));
                written(call.destination(), all);
            }
            case Terminator.CheckIndex check -> {
                read(check.length(), all);
                read(check.index(), all);
            }
            case Terminator.Return _ -> all.add(new Use(0, Kind.USED));
            case Terminator.Goto _, Terminator.Resume _, Terminator.Unreachable _ -> {}
            case Terminator.FalseEdge _, Terminator.FalseUnwind _ -> {}
        }
    }

    private static void written(Place place, List<Use> all) {
        all.add(new Use(place.local(), place.way().isEmpty() ? Kind.DEFINED : Kind.USED));
        indices(place, all);
    }

    private static void read(Operand operand, List<Use> all) {
        switch (operand) {
            case Operand.Copy copy -> read(copy.place(), all);
            case Operand.Move move -> read(move.place(), all);
            case Operand.Constant _, Operand.Function _, Operand.Const _, Operand.Static _, Operand.Promoted _ -> {}
        }
    }

    private static void read(Place place, List<Use> all) {
        all.add(new Use(place.local(), Kind.USED));
        indices(place, all);
    }

    private static void indices(Place place, List<Use> all) {
        for (Element element : place.way()) {
            if (element instanceof Element.Index index) all.add(new Use(index.local(), Kind.USED));
        }
    }
}
