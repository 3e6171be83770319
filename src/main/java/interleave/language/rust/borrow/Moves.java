package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Where something is moved out of a place and where something is put into one, and what may therefore be empty, or may
/// have been filled before, at each point.
final class Moves {
    private final Graph graph;
    private final MovePaths paths;
    private final List<Out> outs = new ArrayList<>();
    private final List<List<Out>> outsAt = new ArrayList<>();
    private final List<Filled> fills = new ArrayList<>();
    private final List<List<Filled>> fillsAt = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Flow empty;
    private final Flow full;
    private final Flow filled;

    /// Something is moved out. `storage` where only the memory of a local ends, or it is dropped.
    record Out(int number, MovePaths.Path path, int point, boolean storage) {}

    /// Something is put in; a point of -1 is the call of the body itself. After a call that panics it is not.
    record Filled(int number, MovePaths.Path path, int point, boolean byCall) {}

    /// A move that is not allowed.
    record Refused(Place place, int point, MovePaths.Obstacle obstacle) {}

    Moves(Graph graph, PlaceTypes types, Solver solver) {
        this.graph = graph;
        MirBody body = graph.body();
        paths = new MovePaths(body.locals().size(), types, solver);
        for (int p = 0; p < graph.points(); p++) {
            outsAt.add(new ArrayList<>());
            fillsAt.add(new ArrayList<>());
        }
        for (int local = 1; local <= body.parameters(); local++) fill(Place.of(local), -1, false);
        for (int p = 0; p < graph.points(); p++) gather(p);
        empty = emptiness();
        empty.solve();
        full = fullness();
        full.solve();
        filled = everFilled();
        filled.solve();
    }

    private void gather(int point) {
        if (graph.statement(point).isPresent()) {
            switch (graph.statement(point).get()) {
                case MirStatement.Assign assign -> {
                    paths.add(assign.place());
                    fill(assign.place(), point, false);
                    for (Operand operand : operands(assign.value())) move(operand, point);
                }
                case MirStatement.Dead dead -> out(Place.of(dead.local()), point, true);
                case MirStatement.Live _, MirStatement.FakeRead _, MirStatement.Mention _, MirStatement.Ascribe _ -> {}
            }
            return;
        }
        switch (graph.terminator(point)) {
            case Terminator.Drop drop -> out(drop.place(), point, true);
            case Terminator.Call call -> {
                move(call.function(), point);
                call.arguments().forEach(argument -> move(argument, point));
                if (call.target().isPresent()) {
                    paths.add(call.destination());
                    fill(call.destination(), point, true);
                }
            }
            case Terminator.Switch choice -> move(choice.operand(), point);
            case Terminator.CheckIndex check -> {
                move(check.index(), point);
                move(check.length(), point);
            }
            case Terminator.Goto _, Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _ -> {}
            case Terminator.FalseEdge _, Terminator.FalseUnwind _ -> {}
        }
    }

    static List<Operand> operands(Rvalue value) {
        return switch (value) {
            case Rvalue.Use use -> List.of(use.operand());
            case Rvalue.Binary binary -> List.of(binary.left(), binary.right());
            case Rvalue.Unary unary -> List.of(unary.operand());
            case Rvalue.Cast cast -> List.of(cast.operand());
            case Rvalue.Coerce coerce -> List.of(coerce.operand());
            case Rvalue.Tuple tuple -> tuple.elements();
            case Rvalue.Array array -> array.elements();
            case Rvalue.Make make -> make.fields();
            case Rvalue.Closure closure -> closure.captured();
            case Rvalue.Repeat repeat -> List.of(repeat.value());
            case Rvalue.Format format -> format.arguments();
            case Rvalue.Borrow _, Rvalue.RawBorrow _, Rvalue.Length _, Rvalue.Discriminant _ -> List.of();
        };
    }

    private void move(Operand operand, int point) {
        if (operand instanceof Operand.Move move) out(move.place(), point, false);
    }

