package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;

/// A part of a sentence, by what it means: the window makes links and emphasis of it, a screen reader just reads it.
public sealed interface Piece {
    /// Plain words, with their spaces and marks.
    record Text(String words) implements Piece {}

    /// A thread.
    record Thread(ThreadId id) implements Piece {}

    /// A step, to go to.
    record StepLink(int step) implements Piece {}

    /// A cell, by its name.
    record CellName(Cell cell) implements Piece {}

    /// A value, which is what matters in the sentence.
    record Number(String text) implements Piece {}

    /// A value that may refer to something; which that is, only the run can tell, see [Sentence#told].
    record Held(Value value) implements Piece {}

    /// A stretch of the program's own words.
    record Code(String text) implements Piece {}

    /// A line of the source, to look at.
    record Line(int line, Span span) implements Piece {}

    /// A word that carries the sentence, such as *stale*.
    record Strong(String word) implements Piece {}

    /// The piece as plain text.
    default String plain() {
        return switch (this) {
            case Text p -> p.words();
            case Thread p -> p.id().toString();
            case StepLink p -> "step " + p.step();
            case CellName p -> p.cell().name();
            case Number p -> p.text();
            case Held p -> p.value().toString();
            case Code p -> p.text();
            case Line p -> "line " + p.line();
            case Strong p -> p.word();
        };
    }
}
