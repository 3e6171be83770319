package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `a[i]` and `a[i:j]`.
final class Indexing {
    private final Checking checking;

    Indexing(Checking checking) {
        this.checking = checking;
    }

    Expr index(Syntax node, Scope scope) {
        Syntax operand = node.part("operand").orElseThrow();
        Syntax at = node.part("index").orElseThrow();
        Expr of = checking.expressions.value(operand, scope);
        if (of instanceof Expr.FunctionName) {
            checking.notYet(node, "generic functions are");
            return new Expr.Bad(node.span());
        }
        Expr index = checking.expressions.value(at, scope);
        if (of.bad()) return new Expr.Bad(node.span());
        if (of.type().underlying() instanceof GoType.Map map) return checking.maps.index(node.span(), of, map, index);
        if (of.type().underlying() instanceof GoType.Pointer(GoType element)
                && element.underlying() instanceof GoType.Array) {
            of = new Expr.Dereference(of.span(), element, of);
        }
        long length = length(of);
        GoType type = switch (of.type().underlying()) {
            case GoType.Array(int _, GoType element) -> element;
            case GoType.Slice(GoType element) -> element;
            case Basic basic when basic.isString() -> Basic.BYTE;
            default -> bad(bracket(node), "invalid operation: cannot index " + checking.descriptions.of(of)).type();
        };
        if (type.invalid()) return new Expr.Bad(node.span());
        Expr position = position(index, "index", length, false);
        if (position.bad()) return new Expr.Bad(node.span());
        return new Expr.Index(node.span(), type, checking.untyped.defaulted(of), position);
    }

    private static Span bracket(Syntax node) {
        return node.token("[").map(Syntax::span).orElse(node.span());
    }

    /// How long an operand is known to be; -1 if it is not known.
    private static long length(Expr of) {
        if (of.type().underlying() instanceof GoType.Array(int length, GoType _)) return length;
        if (of instanceof Expr.Const(var _, var _, GoConstant.Text(String bytes))) return bytes.length();
        return -1;
    }

    /// An index, as an `int` where it is constant.
    /// @param length the bound, if it is known, or -1
    /// @param inclusive whether the bound itself is allowed, as in slicing
    Expr position(Expr index, String what, long length, boolean inclusive) {
        if (index.bad()) return index;
        Optional<Expr> converted = Untyped.is(index) ? checking.untyped.convert(index, Basic.INT) : Optional.of(index);
        if (converted.isEmpty()) return unfit(index);
        Expr known = converted.get();
        if (known.bad()) return known;
        String described = checking.descriptions.of(known);
        if (!known.type().basic().isInteger()) {
            return bad(index.span(), "invalid argument: " + what + " " + described + " must be integer");
        }
        Optional<BigInteger> constant = checking.constantOperators.wholeNumber(known);
        if (constant.isEmpty()) return known;
        if (constant.get().signum() < 0) {
            return bad(index.span(), "invalid argument: " + what + " " + described + " must not be negative");
        }
        long bound = inclusive ? length + 1 : length;
        boolean outside = length >= 0 && constant.get().compareTo(BigInteger.valueOf(bound)) >= 0;
        return outside
                ? bad(index.span(), "invalid argument: " + what + " " + constant.get() + " out of bounds [0:" + bound + "]")
                : known;
    }

    private Expr unfit(Expr index) {
        String described = checking.descriptions.of(index);
        if (!index.type().basic().isNumeric()) return bad(index.span(), "cannot convert " + described + " to type int");
        boolean overflows = checking.untyped.overflows(index, Basic.INT);
        return bad(index.span(), described + (overflows ? " overflows int" : " truncated to int"));
    }

    Expr slice(Syntax node, Scope scope) {
        Expr of = checking.expressions.value(node.part("operand").orElseThrow(), scope);
        List<Optional<Expr>> bounds = new ArrayList<>();
        for (String role : List.of("start", "end", "capacity")) {
            bounds.add(node.part(role).map(part -> checking.expressions.value(part, scope)));
        }
        if (of.bad()) return new Expr.Bad(node.span());
        boolean three = bounds.get(2).isPresent();
        Expr base = checking.untyped.defaulted(of);
        GoType type;
        switch (of.type().underlying()) {
            case Basic basic when basic.isString() -> {
                if (three) return bad(bounds.get(2).get().span(), "invalid operation: 3-index slice of string");
                type = base.type();
            }
            case GoType.Slice _ -> type = of.type();
            case GoType.Array(int _, GoType element) -> {
                if (!Places.assignable(of)) {
                    return bad(node.span(), "invalid operation: " + checking.text(of.span()) + " (slice of unaddressable value)");
                }
                type = new GoType.Slice(element);
                base = Places.addressOf(of);
            }
            case GoType.Pointer(GoType pointed) when pointed.underlying() instanceof GoType.Array(int _, GoType element) ->
                type = new GoType.Slice(element);
            default -> {
                return bad(node.span(), "invalid operation: cannot slice " + checking.descriptions.of(of));
            }
        }
        long length = sliceable(base);
        List<Optional<Expr>> positions = new ArrayList<>();
        for (Optional<Expr> bound : bounds) {
            positions.add(bound.map(expr -> position(expr, "index", length, true)));
        }
        if (positions.stream().flatMap(Optional::stream).anyMatch(Expr::bad) || !ordered(positions)) {
            return new Expr.Bad(node.span());
        }
        return new Expr.Slicing(node.span(), type, base, positions.get(0), positions.get(1), positions.get(2));
    }

    private static long sliceable(Expr base) {
        return base.type().underlying() instanceof GoType.Pointer(GoType pointed)
                        && pointed.underlying() instanceof GoType.Array(int length, GoType _)
                ? length
                : length(base);
    }

    private boolean ordered(List<Optional<Expr>> positions) {
        BigInteger before = null;
        for (Optional<Expr> position : positions) {
            Optional<BigInteger> constant = position.flatMap(checking.constantOperators::wholeNumber);
            if (constant.isEmpty()) continue;
            if (before != null && constant.get().compareTo(before) < 0) {
                bad(position.orElseThrow().span(), "invalid slice indices: " + constant.get() + " < " + before);
                return false;
            }
            before = constant.get();
        }
        return true;
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