    private void out(Place place, int point, boolean storage) {
        Optional<MovePaths.Obstacle> obstacle = paths.add(place);
        if (obstacle.isPresent()) {
            if (!storage) refused.add(new Refused(place, point, obstacle.get()));
            return;
        }
        Out out = new Out(outs.size(), paths.find(place).path(), point, storage);
        outs.add(out);
        outsAt.get(point).add(out);
    }

    private void fill(Place place, int point, boolean byCall) {
        MovePaths.Found found = paths.find(place);
        if (!found.exact()) return;
        Filled one = new Filled(fills.size(), found.path(), point, byCall);
        fills.add(one);
        if (point >= 0) fillsAt.get(point).add(one);
    }

    private Flow emptiness() {
        return new Flow(graph) {
            @Override
            BitSet beginning() {
                BitSet all = new BitSet();
                all.set(0, paths.size());
                fills.stream().filter(f -> f.point() < 0).forEach(f -> mark(f.path(), all, false));
                return all;
            }

            @Override
            void pass(int point, BitSet state) {
                outsAt.get(point).forEach(out -> mark(out.path(), state, true));
                fillsAt.get(point).stream().filter(f -> !f.byCall()).forEach(f -> mark(f.path(), state, false));
            }

            @Override
            void go(int from, int to, BitSet state) {
                calledFills(from, to).forEach(f -> mark(f.path(), state, false));
            }
        };
    }

    private Flow fullness() {
        return new Flow(graph) {
            @Override
            BitSet beginning() {
                BitSet all = new BitSet();
                fills.stream().filter(f -> f.point() < 0).forEach(f -> mark(f.path(), all, true));
                return all;
            }

            @Override
            void pass(int point, BitSet state) {
                outsAt.get(point).forEach(out -> mark(out.path(), state, false));
                fillsAt.get(point).stream().filter(f -> !f.byCall()).forEach(f -> mark(f.path(), state, true));
            }

            @Override
            void go(int from, int to, BitSet state) {
                calledFills(from, to).forEach(f -> mark(f.path(), state, true));
            }
        };
    }

    private Flow everFilled() {
        return new Flow(graph) {
            @Override
            BitSet beginning() {
                BitSet all = new BitSet();
                fills.stream().filter(f -> f.point() < 0).forEach(f -> all.set(f.number()));
                return all;
            }

            @Override
            void pass(int point, BitSet state) {
                fillsAt.get(point).stream().filter(f -> !f.byCall()).forEach(f -> state.set(f.number()));
                if (graph.statement(point).orElse(null) instanceof MirStatement.Dead dead) {
                    fills.stream()
                            .filter(f -> f.path().number() == dead.local())
                            .forEach(f -> state.clear(f.number()));
                }
            }

            @Override
            void go(int from, int to, BitSet state) {
                calledFills(from, to).forEach(f -> state.set(f.number()));
            }
        };
    }

    private List<Filled> calledFills(int from, int to) {
        if (!(graph.terminator(graph.end(from)) instanceof Terminator.Call call)) return List.of();
        if (!call.target().equals(Optional.of(to))) return List.of();
        return fillsAt.get(graph.end(from)).stream().filter(Filled::byCall).toList();
    }

    private void mark(MovePaths.Path path, BitSet state, boolean value) {
        for (MovePaths.Path below : paths.below(path)) state.set(below.number(), value);
    }

    MovePaths paths() {
        return paths;
    }

    /// The moves that are not allowed, in order of the points.
    List<Refused> refused() {
        return refused;
    }

    List<Out> outs() {
        return outs;
    }

    List<Out> outsAt(int point) {
        return outsAt.get(point);
    }

    List<Filled> fills() {
        return fills;
    }

    List<Filled> fillsAt(int point) {
        return fillsAt.get(point);
    }

    /// The paths in which there may be nothing just before a point.
    BitSet maybeEmpty(int point) {
        return empty.at(point);
    }

    /// The paths in which there may be something just before a point.
    BitSet maybeFull(int point) {
        return full.at(point);
    }

    /// The paths in which there may be something on the way from the end of a block to another.
    BitSet maybeFullBetween(int from, int to) {
        return full.between(from, to);
    }

    /// The numbers of the fillings that may have happened before a point.
    BitSet filled(int point) {
        return filled.at(point);
    }
}
