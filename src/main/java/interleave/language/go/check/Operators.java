package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;

/// Unary and binary operators.
final class Operators {
    private final Checking checking;
    private final Shifts shifts;
    private final Comparisons comparisons;

    Operators(Checking checking) {
        this.checking = checking;
        this.shifts = new Shifts(checking);
        this.comparisons = new Comparisons(checking);
    }

    Expr unary(Syntax node, Scope scope) {
        String operator = node.part("operator").map(Syntax::text).orElse("");
        Syntax operand = node.part("operand").orElseThrow();
        Span span = node.span();
        if (operator.equals("&")) return addressOf(span, operand, scope);
        Expr value = checking.expressions.value(operand, scope);
        if (value.bad()) return new Expr.Bad(span);
        return switch (operator) {
            case "*" -> dereference(span, value);
            case "<-" -> checking.channels.receive(span, value);
            case "!", "+", "-", "^" -> simple(span, operator, value);
            default -> bad(span, "unknown operator " + operator);
        };
    }

    private Expr simple(Span span, String operator, Expr value) {
        Basic basic = value.type().basic();
        boolean defined = switch (operator) {
            case "!" -> basic.isBoolean();
            case "^" -> basic.isInteger();
            default -> basic.isNumeric();
        };
        if (!defined) {
            return bad(value.span(), "invalid operation: operator " + operator + " not defined on " + checking.descriptions.of(value));
        }
        if (value instanceof Expr.Const constant) return checking.constantOperators.unary(span, operator, constant);
        return operator.equals("+") ? value : new Expr.Unary(span, value.type(), operator, value);
    }

    private Expr addressOf(Span span, Syntax node, Scope scope) {
        Syntax inner = node;
        while (inner.is("parenthesized_expression") && inner.parts().size() == 1) inner = inner.parts().getFirst();
        Expr operand = checking.expressions.value(inner, scope);
        if (operand.bad()) return new Expr.Bad(span);
        if (operand instanceof Expr.Composite) {
            return new Expr.AddressOf(span, new GoType.Pointer(operand.type()), operand);
        }
        if (!Places.assignable(operand)) {
            return bad(operand.span(), "invalid operation: cannot take address of " + checking.descriptions.of(operand));
        }
        Places.address(operand);
        return new Expr.AddressOf(span, new GoType.Pointer(operand.type()), operand);
    }

    private Expr dereference(Span span, Expr value) {
        if (value instanceof Expr.Nil) return bad(value.span(), "invalid operation: cannot indirect nil");
        return value.type().underlying() instanceof GoType.Pointer(GoType element)
                ? new Expr.Dereference(span, element, value)
                : bad(value.span(), "invalid operation: cannot indirect " + checking.descriptions.of(value));
    }

    Expr binary(Syntax node, Scope scope) {
        String operator = node.part("operator").map(Syntax::text).orElse("");
        Expr left = checking.expressions.value(node.part("left").orElseThrow(), scope);
        Expr right = checking.expressions.value(node.part("right").orElseThrow(), scope);
        return binary(node.span(), operator, operator, left, right);
    }

    /// The operator on two operands, of which none may have a type yet.
    /// @param shown the operator as it is written, which may be `+=`
    Expr binary(Span span, String operator, String shown, Expr left, Expr right) {
        if (left.bad() || right.bad()) return new Expr.Bad(span);
        if (operator.equals("<<") || operator.equals(">>")) return shifts.shift(span, operator, left, right);
        Matching.Pair pair = new Matching(checking).match(span, shown, left, right);
        if (pair.bad()) return new Expr.Bad(span);
        return switch (operator) {
            case "==", "!=", "<", "<=", ">", ">=" -> comparisons.compare(span, operator, pair.left(), pair.right());
            case "&&", "||" -> logical(span, operator, pair);
            default -> arithmetic(span, operator, pair);
        };
    }

    private Expr logical(Span span, String operator, Matching.Pair pair) {
        if (!pair.left().type().basic().isBoolean()) return undefined(span, operator, pair.left());
        if (pair.left() instanceof Expr.Const left && pair.right() instanceof Expr.Const right) {
            return checking.constantOperators.binary(span, operator, left, right);
        }
        return new Expr.Logical(span, pair.left().type(), operator.equals("&&"), pair.left(), pair.right());
    }

    private Expr arithmetic(Span span, String operator, Matching.Pair pair) {
        Basic basic = pair.left().type().basic();
        boolean defined = switch (operator) {
            case "+" -> basic.isNumeric() || basic.isString();
            case "-", "*", "/" -> basic.isNumeric();
            case "%", "&", "|", "^", "&^" -> basic.isInteger();
            default -> false;
        };
        if (!defined) return undefined(span, operator, pair.left());
        boolean divides = operator.equals("/") || operator.equals("%");
        boolean constantLeft = pair.left() instanceof Expr.Const;
        if (divides && ConstantOperators.isZero(pair.right()) && (basic.isInteger() || constantLeft)) {
            return bad(pair.right().span(), "invalid operation: division by zero");
        }
        if (pair.left() instanceof Expr.Const left && pair.right() instanceof Expr.Const right) {
            return checking.constantOperators.binary(span, operator, left, right);
        }
        return new Expr.Binary(span, pair.left().type(), operator, pair.left(), pair.right());
    }

    private Expr undefined(Span span, String operator, Expr operand) {
        return bad(
                span, "invalid operation: operator " + operator + " not defined on " + checking.descriptions.of(operand));
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
