package interleave.language.go.tree;

import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// A statement that has been checked.
public sealed interface Statement {
    /// What to show as the statement under way: all of a simple statement, the head of a compound one.
    Span span();

    /// Statements with a scope of their own; `inner` is the stretch where their variables can be named.
    record Block(Span span, Span inner, List<Statement> statements) implements Statement {}

    /// An expression whose value nobody wants.
    record Evaluate(Span span, Expr expression) implements Statement {}

    /// Declarations and assignments: as many values as targets, or one that yields as many. A declaration without a
    /// value has none.
    record Assign(Span span, List<Target> targets, List<Expr> values) implements Statement {}

    /// `x++` and `x += e`, where the operand has been made what the operator wants.
    record Update(Span span, Expr target, String operator, Expr operand) implements Statement {}

    record If(Span span, List<Statement> before, Expr condition, Block then, Optional<Statement> otherwise)
            implements Statement {}

    /// A loop with a condition. `perRound` are the variables that each round has for itself.
    record For(
            Span span,
            Exits exits,
            List<Statement> before,
            Optional<Expr> condition,
            Optional<Statement> after,
            List<Variable> perRound,
            Block body)
            implements Statement {}

    /// A loop over what `over` holds: an integer's numbers, or the indices and values of an array (or pointer to one),
    /// slice or string.
    /// @param perRound whether each round has variables of its own
    record Range(
            Span span,
            Exits exits,
            Optional<Target> key,
            Optional<Target> value,
            Expr over,
            boolean perRound,
            Block body)
            implements Statement {}

    /// A choice between cases. What is chosen by has been assigned to a variable in `before`, and each value of a case is
    /// a condition.
    record Switch(Span span, Exits exits, List<Statement> before, List<Case> cases) implements Statement {}

    /// A choice by the type of an interface value.
    record TypeSwitch(Span span, Exits exits, List<Statement> before, Expr operand, List<TypeCase> cases)
            implements Statement {}

    /// `ch <- v`
    record Send(Span span, Expr channel, Expr value) implements Statement {}

    /// A choice between what can be done at channels.
    record Select(Span span, Exits exits, List<SelectCase> cases) implements Statement {}

    /// `return`, with as many values as results, one that yields as many, or none.
    record Return(Span span, List<Expr> values) implements Statement {}

    record Go(Span span, Expr call) implements Statement {}

    record Defer(Span span, Expr call) implements Statement {}

    /// `break`.
    record Leave(Span span, Exits exits) implements Statement {}

    /// `continue`.
    record Again(Span span, Exits exits) implements Statement {}

    /// A place that `goto` may go to.
    record Labelled(Span span, Spot spot) implements Statement {}

    record Goto(Span span, Spot spot) implements Statement {}

    /// What may stand on the left of `=` or `:=`.
    sealed interface Target {
        /// A variable that begins here.
        record New(Variable variable) implements Target {}

        /// A variable or part of one.
        record Place(Expr expression) implements Target {}

        /// `_`, with the type that a value for it takes.
        record Blank(Span span) implements Target {}
    }

    /// A case of a switch; without conditions it may be the default. `onward` if it falls through to the next.
    record Case(Span span, boolean isDefault, List<Expr> conditions, Block body, boolean onward) {}

    /// A case of a `select`; the default has no communication.
    record SelectCase(Span span, Optional<Communication> communication, Block body) {}

    /// What a case of a `select` does at its channel.
    sealed interface Communication {
        /// It sends.
        record Sending(Send send) implements Communication {}

        /// It receives, and assigns what it got and whether that had been sent.
        record Receiving(Expr.Receive receive, List<Target> targets) implements Communication {}
    }

    /// A case of a type switch. A [interleave.language.go.type.Basic#UNTYPED_NIL] stands for `case nil`. `bound` is the
    /// variable that has the value with that type.
    record TypeCase(
            Span span,
            boolean isDefault,
            List<interleave.language.go.type.GoType> types,
            Optional<Variable> bound,
            Block body) {}

    /// A place in a function: its identity is all there is.
    final class Spot {}

    /// A statement that `break` or `continue` may name: its identity is all there is.
    final class Exits {}
}
