package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Terminator;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The points of a body: one for each statement and one for each terminator, in order of the blocks, with the ways between
/// them.
final class Graph {
    private final MirBody body;
    private final int[] starts;
    private final int[] blockOf;
    private final List<List<Integer>> successors = new ArrayList<>();
    private final List<List<Integer>> predecessors = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final BitSet[] dominators;

    Graph(MirBody body) {
        this.body = body;
        int count = body.blocks().size();
        starts = new int[count + 1];
        for (int b = 0; b < count; b++) starts[b + 1] = starts[b] + body.blocks().get(b).statements().size() + 1;
        blockOf = new int[starts[count]];
        for (int b = 0; b < count; b++) {
            for (int p = starts[b]; p < starts[b + 1]; p++) blockOf[p] = b;
            successors.add(successorsOf(body.blocks().get(b).terminator()));
            predecessors.add(new ArrayList<>());
        }
        for (int b = 0; b < count; b++) for (int next : successors.get(b)) predecessors.get(next).add(b);
        sort();
        dominators = dominators();
    }

    static List<Integer> successorsOf(Terminator terminator) {
        List<Integer> all = new ArrayList<>();
        switch (terminator) {
            case Terminator.Goto go -> all.add(go.target());
            case Terminator.Switch choice -> {
                all.addAll(choice.targets());
                all.add(choice.otherwise());
            }
            case Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _ -> {}
            case Terminator.Drop drop -> {
                all.add(drop.target());
                drop.unwind().ifPresent(all::add);
            }
            case Terminator.Call call -> {
                call.target().ifPresent(all::add);
                call.unwind().ifPresent(all::add);
            }
            case Terminator.CheckIndex check -> {
                all.add(check.target());
                check.unwind().ifPresent(all::add);
            }
            case Terminator.FalseEdge edge -> {
                all.add(edge.real());
                all.add(edge.imaginary());
            }
            case Terminator.FalseUnwind edge -> {
                all.add(edge.real());
                edge.unwind().ifPresent(all::add);
            }
        }
        return all;
    }

    private void sort() {
        BitSet seen = new BitSet();
        List<int[]> stack = new ArrayList<>();
        List<Integer> finished = new ArrayList<>();
        seen.set(0);
        stack.add(new int[] {0, 0});
        while (!stack.isEmpty()) {
            int[] top = stack.getLast();
            // The last way first, so that what comes first in the text comes first in the end.
            List<Integer> next = successors.get(top[0]).reversed();
            if (top[1] == next.size()) {
                finished.add(top[0]);
                stack.removeLast();
            } else {
                int block = next.get(top[1]++);
                if (!seen.get(block)) {
                    seen.set(block);
                    stack.add(new int[] {block, 0});
                }
            }
        }
        order.addAll(finished.reversed());
    }

    private BitSet[] dominators() {
        int count = body.blocks().size();
        BitSet[] all = new BitSet[count];
        for (int b = 0; b < count; b++) {
            all[b] = new BitSet(count);
            all[b].set(0, count);
        }
        all[0].clear();
        all[0].set(0);
        BitSet reached = new BitSet();
        order.forEach(reached::set);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b : order) {
                if (b == 0) continue;
                BitSet now = new BitSet(count);
                now.set(0, count);
                for (int before : predecessors.get(b)) if (reached.get(before)) now.and(all[before]);
                now.set(b);
                if (!now.equals(all[b])) {
                    all[b] = now;
                    changed = true;
                }
            }
        }
        return all;
    }

    MirBody body() {
        return body;
    }

    int points() {
        return blockOf.length;
    }

    /// The blocks that can be reached, each before those behind it but for the ways back of loops.
    List<Integer> order() {
        return order;
    }

    int start(int block) {
        return starts[block];
    }

    int end(int block) {
        return starts[block + 1] - 1;
    }

    int block(int point) {
        return blockOf[point];
    }

    int index(int point) {
        return point - starts[blockOf[point]];
    }

    boolean atTerminator(int point) {
        return point == end(blockOf[point]);
    }

    Optional<MirStatement> statement(int point) {
        if (atTerminator(point)) return Optional.empty();
        return Optional.of(body.blocks().get(block(point)).statements().get(index(point)));
    }

    Terminator terminator(int point) {
        return body.blocks().get(block(point)).terminator();
    }

    Span span(int point) {
        return statement(point).map(MirStatement::span).orElseGet(() -> terminator(point).span());
    }

    List<Integer> blocksAfter(int block) {
        return successors.get(block);
    }

    List<Integer> blocksBefore(int block) {
        return predecessors.get(block);
    }

    /// The points that can follow a point at once.
    List<Integer> after(int point) {
        if (!atTerminator(point)) return List.of(point + 1);
        return successors.get(block(point)).stream().map(this::start).toList();
    }

    /// The points that a point can follow at once.
    List<Integer> before(int point) {
        if (index(point) > 0) return List.of(point - 1);
        return predecessors.get(block(point)).stream().map(this::end).toList();
    }

    /// Whether every way from the beginning to `second` leads through `first`.
    boolean dominates(int first, int second) {
        if (block(first) == block(second)) return first <= second;
        return dominators[block(second)].get(block(first));
    }
}
