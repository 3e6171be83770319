package interleave.language.go.emit;

import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Native;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// Calls of the functions of the language itself.
final class Builtins {
    private final Emitting emitting;

    Builtins(Emitting emitting) {
        this.emitting = emitting;
    }

    /// Emits a call; its results, of which there may be none.
    List<Expression> call(Expr.BuiltinCall call, String name) {
        List<Expression> arguments = new ArrayList<>();
        for (Expr argument : call.arguments()) arguments.add(emitting.values.value(argument));
        return call(call, arguments, name);
    }

    /// The same with arguments that have been evaluated.
    List<Expression> call(Expr.BuiltinCall call, List<Expression> arguments, String name) {
        Span span = call.span();
        return switch (call.builtin()) {
            case LEN, CAP -> List.of(length(call, arguments.getFirst()));
            case NEW -> List.of(make(span, call.of(), name));
            case MAKE -> List.of(switch (call.of().underlying()) {
                case GoType.Channel _ -> emitting.channels.make(span, call.of(), arguments, name);
                case GoType.Map _ -> emitting.maps.make(span, call.of(), name);
                default -> makeSlice(span, call.of(), arguments, name);
            });
            case DELETE -> {
                emitting.maps.delete(span, call.arguments().getFirst(), arguments.get(0), arguments.get(1));
                yield List.of();
            }
            case CLOSE -> {
                emitting.channels.close(span, call.arguments().getFirst(), arguments.getFirst());
                yield List.of();
            }
            case APPEND -> List.of(looking(
                    span, new SliceNatives.Append(element(call.of()), call.spread(), named(call, name)), arguments));
            case COPY -> List.of(looking(span, new SliceNatives.Copy(element(call.of())), arguments));
            case CLEAR -> {
                if (call.of().underlying() instanceof GoType.Map) {
                    emitting.maps.clear(span, call.arguments().getFirst(), arguments.getFirst());
                } else {
                    looking(span, new SliceNatives.Clear(element(call.of())), arguments);
                }
                yield List.of();
            }
            case MIN, MAX -> List.of(extreme(call, arguments));
            case PANIC -> {
                emitting.code.add(new Instruction.Panic(
                        span, Panics.thrown(emitting, call.arguments().getFirst(), arguments.getFirst())));
                yield List.of();
            }
            case RECOVER -> {
                int slot = emitting.code.temporary();
                emitting.code.add(new Instruction.Recover(span, slot));
                yield List.of(new Expression.Apply(Panics.RECOVERED, List.of(Terms.local(slot))));
            }
            case PRINT, PRINTLN -> {
                emitting.code.add(new Instruction.Print(span, printed(call, arguments), true));
                yield List.of();
            }
            case COMPLEX, IMAG, REAL -> throw new IllegalStateException(call.builtin().title());
        };
    }

    private static GoType element(GoType slice) {
        return ((GoType.Slice) slice.underlying()).element();
    }

    private String named(Expr.BuiltinCall call, String name) {
        if (!name.isEmpty()) return name;
        return call.arguments().getFirst() instanceof Expr.Name(var span, var _)
                ? emitting.text(span)
                : call.type().toString();
    }

    private Expression length(Expr.BuiltinCall call, Expression operand) {
        if (call.of() instanceof GoType.Map) {
            return emitting.maps.length(call.span(), call.arguments().getFirst(), operand);
        }
        if (call.of() instanceof GoType.Channel) {
            boolean room = call.builtin() == Builtin.CAP;
            return emitting.channels.measure(call.span(), call.arguments().getFirst(), operand, room);
        }
        if (call.of() instanceof GoType.Array(int length, GoType _)) return Terms.number(length);
        return call.builtin() == Builtin.LEN ? new Expression.Length(operand) : new Expression.Capacity(operand);
    }

    private Expression make(Span span, GoType type, String name) {
        int slot = emitting.code.temporary();
        emitting.code.add(new Instruction.Allocate(
                span, slot, emitting.layout(type), name.isEmpty() ? emitting.title(type) : name));
        return Terms.local(slot);
    }

    private Expression makeSlice(Span span, GoType type, List<Expression> sizes, String name) {
        int slot = emitting.code.temporary();
        emitting.code.add(new Instruction.AllocateArray(
                span,
                slot,
                emitting.layout(element(type)),
                sizes.getFirst(),
                sizes.getLast(),
                name.isEmpty() ? type.toString() : name));
        return Terms.local(slot);
    }

    private Expression looking(Span span, Native function, List<Expression> arguments) {
        int slot = emitting.code.temporary();
        emitting.code.add(new Instruction.CallNative(span, slot, function, arguments));
        return Terms.local(slot);
    }

    private Expression extreme(Expr.BuiltinCall call, List<Expression> arguments) {
        if (call.type().basic().isFloat()) {
            boolean least = call.builtin() == Builtin.MIN;
            return new Expression.Apply(FloatNatives.extreme(least), arguments);
        }
        int slot = emitting.code.temporary();
        Label end = new Label();
        emitting.code.add(new Instruction.Set(call.span(), slot, arguments.get(0)));
        String operator = call.builtin() == Builtin.MIN ? "<" : ">";
        emitting.code.branch(
                call.span(), Operators.compare(operator, arguments.get(1), arguments.get(0), call.type()), end);
        emitting.code.add(new Instruction.Set(call.span(), slot, arguments.get(1)));
        emitting.code.here(end);
        return Terms.local(slot);
    }

    private static Expression printed(Expr.BuiltinCall call, List<Expression> arguments) {
        List<Expression> boxed = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            boxed.add(new Expression.Box(call.arguments().get(i).type().canonical(), arguments.get(i)));
        }
        boolean line = call.builtin() == Builtin.PRINTLN;
        return new Expression.Apply(
                line ? interleave.language.go.fmt.Builtin.PRINTLN : interleave.language.go.fmt.Builtin.PRINT, boxed);
    }
}
