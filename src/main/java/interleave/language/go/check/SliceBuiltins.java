package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The built-in functions that make and change slices.
final class SliceBuiltins {
    private static final GoType NOTHING = new GoType.Tuple(List.of());

    private final Checking checking;

    SliceBuiltins(Checking checking) {
        this.checking = checking;
    }

    Expr make(Syntax node, Builtin builtin, Syntax list, Scope scope) {
        Span span = node.span();
        List<Syntax> nodes = list.parts();
        if (nodes.isEmpty()) {
            return bad(span, "invalid operation: not enough arguments for " + builtin.title() + "() (expected 1, found 0)");
        }
        GoType type = checking.types.read(nodes.getFirst(), scope);
        List<Expr> sizes = new ArrayList<>();
        for (Syntax size : nodes.subList(1, nodes.size())) sizes.add(checking.expressions.value(size, scope));
        if (type.invalid()) return new Expr.Bad(span);
        if (builtin == Builtin.NEW) {
            if (!sizes.isEmpty()) return bad(span, "invalid operation: too many arguments for " + checking.text(span) + " (expected 1, found " + nodes.size() + ")");
            return new Expr.BuiltinCall(span, new GoType.Pointer(type), builtin, type, List.of(), false);
        }
        if (type.underlying() instanceof GoType.Channel || type.underlying() instanceof GoType.Map) return makeOther(node, type, nodes, sizes);
        if (!(type.underlying() instanceof GoType.Slice)) {
            return bad(nodes.getFirst().span(), "invalid argument: cannot make " + type + "; type must be slice, map, or channel");
        }
        if (sizes.isEmpty() || sizes.size() > 2) {
            return bad(span, "invalid operation: " + checking.text(span) + " expects 2 or 3 arguments; found " + nodes.size());
        }
        List<Expr> checked = sizes.stream().map(this::size).toList();
        if (checked.stream().anyMatch(Expr::bad) || swapped(checked)) return new Expr.Bad(span);
        return new Expr.BuiltinCall(span, type, builtin, type, checked, false);
    }

    /// A channel or map: at most one size.
    private Expr makeOther(Syntax node, GoType type, List<Syntax> nodes, List<Expr> sizes) {
        if (sizes.size() > 1) {
            return bad(node.span(), "invalid operation: " + checking.text(node.span()) + " expects 1 or 2 arguments; found " + nodes.size());
        }
        List<Expr> checked = sizes.stream().map(this::size).toList();
        return checked.stream().anyMatch(Expr::bad)
                ? new Expr.Bad(node.span())
                : new Expr.BuiltinCall(node.span(), type, Builtin.MAKE, type, checked, false);
    }

    private Expr size(Expr size) {
        // A size may be written as 1e3; otherwise it is like an index.
        Optional<BigInteger> constant = checking.constantOperators.wholeNumber(size);
        Expr whole = Untyped.is(size) && constant.isPresent() && constant.get().bitLength() < 63
                ? new Expr.Const(size.span(), Basic.UNTYPED_INT, new GoConstant.Number(((GoConstant.Number) ((Expr.Const) size).value()).ratio()))
                : size;
        return checking.indexing.position(whole, "index", -1, false);
    }

    private boolean swapped(List<Expr> sizes) {
        if (sizes.size() < 2) return false;
        Optional<BigInteger> length = checking.constantOperators.wholeNumber(sizes.get(0));
        Optional<BigInteger> capacity = checking.constantOperators.wholeNumber(sizes.get(1));
        if (length.isEmpty() || capacity.isEmpty() || length.get().compareTo(capacity.get()) <= 0) return false;
        checking.problem(sizes.getFirst().span(), "invalid argument: length and capacity swapped");
        return true;
    }

    Expr append(Syntax node, Calls.Arguments arguments) {
        List<Expr> values = arguments.values();
        Expr slice = values.getFirst();
        GoType type = slice.type();
        if (slice instanceof Expr.Nil) return bad(slice.span(), "first argument to append must be a typed slice; have untyped nil");
        if (!(type.underlying() instanceof GoType.Slice(GoType element))) {
            return bad(slice.span(), "invalid argument: " + checking.descriptions.of(slice) + " is not a slice");
        }
        List<Expr> fitted = new ArrayList<>(List.of(slice));
        if (arguments.spread()) {
            if (values.size() != 2) return bad(node.span(), "can only use ... with final argument in list");
            Expr more = checking.untyped.defaulted(values.get(1));
            boolean text = more.type().basic().isString() && Basic.UINT8.same(element.underlying());
            Expr last = text ? more : checking.assigning.assign(more, new GoType.Slice(element), "argument to append");
            if (last.bad()) return new Expr.Bad(node.span());
            fitted.add(last);
        } else {
            for (Expr value : values.subList(1, values.size())) {
                fitted.add(checking.assigning.assign(value, element, "argument to append"));
            }
        }
        return new Expr.BuiltinCall(node.span(), type, Builtin.APPEND, type, fitted, arguments.spread());
    }

    Expr copy(Syntax node, Expr to, Expr from) {
        Expr source = checking.untyped.defaulted(from);
        boolean toBytes = to.type().underlying() instanceof GoType.Slice(GoType e) && Basic.UINT8.same(e.underlying());
        boolean same = to.type().underlying() instanceof GoType.Slice(GoType a)
                && source.type().underlying() instanceof GoType.Slice(GoType b)
                && a.same(b);
        if (same || toBytes && source.type().basic().isString()) {
            return new Expr.BuiltinCall(node.span(), Basic.INT, Builtin.COPY, to.type(), List.of(to, source), false);
        }
        boolean slices = to.type().underlying() instanceof GoType.Slice
                && (from.type().underlying() instanceof GoType.Slice || source.type().basic().isString());
        return bad(slices ? to.span() : node.span(), slices
                ? "invalid argument: arguments to copy " + checking.descriptions.of(to) + " and "
                        + checking.descriptions.of(from) + " have different element types "
                        + element(to) + " and " + element(from)
                : "invalid argument: copy expects slice arguments; found " + checking.descriptions.of(to) + " and "
                        + checking.descriptions.of(from));
    }

    private static GoType element(Expr slice) {
        return slice.type().underlying() instanceof GoType.Slice(GoType element) ? element : Basic.BYTE;
    }

    Expr clear(Syntax node, Expr operand) {
        return operand.type().underlying() instanceof GoType.Slice || operand.type().underlying() instanceof GoType.Map
                ? new Expr.BuiltinCall(node.span(), NOTHING, Builtin.CLEAR, operand.type(), List.of(operand), false)
                : bad(operand.span(), "invalid argument: clear " + checking.descriptions.of(operand) + " must be a map or slice");
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
