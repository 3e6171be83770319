package interleave.engine;

import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.program.Value.Alarm;
import interleave.program.Value.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sending, receiving, and a choice of several of them, at channels.
///
/// At a channel without buffer two threads meet, and that is *one* step. It is the sender's, who hands the value over to any
/// of the threads that wait to receive: which of them came first is not known, since nobody can see when a thread begins
/// to wait. A thread that would rather go on than wait (a select with a default) cannot be waited with, so it is the one
/// that acts: with a sender that waits it meets as a receiver. For the same reason such a default can be taken although
/// somebody stands at the other side: it may not have begun to wait. Where a buffer or a closed channel says that a case
/// can go, the default cannot.
final class Meeting extends Op {
    private final List<Case> cases;
    private final Results results;
    private final boolean waits;
    private final Operation operation;

    /// One thing that can be done at a channel.
    /// @param value what is sent; null where it receives
    /// @param zero what is received from a closed channel; where it sends, nil if a closed channel is a fault
    record Case(Span span, Eval channel, @Nullable Eval value, Value zero) {
        boolean sends() {
            return value != null;
        }

        /// Whether it sends and says whether that was done.
        boolean tells() {
            return sends() && !(zero instanceof Value.Nil);
        }
    }

    /// Where the results go, -1 for nowhere: the number of the case that went (as many as there are cases for the default),
    /// what was received, and whether it had been sent.
    record Results(int chosen, int value, int open) {}

    /// A way to go on: a case, and with whom (-1: with the buffer, or at a closed channel).
    private record Way(int index, int partner, int theirs) {
        boolean isDefault() {
            return index < 0;
        }
    }

    /// @param waits whether a thread waits here until some case can go; otherwise it takes the default
    Meeting(Span span, int pc, List<Case> cases, Results results, boolean waits, Operation operation) {
        super(span, pc);
        this.cases = List.copyOf(cases);
        this.results = results;
        this.waits = waits;
        this.operation = operation;
    }

    @Override
    int ride(Workspace w, Frame f) {
        boolean unseen = w.quiet() || cases.stream().noneMatch(one -> reachable(w, one, f));
        return unseen && ways(w, f) == 1 ? perform(w, f) : PARK;
    }

    private static boolean reachable(Workspace w, Case one, Frame f) {
        return one.channel().value(f.locals) instanceof Value.Pointer at && w.block(at.block()).shared;
    }

    // ---- the ways to go

    @Override
    int ways(Sight sight, Frame f) {
        return found(sight, f).size();
    }

    @Override
    boolean ready(Sight sight, Frame f) {
        if (cases.size() == 1 && waits && cases.getFirst().channel().value(f.locals) instanceof Value.Pointer at) {
            Channel channel = ChannelOps.channel(sight, at);
            if (channel.closed() || channel.capacity() > 0) return goes(cases.getFirst(), channel);
            if (!cases.getFirst().sends()) return rings(sight, cases.getFirst(), at);
        }
        return !found(sight, f).isEmpty();
    }

    /// Whether a case can go by what the channel itself holds.
    private static boolean goes(Case one, Channel channel) {
        if (channel.closed()) return true;
        return one.sends() ? channel.buffer().size() < channel.capacity() : !channel.buffer().isEmpty();
    }

    /// Whether a case can go because the channel is a timer's, whose alarm is set: it may ring at any moment.
    private static boolean rings(Sight sight, Case one, Value.Pointer at) {
        return !one.sends() && ChannelOps.alarm(sight, at).filter(Alarm::set).isPresent();
    }

    /// The moment of virtual time at which a way can be gone, for schedulers that imitate real life. A default that an
    /// alarm has overtaken cannot.
    @Override
    long due(Sight sight, Frame f, int way, long now) {
        Way gone = found(sight, f).get(way);
        if (gone.isDefault()) {
            boolean rung = cases.stream().anyMatch(one -> due(sight, f, one) <= now);
            return rung ? Long.MAX_VALUE : 0;
        }
        long due = gone.partner() < 0 ? due(sight, f, cases.get(gone.index())) : 0;
        return due == Long.MAX_VALUE ? 0 : due;
    }

    /// When the alarm rings that a case waits for; never if it waits for none.
    private static long due(Sight sight, Frame f, Case one) {
        if (!(one.channel().value(f.locals) instanceof Value.Pointer at) || !rings(sight, one, at)) return Long.MAX_VALUE;
        return ChannelOps.alarm(sight, at).map(alarm -> alarm.due().at()).orElse(Long.MAX_VALUE);
    }

    @Override
    boolean timed(Sight sight, Frame f) {
        return cases.stream()
                .anyMatch(one -> one.channel().value(f.locals) instanceof Value.Pointer at && rings(sight, one, at));
    }

