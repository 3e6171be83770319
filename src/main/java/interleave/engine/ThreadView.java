package interleave.engine;

import interleave.program.Body;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// A thread as one state has it.
/// @param function the function that it was started with, such as `main.increment`
/// @param creator the thread that started it; empty for the first thread
/// @param created where it was started
/// @param next what it would do, also while it is blocked; empty once it has ended
/// @param waiting why it cannot go on; empty if it can
/// @param sleeping whether it sleeps: it may go on at any moment, but nothing says when
/// @param frames its calls of functions of the program, the innermost first
public record ThreadView(
        ThreadId id,
        String function,
        Optional<ThreadId> creator,
        Span created,
        Optional<Next> next,
        Optional<Waiting> waiting,
        boolean sleeping,
        List<Call> frames) {
    /// A call under way: where it stands, and its locals (a slot that holds nothing yet is nil).
    public record Call(Body body, int pc, List<Value> locals) {
        /// The place in the source where the call stands.
        public Span span() {
            return pc < body.instructions().size() ? body.instructions().get(pc).span() : body.span();
        }

        /// The statement in which the call stands.
        public Span statement() {
            return pc < body.statements().size() ? body.statements().get(pc) : body.span();
        }
    }

    /// Whether the thread can take a step.
    public boolean ready() {
        return next.isPresent() && waiting.isEmpty();
    }

    /// Whether the thread has come to its end.
    public boolean ended() {
        return next.isEmpty();
    }
}
