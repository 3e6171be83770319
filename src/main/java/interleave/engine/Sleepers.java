package interleave.engine;

import interleave.program.Asleep;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The threads that wait in a state, as the report of a deadlock tells them.
final class Sleepers {
    private final State state;
    private final Source source;

    Sleepers(State state) {
        this.state = state;
        this.source = state.machine().program().source();
    }

    List<Asleep> all() {
        List<Asleep> found = new ArrayList<>();
        for (int i = 0; i < state.threadCount; i++) {
            Strand strand = state.strands[i];
            if (strand == null) continue;
            Waiting waiting = Threads.waiting(state.sight(), strand);
            Optional<Asleep.Reason> reason = waiting == null ? Optional.empty() : reason(waiting, strand);
            reason.ifPresent(why -> found.add(new Asleep(ThreadId.of(strand.id), why, calls(strand), creator(strand))));
        }
        return found;
    }

    private static Optional<Asleep.Reason> reason(Waiting waiting, Strand strand) {
        return switch (waiting) {
            case Waiting.ForMutex _ -> Optional.of(Asleep.Reason.MUTEX);
            case Waiting.ForReaders _ -> Optional.of(Asleep.Reason.WRITE_LOCK);
            case Waiting.ForWriter writer ->
                Optional.of(writer.reading() ? Asleep.Reason.READ_LOCK : Asleep.Reason.WRITE_LOCK);
            case Waiting.ForOnce _ -> Optional.of(Asleep.Reason.ONCE);
            case Waiting.ForNotice _ -> Optional.of(Asleep.Reason.NOTICE);
            case Waiting.ForThread _ -> Optional.of(Asleep.Reason.THREAD);
            case Waiting.ForWaitGroup _ -> Optional.of(Asleep.Reason.WAIT_GROUP);
            case Waiting.ForChannels channels -> Optional.of(atChannels(channels, Threads.operation(strand)));
            case Waiting.Ended _, Waiting.ProgramOver _, Waiting.NoSuchChoice _ -> Optional.empty();
        };
    }

    private static Asleep.Reason atChannels(Waiting.ForChannels channels, Operation operation) {
        boolean nothing = channels.wishes().isEmpty();
        return switch (operation) {
            case SEND -> nothing ? Asleep.Reason.SEND_TO_NOTHING : Asleep.Reason.SEND;
            case RECEIVE -> nothing ? Asleep.Reason.RECEIVE_FROM_NOTHING : Asleep.Reason.RECEIVE;
            default -> channels.empty() ? Asleep.Reason.CHOICE_OF_NOTHING : Asleep.Reason.CHOICE; // a select
        };
    }

    private List<Asleep.Call> calls(Strand strand) {
        List<Asleep.Call> calls = new ArrayList<>();
        for (Frame frame = strand.top; frame != null; frame = frame.caller) {
            if (frame.code.library || Threads.prepares(frame, strand)) continue;
            calls.add(call(frame.code.body.name(), frame.code.ops[frame.pc].place(frame)));
        }
        return calls;
    }

    private Optional<Asleep.Creator> creator(Strand strand) {
        if (strand.creator < 0) return Optional.empty();
        @Nullable Strand creator = state.strands[strand.creator];
        String function = creator == null ? "" : creator.entry.body.name();
        return Optional.of(new Asleep.Creator(ThreadId.of(strand.creator), call(function, strand.created)));
    }

    private Asleep.Call call(String function, Span span) {
        return new Asleep.Call(function, source.name() + ":" + source.line(span));
    }
}
