package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.tree.Expr.UnaryOperator;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// Operators: those of the language itself for numbers and their like, else calls of the traits' methods (rustc's `op.rs`).
final class Operators {
    private final Inferring in;
    private final Destructuring destructuring;

    Operators(Inferring in) {
        this.in = in;
        this.destructuring = new Destructuring(in);
    }

    TypedExpr unary(Expr.Unary tree, Expected expected) {
        if (tree.operator() == UnaryOperator.DEREFERENCE) return dereference(tree, expected);
        TypedExpr operand = in.expressions.check(tree.operand(), expected);
        boolean negate = tree.operator() == UnaryOperator.NEGATE;
        Optional<Ty> known = in.structure(operand.type(), tree.operand().span());
        if (known.isEmpty()) return new TypedExpr.NotUnderstood(tree.span(), Ty.UNKNOWN);
        if (Scalars.number(known.get()) || !negate && known.get() instanceof Ty.Bool) {
            return new TypedExpr.Unary(tree.span(), operand.type(), negate, operand);
        }
        if (known.get() instanceof Ty.Never) return operand;
        TraitDef trait = in.lang.trait(negate ? "neg" : "not");
        TraitRef wanted = new TraitRef(trait, operand.type(), Arguments.NONE);
        return call(tree.span(), wanted, List.of(operand), tree.span());
    }

    /// `trait::method(arguments)` with the trait's `Output`.
    private TypedExpr call(Span span, TraitRef wanted, List<TypedExpr> arguments, Span operator) {
        in.obligations.require(new Predicate.Implements(operator, List.of(), wanted), Cause.at(operator));
        in.obligations.process();
        Ty output = in.types.normal(new Ty.Projection(wanted, "Output"), span);
        TypedExpr function = function(span, wanted, "");
        return new TypedExpr.Call(span, output, function, arguments, CallKind.OPERATOR, operator);
    }

    private TypedExpr function(Span span, TraitRef wanted, String method) {
        var function = method.isEmpty()
                ? wanted.trait().functions().getFirst()
                : wanted.trait().function().first(method).orElseThrow();
        return new TypedExpr.Function(span, new Ty.Item(function, in.crate.substitution(wanted)));
    }

    private TypedExpr dereference(Expr.Unary tree, Expected expected) {
        TypedExpr operand = in.expressions.check(tree.operand());
        if (in.structure(operand.type(), tree.operand().span()).isEmpty()) {
            return new TypedExpr.NotUnderstood(tree.span(), Ty.UNKNOWN);
        }
        return in.derefs.explicit(operand, tree.span())
                .orElseGet(() -> in.unknown(tree.span(), "this cannot be dereferenced: types are not checked here"));
    }

    TypedExpr binary(Expr.Binary tree, Expected expected) {
        return switch (tree.operator()) {
            case AND, OR -> lazy(tree);
            case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> comparison(tree);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, BIT_AND, BIT_OR, BIT_XOR, SHIFT_LEFT, SHIFT_RIGHT ->
                arithmetic(tree, expected);
        };
    }

    private TypedExpr lazy(Expr.Binary tree) {
        TypedExpr left = in.expressions.coerced(tree.left(), Ty.BOOL);
        boolean before = in.diverges;
        TypedExpr right = in.expressions.coerced(tree.right(), Ty.BOOL);
        in.diverges = before;
        return new TypedExpr.Binary(tree.span(), Ty.BOOL, tree.operator(), left, right);
    }

    private TypedExpr arithmetic(Expr.Binary tree, Expected expected) {
        // Where the operands are literals, what is expected of the result is a hint for them.
        Expected hint = expected.exact().map(in::settled).filter(Scalars::number).isPresent()
                && literal(tree.left()) && literal(tree.right()) ? expected : Expected.NOTHING;
        TypedExpr left = reborrowed(in.expressions.check(tree.left(), hint));
        Ty leftType = in.settled(left.type());
        TraitDef trait = in.lang.trait(tree.operator().method());
        Ty other = in.fresh();
        TraitRef wanted = new TraitRef(trait, left.type(), new Arguments(List.of(), List.of(other), List.of()));
        if (overloaded(leftType)) {
            // The trait is looked at first: where it takes only one type, the right operand is coerced to that.
            TypedExpr incomplete = call(tree.span(), wanted, List.of(left), tree.operatorSpan());
            TypedExpr right = in.expressions.coerced(tree.right(), other);
            TypedExpr.Call whole = (TypedExpr.Call) incomplete;
            return new TypedExpr.Call(whole.span(), whole.type(), whole.function(), List.of(left, right), whole.how(),
                    whole.nameSpan());
        }
        TypedExpr right = in.expressions.check(tree.right(), literal(tree.right()) ? hint : Expected.NOTHING);
        Ty rightType = in.settled(right.type());
        if (Scalars.builtIn(tree.operator(), leftType, rightType)) {
            boolean shift =
                    tree.operator() == BinaryOperator.SHIFT_LEFT || tree.operator() == BinaryOperator.SHIFT_RIGHT;
            if (!shift && !in.unify(leftType, rightType)) in.mismatch(tree.span(), rightType, leftType);
            return new TypedExpr.Binary(tree.span(), left.type(), tree.operator(), left, right);
        }
        right = in.coercions.coerce(right, other);
        return call(tree.span(), wanted, List.of(left, right), tree.operatorSpan());
    }

