package interleave.engine;

/// What came of asking a thread to take a step.
public sealed interface Attempt {
    /// It took the step.
    record Stepped(Step step, State after) implements Attempt {}

    /// It could not, and this is why.
    record Blocked(Waiting on) implements Attempt {}
}
