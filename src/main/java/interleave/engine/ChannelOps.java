package interleave.engine;

import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Layout;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Value.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Making, closing and measuring channels. Sending and receiving are [Meeting]s.
final class ChannelOps {
    private ChannelOps() {}

    static Channel channel(Op.Sight sight, Value.Pointer at) {
        return (Channel) sight.block(at.block()).values[at.offset()];
    }

    /// The alarm of a timer's channel; it lies behind the channel itself.
    static Optional<Value.Alarm> alarm(Op.Sight sight, Value.Pointer at) {
        Value[] values = sight.block(at.block()).values;
        return values.length == at.offset() + 2 && values[at.offset() + 1] instanceof Value.Alarm alarm
                ? Optional.of(alarm)
                : Optional.empty();
    }

    static Value.Pointer alarmOf(Value.Pointer channel) {
        return new Value.Pointer(channel.block(), channel.offset() + 1);
    }

    static final class Make extends Op.Private {
        private final int slot;
        private final Eval capacity;
        private final String name;

        Make(Span span, int pc, int slot, Eval capacity, String name) {
            super(span, pc);
            this.slot = slot;
            this.capacity = capacity;
            this.name = name;
        }

        @Override
        int ride(Workspace w, Frame f) {
            long room = capacity.number(f.locals);
            boolean unlimited = room == Integer.MAX_VALUE;
            if (room < 0 || room > Workspace.MOST_CELLS && !unlimited) throw new FaultException(new Fault.ChannelOutOfRange());
            Channel empty = new Channel((int) room, List.of(), false);
            f.locals[slot] =
                    new Value.Pointer(w.memory().allocate(called(f), new Layout.Cell(empty, Layout.Kind.CHANNEL)), 0);
            return pc + 1;
        }

        private String called(Frame f) {
            if (!name.isEmpty()) return name;
            return f.naming.isEmpty() ? "channel" : f.naming;
        }
    }

    /// Whoever closes a channel changes what others find there, so this is a step.
    static final class Close extends Op {
        private final Eval channel;
        private final boolean again;

        Close(Span span, int pc, Eval channel, boolean again) {
            super(span, pc);
            this.channel = channel;
            this.again = again;
        }

        @Override
        int ride(Workspace w, Frame f) {
            if (!(channel.value(f.locals) instanceof Value.Pointer at)) throw new FaultException(new Fault.CloseOfNil());
            if (again && channel(w, at).closed()) return pc + 1;
            return w.quiet() || !w.block(at.block()).shared ? perform(w, f) : PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = channel.pointer(f.locals);
            Channel before = channel(w, at);
            if (again && before.closed()) return pc + 1;
            if (before.closed()) throw new FaultException(new Fault.CloseOfClosed());
            w.memory().write(at, new Channel(before.capacity(), before.buffer(), true));
            Block block = w.block(at.block());
            if (w.recording() && block.shared) {
                w.record(new Effect.Closed(w.current(), place(f), block.identity.cell(at.offset()), again));
            }
            return pc + 1;
        }

        @Override
        Operation operation() {
            return Operation.CLOSE;
        }

        @Override
        String words(Sight sight, Frame f) {
            Cell cell = cell(sight, f);
            return "close " + (cell == null ? "?" : cell.name());
        }

        @Override
        @Nullable Cell cell(Sight sight, Frame f) {
            return channel.value(f.locals) instanceof Value.Pointer at
                    ? sight.block(at.block()).identity.cell(at.offset())
                    : null;
        }
    }

    /// How many values are in the buffer: others can change it. How many there is room for stays as it is.
    static final class Measure extends Op {
        private final int slot;
        private final Eval channel;
        private final boolean room;

        Measure(Span span, int pc, int slot, Eval channel, boolean room) {
            super(span, pc);
            this.slot = slot;
            this.channel = channel;
            this.room = room;
        }

        @Override
        int ride(Workspace w, Frame f) {
            if (!(channel.value(f.locals) instanceof Value.Pointer at)) {
                f.locals[slot] = Value.Int.of(0);
                return pc + 1;
            }
            // An unbuffered channel never has a value in it.
            boolean fixed = room || channel(w, at).capacity() == 0;
            return fixed || w.quiet() || !w.block(at.block()).shared ? perform(w, f) : PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = channel.pointer(f.locals);
            Channel now = channel(w, at);
            int length = room ? now.capacity() : now.buffer().size();
            f.locals[slot] = Value.Int.of(length);
            Block block = w.block(at.block());
            if (w.recording() && block.shared && !room && now.capacity() > 0) {
                w.record(new Effect.Measured(w.current(), place(f), block.identity.cell(at.offset()), length));
            }
            return pc + 1;
        }

        @Override
        Operation operation() {
            return Operation.LENGTH;
        }

        @Override
        String words(Sight sight, Frame f) {
            Cell cell = cell(sight, f);
            return "see how many are in " + (cell == null ? "?" : cell.name());
        }

        @Override
        @Nullable Cell cell(Sight sight, Frame f) {
            return channel.value(f.locals) instanceof Value.Pointer at
                    ? sight.block(at.block()).identity.cell(at.offset())
                    : null;
        }
    }

    /// The first channel of a list of cases that is one, for showing.
    static Optional<Value.Pointer> first(List<Meeting.Case> cases, Value[] locals) {
        List<Value.Pointer> found = new ArrayList<>();
        for (Meeting.Case one : cases) {
            if (one.channel().value(locals) instanceof Value.Pointer at) found.add(at);
        }
        return found.stream().findFirst();
    }
}
