package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.Waiting;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Who could still do in a state what others wait for. Who waits for that itself, and for nothing else, cannot be the first to
/// do so. What is found is kept: many threads may wait for the same.
final class Rescuers {
    private final State state;
    private final Map<Cell, List<ThreadId>> takers = new HashMap<>();
    private final Map<Cell, List<ThreadId>> notifiers = new HashMap<>();
    private final Map<Cell, List<ThreadId>> senders = new HashMap<>();
    private final Map<Cell, List<ThreadId>> receivers = new HashMap<>();

    Rescuers(State state) {
        this.state = state;
    }

    /// Who may take from a WaitGroup.
    List<ThreadId> takers(Cell group) {
        return found(takers, group, thread -> state.mayTake(thread, group));
    }

    /// Who may give a notice at a condition variable.
    List<ThreadId> notifiers(Cell condition) {
        return found(notifiers, condition, thread -> state.mayNotify(thread, condition));
    }

    /// Who may send to a channel, or close it.
    List<ThreadId> senders(Cell channel) {
        return found(senders, channel, thread -> state.maySend(thread, channel));
    }

    /// Who may receive from a channel.
    List<ThreadId> receivers(Cell channel) {
        return found(receivers, channel, thread -> state.mayReceive(thread, channel));
    }

    /// Who may do at a channel what meets any of these wishes.
    List<ThreadId> partners(List<Waiting.Wish> wishes) {
        return wishes.stream()
                .flatMap(wish -> (wish.send() ? receivers(wish.channel()) : senders(wish.channel())).stream())
                .distinct().sorted().toList();
    }

    private List<ThreadId> found(Map<Cell, List<ThreadId>> kept, Cell cell, IntPredicate may) {
        return kept.computeIfAbsent(cell, _ -> {
            List<ThreadId> found = new ArrayList<>();
            for (int i = 0; i < state.threads(); i++) if (may.test(i) && !waitsOnlyFor(cell, i)) found.add(ThreadId.of(i));
            return List.copyOf(found);
        });
    }

    private boolean waitsOnlyFor(Cell cell, int thread) {
        return switch (state.thread(thread).waiting().orElse(null)) {
            case Waiting.ForWaitGroup(Cell group, long _) -> group.equals(cell);
            case Waiting.ForNotice(Cell condition) -> condition.equals(cell);
            case Waiting.ForChannels(List<Waiting.Wish> wishes, boolean _) ->
                !wishes.isEmpty() && wishes.stream().allMatch(wish -> wish.channel().equals(cell));
            case Waiting.ForMutex _, Waiting.ForReaders _, Waiting.ForWriter _, Waiting.ForOnce _, Waiting.ForThread _, Waiting.Ended _,
                    Waiting.ProgramOver _, Waiting.NoSuchChoice _ -> false;
            case null -> false;
        };
    }
}
