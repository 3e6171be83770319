package interleave.analysis;

import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happened at one channel, as far as it orders threads (go.dev/ref/mem, "Channel communication"): a send comes before
/// the receive that takes its value; the k-th receive from a channel with room for C before the k+C-th send to it is done;
/// closing before a receive that finds it closed.
final class ChannelOrder {
    private final List<Moment> sends = new ArrayList<>();
    private final List<Moment> receives = new ArrayList<>();
    private Optional<Moment> closed = Optional.empty();

    /// What a thread knew when it did something here.
    record Moment(ThreadId by, int step, VectorClock clock) {}

    /// A send that is done because this came before it: there was room again.
    Optional<Moment> room(int capacity) {
        int before = sends.size() - capacity;
        return before >= 0 && before < receives.size() ? Optional.of(receives.get(before)) : Optional.empty();
    }

    void sent(Moment moment) {
        sends.add(moment);
    }

    /// The send of the value that is received next.
    Optional<Moment> taken() {
        return receives.size() < sends.size() ? Optional.of(sends.get(receives.size())) : Optional.empty();
    }

    void received(Moment moment) {
        receives.add(moment);
    }

    void closed(Moment moment) {
        closed = Optional.of(moment);
    }

    Optional<Moment> closed() {
        return closed;
    }
}
