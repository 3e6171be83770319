package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Infers expressions, each by its kind.
final class Expressions {
    private final Inferring in;
    private final Structs structs;
    private final Fields fields;
    private final Casts casts;
    private final Literals literals;

    Expressions(Inferring in) {
        this.in = in;
        this.structs = new Structs(in);
        this.fields = new Fields(in);
        this.casts = new Casts(in);
        this.literals = new Literals(in);
    }

    /// The expression, of whatever type it is.
    TypedExpr check(Expr expr, Expected expected) {
        boolean before = in.diverges;
        in.diverges = false;
        TypedExpr typed = kind(expr, expected);
        if (in.shallow(typed.type()) instanceof Ty.Never) in.diverges = true;
        in.diverges |= before;
        return typed;
    }

    TypedExpr check(Expr expr) {
        return check(expr, Expected.NOTHING);
    }

    /// The expression, made into one of that type.
    TypedExpr coerced(Expr expr, Ty type) {
        return in.coercions.coerce(check(expr, Expected.of(type)), type);
    }

    private TypedExpr kind(Expr expr, Expected expected) {
        return switch (expr) {
            case Expr.Constant constant -> literals.check(constant, expected);
            case Expr.Named named -> in.paths.value(named);
            case Expr.Block block -> in.blocks.block(block, expected);
            case Expr.Unary unary -> in.operators.unary(unary, expected);
            case Expr.Borrow borrow -> borrow(borrow, expected);
            case Expr.Binary binary -> in.operators.binary(binary, expected);
            case Expr.Assign assign -> in.operators.assign(assign);
            case Expr.AssignOperation assign -> in.operators.assignOperation(assign);
            case Expr.Call call -> in.calls.call(call, expected);
            case Expr.MethodCall call -> in.calls.method(call, expected);
            case Expr.Field field -> fields.check(field);
            case Expr.Index index -> fields.index(index);
            case Expr.Range range -> structs.range(range, expected);
            case Expr.Cast cast -> casts.check(cast);
            case Expr.Try attempt -> in.control.attempt(attempt);
            case Expr.Tuple tuple -> tuple(tuple, expected);
            case Expr.Parenthesised inner -> check(inner.value(), expected);
            case Expr.Array array -> array(array.span(), array.elements(), expected);
            case Expr.Repeat repeat -> repeat(repeat, expected);
            case Expr.Struct struct -> structs.check(struct, expected);
            case Expr.If choice -> in.control.choice(choice, expected);
            case Expr.Let let -> in.control.let(let);
            case Expr.Match match -> in.control.match(match, expected);
            case Expr.Loop loop -> in.control.loop(loop, expected);
            case Expr.While loop -> in.control.whileLoop(loop);
            case Expr.For loop -> in.control.forLoop(loop);
            case Expr.Break leave -> in.control.leave(leave);
            case Expr.Continue next -> in.control.next(next);
            case Expr.Return leave -> in.control.giveBack(leave);
            case Expr.Closure closure -> in.closures.check(closure, expected);
            case Expr.Formatting formatting -> in.macros.formatting(formatting, expected);
            case Expr.Assertion assertion -> in.macros.assertion(assertion);
            case Expr.VecOf vec -> in.macros.vec(vec, expected);
            case Expr.Matches matches -> in.macros.matches(matches);
        };
    }

    private TypedExpr borrow(Expr.Borrow borrow, Expected expected) {
        Expected inner = expected.exact().map(in::settled).map(type -> switch (type) {
            case Ty.Reference reference -> hint(borrow.operand(), in.settled(reference.target()));
            case Ty.Pointer pointer -> hint(borrow.operand(), in.settled(pointer.target()));
            default -> Expected.NOTHING;
        }).orElse(Expected.NOTHING);
        TypedExpr operand = check(borrow.operand(), inner);
        if (borrow.mutable()) operand = in.places.mutable(operand);
        if (borrow.raw()) {
            Ty type = new Ty.Pointer(borrow.mutable(), operand.type());
            return new TypedExpr.RawBorrow(borrow.span(), type, borrow.mutable(), operand);
        }
        Ty type = new Ty.Reference(Region.ERASED, borrow.mutable(), operand.type());
        BorrowKind kind = borrow.mutable() ? BorrowKind.MUTABLE : BorrowKind.SHARED;
        return new TypedExpr.Borrow(borrow.span(), type, kind, false, operand);
    }

    /// A place is not coerced, so that what is expected behind the reference says nothing of it.
    private static Expected hint(Expr operand, Ty target) {
        boolean place = operand instanceof Expr.Named || operand instanceof Expr.Field || operand instanceof Expr.Index
                || operand instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.DEREFERENCE;
        return place ? Expected.NOTHING : Expected.behind(target);
    }

    private TypedExpr tuple(Expr.Tuple tuple, Expected expected) {
        List<Ty> hints = expected.exact().map(in::settled)
                .filter(type -> type instanceof Ty.Tuple)
                .map(type -> ((Ty.Tuple) type).elements())
                .orElse(List.of());
        List<TypedExpr> elements = new ArrayList<>();
        for (int i = 0; i < tuple.elements().size(); i++) {
            Expr element = tuple.elements().get(i);
            elements.add(i < hints.size() ? coerced(element, hints.get(i)) : check(element));
        }
        Ty type = new Ty.Tuple(elements.stream().map(TypedExpr::type).toList());
        return new TypedExpr.Tuple(tuple.span(), type, elements);
    }

    private Optional<Ty> element(Expected expected) {
        return expected.type().map(in::settled).flatMap(type -> switch (type) {
            case Ty.Array array -> Optional.of(array.element());
            case Ty.Slice slice -> Optional.of(slice.element());
            default -> Optional.empty();
        });
    }

    TypedExpr.Array array(Span span, List<Expr> trees, Expected expected) {
        Optional<Ty> hint = element(expected);
        Merge merge = new Merge(in, hint.map(Expected::of).orElse(Expected.NOTHING));
        for (Expr tree : trees) merge.add(check(tree, hint.map(Expected::of).orElse(Expected.NOTHING)));
        List<TypedExpr> elements = merge.finish();
        Ty element = trees.isEmpty() ? hint.orElseGet(in::fresh) : merge.type();
        return new TypedExpr.Array(span, new Ty.Array(element, new Length.Known(trees.size())), elements);
    }

    private TypedExpr repeat(Expr.Repeat repeat, Expected expected) {
        Length length = in.types.reader().length(repeat.count());
        Optional<Ty> hint = element(expected);
        TypedExpr value = hint.isPresent() ? coerced(repeat.element(), hint.get()) : check(repeat.element());
        Ty type = new Ty.Array(value.type(), length);
        // More than one copy is made: the value is a constant, or can be copied.
        boolean once = length instanceof Length.Known known && known.number() <= 1;
        boolean constant = value instanceof TypedExpr.Const || value instanceof TypedExpr.Constant;
        if (!once && !constant) in.obligations.copy(value.type(), repeat.element().span());
        return new TypedExpr.Repeat(repeat.span(), type, value);
    }
}
