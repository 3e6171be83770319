package interleave.language.go.emit;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Expr;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;

/// Truth values that decide where to go on. The right side of `&&` and `||` is evaluated only where it matters.
final class Conditions {
    private final Emitting emitting;

    Conditions(Emitting emitting) {
        this.emitting = emitting;
    }

    /// Goes on if a condition holds, else at a label.
    void unless(Expr condition, Label otherwise) {
        Span span = condition.span();
        switch (condition) {
            case Expr.Const(var _, var _, GoConstant.Truth(boolean holds)) -> {
                if (!holds) emitting.code.jump(span, otherwise);
            }
            case Expr.Logical(var _, var _, boolean and, Expr left, Expr right) -> {
                if (and) {
                    unless(left, otherwise);
                    unless(right, otherwise);
                } else {
                    Label holds = new Label();
                    when(left, holds);
                    unless(right, otherwise);
                    emitting.code.here(holds);
                }
            }
            case Expr.Unary(var _, var _, String operator, Expr operand) when operator.equals("!") ->
                when(operand, otherwise);
            default -> emitting.code.branch(span, emitting.values.value(condition), otherwise);
        }
    }

    /// Goes on at a label if a condition holds.
    void when(Expr condition, Label then) {
        Span span = condition.span();
        switch (condition) {
            case Expr.Const(var _, var _, GoConstant.Truth(boolean holds)) -> {
                if (holds) emitting.code.jump(span, then);
            }
            case Expr.Logical(var _, var _, boolean and, Expr left, Expr right) -> {
                if (and) {
                    Label fails = new Label();
                    unless(left, fails);
                    when(right, then);
                    emitting.code.here(fails);
                } else {
                    when(left, then);
                    when(right, then);
                }
            }
            case Expr.Unary(var _, var _, String operator, Expr operand) when operator.equals("!") ->
                unless(operand, then);
            default -> emitting.code.branch(span, new Expression.Not(emitting.values.value(condition)), then);
        }
    }

    /// `&&` or `||` as a value.
    Expression value(Expr.Logical logical) {
        int slot = emitting.code.temporary();
        Label end = new Label();
        emitting.code.add(new Instruction.Set(logical.span(), slot, emitting.values.value(logical.left())));
        Expression soFar = Terms.local(slot);
        emitting.code.branch(logical.span(), logical.and() ? soFar : new Expression.Not(soFar), end);
        emitting.code.add(new Instruction.Set(logical.span(), slot, emitting.values.value(logical.right())));
        emitting.code.here(end);
        return soFar;
    }
}
