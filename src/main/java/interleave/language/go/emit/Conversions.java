package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Native;
import interleave.program.Span;
import java.util.List;

/// Conversions of private values. Most types share their values, so that there is nothing to do.
final class Conversions {
    private final Emitting emitting;

    Conversions(Emitting emitting) {
        this.emitting = emitting;
    }

    Expression convert(Expr.Conversion conversion, String name) {
        GoType from = conversion.operand().type();
        GoType to = conversion.type();
        Expression value = emitting.values.value(conversion.operand(), name);
        if (to.isInterface()) return from.isInterface() ? value : new Expression.Box(from.canonical(), value);
        Basic source = from.basic();
        Basic target = to.basic();
        if (source.isNumeric() && target.isNumeric()) return number(value, source, target);
        if (target.isString() && source.isInteger()) {
            return new Expression.Apply(TextNatives.OF_RUNE, List.of(value));
        }
        if (target.isString() && from.underlying() instanceof GoType.Slice(GoType element)) {
            return call(conversion.span(), TextNatives.fromSlice(element, to), value);
        }
        if (source.isString() && to.underlying() instanceof GoType.Slice(GoType element)) {
            return call(conversion.span(), TextNatives.toSlice(element, to, name.isEmpty() ? to.toString() : name), value);
        }
        return value;
    }

    private Expression call(Span span, Native function, Expression value) {
        int slot = emitting.code.temporary();
        emitting.code.add(new Instruction.CallNative(span, slot, function, List.of(value)));
        return Terms.local(slot);
    }

    private static Expression number(Expression value, Basic source, Basic target) {
        if (source.isInteger() && target.isInteger()) {
            boolean same = source.width().equals(target.width());
            return same ? value : new Expression.Wrap(target.width().orElseThrow(), value);
        }
        if (source.isInteger()) {
            return new Expression.ToReal(source.width().orElseThrow(), target == Basic.FLOAT32, value);
        }
        if (target.isInteger()) return new Expression.ToInt(target.width().orElseThrow(), value);
        return target == Basic.FLOAT32 ? new Expression.ToSingle(value) : value;
    }
}
