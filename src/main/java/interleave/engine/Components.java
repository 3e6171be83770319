package interleave.engine;

import java.util.Arrays;

/// The strongly connected components of a directed graph (Tarjan, 1972), without recursion: the graphs are as deep as
/// programs are long.
final class Components {
    private final int[][] edges;
    private final int[] component;
    private final int[] order;
    private final int[] low;
    private final int[] taken;
    private final int[] path;
    private final int[] waiting;
    private int ordered;
    private int depth;
    private int waits;
    private int count;

    /// @param edges for each node, where it leads
    Components(int[][] edges) {
        int size = edges.length;
        this.edges = edges;
        this.component = new int[size];
        this.order = new int[size];
        this.low = new int[size];
        this.taken = new int[size];
        this.path = new int[size];
        this.waiting = new int[size];
        Arrays.fill(component, -1);
        Arrays.fill(order, -1);
        for (int node = 0; node < size; node++) {
            if (order[node] < 0) visit(node);
        }
    }

    private void visit(int root) {
        enter(root);
        while (depth > 0) {
            int node = path[depth - 1];
            if (taken[node] < edges[node].length) {
                int next = edges[node][taken[node]++];
                if (order[next] < 0) enter(next);
                else if (component[next] < 0) low[node] = Math.min(low[node], order[next]);
            } else {
                depth--;
                if (depth > 0) low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
                if (low[node] == order[node]) close(node);
            }
        }
    }

    private void enter(int node) {
        order[node] = low[node] = ordered++;
        path[depth++] = node;
        waiting[waits++] = node;
    }

    private void close(int root) {
        int node;
        do {
            node = waiting[--waits];
            component[node] = count;
        } while (node != root);
        count++;
    }

    /// The nodes of each component. No component leads to one that stands behind it.
    int[][] members() {
        int[] sizes = new int[count];
        for (int of : component) sizes[of]++;
        int[][] members = new int[count][];
        for (int i = 0; i < count; i++) members[i] = new int[sizes[i]];
        for (int node = component.length - 1; node >= 0; node--) members[component[node]][--sizes[component[node]]] = node;
        return members;
    }

    /// Whether a way leads from a node back to it.
    boolean cyclic(int node) {
        for (int next : edges[node]) {
            if (component[next] == component[node]) return true;
        }
        return false;
    }

    /// Whether two nodes are in one component.
    boolean together(int one, int other) {
        return component[one] == component[other];
    }
}
