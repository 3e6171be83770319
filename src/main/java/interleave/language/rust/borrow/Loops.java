package interleave.language.rust.borrow;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// Finds out whether something is reached only in a later round of a loop.
final class Loops {
    private final Graph graph;

    Loops(Graph graph) {
        this.graph = graph;
    }

    /// Whether `to` is reached from `from` by going round a loop in which `to` is.
    boolean laterRound(int from, int to) {
        int back = backEdge(from, to);
        return back >= 0 && inLoop(to, back);
    }

    private int backEdge(int from, int to) {
        BitSet seen = new BitSet();
        Deque<Integer> work = new ArrayDeque<>();
        seen.set(from);
        work.add(from);
        int outmost = -1;
        while (!work.isEmpty()) {
            int point = work.poll();
            if (point == to && outmost >= 0) return outmost;
            for (int next : graph.after(point)) {
                if (seen.get(next)) continue;
                seen.set(next);
                if (graph.atTerminator(point)
                        && graph.dominates(next, point)
                        && (outmost < 0 || graph.dominates(point, outmost))) {
                    outmost = point;
                }
                work.add(next);
            }
        }
        return -1;
    }

    /// The way back begins at the end of the loop, which its beginning dominates.
    private boolean inLoop(int from, int back) {
        for (int head : graph.after(back)) {
            if (!graph.dominates(head, back) || !graph.dominates(head, from)) continue;
            BitSet seen = new BitSet();
            Deque<Integer> work = new ArrayDeque<>();
            work.add(from);
            while (!work.isEmpty()) {
                int point = work.poll();
                if (seen.get(point) || !graph.dominates(head, point)) continue;
                seen.set(point);
                if (point == back) return true;
                work.addAll(graph.after(point));
            }
        }
        return false;
    }
}