    /// Whether an operator on that left operand is certainly a trait's.
    private static boolean overloaded(Ty left) {
        return !Scalars.scalar(left) && !(left instanceof Ty.Variable);
    }

    private static boolean literal(Expr tree) {
        return switch (tree) {
            case Expr.Constant _ -> true;
            case Expr.Parenthesised inner -> literal(inner.value());
            case Expr.Unary unary -> literal(unary.operand());
            case Expr.Binary binary -> literal(binary.left()) && literal(binary.right());
            default -> false;
        };
    }

    /// A `&mut` as the left operand is borrowed anew.
    private TypedExpr reborrowed(TypedExpr left) {
        if (!(in.settled(left.type()) instanceof Ty.Reference reference) || !reference.mutable()) return left;
        TypedExpr place = new TypedExpr.Dereference(left.span(), reference.target(), left);
        return new TypedExpr.Borrow(left.span(), reference, BorrowKind.MUTABLE, true, in.places.mutable(place));
    }

    private TypedExpr comparison(Expr.Binary tree) {
        TypedExpr left = in.expressions.check(tree.left());
        Ty leftType = in.settled(left.type());
        Ty other = in.fresh();
        TraitDef trait = in.lang.trait(tree.operator().trait().equals("PartialEq") ? "eq" : "partial_ord");
        TraitRef wanted = new TraitRef(trait, left.type(), new Arguments(List.of(), List.of(other), List.of()));
        Predicate predicate = new Predicate.Implements(tree.operatorSpan(), List.of(), wanted);
        TypedExpr right;
        if (overloaded(leftType)) {
            in.obligations.require(predicate, Cause.at(tree.operatorSpan()));
            in.obligations.process();
            right = in.expressions.coerced(tree.right(), other);
        } else {
            right = in.expressions.check(tree.right());
            Ty rightType = in.settled(right.type());
            if (Scalars.builtIn(tree.operator(), leftType, rightType)) {
                if (!in.unify(leftType, rightType)) in.mismatch(tree.span(), rightType, leftType);
                return new TypedExpr.Binary(tree.span(), Ty.BOOL, tree.operator(), left, right);
            }
            in.obligations.require(predicate, Cause.at(tree.operatorSpan()));
            right = in.coercions.coerce(right, other);
        }
        TypedExpr function = function(tree.span(), wanted, tree.operator().method());
        return new TypedExpr.Call(tree.span(), Ty.BOOL, function, List.of(borrowed(left), borrowed(right)),
                CallKind.OPERATOR, tree.operatorSpan());
    }

    private static TypedExpr borrowed(TypedExpr place) {
        Ty type = new Ty.Reference(Region.ERASED, false, place.type());
        return new TypedExpr.Borrow(place.span(), type, BorrowKind.SHARED, true, place);
    }

    TypedExpr assign(Expr.Assign tree) {
        if (Destructuring.takes(tree.place())) return destructuring.assign(tree);
        TypedExpr place = in.places.mutable(in.expressions.check(tree.place()));
        if (!Places.is(place) && !(place instanceof TypedExpr.NotUnderstood)) {
            return in.unknown(tree.place().span(), "this cannot be assigned to: types are not checked here");
        }
        TypedExpr value = in.expressions.coerced(tree.value(), place.type());
        return new TypedExpr.Assign(tree.span(), Ty.UNIT, place, value);
    }

    TypedExpr assignOperation(Expr.AssignOperation tree) {
        TypedExpr place = in.expressions.check(tree.place());
        Ty left = in.settled(place.type());
        if (!Places.is(place) && !(place instanceof TypedExpr.NotUnderstood)) {
            return in.unknown(tree.place().span(), "this cannot be assigned to: types are not checked here");
        }
        Ty other = in.fresh();
        TraitDef trait = in.lang.trait(tree.operator().method() + "_assign");
        TraitRef wanted = new TraitRef(trait, place.type(), new Arguments(List.of(), List.of(other), List.of()));
        Predicate predicate = new Predicate.Implements(tree.operatorSpan(), List.of(), wanted);
        TypedExpr value;
        if (overloaded(left)) {
            in.obligations.require(predicate, Cause.at(tree.operatorSpan()));
            in.obligations.process();
            value = in.expressions.coerced(tree.value(), other);
        } else {
            value = in.expressions.check(tree.value());
            Ty right = in.settled(value.type());
            if (Scalars.builtIn(tree.operator(), left, right)) {
                boolean shift =
                        tree.operator() == BinaryOperator.SHIFT_LEFT || tree.operator() == BinaryOperator.SHIFT_RIGHT;
                if (!shift && !in.unify(left, right)) in.mismatch(tree.span(), right, left);
                return new TypedExpr.AssignOperation(
                        tree.span(), Ty.UNIT, tree.operator(), in.places.mutable(place), value);
            }
            in.obligations.require(predicate, Cause.at(tree.operatorSpan()));
            value = in.coercions.coerce(value, other);
        }
        Ty type = new Ty.Reference(Region.ERASED, true, place.type());
        TypedExpr borrow = new TypedExpr.Borrow(
                tree.place().span(), type, BorrowKind.TWO_PHASE, true, in.places.mutable(place));
        return new TypedExpr.Call(tree.span(), Ty.UNIT, function(tree.span(), wanted, ""), List.of(borrow, value),
                CallKind.OPERATOR, tree.operatorSpan());
    }
}
