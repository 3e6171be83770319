package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.constant.Literals;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expressions: finds the part of the checker for each kind.
final class Expressions {
    private final Checking checking;

    Expressions(Checking checking) {
        this.checking = checking;
    }

    /// An expression that has one value.
    Expr value(Syntax node, Scope scope) {
        Expr found = any(node, scope);
        if (!(found.type() instanceof GoType.Tuple(List<GoType> parts))) return found;
        checking.problem(
                found.span(),
                parts.isEmpty()
                        ? checking.text(found.span()) + " (no value) used as value"
                        : "multiple-value " + checking.text(found.span()) + " (value of type " + found.type()
                                + ") in single-value context");
        return new Expr.Bad(found.span());
    }

    /// An expression that may have several values, or none.
    Expr any(Syntax node, Scope scope) {
        Span span = node.span();
        return switch (node.kind()) {
            case "identifier", "true", "false", "nil", "iota" -> checking.names.value(node, scope);
            case "parenthesized_expression" ->
                node.parts().size() == 1 ? any(node.parts().getFirst(), scope) : new Expr.Bad(span);
            case "int_literal" -> literal(node, Basic.UNTYPED_INT, Literals.integer(node.text()));
            case "float_literal" -> literal(node, Basic.UNTYPED_FLOAT, Literals.floating(node.text()));
            case "rune_literal" -> literal(node, Basic.UNTYPED_RUNE, Literals.rune(node.text()));
            case "interpreted_string_literal", "raw_string_literal" ->
                literal(node, Basic.UNTYPED_STRING, Literals.string(node.text()));
            case "unary_expression" -> checking.operators.unary(node, scope);
            case "binary_expression" -> checking.operators.binary(node, scope);
            case "selector_expression" -> checking.selectors.select(node, scope);
            case "index_expression", "type_instantiation_expression" -> checking.generics.instantiated(node, scope)
                    .orElseGet(() -> node.is("index_expression") ? checking.indexing.index(node, scope) : other(node, scope));
            case "slice_expression" -> checking.indexing.slice(node, scope);
            case "call_expression", "type_conversion_expression" -> checking.calls.call(node, scope);
            case "composite_literal" -> checking.composites.literal(node, scope);
            case "func_literal" -> checking.bodies.literal(node, scope);
            case "type_assertion_expression" -> checking.typeQuestions.assertion(node, scope);
            case "imaginary_literal" -> notYet(node, "complex numbers are");
            default -> other(node, scope);
        };
    }

    private Expr other(Syntax node, Scope scope) {
        if (checking.types.denotesType(node, scope)) {
            return bad(node.span(), checking.text(node.span()) + " (type) is not an expression");
        }
        return notYet(node, "expressions of the form " + checking.text(node.span()) + " are");
    }

    private Expr literal(Syntax node, Basic type, Optional<GoConstant> value) {
        return value.<Expr>map(constant -> new Expr.Const(node.span(), type, constant))
                .orElseGet(() -> bad(node.span(), switch (type) {
                    case UNTYPED_RUNE -> node.text().length() > 3
                            ? "more than one character in rune literal"
                            : "empty rune literal or unescaped ' in rune literal";
                    case UNTYPED_STRING -> "unknown escape in string literal";
                    default -> "malformed constant: " + checking.text(node.span());
                }));
    }

    /// Expressions separated by commas; each piece of one that has several values counts.
    List<Expr> list(List<Syntax> nodes, Scope scope) {
        return list(nodes, scope, 0);
    }

    /// The same for so many targets: where there are two, some expressions also tell whether they have a value.
    List<Expr> list(List<Syntax> nodes, Scope scope, int targets) {
        if (nodes.size() == 1) {
            Expr one = any(nodes.getFirst(), scope);
            if (targets == 2 && one instanceof Expr.TypeAssertion assertion) return TypeQuestions.checked(assertion);
            if (targets == 2 && one instanceof Expr.Entry entry) return MapChecks.checked(entry);
            if (targets == 2 && one instanceof Expr.Receive receive) return ChannelChecks.checked(receive);
            return spread(one);
        }
        List<Expr> values = new ArrayList<>();
        for (Syntax node : nodes) values.add(value(node, scope));
        return values;
    }

    /// The values of an expression that may have several; an expression that has none stays as it is.
    static List<Expr> spread(Expr expression) {
        if (!(expression.type() instanceof GoType.Tuple(List<GoType> parts)) || parts.isEmpty()) {
            return List.of(expression);
        }
        List<Expr> pieces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) pieces.add(new Expr.Piece(parts.get(i), expression, i));
        return pieces;
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