    private List<Way> found(Sight sight, Frame f) {
        List<Way> found = new ArrayList<>();
        boolean sure = false;
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            if (!(one.channel().value(f.locals) instanceof Value.Pointer at)) continue; // nil: never
            Channel channel = ChannelOps.channel(sight, at);
            if (goes(one, channel)) {
                found.add(new Way(i, -1, -1));
                sure = true;
            } else if (rings(sight, one, at)) {
                found.add(new Way(i, -1, -1)); // it may also not have rung yet
            } else if (channel.capacity() == 0 && (one.sends() || !waits)) {
                partners(sight, f, i, at, found);
            }
        }
        if (!waits && !sure) found.add(new Way(-1, -1, -1));
        return found;
    }

    /// Adds those who wait at the other side of an unbuffered channel.
    private void partners(Sight sight, Frame f, int index, Value.Pointer at, List<Way> found) {
        for (int thread = 0; thread < sight.threadCount(); thread++) {
            if (thread == f.thread) continue;
            Frame other = sight.standing(thread);
            if (other == null || !(other.code.ops[other.pc] instanceof Meeting meeting) || !meeting.waits) continue;
            for (int i = 0; i < meeting.cases.size(); i++) {
                Case theirs = meeting.cases.get(i);
                if (theirs.sends() != cases.get(index).sends() && at.equals(theirs.channel().value(other.locals))) {
                    found.add(new Way(index, thread, i));
                }
            }
        }
    }

    // ---- going

    @Override
    int perform(Workspace w, Frame f) {
        Way way = found(w, f).get(w.way());
        if (way.isDefault()) {
            if (w.recording()) w.record(new Effect.Passed(w.current(), place(f), channels(w, f)));
            return goOn(f, cases.size(), Value.NIL, false);
        }
        return way.partner() < 0 ? alone(w, f, way.index()) : meet(w, f, way);
    }

    private int alone(Workspace w, Frame f, int index) {
        Case one = cases.get(index);
        Value.Pointer at = one.channel().pointer(f.locals);
        Channel channel = ChannelOps.channel(w, at);
        if (one.sends()) {
            if (channel.closed() && one.tells()) {
                if (w.recording()) w.record(new Effect.Passed(w.current(), place(f), channels(w, f)));
                return goOn(f, index, Value.NIL, false);
            }
            if (channel.closed()) {
                Block block = w.block(at.block());
                if (block.shared) w.record(new Effect.SendFailed(w.current(), place(f, one), block.identity.cell(at.offset())));
                throw new FaultException(new Fault.SendOnClosed());
            }
            Value value = one.value().value(f.locals);
            publish(w, at, value);
            List<Value> buffer = new ArrayList<>(channel.buffer());
            buffer.add(value);
            w.memory().write(at, new Channel(channel.capacity(), List.copyOf(buffer), false));
            sent(w, w.current(), place(f, one), at, value, channel.capacity(), channel.buffer().size(), Optional.empty());
            return goOn(f, index, Value.NIL, one.tells());
        }
        if (rings(w, one, at)) return goOn(f, index, rung(w, f, one, at), true);
        boolean open = !channel.buffer().isEmpty();
        Value value = open ? channel.buffer().getFirst() : one.zero();
        if (open) {
            List<Value> rest = channel.buffer().subList(1, channel.buffer().size());
            w.memory().write(at, new Channel(channel.capacity(), List.copyOf(rest), channel.closed()));
        }
        received(w, w.current(), place(f, one), at, value, channel.buffer().size(), Optional.empty(), open);
        return goOn(f, index, value, open);
    }

    /// Lets the alarm of a timer's channel ring.
    private Value rung(Workspace w, Frame f, Case one, Value.Pointer at) {
        Alarm alarm = ChannelOps.alarm(w, at).orElseThrow();
        long due = alarm.due().at();
        w.passUntil(alarm.due().at());
        // A ticker whose receiver is late leaves out the rings that it has missed.
        long missed = alarm.period() > 0 ? (w.now() - due) / alarm.period() : 0;
        Value.Due next = new Value.Due(due + (missed + 1) * alarm.period());
        Value.Pointer cell = ChannelOps.alarmOf(at);
        w.memory().write(cell, alarm.period() > 0
                ? new Alarm(true, alarm.period(), alarm.period(), next, -1, -1)
                : Alarm.UNSET);
        Block block = w.block(at.block());
        if (w.recording()) { // also of a timer that no other thread knows
            w.record(new Effect.Rang(w.current(), place(f, one), block.identity.cell(cell.offset()), alarm.duration()));
        }
        return stamped(one.zero(), due);
    }

    /// A value of a type whose zero is known, made of a moment: its first whole number is 1 more than that, so that the first
    /// moment is not the zero.
    private static Value stamped(Value zero, long moment) {
        return switch (zero) {
            case Value.Aggregate(List<Value> parts) when !parts.isEmpty() -> {
                List<Value> all = new ArrayList<>(parts);
                all.set(0, stamped(parts.getFirst(), moment));
                yield new Value.Aggregate(List.copyOf(all));
            }
            default -> Value.Int.of(moment + 1);
        };
    }

    private int meet(Workspace w, Frame f, Way way) {
        Case one = cases.get(way.index());
        Value.Pointer at = one.channel().pointer(f.locals);
        Frame other = w.partner(way.partner());
        Meeting meeting = (Meeting) other.code.ops[other.pc];
        Case theirs = meeting.cases.get(way.theirs());
        Value value = one.sends() ? one.value().value(f.locals) : theirs.value().value(other.locals);
        publish(w, at, value);
        ThreadId them = ThreadId.of(way.partner());
        if (one.sends()) {
            sent(w, w.current(), place(f, one), at, value, 0, 0, Optional.of(them));
            received(w, them, meeting.place(other, theirs), at, value, 0, Optional.of(w.current()), true);
        } else {
            received(w, w.current(), place(f, one), at, value, 0, Optional.of(them), true);
            sent(w, them, meeting.place(other, theirs), at, value, 0, 0, Optional.of(w.current()));
        }
        other.pc = meeting.goOn(
                other, way.theirs(), one.sends() ? value : Value.NIL, one.sends() || theirs.tells());
        w.rouse(way.partner());
        return goOn(f, way.index(), one.sends() ? Value.NIL : value, !one.sends() || one.tells());
    }

    private int goOn(Frame f, int chosen, Value value, boolean open) {
        if (results.chosen() >= 0) f.locals[results.chosen()] = Value.Int.of(chosen);
        if (results.value() >= 0) f.locals[results.value()] = value;
        if (results.open() >= 0) f.locals[results.open()] = Value.Bool.of(open);
        return pc + 1;
    }

    private static void publish(Workspace w, Value.Pointer at, Value value) {
        if (w.block(at.block()).shared) w.memory().publish(value);
    }

    private static void sent(
            Workspace w, ThreadId thread, Span span, Value.Pointer at, Value value, int capacity, int buffered,
            Optional<ThreadId> receiver) {
        Block block = w.block(at.block());
        if (!w.recording() || !block.shared) return;
        w.record(new Effect.Sent(thread, span, block.identity.cell(at.offset()), value, capacity, buffered, receiver));
    }

    private static void received(
            Workspace w, ThreadId thread, Span span, Value.Pointer at, Value value, int buffered, Optional<ThreadId> sender,
            boolean open) {
        Block block = w.block(at.block());
        if (!w.recording() || !block.shared) return;
        w.record(new Effect.Received(thread, span, block.identity.cell(at.offset()), value, buffered, sender, open));
    }

    private Span place(Frame f, Case one) {
        return f.site == null ? one.span() : f.site;
    }

    // ---- for showing

    @Override
    @Nullable Waiting waiting(Sight sight, Frame f) {
        if (ready(sight, f)) return null;
        List<Waiting.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (!(cases.get(i).channel().value(f.locals) instanceof Value.Pointer at)) continue;
            List<Way> found = new ArrayList<>();
            if (ChannelOps.channel(sight, at).capacity() == 0) partners(sight, f, i, at, found);
            Cell cell = sight.block(at.block()).identity.cell(at.offset());
            List<ThreadId> partners = found.stream().map(way -> ThreadId.of(way.partner())).distinct().toList();
            wishes.add(new Waiting.Wish(cell, cases.get(i).sends(), partners));
        }
        return new Waiting.ForChannels(wishes, cases.isEmpty());
    }

    /// The channels without a buffer at which the thread waits to be met; none where it would rather go on.
    List<Cell> offers(Sight sight, Frame f) {
        return waits
                ? channels(sight, f).stream()
                        .filter(cell -> ChannelOps.channel(sight, new Value.Pointer(cell.block(), cell.offset())).capacity() == 0)
                        .toList()
                : List.of();
    }

    /// The channels of all cases.
    List<Cell> channels(Sight sight, Frame f) {
        return cases.stream()
                .map(one -> one.channel().value(f.locals))
                .filter(Value.Pointer.class::isInstance)
                .map(value -> sight.block(((Value.Pointer) value).block()).identity.cell(((Value.Pointer) value).offset()))
                .distinct()
                .toList();
    }

    @Override
    Operation operation() {
        return operation;
    }

    @Override
    String words(Sight sight, Frame f) {
        return cases.isEmpty() ? "wait for nothing" : String.join(" or ", Arrays.asList(described(sight, f)));
    }

    private String[] described(Sight sight, Frame f) {
        return cases.stream().map(one -> described(sight, f, one)).toArray(String[]::new);
    }

    private static String described(Sight sight, Frame f, Case one) {
        String name = one.channel().value(f.locals) instanceof Value.Pointer at
                ? sight.block(at.block()).identity.cell(at.offset()).name()
                : "nil";
        return one.value() != null ? "send " + one.value().value(f.locals) + " to " + name : "receive from " + name;
    }

    @Override
    List<String> wayWords(Sight sight, Frame f) {
        List<String> all = new ArrayList<>();
        for (Way way : found(sight, f)) {
            if (way.isDefault()) all.add("take the default");
            else all.add(described(sight, f, cases.get(way.index())) + (way.partner() < 0 ? "" : ", with T" + way.partner()));
        }
        return all;
    }

    @Override
    @Nullable Cell cell(Sight sight, Frame f) {
        return ChannelOps.first(cases, f.locals)
                .map(at -> sight.block(at.block()).identity.cell(at.offset()))
                .orElse(null);
    }
}
