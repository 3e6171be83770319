package interleave.language.rust.mir;

import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// How a basic block ends. An `unwind` is the block at which a panic goes on; empty where nothing is left to drop.
public sealed interface Terminator {
    Span span();

    record Goto(Span span, int target) implements Terminator {}

    /// Goes to the target beside the equal value, or else to `otherwise`.
    record Switch(Span span, Operand operand, Ty type, List<Value> values, List<Integer> targets, int otherwise)
            implements Terminator {
        public Switch {
            values = List.copyOf(values);
            targets = List.copyOf(targets);
        }
    }

    record Return(Span span) implements Terminator {}

    /// Goes on unwinding.
    record Resume(Span span) implements Terminator {}

    record Unreachable(Span span) implements Terminator {}

    /// Drops what is in a place, as far as it has not been moved out of it.
    /// @param span where the scope ends, by its last character
    /// @param replaces whether the place is assigned to next
    record Drop(Span span, Place place, boolean replaces, int target, Optional<Integer> unwind) implements Terminator {}

    /// Calls.
    /// @param target empty for a function that never returns
    record Call(Span span, Operand function, List<Operand> arguments, Place destination, Optional<Integer> target,
            Optional<Integer> unwind, TypedExpr.CallKind how, Span nameSpan) implements Terminator {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// Panics unless an index is less than a length.
    record CheckIndex(Span span, Operand index, Operand length, int target, Optional<Integer> unwind) implements Terminator {}

    /// Goes to `real`; for the borrow check it could go to `imaginary` too (the next arm of a match).
    record FalseEdge(Span span, int real, int imaginary) implements Terminator {}

    /// Goes to `real`; for the borrow check a loop could also be left by unwinding. Where checked arithmetic is the last
    /// statement of a block, and something is left to drop if it panics, its block ends with this, too: `unwind` is where
    /// its panic goes on. (Elsewhere a panic of arithmetic just leaves the function.)
    record FalseUnwind(Span span, int real, Optional<Integer> unwind) implements Terminator {}
}
