package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// One or more plain sentences, as pieces. Prints as plain text.
public record Sentence(List<Piece> pieces) {
    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /// Puts a sentence together: strings are words; threads, cells, values and pieces stand for themselves.
    static Sentence of(Object... parts) {
        Writing writing = new Writing();
        for (Object part : parts) writing.add(part);
        return writing.done();
    }

    /// The same with all values as they are shown in a run.
    Sentence told(Analysis analysis) {
        return new Sentence(pieces.stream()
                .map(piece -> piece instanceof Piece.Held(Value value) ? new Piece.Number(analysis.words(value)) : piece)
                .toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) text.append(piece.plain());
        return text.toString();
    }

    /// A sentence in the making.
    static final class Writing {
        private final List<Piece> pieces = new ArrayList<>();

        Writing add(Object... parts) {
            for (Object part : parts) addOne(part);
            return this;
        }

        private void addOne(Object part) {
            switch (part) {
                case Sentence s -> pieces.addAll(s.pieces());
                case Piece p -> pieces.add(p);
                case ThreadId t -> pieces.add(new Piece.Thread(t));
                case Cell c -> pieces.add(new Piece.CellName(c));
                case Value v -> pieces.add(new Piece.Held(v));
                default -> text(part.toString());
            }
        }

        private void text(String words) {
            if (words.isEmpty()) return;
            if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Text before) {
                pieces.set(pieces.size() - 1, new Piece.Text(before.words() + words));
            } else {
                pieces.add(new Piece.Text(words));
            }
        }

        boolean isEmpty() {
            return pieces.isEmpty();
        }

        Sentence done() {
            return new Sentence(pieces);
        }
    }
}
