package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.tree.Expr.Piece;
import interleave.language.rust.tree.Expr.UnaryOperator;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `assert!` and its like, written out as the library's macros do it: the operands of `assert_eq!` are borrowed in a match.
final class Assertions {
    private static final String LEFT = "left_val#";
    private static final String RIGHT = "right_val#";

    private final Inferring in;

    Assertions(Inferring in) {
        this.in = in;
    }

    TypedExpr check(Expr.Assertion tree) {
        return tree.operands().size() == 1 ? one(tree) : two(tree);
    }

    private TypedExpr one(Expr.Assertion tree) {
        Expr operand = tree.operands().getFirst();
        String text = in.text(operand.span()).strip().replaceAll("\\s+", " ");
        Expr.Format message = tree.message().orElseGet(() -> new Expr.Format(
                tree.span(), List.of(new Piece.Plain("assertion failed: " + text)), List.of()));
        Expr failed = new Expr.Unary(operand.span(), UnaryOperator.NOT, operand);
        return in.expressions.check(unless(tree.span(), failed, message), Expected.NOTHING);
    }

    private static Expr unless(Span span, Expr condition, Expr.Format message) {
        Expr panic = new Expr.Formatting(span, "panic", Optional.empty(), message, false);
        Expr.Block then = new Expr.Block(span, Optional.empty(), false, List.of(), Optional.of(panic));
        return new Expr.If(span, condition, then, Optional.empty());
    }

    private TypedExpr two(Expr.Assertion tree) {
        Span span = tree.span();
        boolean equal = tree.macro().endsWith("_eq");
        List<Expr> borrowed = tree.operands().stream()
                .map(operand -> (Expr) new Expr.Borrow(operand.span(), false, false, operand))
                .toList();
        Expr.Binary compared = new Expr.Binary(span, BinaryOperator.EQUAL, span,
                dereferenced(tree.operands().get(0).span(), LEFT), dereferenced(tree.operands().get(1).span(), RIGHT));
        Expr failed = equal ? new Expr.Unary(span, UnaryOperator.NOT, compared) : compared;
        Expr body = unless(span, failed, message(tree, equal ? "==" : "!="));
        Pattern pattern = new Pattern.Tuple(span, List.of(variable(tree.operands().get(0).span(), LEFT),
                variable(tree.operands().get(1).span(), RIGHT)));
        Expr.Arm arm = new Expr.Arm(span, pattern, Optional.empty(), body);
        return in.expressions.check(
                new Expr.Match(span, new Expr.Tuple(span, borrowed), List.of(arm)), Expected.of(Ty.UNIT));
    }

    private static Pattern variable(Span span, String name) {
        return new Pattern.Binding(span, false, false, new Name(name, span), Optional.empty());
    }

    private static Expr dereferenced(Span span, String name) {
        return new Expr.Unary(span, UnaryOperator.DEREFERENCE, Macros.name(span, name));
    }

    /// ``assertion `left == right` failed: message`` and below it both values.
    private static Expr.Format message(Expr.Assertion tree, String operator) {
        Span span = tree.span();
        List<Piece> pieces = new ArrayList<>();
        List<Expr> arguments = new ArrayList<>();
        pieces.add(new Piece.Plain("assertion `left " + operator + " right` failed"));
        tree.message().ifPresent(message -> {
            pieces.add(new Piece.Plain(": "));
            pieces.addAll(message.pieces());
            arguments.addAll(message.arguments());
        });
        for (String side : List.of("left", "right")) {
            pieces.add(new Piece.Plain(side.equals("left") ? "\n  left: " : "\n right: "));
            pieces.add(new Piece.Shown(
                    span, arguments.size(), "?", ' ', ' ', false, false, false, -1, -1, -1, -1));
            arguments.add(Macros.name(span, side.equals("left") ? LEFT : RIGHT));
        }
        return new Expr.Format(span, pieces, arguments);
    }
}
