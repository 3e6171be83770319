package interleave.language.rust.lower;

import interleave.language.rust.lower.Scopes.Scope;
import interleave.language.rust.mir.MirBody.Kind;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expressions as operands, as what is assigned, and as temporaries (rustc's `as_operand`, `as_rvalue`, `as_temp`).
final class Values {
    private final Body body;

    Values(Body body) {
        this.body = body;
    }

    /// What an operation takes, good until the innermost scope ends.
    Operand operand(TypedExpr expr) {
        return operand(expr, body.scopes.innermost());
    }

    List<Operand> operands(List<TypedExpr> exprs) {
        Scope scope = body.scopes.innermost();
        List<Operand> all = new ArrayList<>();
        for (TypedExpr expr : exprs) all.add(operand(expr, scope));
        return all;
    }

    private Operand operand(TypedExpr expr, Scope scope) {
        return body.within(expr, () -> bareOperand(expr, scope));
    }

    private Operand bareOperand(TypedExpr expr, Scope scope) {
        Optional<Operand> constant = constant(expr);
        if (constant.isPresent()) return constant.get();
        return new Operand.Move(Place.of(bareTemporary(expr, scope, true)));
    }

    private static Optional<Operand> constant(TypedExpr expr) {
        return switch (expr) {
            case TypedExpr.Constant(var span, var type, var value) -> Optional.of(new Operand.Constant(span, type, value));
            case TypedExpr.Const(var span, var type, var definition, var arguments) ->
                Optional.of(new Operand.Const(span, type, definition, arguments));
            case TypedExpr.Function(var span, var type) -> Optional.of(new Operand.Function(span, type));
            default -> Optional.empty();
        };
    }

    /// A new local with the expression's value, which ends and is dropped with the scope.
    int temporary(TypedExpr expr, Scope scope, boolean mutable) {
        return body.within(expr, () -> bareTemporary(expr, scope, mutable));
    }

    int bareTemporary(TypedExpr expr, Scope scope, boolean mutable) {
        int local = body.locals.add(expr.type(), mutable, Kind.TEMPORARY, expr.span());
        boolean leaves = expr instanceof TypedExpr.Break || expr instanceof TypedExpr.Continue || expr instanceof TypedExpr.Return
                || expr instanceof TypedExpr.Block block && block.value().isEmpty() && block.label().isEmpty()
                        && block.type() instanceof Ty.Never;
        if (!leaves) live(local, expr.span(), scope);
        body.into.bare(Place.of(local), expr);
        body.scopes.plan(scope, local, true);
        return local;
    }

    /// A local's memory begins, and ends with the scope.
    void live(int local, Span span, Scope scope) {
        body.graph.push(body.block, new MirStatement.Live(span, local));
        body.scopes.plan(scope, local, false);
    }

    /// What is assigned.
    Rvalue rvalue(TypedExpr expr) {
        Scope scope = body.scopes.innermost();
        return body.within(expr, () -> bareRvalue(expr, scope));
    }

    /// The same, within the expression's scope already.
    Rvalue bareRvalue(TypedExpr expr, Scope scope) {
        return switch (expr) {
            case TypedExpr.Unary(_, _, boolean negate, var operand) -> new Rvalue.Unary(negate, operand(operand, scope));
            case TypedExpr.Binary binary when !binary.operator().trait().isEmpty() -> {
                Operand left = operand(binary.left(), scope);
                yield new Rvalue.Binary(binary.operator(), left, operand(binary.right(), scope));
            }
            case TypedExpr.Cast(_, Ty type, var value) -> new Rvalue.Cast(operand(value, scope), type);
            case TypedExpr.Coerce coerce when coerce.coercion() != TypedExpr.Coercion.NEVER ->
                new Rvalue.Coerce(coerce.coercion(), operand(coerce.value(), scope), coerce.type());
            case TypedExpr.Tuple(_, _, var elements) -> new Rvalue.Tuple(operands(elements, scope));
            case TypedExpr.Array(_, Ty type, var elements) ->
                new Rvalue.Array(type instanceof Ty.Array(Ty element, _) ? element : Ty.UNKNOWN, operands(elements, scope));
            case TypedExpr.Repeat(_, Ty type, var value) -> new Rvalue.Repeat(operand(value, scope), type);
            case TypedExpr.Closure closure -> new Closures(body).made(closure, scope);
            case TypedExpr.Format(_, _, var pieces, var arguments, var shown) ->
                new Rvalue.Format(pieces, operands(arguments, scope), shown);
            case TypedExpr.Assign _, TypedExpr.AssignOperation _ -> {
                body.blocks.bareStatement(expr, scope);
                yield new Rvalue.Tuple(List.of());
            }
            default -> new Rvalue.Use(bareOperand(expr, scope));
        };
    }

    private List<Operand> operands(List<TypedExpr> exprs, Scope scope) {
        List<Operand> all = new ArrayList<>();
        for (TypedExpr expr : exprs) all.add(operand(expr, scope));
        return all;
    }
}
