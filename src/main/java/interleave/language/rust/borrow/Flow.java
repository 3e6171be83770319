package interleave.language.rust.borrow;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// A question whose answer at a point is a set, grown along all ways that lead there.
abstract class Flow {
    private final Graph graph;
    private final BitSet[] atStart;
    private final BitSet[] before;

    Flow(Graph graph) {
        this.graph = graph;
        this.atStart = new BitSet[graph.body().blocks().size()];
        this.before = new BitSet[graph.points()];
    }

    /// What holds where the body begins.
    abstract BitSet beginning();

    /// What a point changes before what happens at it is looked at.
    void enter(int point, BitSet state) {}

    /// What a point changes.
    abstract void pass(int point, BitSet state);

    /// What going from the end of a block to another changes.
    void go(int from, int to, BitSet state) {}

    final void solve() {
        Deque<Integer> work = new ArrayDeque<>();
        atStart[0] = beginning();
        work.add(0);
        while (!work.isEmpty()) {
            int block = work.poll();
            BitSet state = (BitSet) atStart[block].clone();
            for (int point = graph.start(block); point <= graph.end(block); point++) {
                enter(point, state);
                before[point] = (BitSet) state.clone();
                pass(point, state);
            }
            for (int next : graph.blocksAfter(block)) {
                BitSet there = (BitSet) state.clone();
                go(block, next, there);
                if (atStart[next] == null) {
                    atStart[next] = there;
                    work.add(next);
                } else {
                    int size = atStart[next].cardinality();
                    atStart[next].or(there);
                    if (atStart[next].cardinality() != size && !work.contains(next)) work.add(next);
                }
            }
        }
    }

    /// What holds on the way from the end of a block to another.
    final BitSet between(int from, int to) {
        BitSet state = (BitSet) at(graph.end(from)).clone();
        pass(graph.end(from), state);
        go(from, to, state);
        return state;
    }

    /// What holds just behind a point.
    final BitSet behind(int point) {
        BitSet state = (BitSet) at(point).clone();
        pass(point, state);
        return state;
    }

    /// What holds just before a point; nothing where it cannot be reached.
    final BitSet at(int point) {
        return before[point] == null ? new BitSet() : before[point];
    }
}
