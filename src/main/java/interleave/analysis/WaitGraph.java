package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The wait-for graph of a position: from each thread that waits to what it waits for, and on to those who have that or could
/// still release it. Where nobody could, an edge leads to nobody.
/// @param edges in the order of the threads that wait
/// @param rings the rings in which each waits for the next, each as the nodes that it leads through, threads and what is
///     between them; the first of each is a thread
/// @param stuck the threads that nobody can free any more
public record WaitGraph(List<Edge> edges, List<List<Node>> rings, List<ThreadId> stuck) {
    public WaitGraph {
        edges = List.copyOf(edges);
        rings = rings.stream().map(List::copyOf).toList();
        stuck = List.copyOf(stuck);
    }

    /// How a writer that waits stands to those that it keeps out.
    static final String AHEAD = "goes first";

    /// What an edge leads from or to.
    public sealed interface Node {
        /// A thread.
        record OfThread(ThreadId thread) implements Node {
            @Override
            public String toString() {
                return thread.toString();
            }
        }

        /// A lock, a channel, a WaitGroup…
        record OfCell(Cell cell) implements Node {
            @Override
            public String toString() {
                return cell.name();
            }
        }

        /// What is no cell, and frees nobody ever: a nil channel, a `select` without cases.
        record Blank(ThreadId waiter, String words) implements Node {
            @Override
            public String toString() {
                return words;
            }
        }

        /// Nobody, where somebody would be needed.
        /// @param at what they would have to do something with
        record Nobody(Node at) implements Node {
            @Override
            public String toString() {
                return "nobody";
            }
        }
    }

    /// How an edge is meant.
    public enum Kind {
        /// A thread waits for something, or for another thread to end.
        WAITS,
        /// Something is had by a thread, and is free only when that gives it back.
        HELD,
        /// A thread may still do what is waited for; nothing says that it will.
        MAY,
        /// Nobody is left who could.
        NOBODY
    }

    /// An edge of the graph.
    /// @param words what the first would do, or how the second has it: *lock*, *held by*, *could send*
    /// @param since the step since which it is had, if that is known
    public record Edge(Node from, Node to, Kind kind, String words, OptionalInt since) {}

    /// The graph of a position of a run.
    public static WaitGraph of(Analysis analysis, int position) {
        return new WaitGraphMaker(analysis, position).graph();
    }

    /// Whether nobody waits.
    public boolean empty() {
        return edges.isEmpty();
    }

    /// Whether an edge is part of a ring.
    public boolean inRing(Edge edge) {
        return rings.stream().anyMatch(ring -> {
            int at = ring.indexOf(edge.from());
            return at >= 0 && ring.get((at + 1) % ring.size()).equals(edge.to());
        });
    }

    /// The threads that wait, in order.
    public List<ThreadId> waiting() {
        return edges.stream().filter(edge -> edge.kind() == Kind.WAITS)
                .flatMap(edge -> edge.from() instanceof Node.OfThread(ThreadId thread) ? Stream.of(thread) : Stream.empty())
                .distinct().toList();
    }

    /// All edges that leave a node.
    public List<Edge> from(Node node) {
        return edges.stream().filter(edge -> edge.from().equals(node)).toList();
    }

    /// What the graph comes to, in one sentence.
    public String verdict() {
        List<ThreadId> waiting = waiting();
        if (waiting.isEmpty()) return "No thread waits";
        if (!rings.isEmpty()) {
            List<ThreadId> ring = threads(rings.getFirst());
            return switch (ring.size()) {
                case 1 -> ring.getFirst() + " waits for itself";
                case 2 -> ring.getFirst() + " and " + ring.getLast() + " wait for each other";
                default -> "A ring of " + ring.size() + " threads: each waits for the next";
            };
        }
        if (!stuck.isEmpty()) return "Nobody left can wake " + list(stuck);
        return list(waiting) + (waiting.size() == 1 ? " waits" : " wait");
    }

    /// The threads among the nodes of a ring.
    public static List<ThreadId> threads(List<Node> ring) {
        return ring.stream()
                .flatMap(node -> node instanceof Node.OfThread(ThreadId thread) ? Stream.of(thread) : Stream.empty())
                .toList();
    }

    /// For each wait who could end it, and each ring, as lines of text.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Edge edge : edges) {
            if (edge.kind() == Kind.WAITS) lines.add(edge.from() + " waits for " + edge.to() + " (" + edge.words() + ")" + ends(edge.from(), edge.to()));
        }
        for (List<Node> ring : rings) {
            lines.add("ring: " + String.join(" → ", Stream.concat(ring.stream(), Stream.of(ring.getFirst())).map(Node::toString).toList()));
        }
        return lines;
    }

    /// Who has it, who could release it.
    private String ends(Node from, Node at) {
        if (at instanceof Node.OfThread) return "";
        List<String> parts = new ArrayList<>();
        SequencedMap<String, List<String>> could = new LinkedHashMap<>();
        for (Edge edge : from(at)) {
            if (edge.kind() == Kind.MAY && edge.to().equals(from) || edge.words().equals(AHEAD) && edge.to().equals(from)) continue;
            switch (edge.kind()) {
                case HELD -> parts.add(edge.words().equals(AHEAD) ? edge.to() + " " + AHEAD : edge.words() + " " + edge.to() + (edge.since().isPresent() ? " since step " + edge.since().getAsInt() : ""));
                case MAY -> could.computeIfAbsent(edge.words(), _ -> new ArrayList<>()).add(edge.to().toString());
                case NOBODY -> parts.add(edge.words());
                case WAITS -> {}
            }
        }
        could.forEach((words, threads) -> parts.add(String.join(", ", threads) + " " + words));
        return parts.stream().map(part -> ", " + part).collect(Collectors.joining());
    }

    private static String list(List<ThreadId> threads) {
        List<String> names = threads.stream().limit(3).map(ThreadId::toString).toList();
        if (threads.size() > 3) return String.join(", ", names) + " and " + (threads.size() - 3) + " more";
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
