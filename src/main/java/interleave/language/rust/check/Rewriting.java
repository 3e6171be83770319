package interleave.language.rust.check;

import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import java.util.List;

/// Rebuilds bodies with other types in them. What else is to change is said by overriding.
abstract class Rewriting {
    protected abstract Ty type(Ty type);

    /// The expression with everything in it rebuilt.
    protected TypedExpr expr(TypedExpr expr) {
        return switch (expr) {
            case TypedExpr.Constant it -> new TypedExpr.Constant(it.span(), type(it.type()), it.value());
            case TypedExpr.Local it -> new TypedExpr.Local(it.span(), type(it.type()), it.variable());
            case TypedExpr.Static it -> new TypedExpr.Static(it.span(), type(it.type()), it.definition());
            case TypedExpr.Const it ->
                new TypedExpr.Const(it.span(), type(it.type()), it.definition(), substitution(it.arguments()));
            case TypedExpr.Function it -> new TypedExpr.Function(it.span(), type(it.type()));
            case TypedExpr.Field it -> new TypedExpr.Field(it.span(), type(it.type()), expr(it.value()), it.index());
            case TypedExpr.Index it ->
                new TypedExpr.Index(it.span(), type(it.type()), expr(it.value()), expr(it.index()));
            case TypedExpr.Dereference it -> new TypedExpr.Dereference(it.span(), type(it.type()), expr(it.value()));
            case TypedExpr.Borrow it ->
                new TypedExpr.Borrow(it.span(), type(it.type()), it.kind(), it.given(), expr(it.place()));
            case TypedExpr.RawBorrow it ->
                new TypedExpr.RawBorrow(it.span(), type(it.type()), it.mutable(), expr(it.place()));
            case TypedExpr.Unary it -> new TypedExpr.Unary(it.span(), type(it.type()), it.negate(), expr(it.operand()));
            case TypedExpr.Binary it -> new TypedExpr.Binary(
                    it.span(), type(it.type()), it.operator(), expr(it.left()), expr(it.right()));
            case TypedExpr.Assign it ->
                new TypedExpr.Assign(it.span(), type(it.type()), expr(it.place()), expr(it.value()));
            case TypedExpr.AssignOperation it -> new TypedExpr.AssignOperation(
                    it.span(), type(it.type()), it.operator(), expr(it.place()), expr(it.value()));
            case TypedExpr.Call it -> new TypedExpr.Call(it.span(), type(it.type()), expr(it.function()),
                    all(it.arguments()), it.how(), it.nameSpan());
            case TypedExpr.Cast it -> new TypedExpr.Cast(it.span(), type(it.type()), expr(it.value()));
            case TypedExpr.Coerce it ->
                new TypedExpr.Coerce(it.span(), type(it.type()), it.coercion(), expr(it.value()));
            case TypedExpr.Make it -> new TypedExpr.Make(it.span(), type(it.type()), it.definition(), it.variant(),
                    it.fields().stream().map(f -> new TypedExpr.FieldValue(f.field(), expr(f.value()))).toList(),
                    it.rest().map(this::expr));
            case TypedExpr.Tuple it -> new TypedExpr.Tuple(it.span(), type(it.type()), all(it.elements()));
            case TypedExpr.Array it -> new TypedExpr.Array(it.span(), type(it.type()), all(it.elements()));
            case TypedExpr.Repeat it -> new TypedExpr.Repeat(it.span(), type(it.type()), expr(it.value()));
            case TypedExpr.Block it -> new TypedExpr.Block(it.span(), type(it.type()), it.label(), it.unsafe(),
                    it.statements().stream().map(this::statement).toList(), it.value().map(this::expr));
            case TypedExpr.If it -> new TypedExpr.If(
                    it.span(), type(it.type()), expr(it.condition()), expr(it.then()), it.otherwise().map(this::expr));
            case TypedExpr.Let it ->
                new TypedExpr.Let(it.span(), type(it.type()), pattern(it.pattern()), expr(it.value()));
            case TypedExpr.Match it -> new TypedExpr.Match(it.span(), type(it.type()), expr(it.value()),
                    it.arms().stream().map(this::arm).toList(), it.source());
            case TypedExpr.Loop it ->
                new TypedExpr.Loop(it.span(), type(it.type()), it.target(), expr(it.body()), it.source());
            case TypedExpr.Break it ->
                new TypedExpr.Break(it.span(), type(it.type()), it.target(), it.value().map(this::expr));
            case TypedExpr.Continue it -> it;
            case TypedExpr.Return it -> new TypedExpr.Return(it.span(), type(it.type()), it.value().map(this::expr));
            case TypedExpr.Closure it ->
                new TypedExpr.Closure(it.span(), type(it.type()), it.definition(), body(it.body()));
            case TypedExpr.Format it -> new TypedExpr.Format(it.span(), type(it.type()), it.pieces(),
                    all(it.arguments()), it.shown().stream().map(this::type).toList());
            case TypedExpr.NotUnderstood it -> new TypedExpr.NotUnderstood(it.span(), type(it.type()));
        };
    }

    protected abstract interleave.language.rust.type.Substitution substitution(
            interleave.language.rust.type.Substitution substitution);

    private List<TypedExpr> all(List<TypedExpr> exprs) {
        return exprs.stream().map(this::expr).toList();
    }

    private TypedExpr.Arm arm(TypedExpr.Arm arm) {
        return new TypedExpr.Arm(arm.span(), pattern(arm.pattern()), arm.guard().map(this::expr), expr(arm.body()));
    }

    private TypedStatement statement(TypedStatement statement) {
        return switch (statement) {
            case TypedStatement.Let it -> new TypedStatement.Let(
                    it.span(), pattern(it.pattern()), it.value().map(this::expr), it.otherwise().map(this::expr));
            case TypedStatement.Effect it -> new TypedStatement.Effect(it.span(), expr(it.value()));
        };
    }

    TypedBody body(TypedBody body) {
        return new TypedBody(body.owner(), body.span(),
                body.parameters().stream()
                        .map(p -> new TypedBody.Parameter(p.span(), pattern(p.pattern()), type(p.type())))
                        .toList(),
                type(body.result()), expr(body.value()));
    }

    protected TypedPattern pattern(TypedPattern pattern) {
        return switch (pattern) {
            case TypedPattern.Wildcard it -> new TypedPattern.Wildcard(it.span(), type(it.type()));
            case TypedPattern.Binding it -> new TypedPattern.Binding(
                    it.span(), type(it.type()), it.variable(), it.mode(), it.pattern().map(this::pattern));
            case TypedPattern.Parts it -> new TypedPattern.Parts(it.span(), type(it.type()), it.definition(),
                    it.variant(),
                    it.parts().stream().map(p -> new TypedPattern.Part(p.field(), pattern(p.pattern()))).toList());
            case TypedPattern.Dereference it ->
                new TypedPattern.Dereference(it.span(), type(it.type()), pattern(it.pattern()));
            case TypedPattern.Constant it -> new TypedPattern.Constant(it.span(), type(it.type()), it.value());
            case TypedPattern.Range it ->
                new TypedPattern.Range(it.span(), type(it.type()), it.from(), it.to(), it.inclusive());
            case TypedPattern.Elements it -> new TypedPattern.Elements(it.span(), type(it.type()),
                    it.before().stream().map(this::pattern).toList(), it.between().map(this::pattern),
                    it.after().stream().map(this::pattern).toList());
            case TypedPattern.Or it -> new TypedPattern.Or(
                    it.span(), type(it.type()), it.alternatives().stream().map(this::pattern).toList());
        };
    }

}
