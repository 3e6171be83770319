package interleave.engine;

import interleave.program.FaultException;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be said of a thread without changing anything.
final class Threads {
    private Threads() {}

    /// What keeps a thread from its next step; null if nothing does.
    static @Nullable Waiting waiting(Op.Sight sight, Strand strand) {
        if (strand.stand == Strand.Stand.ENDED) return new Waiting.Ended();
        if (strand.stand != Strand.Stand.AT_INSTRUCTION) return null;
        Frame frame = strand.top;
        if (frame == null) return null;
        return frame.code.ops[frame.pc].waiting(sight, frame);
    }

    /// Whether nothing keeps a thread from its next step.
    static boolean ready(Op.Sight sight, Strand strand) {
        if (strand.stand != Strand.Stand.AT_INSTRUCTION) return strand.stand != Strand.Stand.ENDED;
        Frame frame = strand.top;
        return frame != null && frame.code.ops[frame.pc].ready(sight, frame);
    }

    /// In how many ways a thread can take its next step.
    static int ways(Op.Sight sight, Strand strand) {
        if (strand.stand != Strand.Stand.AT_INSTRUCTION) return strand.stand == Strand.Stand.ENDED ? 0 : 1;
        Frame frame = strand.top;
        return frame == null ? 0 : frame.code.ops[frame.pc].ways(sight, frame);
    }

    /// The call in which a thread stands before an instruction; null if it stands before none.
    static @Nullable Frame standing(Strand strand) {
        return strand.stand == Strand.Stand.AT_INSTRUCTION ? strand.top : null;
    }

    /// The step that a thread would take next.
    static Next next(Op.Sight sight, Strand strand) {
        Frame frame = strand.top;
        return switch (strand.stand) {
            case AT_INSTRUCTION -> atInstruction(sight, frame);
            case SPINNING -> plain(Operation.SPIN, "go on with its private work", span(strand), frame);
            case DYING -> plain(Operation.PANIC, "die of a panic", span(strand), frame);
            case ENDING -> plain(Operation.END, "end", end(strand), frame);
            case ENDED -> throw new IllegalStateException("T" + strand.id + " has ended");
        };
    }

    /// The kind of step that a thread would take next; what [#next] says, without the words.
    static Operation operation(Strand strand) {
        return switch (strand.stand) {
            case AT_INSTRUCTION -> {
                Frame frame = strand.top;
                if (frame == null) throw new IllegalStateException("a thread stands nowhere");
                yield frame.code.ops[frame.pc].operation();
            }
            case SPINNING -> Operation.SPIN;
            case DYING -> Operation.PANIC;
            case ENDING -> Operation.END;
            case ENDED -> throw new IllegalStateException("T" + strand.id + " has ended");
        };
    }

    /// The statement in which a thread stands.
    static Span statement(Strand strand) {
        Frame frame = strand.top;
        return strand.stand == Strand.Stand.AT_INSTRUCTION && frame != null
                ? statement(frame)
                : span(strand);
    }

    /// The statement in which a call stands; of a library function, that of the call of it.
    private static Span statement(Frame frame) {
        for (Frame at = frame; at != null; at = at.caller) {
            if (!at.code.library) return at.code.statements[at.pc];
        }
        return frame.site == null ? Span.NOWHERE : frame.site;
    }

    private static Next atInstruction(Op.Sight sight, @Nullable Frame frame) {
        if (frame == null) throw new IllegalStateException("a thread stands nowhere");
        Op op = frame.code.ops[frame.pc];
        boolean library = frame.code.library;
        return new Next(
                op.operation(),
                words(op, sight, frame),
                Optional.ofNullable(op.cell(sight, frame)),
                op.place(frame),
                statement(frame),
                library ? -1 : frame.code.index,
                library ? -1 : frame.pc);
    }

    private static String words(Op op, Op.Sight sight, Frame frame) {
        try {
            return op.words(sight, frame);
        } catch (FaultException _) { // the step will panic; until then it can be named
            return op.operation().word();
        }
    }

    private static Next plain(Operation operation, String words, Span span, @Nullable Frame frame) {
        int body = frame == null ? -1 : frame.code.index;
        return new Next(operation, words, Optional.empty(), span, span, body, -1);
    }

    /// Where a thread stands.
    static Span span(Strand strand) {
        if (strand.unwinding != null) return strand.unwinding.span();
        Frame frame = strand.top;
        if (frame == null) return end(strand);
        return frame.code.ops[frame.pc].place(frame);
    }

    /// The closing brace of the function that a thread was started with.
    private static Span end(Strand strand) {
        if (strand.entry.library) return strand.created;
        Span body = strand.entry.body.span();
        return new Span(Math.max(body.start(), body.end() - 1), body.end());
    }

    /// Whether a call is that of the body which sets up what `main` needs before it calls that: it goes by the same name, and
    /// is in no text.
    static boolean prepares(Frame frame, Strand strand) {
        return strand.id == 0
                && frame.caller == null
                && frame != strand.top
                && strand.top != null
                && calledFrom(strand.top, frame).code.body.name().equals(frame.code.body.name());
    }

    private static Frame calledFrom(Frame top, Frame caller) {
        Frame at = top;
        while (at.caller != null && at.caller != caller) at = at.caller;
        return at;
    }

    static ThreadView view(State state, Strand strand) {
        Op.Sight sight = state.sight();
        boolean ended = strand.stand == Strand.Stand.ENDED;
        List<ThreadView.Call> calls = new ArrayList<>();
        for (Frame at = strand.top; at != null; at = at.caller) {
            if (at.code.library || prepares(at, strand)) continue;
            List<Value> locals = Arrays.stream(at.locals)
                    .map(value -> value == null ? Value.NIL : value)
                    .toList();
            calls.add(new ThreadView.Call(at.code.body, at.pc, locals));
        }
        return new ThreadView(
                ThreadId.of(strand.id),
                strand.entry.body.name(),
                strand.creator < 0 ? Optional.empty() : Optional.of(ThreadId.of(strand.creator)),
                strand.created,
                ended ? Optional.empty() : Optional.of(next(sight, strand)),
                ended ? Optional.empty() : Optional.ofNullable(waiting(sight, strand)),
                strand.wake > 0 && !ended,
                List.copyOf(calls));
    }
}
