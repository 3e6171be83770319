package interleave.language.rust.emit;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/// Which locals of a body must lie in memory: those that are borrowed, or of which an element is chosen at run time. A borrow
/// that only serves to show a number or text is none.
final class LocalPlan {
    private final MirBody body;
    private final BitSet inMemory = new BitSet();
    private final BitSet live = new BitSet();
    private final BitSet looping = new BitSet();
    private final Map<Integer, Place> shown = new HashMap<>();
    private final Map<Integer, Integer> assigned = new HashMap<>();
    private final Map<Integer, Integer> used = new HashMap<>();
    private final Map<Integer, Operand.Static> statics = new HashMap<>();

    /// @param plain whether argument `i` of a format is shown without a call
    LocalPlan(MirBody body, BiPredicate<Rvalue.Format, Integer> plain) {
        this.body = body;
        for (MirBody.Block block : body.blocks()) count(block);
        BitSet plainly = new BitSet();
        for (MirBody.Block block : body.blocks()) {
            for (MirStatement statement : block.statements()) {
                if (!(statement instanceof MirStatement.Assign(_, _, Rvalue.Format format))) continue;
                for (int i = 0; i < format.arguments().size(); i++) {
                    int local = local(format.arguments().get(i));
                    boolean once = local >= 0 && used.getOrDefault(local, 0) == 1 && assigned.getOrDefault(local, 0) == 1;
                    if (once && plain.test(format, i)) plainly.set(local);
                }
            }
        }
        for (MirBody.Block block : body.blocks()) look(block, plainly);
        loops();
    }

    private static int local(Operand operand) {
        Place place = switch (operand) {
            case Operand.Copy(Place p) -> p;
            case Operand.Move(Place p) -> p;
            case Operand.Constant _, Operand.Function _, Operand.Const _, Operand.Static _,
                    Operand.Promoted _ -> null;
        };
        return place == null || !place.way().isEmpty() ? -1 : place.local();
    }

    private void count(MirBody.Block block) {
        for (MirStatement statement : block.statements()) {
            if (statement instanceof MirStatement.Live(_, int local)) live.set(local);
            if (!(statement instanceof MirStatement.Assign(_, Place place, Rvalue value))) continue;
            if (place.way().isEmpty()) assigned.merge(place.local(), 1, Integer::sum);
            else used.merge(place.local(), 1, Integer::sum);
            if (place.way().isEmpty() && value instanceof Rvalue.Use(Operand.Static given)) statics.put(place.local(), given);
            operands(value).forEach(this::use);
            switch (value) {
                case Rvalue.Borrow(_, Place p) -> used.merge(p.local(), 1, Integer::sum);
                case Rvalue.RawBorrow(_, Place p) -> used.merge(p.local(), 1, Integer::sum);
                case Rvalue.Length(Place p) -> used.merge(p.local(), 1, Integer::sum);
                case Rvalue.Discriminant(Place p) -> used.merge(p.local(), 1, Integer::sum);
                default -> {} // its operands are all that it uses
            }
        }
        switch (block.terminator()) {
            case Terminator.Call call -> {
                use(call.function());
                call.arguments().forEach(this::use);
                assigned.merge(call.destination().local(), 1, Integer::sum);
            }
            case Terminator.Switch choice -> use(choice.operand());
            case Terminator.CheckIndex check -> {
                use(check.index());
                use(check.length());
            }
            case Terminator.Drop drop -> used.merge(drop.place().local(), 1, Integer::sum);
            default -> {} // uses nothing
        }
    }

    private void use(Operand operand) {
        switch (operand) {
            case Operand.Copy(Place p) -> used.merge(p.local(), 1, Integer::sum);
            case Operand.Move(Place p) -> used.merge(p.local(), 1, Integer::sum);
            case Operand.Constant _, Operand.Function _, Operand.Const _, Operand.Static _,
                    Operand.Promoted _ -> {}
        }
    }

    /// All operands of what is assigned.
    static List<Operand> operands(Rvalue value) {
        return switch (value) {
            case Rvalue.Use(Operand operand) -> List.of(operand);
            case Rvalue.Borrow _, Rvalue.RawBorrow _, Rvalue.Length _, Rvalue.Discriminant _ -> List.of();
            case Rvalue.Binary(_, Operand left, Operand right) -> List.of(left, right);
            case Rvalue.Unary(_, Operand operand) -> List.of(operand);
            case Rvalue.Cast(Operand operand, _) -> List.of(operand);
            case Rvalue.Coerce(_, Operand operand, _) -> List.of(operand);
            case Rvalue.Tuple(List<Operand> elements) -> elements;
            case Rvalue.Array(_, List<Operand> elements) -> elements;
            case Rvalue.Make(_, _, _, List<Operand> fields) -> fields;
            case Rvalue.Closure(_, _, List<Operand> captured) -> captured;
            case Rvalue.Repeat(Operand operand, _) -> List.of(operand);
            case Rvalue.Format(_, List<Operand> arguments, _) -> arguments;
        };
    }

