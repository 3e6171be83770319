package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/// What happened at one channel, as far as it orders threads (go.dev/ref/mem, "Channel communication"): a send comes before
/// the receive that takes its value; the k-th receive from a channel with room for C before the k+C-th send to it is done;
/// closing before a receive that finds it closed.
final class ChannelOrder {
    /// The sends whose values are in the buffer.
    private final ArrayDeque<Moment> sends = new ArrayDeque<>();
    /// The receives that have made room for sends still to come.
    private final ArrayDeque<Moment> receives = new ArrayDeque<>();
    private int sent;
    private Optional<Moment> closed = Optional.empty();

    /// What a thread knew when it did something here.
    record Moment(ThreadId by, int step, VectorClock clock) {}

    ChannelOrder copy() {
        ChannelOrder copy = new ChannelOrder();
        copy.sends.addAll(sends);
        copy.receives.addAll(receives);
        copy.sent = sent;
        copy.closed = closed;
        return copy;
    }

    /// As many values are in the buffer. What was sent before any other thread could reach the channel was not seen, and is
    /// known to all who can.
    void holds(int buffered) {
        for (int unseen = sends.size(); unseen < buffered; unseen++) {
            sends.addFirst(new Moment(ThreadId.of(0), 0, VectorClock.ZERO));
            sent++;
        }
    }

    /// A send that is done because this came before it: there was room again.
    Optional<Moment> room(int capacity) {
        return sent < capacity ? Optional.empty() : Optional.ofNullable(receives.poll());
    }

    void sent(Moment moment) {
        sent++;
        sends.add(moment);
    }

    /// The send of the value that is received next.
    Optional<Moment> taken() {
        return Optional.ofNullable(sends.poll());
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

    /// What those know who come to this channel next, and next but one, and so on.
    void bearers(Cell cell, List<Bearer> found) {
        int part = cell.offset() << 16;
        for (Moment send : sends) found.add(new Bearer(Bearer.SEND, cell.block(), part++, send.clock()));
        part = cell.offset() << 16;
        for (Moment receive : receives) found.add(new Bearer(Bearer.RECEIVE, cell.block(), part++, receive.clock()));
        closed.ifPresent(moment -> found.add(Bearer.at(Bearer.CLOSE, cell, moment.clock())));
    }
}
