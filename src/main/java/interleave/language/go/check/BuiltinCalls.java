package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// Calls of the functions of the language itself.
final class BuiltinCalls {
    private static final GoType NOTHING = new GoType.Tuple(List.of());

    private final Checking checking;
    private final SliceBuiltins slices;

    BuiltinCalls(Checking checking) {
        this.checking = checking;
        this.slices = new SliceBuiltins(checking);
    }

    Expr call(Syntax node, Builtin builtin, Syntax list, Scope scope) {
        return switch (builtin) {
            case MAKE, NEW -> slices.make(node, builtin, list, scope);
            case COMPLEX, REAL, IMAG -> notYet(node, "complex numbers are");
            case APPEND, CAP, CLEAR, CLOSE, COPY, DELETE, LEN, MAX, MIN, PANIC, PRINT, PRINTLN, RECOVER ->
                evaluated(node, builtin, checking.calls.arguments(list, scope));
        };
    }

    private Expr evaluated(Syntax node, Builtin builtin, Calls.Arguments arguments) {
        Span span = node.span();
        if (arguments.spread() && builtin != Builtin.APPEND) {
            return bad(span, "invalid operation: invalid use of ... with built-in " + builtin.title());
        }
        if (arguments.bad() || !counted(node, builtin, arguments)) return new Expr.Bad(span);
        List<Expr> values = arguments.values();
        return switch (builtin) {
            case LEN, CAP -> length(node, builtin, values.getFirst());
            case APPEND -> slices.append(node, arguments);
            case COPY -> slices.copy(node, values.get(0), values.get(1));
            case CLEAR -> slices.clear(node, values.getFirst());
            case MIN, MAX -> extreme(node, builtin, values);
            case PANIC -> {
                Expr value = checking.assigning.assign(values.getFirst(), GoType.ANY, "argument to panic");
                yield new Expr.BuiltinCall(span, NOTHING, builtin, NOTHING, List.of(value), false);
            }
            case PRINT, PRINTLN -> new Expr.BuiltinCall(span, NOTHING, builtin, NOTHING, printed(values), false);
            case RECOVER -> recover(span);
            case CLOSE -> checking.channels.close(node, values.getFirst());
            case DELETE -> checking.maps.delete(node, values.get(0), values.get(1));
            case MAKE, NEW, COMPLEX, REAL, IMAG -> new Expr.Bad(span);
        };
    }

    /// What is recovered may be an error of the run-time system.
    private Expr recover(Span span) {
        checking.boxed.addAll(checking.library.runtimeErrors());
        return new Expr.BuiltinCall(span, GoType.ANY, Builtin.RECOVER, NOTHING, List.of(), false);
    }

    private boolean counted(Syntax node, Builtin builtin, Calls.Arguments arguments) {
        int least = switch (builtin) {
            case LEN, CAP, CLEAR, PANIC, MIN, MAX, APPEND, MAKE, NEW, CLOSE, REAL, IMAG -> 1;
            case COPY, DELETE, COMPLEX -> 2;
            case PRINT, PRINTLN, RECOVER -> 0;
        };
        boolean open = switch (builtin) {
            case APPEND, MAKE, MAX, MIN, PRINT, PRINTLN -> true;
            case CAP, CLEAR, CLOSE, COMPLEX, COPY, DELETE, IMAG, LEN, NEW, PANIC, REAL, RECOVER -> false;
        };
        int count = arguments.values().size();
        if (count >= least && (open || count == least)) return true;
        checking.problem(
                node.span(),
                "invalid operation: " + (count < least ? "not enough" : "too many") + " arguments for " + checking.text(node.span())
                        + " (expected " + least + ", found " + count + ")");
        return false;
    }

    private Expr length(Syntax node, Builtin builtin, Expr operand) {
        Span span = node.span();
        GoType type = operand.type();
        GoType of = type.underlying() instanceof GoType.Pointer(GoType pointed)
                        && pointed.underlying() instanceof GoType.Array
                ? pointed.underlying()
                : type.underlying();
        if (builtin == Builtin.LEN && operand instanceof Expr.Const(var _, var _, GoConstant.Text(String bytes))) {
            return new Expr.Const(span, Basic.INT, GoConstant.of(bytes.length()));
        }
        if (of instanceof GoType.Array(int length, GoType _) && !calls(operand)) {
            return new Expr.Const(span, Basic.INT, GoConstant.of(length));
        }
        boolean measurable = of instanceof GoType.Slice || of instanceof GoType.Channel || of instanceof GoType.Array
                || builtin == Builtin.LEN && (of instanceof GoType.Map || of instanceof Basic basic && basic.isString());
        if (!measurable) {
            return bad(
                    operand.span(),
                    "invalid argument: " + checking.descriptions.of(operand) + " for built-in " + builtin.title());
        }
        return new Expr.BuiltinCall(span, Basic.INT, builtin, of, List.of(operand), false);
    }

    /// Whether evaluating an operand calls a function, so that its length is no constant.
    private static boolean calls(Expr operand) {
        return switch (operand) {
            case Expr.Name _ -> false;
            case Expr.Field(var _, var _, Expr of, int _) -> calls(of);
            case Expr.Dereference(var _, var _, Expr pointer) -> calls(pointer);
            case Expr.Index(var _, var _, Expr of, Expr index) -> calls(of) || calls(index);
            case Expr.Const _ -> false;
            default -> true;
        };
    }

    private Expr extreme(Syntax node, Builtin builtin, List<Expr> values) {
        Expr result = values.getFirst();
        for (Expr value : values) {
            if (!value.type().basic().isNumeric() && !value.type().basic().isString()) {
                return bad(value.span(), "invalid argument: " + checking.descriptions.of(value) + " cannot be ordered");
            }
        }
        for (Expr value : values.subList(1, values.size())) {
            Matching.Pair pair = new Matching(checking).match(node.span(), builtin.title(), result, value);
            if (pair.bad()) return new Expr.Bad(node.span());
            result = chosen(node.span(), builtin, pair);
            if (result.bad()) return result;
        }
        return result;
    }

    private Expr chosen(Span span, Builtin builtin, Matching.Pair pair) {
        if (pair.left() instanceof Expr.Const a && pair.right() instanceof Expr.Const b) {
            Expr less = checking.constantOperators.compare(span, "<", a, b);
            boolean first = less instanceof Expr.Const(var _, var _, GoConstant.Truth(boolean holds))
                    && holds == (builtin == Builtin.MIN);
            return new Expr.Const(span, a.type(), first ? a.value() : b.value());
        }
        GoType type = pair.left().type();
        return new Expr.BuiltinCall(span, type, builtin, type, List.of(pair.left(), pair.right()), false);
    }

    private List<Expr> printed(List<Expr> values) {
        List<Expr> plain = new ArrayList<>();
        for (Expr value : values) {
            Expr typed = checking.untyped.defaulted(value);
            boolean printable = typed.type().basic() != Basic.NONE || typed.type().underlying() instanceof GoType.Pointer;
            if (typed instanceof Expr.Nil && Untyped.is(typed)) bad(value.span(), "use of untyped nil in argument to built-in println");
            else if (!printable && !value.bad()) checking.problem(value.span(), "printing a value of type " + typed.type() + " by the built-in is not understood yet", "use fmt.Println");
            plain.add(typed);
        }
        return plain;
    }

    private Expr notYet(Syntax node, String what) {
        checking.notYet(node, what);
        return new Expr.Bad(node.span());
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
