package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Operands;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Successors;
import interleave.language.rust.mir.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which places of a [MoveTree] may hold a value, and which may hold none, at the end of each block (before its terminator).
final class Initialised {
    private final MirBody body;
    private final MoveTree tree;
    private final List<@Nullable State> begin = new ArrayList<>();

    /// What is possible at one point.
    record State(BitSet held, BitSet empty) {
        State copy() {
            return new State((BitSet) held.clone(), (BitSet) empty.clone());
        }
    }

    Initialised(MirBody body, MoveTree tree) {
        this.body = body;
        this.tree = tree;
        for (int i = 0; i < body.blocks().size(); i++) begin.add(null);
        State first = new State(new BitSet(), new BitSet());
        first.empty.set(0, tree.size());
        for (int i = 1; i <= body.parameters(); i++) fill(first, Place.of(i));
        begin.set(0, first);
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int block = open.pop();
            Terminator end = body.blocks().get(block).terminator();
            State state = atEnd(block).orElseThrow();
            for (int next : Successors.of(end)) {
                if (flow(after(end, next, state), next)) open.add(next);
            }
        }
    }

    private boolean flow(State state, int to) {
        State known = begin.get(to);
        if (known == null) {
            begin.set(to, state.copy());
            return true;
        }
        int before = known.held.cardinality() + known.empty.cardinality();
        known.held.or(state.held);
        known.empty.or(state.empty);
        return known.held.cardinality() + known.empty.cardinality() > before;
    }

    /// What is possible before the terminator; empty if the block is never reached.
    Optional<State> atEnd(int block) {
        State begun = begin.get(block);
        if (begun == null) return Optional.empty();
        State state = begun.copy();
        for (MirStatement statement : body.blocks().get(block).statements()) {
            switch (statement) {
                case MirStatement.Assign(_, Place place, var value) -> {
                    for (Operand operand : Operands.of(value)) take(state, operand);
                    fill(state, place);
                }
                case MirStatement.Live(_, int local) -> clear(state, Place.of(local));
                case MirStatement.Dead(_, int local) -> clear(state, Place.of(local));
                case MirStatement.FakeRead _, MirStatement.Mention _, MirStatement.Ascribe _ -> {}
            }
        }
        return Optional.of(state);
    }

    private State after(Terminator end, int next, State before) {
        State state = before.copy();
        for (Operand operand : Operands.of(end)) take(state, operand);
        if (end instanceof Terminator.Drop drop) clear(state, drop.place());
        if (end instanceof Terminator.Call call && call.target().equals(Optional.of(next))) fill(state, call.destination());
        return state;
    }

    private void take(State state, Operand operand) {
        if (operand instanceof Operand.Move(Place place)) tree.pieces(place).forEach(piece -> clear(state, piece));
    }

    private void clear(State state, Place place) {
        int node = tree.exactly(place);
        if (node < 0) return;
        tree.each(node, n -> {
            state.held.clear(n);
            state.empty.set(n);
        });
    }

    private void fill(State state, Place place) {
        int node = tree.exactly(place);
        if (node < 0) return;
        tree.each(node, n -> {
            state.held.set(n);
            state.empty.clear(n);
        });
    }
}
