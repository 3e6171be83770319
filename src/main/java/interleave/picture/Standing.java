package interleave.picture;

import interleave.analysis.Analysis;
import interleave.analysis.Copy;
import interleave.engine.Cell;
import interleave.engine.Machine;
import interleave.engine.Next;
import interleave.engine.Operation;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.engine.Waiting;
import interleave.program.FaultException;
import interleave.program.Loop;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a thread stands at a position, as its card says it.
/// @param round which round of its innermost loop it is in
/// @param copy its private copy that matters most now
/// @param waiting what keeps it from going on, in words
/// @param acted whether the step that led to the position was its
record Standing(
        ThreadId thread,
        boolean ended,
        boolean ready,
        boolean sleeping,
        Optional<Round> round,
        Optional<Copy> copy,
        Optional<Next> next,
        Optional<String> waiting,
        boolean acted) {
    /// A round of a counting loop.
    record Round(long number, long total) {}

    static Standing of(Analysis analysis, State state, int position, ThreadId thread) {
        ThreadView view = state.thread(thread.index());
        boolean acted = position > 0 && analysis.run().step(position).thread().equals(thread);
        Optional<Copy> copy = view.ended() ? Optional.empty() : copy(analysis, view, position);
        return new Standing(thread, view.ended(), view.ready(), view.sleeping(), round(view), copy, view.next(),
                view.waiting().flatMap(Standing::words), acted);
    }

    /// The copy of the cell that the next step is about, else the one read last.
    private static Optional<Copy> copy(Analysis analysis, ThreadView view, int position) {
        Optional<Cell> about = view.next().flatMap(Next::cell);
        Optional<Copy> next = about.flatMap(cell -> analysis.copies().of(view.id(), cell, position));
        if (next.isPresent() && view.next().get().operation() != Operation.READ) return next;
        List<Copy> all = analysis.copies().of(view.id(), position);
        return all.stream().findFirst();
    }

    private static Optional<Round> round(ThreadView view) {
        for (ThreadView.Call call : view.frames()) {
            for (Loop loop : call.body().loops().reversed()) {
                if (call.pc() < loop.first() || call.pc() >= loop.last()) continue;
                try {
                    if (Machine.evaluate(loop.iteration(), call) instanceof Value.Int(long number)
                            && Machine.evaluate(loop.total(), call) instanceof Value.Int(long total)
                            && number >= 1 && number <= total) {
                        return Optional.of(new Round(number, total));
                    }
                } catch (FaultException _) {
                    // A bound that cannot be computed here is not shown.
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> words(Waiting waiting) {
        return switch (waiting) {
            case Waiting.ForMutex(Cell cell, ThreadId owner) -> Optional.of("waits for " + cell + ", held by " + owner);
            case Waiting.ForWaitGroup(Cell cell, long count) -> Optional.of("waits for " + cell + ": " + count + " to go");
            case Waiting.ForReaders(Cell cell, List<ThreadId> readers) ->
                Optional.of("waits to write " + cell + ", read by "
                        + readers.stream().map(ThreadId::toString).collect(Collectors.joining(", ")));
            case Waiting.ForWriter(Cell cell, ThreadId writer, boolean held, boolean reading) ->
                Optional.of("waits to " + (reading ? "read " : "write ") + cell
                        + (held ? ", held by " + writer : ": " + writer + " goes first"));
            case Waiting.ForOnce(Cell cell, ThreadId runner) -> Optional.of("waits for " + cell + ", done by " + runner);
            case Waiting.ForNotice(Cell cell) -> Optional.of("waits for a notice at " + cell);
            case Waiting.ForThread(ThreadId other) -> Optional.of("waits for " + other + " to end");
            case Waiting.ForChannels(List<Waiting.Wish> wishes, boolean _) ->
                Optional.of(wishes.isEmpty()
                        ? "waits for ever"
                        : wishes.stream()
                                .map(wish -> (wish.send() ? "to send to " : "to receive from ") + wish.channel())
                                .collect(Collectors.joining(" or ", "waits ", "")));
            case Waiting.ProgramOver() -> Optional.of("the program has ended");
            case Waiting.Ended(), Waiting.NoSuchChoice() -> Optional.empty();
        };
    }

    /// *stale: counter is 2, T1 read 1*
    Optional<String> stale(Function<Value, String> words) {
        return copy.flatMap(c -> c.stale().map(stale ->
                "stale: " + c.cell() + " is " + words.apply(stale.now().value()) + ", " + thread + " read "
                        + words.apply(c.original())));
    }

    boolean isStale() {
        return copy.flatMap(Copy::stale).isPresent();
    }

    /// What the thread would do next, such as *write 2 into counter*.
    String intent(Function<Value, String> words) {
        if (ended) return "finished";
        if (sleeping) return "asleep, may wake any time";
        if (next.isEmpty()) return "";
        Next step = next.get();
        Optional<Copy> written = copy.filter(c -> step.operation() == Operation.WRITE
                && step.cell().filter(c.cell()::equals).isPresent()
                && c.change().isPresent());
        return written.map(c -> "write " + words.apply(c.value()) + " into " + c.cell()).orElse(step.words());
    }

    /// Whether the thread is at a read, a change or a write, so that its progress is shown as R, M, W.
    boolean updating() {
        return copy.isPresent() || next.isEmpty() || switch (next.get().operation()) {
            case READ, MODIFY, WRITE -> true;
            case ATOMIC, LOCK, TRY_LOCK, UNLOCK, READ_LOCK, TRY_READ_LOCK, READ_UNLOCK, ONCE, ENLIST, ROUSE,
                    NOTIFY, SEND, RECEIVE, SELECT, CLOSE, LENGTH, CHOOSE, ADD, WAIT, PRINT, SLEEP, ALARM, SPAWN, JOIN, CALL, SPIN, PANIC, END, EXIT -> false;
        };
    }

    /// Whether it holds a private copy.
    boolean hasRead() {
        return copy.isPresent();
    }

    /// Whether it has changed its private copy.
    boolean hasModified() {
        return copy.filter(c -> c.change().isPresent()).isPresent();
    }
}
