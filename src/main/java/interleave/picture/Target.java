package interleave.picture;

import interleave.engine.Cell;
import interleave.explore.Ending;
import interleave.program.ThreadId;

/// What a mark stands for: what the pointer is over, what a click means, what a tooltip explains.
public sealed interface Target {
    /// Decoration: it stands for nothing.
    Target NONE = new Nothing();

    /// See [#NONE].
    record Nothing() implements Target {}

    /// A step of the run, by its number from 1.
    record OfStep(int number) implements Target {}

    /// A thread.
    record OfThread(ThreadId thread) implements Target {}

    /// The room for the button that lets a thread take its next step; the window puts a real one there.
    record StepButton(ThreadId thread) implements Target {}

    /// A shared cell.
    record OfCell(Cell cell) implements Target {}

    /// The version of a cell that a step wrote; 0 for its initial value.
    record OfVersion(Cell cell, int writtenAt) implements Target {}

    /// A lost update, by the step that wrote what was lost.
    record OfLoss(Cell cell, int destroyedWrite) implements Target {}

    /// A way in which runs of the program can end.
    record OfOutcome(Ending ending) implements Target {}
}
