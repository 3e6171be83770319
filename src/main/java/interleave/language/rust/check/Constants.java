package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Literal;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.program.Span;
import interleave.program.Value;
import java.util.Optional;

/// Patterns that are values: literals, ranges, constants.
final class Constants {
    private final Inferring in;

    Constants(Inferring in) {
        this.in = in;
    }

    TypedPattern literal(Pattern.Literal literal, Ty type) {
        TypedExpr value = in.expressions.check(literal.value(), Expected.of(type));
        Optional<Value> known = value(value);
        if (known.isEmpty()) return unknown(literal.span(), type);
        Ty target = in.settled(type);
        boolean bytes = target instanceof Ty.Reference reference && in.shallow(reference.target()) instanceof Ty.Slice;
        if (!bytes && !in.unify(type, value.type())) in.mismatch(literal.span(), value.type(), type);
        return new TypedPattern.Constant(literal.span(), type, known.get());
    }

    private TypedPattern unknown(Span span, Ty type) {
        in.undecided(span, "the value of this pattern is not worked out here");
        return new TypedPattern.Wildcard(span, type);
    }

    TypedPattern range(Pattern.Range range, Ty type) {
        Optional<Optional<Value>> from = range.from().map(end -> end(end, type));
        Optional<Optional<Value>> to = range.to().map(end -> end(end, type));
        boolean known = from.map(Optional::isPresent).orElse(true) && to.map(Optional::isPresent).orElse(true);
        if (!known) return unknown(range.span(), type);
        return new TypedPattern.Range(
                range.span(), type, from.flatMap(one -> one), to.flatMap(one -> one), range.inclusive());
    }

    private Optional<Value> end(Expr tree, Ty type) {
        TypedExpr value = in.expressions.check(tree, Expected.of(type));
        if (!in.unify(type, value.type())) in.mismatch(tree.span(), value.type(), type);
        return value(value);
    }

    TypedPattern named(Span span, Path path, Ty type) {
        Optional<TypedExpr> constant = in.paths.constant(path);
        if (constant.isEmpty()) return unknown(span, type);
        if (!in.unify(type, constant.get().type())) in.mismatch(span, constant.get().type(), type);
        return value(constant.get())
                .map(value -> (TypedPattern) new TypedPattern.Constant(span, type, value))
                .orElseGet(() -> unknown(span, type));
    }

    private Optional<Value> value(TypedExpr expr) {
        return switch (expr) {
            case TypedExpr.Constant constant -> Optional.of(constant.value());
            case TypedExpr.Unary unary when unary.negate() -> value(unary.operand()).flatMap(Constants::negated);
            case TypedExpr.Const constant -> value(constant.definition());
            default -> Optional.empty();
        };
    }

    private static Optional<Value> negated(Value value) {
        return switch (value) {
            case Value.Int whole -> Optional.of(Value.Int.of(-whole.number()));
            case Value.Real real -> Optional.of(new Value.Real(-real.number()));
            default -> Optional.empty();
        };
    }

    private Optional<Value> value(ConstDef definition) {
        if (definition.library() && definition.type() instanceof Ty.Int whole) return limit(definition.name(), whole);
        return definition.tree().value().flatMap(Constants::written);
    }

    private static Optional<Value> limit(String name, Ty.Int type) {
        int bits = type.kind().width().bits();
        boolean signed = type.kind().width().signed();
        return switch (name) {
            case "MAX" -> Optional.of(Value.Int.of(
                    bits == 64 ? (signed ? Long.MAX_VALUE : -1) : (1L << (signed ? bits - 1 : bits)) - 1));
            case "MIN" -> Optional.of(Value.Int.of(signed ? -1L << (bits - 1) : 0));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> written(Expr tree) {
        return switch (tree) {
            case Expr.Constant constant -> switch (constant.value()) {
                case Literal.Whole whole when whole.number().bitLength() <= 64 ->
                    Optional.of(Value.Int.of(whole.number().longValue()));
                case Literal.Whole _ -> Optional.empty();
                case Literal.Real real -> Optional.of(new Value.Real(real.number()));
                case Literal.Text text -> Optional.of(text.text());
                case Literal.Bytes bytes -> Optional.of(bytes.bytes());
                case Literal.Character character -> Optional.of(Value.Int.of(character.codePoint()));
                case Literal.Bool bool -> Optional.of(Value.Bool.of(bool.truth()));
            };
            case Expr.Parenthesised inner -> written(inner.value());
            case Expr.Unary unary when unary.operator() == Expr.UnaryOperator.NEGATE ->
                written(unary.operand()).flatMap(Constants::negated);
            default -> Optional.empty();
        };
    }
}
