package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;

/// The order of steps in words: what orders a step behind others and before others, and why.
public final class OrderWords {
    private final HappensBefore order;

    public OrderWords(HappensBefore order) {
        this.order = order;
    }

    /// A sentence for each thing that orders a step behind steps of other threads, then for each that orders others behind it.
    public List<Sentence> of(int step) {
        List<Sentence> found = new ArrayList<>();
        for (Edge edge : order.into(step)) found.add(sentence(edge));
        for (Edge edge : order.outOf(step)) found.add(sentence(edge));
        return found;
    }

    private static Sentence sentence(Edge edge) {
        ThreadId source = edge.source();
        ThreadId target = edge.target();
        Piece from = new Piece.StepLink(edge.from());
        Piece to = new Piece.StepLink(edge.to());
        Object on = edge.on().<Object>map(OrderWords::name).orElse("it");
        return switch (edge.kind()) {
            case SPAWN -> Sentence.of(source, " started ", target, " (", from, ") before its first step (", to, ").");
            case JOIN -> Sentence.of(source, " ended (", from, ") before ", target, " went on behind its join (", to, ").");
            case MUTEX -> Sentence.of(source, " unlocked ", on, " (", from, ") before ", target, " locked it (", to, ").");
            case ONCE -> Sentence.of(source, " had done ", on, " (", from, ") before ", target, " found it done (", to, ").");
            case CONDITION -> Sentence.of(source, " gave notice at ", on, " (", from, ") before ", target, " woke (", to, ").");
            case WAIT_GROUP -> Sentence.of(source, " took from ", on, " (", from, ") before ", target, " found it at zero (", to, ").");
            case CHANNEL -> Sentence.of(source, " at ", on, " (", from, ") before ", target, " there (", to, ").");
            case OBJECT -> Sentence.of(source, " used ", on, " (", from, ") before ", target, " did (", to, ").");
            case ALARM -> Sentence.of(source, " set an alarm (", from, ") before it rang (", to, ").");
            case ATOMIC -> Sentence.of(target, " (", to, ") saw what ", source, " wrote to ", on, " atomically (", from, ").");
        };
    }

    private static Piece name(Cell cell) {
        return new Piece.CellName(cell);
    }
}
