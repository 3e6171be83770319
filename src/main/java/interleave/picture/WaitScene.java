package interleave.picture;

import interleave.analysis.WaitGraph;
import interleave.analysis.WaitGraph.Edge;
import interleave.analysis.WaitGraph.Kind;
import interleave.analysis.WaitGraph.Node;
import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.program.Source;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/// The wait-for graph as figures and arrows: threads that stand alike are one figure where they are many, and of what leads
/// to several threads of a ring there is one arrow to the ring.
/// @param rings the rings, each as the numbers of its figures
record WaitScene(List<WaitFigure> figures, List<WaitArrow> arrows, List<List<Integer>> rings) {
    /// From as many on, threads that stand alike are drawn as one.
    private static final int CROWD = 4;

    static WaitScene of(WaitGraph graph, State state) {
        return new Maker(graph, state).scene();
    }

    private static final class Maker {
        private final WaitGraph graph;
        private final State state;
        private final Source source;
        private final Set<Node> ringed = new LinkedHashSet<>();
        private final Map<Node, Integer> numbers = new HashMap<>();
        private final List<WaitFigure> figures = new ArrayList<>();
        private final SequencedMap<List<Object>, WaitArrow> arrows = new LinkedHashMap<>();

        Maker(WaitGraph graph, State state) {
            this.graph = graph;
            this.state = state;
            this.source = state.machine().program().source();
            graph.rings().forEach(ringed::addAll);
        }

        WaitScene scene() {
            Map<Node, List<ThreadId>> crowds = crowds();
            for (Edge edge : graph.edges()) {
                for (Node node : List.of(edge.from(), edge.to())) {
                    if (numbers.containsKey(node)) continue;
                    List<ThreadId> crowd = crowds.getOrDefault(node, List.of());
                    int number = figures.size();
                    if (crowd.isEmpty()) {
                        numbers.put(node, number);
                        figures.add(figure(node, edge));
                    } else {
                        crowd.forEach(thread -> numbers.put(new Node.OfThread(thread), number));
                        figures.add(new WaitFigure.Crowd(crowd, common(crowd), graph.stuck().containsAll(crowd)));
                    }
                }
            }
            List<List<Integer>> rings = new ArrayList<>();
            Set<Node> placed = new LinkedHashSet<>();
            for (List<Node> ring : graph.rings()) {
                if (ring.stream().noneMatch(placed::contains)) rings.add(ring.stream().map(numbers::get).toList());
                placed.addAll(ring);
            }
            for (Edge edge : graph.edges()) arrow(edge, rings);
            return new WaitScene(List.copyOf(figures), List.copyOf(arrows.values()), rings);
        }

        private void arrow(Edge edge, List<List<Integer>> rings) {
            int from = numbers.get(edge.from());
            int to = numbers.get(edge.to());
            boolean inRing = graph.inRing(edge);
            Optional<List<Integer>> ring = rings.stream().filter(one -> one.contains(to) && !one.contains(from)).findFirst();
            boolean anyOf = edge.kind() == Kind.MAY && ring.isPresent() && graph.edges().stream()
                    .filter(other -> other.kind() == Kind.MAY && other.from().equals(edge.from()))
                    .filter(other -> ring.get().contains(numbers.get(other.to()))).count() > 1;
            int end = anyOf ? ring.get().getFirst() : to;
            boolean told = arrows.values().stream().anyMatch(other -> other.from() == from && other.kind() == Kind.MAY);
            String label = switch (edge.kind()) {
                case WAITS -> edge.words();
                case HELD -> edge.since().isPresent() ? "since step " + edge.since().getAsInt() : edge.words();
                case MAY -> told ? "" : anyOf ? "any of them " + edge.words() : edge.words();
                case NOBODY -> "";
            };
            Optional<ThreadId> thread = edge.kind() == Kind.WAITS ? thread(edge.from()) : thread(edge.to());
            WaitArrow arrow = new WaitArrow(from, end, edge.kind(), label,
                    edge.kind() == Kind.NOBODY || told && edge.kind() == Kind.MAY ? "" : anyOf ? "any of them" : edge.words(), inRing, anyOf, thread, edge.since());
            // An arrow of a ring stands for what else leads the same way.
            List<Object> way = List.of(from, end);
            WaitArrow known = arrows.get(way);
            if (known == null || inRing && !known.inRing()) arrows.put(way, arrow);
        }

        private static Optional<ThreadId> thread(Node node) {
            return node instanceof Node.OfThread(ThreadId thread) ? Optional.of(thread) : Optional.empty();
        }

        /// For each thread in a crowd all that are in it. Alike are threads with the same edges.
        private Map<Node, List<ThreadId>> crowds() {
            SequencedMap<Object, TreeSet<ThreadId>> alike = new LinkedHashMap<>();
            Map<Node, List<List<Object>>> ends = new HashMap<>();
            for (Edge edge : graph.edges()) {
                if (edge.from() instanceof Node.OfThread) ends.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(List.of("to", edge.to(), edge.kind(), edge.words()));
                if (edge.to() instanceof Node.OfThread) ends.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(List.of("from", edge.from(), edge.kind(), edge.words()));
            }
            for (Edge edge : graph.edges()) {
                for (Node node : List.of(edge.from(), edge.to())) {
                    if (ringed.contains(node) || !(node instanceof Node.OfThread(ThreadId thread))) continue;
                    alike.computeIfAbsent(List.of(ends.get(node), standing(thread)), _ -> new TreeSet<>()).add(thread);
                }
            }
            Map<Node, List<ThreadId>> crowds = new HashMap<>();
            for (TreeSet<ThreadId> crowd : alike.values()) {
                if (crowd.size() >= CROWD) crowd.forEach(thread -> crowds.put(new Node.OfThread(thread), List.copyOf(crowd)));
            }
            return crowds;
        }

        private WaitFigure figure(Node node, Edge edge) {
            return switch (node) {
                case Node.OfThread(ThreadId thread) ->
                    new WaitFigure.Person(thread, status(thread), graph.stuck().contains(thread), view(thread).ended());
                case Node.OfCell(Cell cell) -> new WaitFigure.Thing(Gate.of(state, cell, List.of()), ringed.contains(node));
                case Node.Blank(ThreadId _, String words) -> new WaitFigure.Void(words, false);
                case Node.Nobody _ -> new WaitFigure.Void(edge.words(), true);
            };
        }

        private ThreadView view(ThreadId thread) {
            return state.thread(thread.index());
        }

        /// Where it stands, or that it can go on.
        private String status(ThreadId thread) {
            String standing = standing(thread);
            return standing.isEmpty() ? view(thread).next().map(next -> "line " + source.line(next.span())).orElse("") : standing;
        }

        private String common(List<ThreadId> crowd) {
            List<String> all = crowd.stream().map(this::status).distinct().toList();
            return all.size() == 1 ? all.getFirst() : "";
        }

        private String standing(ThreadId thread) {
            ThreadView view = view(thread);
            return view.ended() ? "ended" : view.waiting().isPresent() ? "" : view.sleeping() ? "asleep" : "can go on";
        }
    }
}
