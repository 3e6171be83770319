package interleave.language.rust.lower;

import interleave.language.rust.lower.Scopes.Scope;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.language.rust.typed.TypedExpr.MatchSource;
import interleave.language.rust.typed.TypedPattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Temporaries that live as long as the variable that borrows them, as in `let x = &temporary()` (The Rust Reference,
/// "Temporary lifetime extension").
final class Extended {
    private final Body body;
    private final Scope scope;

    private Extended(Body body, Scope scope) {
        this.body = body;
        this.scope = scope;
    }

    /// Marks those of a `let`, whose variables end with the scope.
    static void mark(Body body, TypedPattern pattern, TypedExpr value, Scope scope) {
        Extended extended = new Extended(body, scope);
        extended.borrowed(value);
        if (binds(pattern)) extended.operand(value);
    }

    private static boolean binds(TypedPattern pattern) {
        return switch (pattern) {
            case TypedPattern.Binding binding -> binding.mode() != TypedPattern.Mode.VALUE;
            case TypedPattern.Parts parts -> parts.parts().stream().anyMatch(part -> binds(part.pattern()));
            case TypedPattern.Elements(_, _, var before, var between, var after) ->
                Stream.of(before, between.stream().toList(), after).flatMap(List::stream).anyMatch(Extended::binds);
            case TypedPattern.Or or -> or.alternatives().stream().anyMatch(Extended::binds);
            case TypedPattern.Wildcard _, TypedPattern.Dereference _, TypedPattern.Constant _, TypedPattern.Range _ -> false;
        };
    }

    /// What is borrowed in the expression by a `&` that its value keeps.
    private void borrowed(TypedExpr written) {
        switch (unadjusted(written)) {
            case TypedExpr.Borrow borrow -> {
                borrowed(borrow.place());
                operand(borrow.place());
            }
            case TypedExpr.RawBorrow borrow -> {
                borrowed(borrow.place());
                operand(borrow.place());
            }
            case TypedExpr.Make make -> make.fields().forEach(field -> borrowed(field.value()));
            case TypedExpr.Tuple tuple -> tuple.elements().forEach(this::borrowed);
            case TypedExpr.Array array -> array.elements().forEach(this::borrowed);
            case TypedExpr.Cast cast -> borrowed(cast.value());
            case TypedExpr.Block block -> block.value().ifPresent(this::borrowed);
            case TypedExpr.If when -> {
                borrowed(when.then());
                when.otherwise().ifPresent(this::borrowed);
            }
            case TypedExpr.Match match when match.source() == MatchSource.MATCH -> match.arms().forEach(arm -> borrowed(arm.body()));
            case TypedExpr.Call call -> Constructors.made(call).ifPresent(make -> make.fields().forEach(field -> borrowed(field.value())));
            default -> {}
        }
    }

    /// The expression as written, without what was put in around it.
    private static TypedExpr unadjusted(TypedExpr expr) {
        return switch (expr) {
            case TypedExpr.Coerce coerce -> unadjusted(coerce.value());
            case TypedExpr.RawBorrow(_, _, _, TypedExpr.Dereference(_, _, TypedExpr.Borrow inner)) -> unadjusted(inner);
            case TypedExpr.Borrow borrow when borrow.given() -> unadjusted(dereferenced(borrow.place()));
            default -> expr;
        };
    }

    private static TypedExpr dereferenced(TypedExpr place) {
        return switch (place) {
            case TypedExpr.Dereference dereference -> dereferenced(dereference.value());
            case TypedExpr.Call call when call.how() == CallKind.DEREFERENCE -> unadjusted(call.arguments().getFirst());
            default -> place;
        };
    }

    /// The temporary that holds what the expression is part of.
    private void operand(TypedExpr expr) {
        Optional<TypedExpr> at = Optional.of(expr);
        while (at.isPresent()) {
            body.extend(at.get(), scope);
            at = switch (at.get()) {
                case TypedExpr.Borrow borrow -> Optional.of(borrow.place());
                case TypedExpr.RawBorrow borrow -> Optional.of(borrow.place());
                case TypedExpr.Dereference dereference -> Optional.of(dereference.value());
                case TypedExpr.Field field -> Optional.of(field.value());
                case TypedExpr.Index index -> Optional.of(index.value());
                case TypedExpr.Coerce coerce -> Optional.of(coerce.value());
                case TypedExpr.Call call when call.how() == CallKind.DEREFERENCE || call.how() == CallKind.INDEX ->
                    Optional.of(call.arguments().getFirst());
                default -> Optional.empty();
            };
        }
    }
}