    private void look(MirBody.Block block, BitSet plainly) {
        for (MirStatement statement : block.statements()) {
            if (!(statement instanceof MirStatement.Assign(_, Place place, Rvalue value))) continue;
            element(place);
            for (Operand operand : operands(value)) element(operand);
            switch (value) {
                case Rvalue.Borrow(_, Place p) -> {
                    if (place.way().isEmpty() && plainly.get(place.local())) {
                        shown.put(place.local(), p);
                        element(p);
                    } else {
                        borrowed(p);
                    }
                }
                case Rvalue.RawBorrow(_, Place p) -> borrowed(p);
                case Rvalue.Length(Place p) -> element(p);
                case Rvalue.Discriminant(Place p) -> element(p);
                default -> {} // borrows nothing
            }
        }
        switch (block.terminator()) {
            case Terminator.Call call -> {
                element(call.destination());
                call.arguments().forEach(this::element);
                element(call.function());
            }
            case Terminator.Drop drop -> element(drop.place());
            case Terminator.Switch choice -> element(choice.operand());
            case Terminator.CheckIndex check -> {
                element(check.index());
                element(check.length());
            }
            default -> {} // names no place
        }
    }

    private void element(Operand operand) {
        switch (operand) {
            case Operand.Copy(Place p) -> element(p);
            case Operand.Move(Place p) -> element(p);
            case Operand.Constant _, Operand.Function _, Operand.Const _, Operand.Static _,
                    Operand.Promoted _ -> {}
        }
    }

    /// An element chosen at run time wants its array in memory.
    private void element(Place place) {
        for (Place.Element element : place.way()) {
            if (element instanceof Place.Element.Dereference) return;
            boolean chosen = element instanceof Place.Element.Index
                    || element instanceof Place.Element.ElementAt
                    || element instanceof Place.Element.Between;
            if (chosen) inMemory.set(place.local());
        }
    }

    private void borrowed(Place place) {
        boolean far = place.way().stream().anyMatch(Place.Element.Dereference.class::isInstance);
        if (!far) inMemory.set(place.local());
        else element(place);
    }

    /// The blocks that can come round again.
    private void loops() {
        List<BitSet> next = new ArrayList<>();
        for (MirBody.Block block : body.blocks()) next.add(successors(block.terminator()));
        for (int start = 0; start < next.size(); start++) {
            BitSet seen = new BitSet();
            List<Integer> toSee = new ArrayList<>(next.get(start).stream().boxed().toList());
            while (!toSee.isEmpty()) {
                int at = toSee.removeLast();
                if (at >= next.size() || seen.get(at)) continue;
                seen.set(at);
                next.get(at).stream().forEach(toSee::add);
            }
            if (seen.get(start)) looping.set(start);
        }
    }

    static BitSet successors(Terminator terminator) {
        BitSet found = new BitSet();
        switch (terminator) {
            case Terminator.Goto to -> found.set(to.target());
            case Terminator.Switch choice -> {
                choice.targets().forEach(found::set);
                found.set(choice.otherwise());
            }
            case Terminator.Drop drop -> found.set(drop.target());
            case Terminator.Call call -> call.target().ifPresent(found::set);
            case Terminator.CheckIndex check -> found.set(check.target());
            case Terminator.FalseEdge edge -> found.set(edge.real());
            case Terminator.FalseUnwind edge -> found.set(edge.real());
            case Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _ -> {}
        }
        return found;
    }

    boolean inMemory(int local) {
        return inMemory.get(local);
    }

    /// Whether there is a statement that says when its memory begins to be its own.
    boolean hasLife(int local) {
        return live.get(local);
    }

    boolean loops(int block) {
        return looping.get(block);
    }

    /// The place that a local refers to, if the reference only serves to show what is there; null for others.
    @org.jspecify.annotations.Nullable Place shown(int local) {
        return shown.get(local);
    }

    /// The static variable whose address a local holds, all its life; null for others.
    Operand.@org.jspecify.annotations.Nullable Static isStatic(int local) {
        return assigned.getOrDefault(local, 0) == 1 ? statics.get(local) : null;
    }
}
