package interleave.analysis;

import interleave.analysis.WaitGraph.Edge;
import interleave.analysis.WaitGraph.Kind;
import interleave.analysis.WaitGraph.Node;
import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.engine.Waiting;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedSet;

/// Draws up the wait-for graph of a position.
final class WaitGraphMaker {
    private final Analysis analysis;
    private final int position;
    private final State state;
    private final Rescuers rescuers;
    private final SequencedSet<Edge> edges = new LinkedHashSet<>();

    WaitGraphMaker(Analysis analysis, int position) {
        this.analysis = analysis;
        this.position = position;
        this.state = analysis.run().at(position);
        this.rescuers = new Rescuers(state);
    }

    WaitGraph graph() {
        for (ThreadView thread : state.allThreads()) {
            if (!thread.ended()) thread.waiting().ifPresent(waiting -> waits(thread.id(), waiting));
        }
        if (edges.isEmpty()) return new WaitGraph(List.of(), List.of(), List.of());
        Deadlock deadlock = Deadlock.in(state);
        List<List<Node>> rings = new ArrayList<>();
        for (List<ThreadId> cycle : deadlock.cycles()) {
            List<Node> ring = ring(cycle);
            // Of rings that have something in common the first tells enough.
            if (!ring.isEmpty() && rings.stream().flatMap(List::stream).noneMatch(ring::contains)) rings.add(ring);
        }
        return new WaitGraph(List.copyOf(edges), rings, deadlock.stuck());
    }

    private void waits(ThreadId thread, Waiting waiting) {
        switch (waiting) {
            case Waiting.ForMutex(Cell cell, ThreadId owner) -> {
                wish(thread, cell, "lock");
                had(cell, owner, "held by", analysis.heldSince(cell, position));
            }
            case Waiting.ForReaders(Cell cell, List<ThreadId> readers) -> {
                wish(thread, cell, "write lock");
                for (ThreadId reader : readers) had(cell, reader, "read by", analysis.readSince(cell, reader, position));
            }
            case Waiting.ForWriter(Cell cell, ThreadId writer, boolean held, boolean reading) -> {
                wish(thread, cell, reading ? "read lock" : "write lock");
                if (held) had(cell, writer, "written by", analysis.heldSince(cell, position));
                else had(cell, writer, WaitGraph.AHEAD, OptionalInt.empty());
            }
            case Waiting.ForOnce(Cell cell, ThreadId runner) -> {
                wish(thread, cell, "once");
                had(cell, runner, "being done by", analysis.heldSince(cell, position));
            }
            case Waiting.ForWaitGroup(Cell cell, long _) -> {
                wish(thread, cell, "Wait");
                String must = state.machine().program().wording().awaited();
                may(thread, cell, must.replace("must", "could"), rescuers.takers(cell));
            }
            case Waiting.ForNotice(Cell cell) -> {
                wish(thread, cell, "notice");
                may(thread, cell, "could notify", rescuers.notifiers(cell));
            }
            case Waiting.ForChannels(List<Waiting.Wish> wishes, boolean empty) -> channels(thread, wishes, empty);
            case Waiting.ForThread(ThreadId other) ->
                edges.add(new Edge(
                        new Node.OfThread(thread), new Node.OfThread(other), Kind.WAITS, "join", OptionalInt.empty()));
            case Waiting.Ended _, Waiting.ProgramOver _, Waiting.NoSuchChoice _ -> {}
        }
    }

    private void channels(ThreadId thread, List<Waiting.Wish> wishes, boolean empty) {
        if (wishes.isEmpty()) {
            Node at = new Node.Blank(thread, empty ? "a select without cases" : "a nil channel");
            edges.add(new Edge(new Node.OfThread(thread), at, Kind.WAITS, "for ever", OptionalInt.empty()));
            nobody(at, "nobody ever can");
            return;
        }
        for (Cell channel : wishes.stream().map(Waiting.Wish::channel).distinct().toList()) {
            boolean sends = wishes.stream().anyMatch(wish -> wish.channel().equals(channel) && wish.send());
            boolean receives = wishes.stream().anyMatch(wish -> wish.channel().equals(channel) && !wish.send());
            wish(thread, channel, sends && receives ? "send or receive" : sends ? "send" : "receive");
            String doing = sends && receives ? "could receive or send" : sends ? "could receive" : "could send";
            may(thread, channel, doing, rescuers.partners(wishes.stream().filter(wish -> wish.channel().equals(channel)).toList()));
        }
    }

    private void wish(ThreadId thread, Cell cell, String words) {
        edges.add(new Edge(new Node.OfThread(thread), new Node.OfCell(cell), Kind.WAITS, words, OptionalInt.empty()));
    }

    private void had(Cell cell, ThreadId owner, String words, OptionalInt since) {
        edges.add(new Edge(new Node.OfCell(cell), new Node.OfThread(owner), Kind.HELD, words, since));
        if (state.thread(owner.index()).ended()) {
            edges.add(new Edge(new Node.OfThread(owner), new Node.Nobody(new Node.OfThread(owner)), Kind.NOBODY,
                    "ended without unlocking it", OptionalInt.empty()));
        }
    }

    private void may(ThreadId waiter, Cell cell, String words, List<ThreadId> all) {
        List<ThreadId> others = all.stream().filter(other -> !other.equals(waiter)).toList();
        for (ThreadId other : others) {
            edges.add(new Edge(new Node.OfCell(cell), new Node.OfThread(other), Kind.MAY, words, OptionalInt.empty()));
        }
        if (others.isEmpty()) nobody(new Node.OfCell(cell), "nobody left who " + words);
    }

    private void nobody(Node at, String words) {
        edges.add(new Edge(at, new Node.Nobody(at), Kind.NOBODY, words, OptionalInt.empty()));
    }

    /// The ring of threads with what is between each two of them. Of several ways the first.
    private List<Node> ring(List<ThreadId> cycle) {
        List<Node> ring = new ArrayList<>();
        for (int i = 0; i < cycle.size(); i++) {
            Node from = new Node.OfThread(cycle.get(i));
            Node to = new Node.OfThread(cycle.get((i + 1) % cycle.size()));
            ring.add(from);
            if (joined(from, to)) continue;
            List<Node> between = edges.stream().filter(edge -> edge.from().equals(from)).map(Edge::to)
                    .filter(at -> joined(at, to)).toList();
            if (between.isEmpty()) return List.of();
            ring.add(between.getFirst());
        }
        return ring.stream().distinct().count() == ring.size() ? ring : List.of();
    }

    private boolean joined(Node from, Node to) {
        return edges.stream().anyMatch(edge -> edge.from().equals(from) && edge.to().equals(to));
    }
}
