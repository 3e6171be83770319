package interleave.language.rust.lower;

import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What several ways out of scopes have to end and to drop, so that they share what they have in common: each node is one
/// such thing, and the next one nearer to the root is done after it.
final class DropTree {
    /// The node at which all is done.
    static final int ROOT = 0;

    private final List<Node> nodes = new ArrayList<>(List.of(new Node(new Planned(Span.NOWHERE, -1, false), -1)));
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /// Something to do where a scope ends.
    /// @param span where, by the last character of the scope
    /// @param value whether the value is dropped; else its memory ends
    record Planned(Span span, int local, boolean value) {}

    private record Node(Planned planned, int next) {}

    private record Entry(int block, Span span, int node) {}

    int add(Planned planned, int next) {
        Node node = new Node(planned, next);
        return numbers.computeIfAbsent(node, made -> {
            nodes.add(made);
            return nodes.size() - 1;
        });
    }

    int next(int node) {
        return nodes.get(node).next;
    }

    Planned planned(int node) {
        return nodes.get(node).planned;
    }

    int size() {
        return nodes.size();
    }

    /// From the end of `block` on, `node` and all that is after it has to be done.
    void enter(int block, Span span, int node) {
        entries.add(new Entry(block, span, node));
    }

    /// Makes the blocks; gives that of each node, or -1. The root's is `root` where that is not negative; it stays -1 if
    /// nothing comes here.
    int[] buildExits(Graph graph, int root) {
        boolean[] needed = new boolean[nodes.size()];
        boolean[] entered = new boolean[nodes.size()];
        int[] from = new int[nodes.size()];
        Arrays.fill(from, -1);
        for (Entry entry : entries) needed[entry.node] = entered[entry.node] = true;
        for (int i = nodes.size() - 1; i > 0; i--) {
            if (!needed[i]) continue;
            int next = next(i);
            needed[next] = true;
            from[next] = from[next] == -1 ? i : -2;
        }
        int[] blocks = new int[nodes.size()];
        Arrays.fill(blocks, -1);
        blocks[ROOT] = root;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (!needed[i] || blocks[i] >= 0) continue;
            boolean shares = !entered[i] && from[i] > 0 && !planned(from[i]).value;
            blocks[i] = shares ? blocks[from[i]] : graph.block();
        }
        for (Entry entry : entries) graph.go(entry.block, entry.span, blocks[entry.node]);
        for (int i = nodes.size() - 1; i > 0; i--) {
            if (!needed[i]) continue;
            Planned planned = planned(i);
            int next = blocks[next(i)];
            if (planned.value) {
                graph.end(blocks[i], new Terminator.Drop(planned.span, Place.of(planned.local), false, next, Optional.empty()));
            } else {
                graph.push(blocks[i], new MirStatement.Dead(planned.span, planned.local));
                if (next != blocks[i]) graph.go(blocks[i], planned.span, next);
            }
        }
        return blocks;
    }

    /// Makes the blocks in which a panic drops what is left, and lets what may panic lead to them.
    void buildCleanup(Graph graph, Span span) {
        int[] blocks = new int[nodes.size()];
        Arrays.fill(blocks, -1);
        for (Entry entry : entries) {
            if (entry.node == ROOT) continue;
            for (int i = entry.node; i >= 0 && blocks[i] < 0; i = next(i)) blocks[i] = graph.cleanupBlock();
            graph.unwindTo(entry.block, blocks[entry.node]);
        }
        if (blocks[ROOT] >= 0) graph.end(blocks[ROOT], new Terminator.Resume(span));
        for (int i = 1; i < blocks.length; i++) {
            if (blocks[i] < 0) continue;
            Planned planned = planned(i);
            graph.end(blocks[i], new Terminator.Drop(planned.span, Place.of(planned.local), false, blocks[next(i)], Optional.empty()));
        }
    }
}
