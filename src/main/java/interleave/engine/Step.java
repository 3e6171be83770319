package interleave.engine;

import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.List;

/// One indivisible action of one thread. Its number is its place in the [Run].
/// @param span the operand or call that the step is about
/// @param statement the statement that this is part of
/// @param effects what happened: the first `own` of them by the step itself, the rest rode along
public record Step(
        ThreadId thread, int way, Operation operation, Span span, Span statement, List<Effect> effects, int own) {
    /// The choice that makes this step.
    public Choice choice() {
        return way == 0 ? Choice.of(thread) : new Choice(thread, way);
    }

    /// What the step itself did.
    public List<Effect> ownEffects() {
        return effects.subList(0, own);
    }

    /// What rode along with it.
    public List<Effect> riding() {
        return effects.subList(own, effects.size());
    }
}
