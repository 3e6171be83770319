package interleave.language.rust.check;

import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the inferred types into a body, and decides what depends on them: operators of the language itself, the range of
/// numbers, and how closures are called (rustc's `writeback.rs`).
final class Finish extends Rewriting {
    private final Inferring in;
    private final Ranges ranges;
    private final Map<ClosureDef, List<Ty>> captured = new LinkedHashMap<>();
    private Span at;
    private boolean told;
    private boolean calls;

    Finish(Inferring in, Span span) {
        this.in = in;
        this.at = span;
        this.ranges = new Ranges(in);
    }

    private final TypeFolder folder = new TypeFolder() {
        @Override
        protected @Nullable Ty replace(Ty type) {
            return switch (type) {
                case Ty.Variable variable -> known(variable);
                case Ty.Closure closure when in.closures.all().containsKey(closure.definition()) -> new Ty.Closure(
                        closure.definition(), closure.arguments(),
                        captured.getOrDefault(closure.definition(), List.of()));
                default -> null;
            };
        }

        private Ty known(Ty.Variable variable) {
            Ty found = in.inference.known(variable);
            if (!(found instanceof Ty.Variable)) return fold(found);
            if (!told && in.understood()) in.undecided(at, "a type is not known here: types are not checked here");
            told = true;
            return Ty.UNKNOWN;
        }

        @Override
        protected interleave.language.rust.type.Length length(interleave.language.rust.type.Length length) {
            var found = in.inference.resolve(length);
            if (!(found instanceof interleave.language.rust.type.Length.Unknown)) return found;
            if (!told && in.understood()) in.undecided(at, "a length is not known here: types are not checked here");
            told = true;
            return new interleave.language.rust.type.Length.Known(0);
        }
    };

    @Override
    protected Ty type(Ty type) {
        return folder.fold(type);
    }

    @Override
    protected Substitution substitution(Substitution substitution) {
        return folder.fold(substitution);
    }

    /// Says what a closure has captured.
    void captured(ClosureDef definition) {
        List<Ty> types = new ArrayList<>();
        for (ClosureDef.Capture capture : definition.captures()) {
            Ty type = type(capture.type());
            types.add(switch (capture.mode()) {
                case VALUE -> type;
                case SHARED -> new Ty.Reference(Region.ERASED, false, type);
                case UNIQUE, MUTABLE -> new Ty.Reference(Region.ERASED, true, type);
            });
        }
        captured.put(definition, types);
    }

    List<Ty> capturedTypes(ClosureDef definition) {
        return captured.getOrDefault(definition, List.of());
    }

    /// From now on the kinds of closures are known.
    void callClosures() {
        calls = true;
    }

    @Override
    protected TypedExpr expr(TypedExpr expr) {
        Span around = at;
        at = expr.span();
        TypedExpr done = switch (expr) {
            case TypedExpr.Constant _, TypedExpr.Unary _, TypedExpr.Cast _ when calls -> super.expr(expr);
            case TypedExpr.Unary unary when unary.negate() && unary.operand() instanceof TypedExpr.Constant constant
                    && type(unary.type()) instanceof Ty.Int whole -> ranges.negative(unary.span(), whole, constant);
            case TypedExpr.Constant constant -> ranges.check((TypedExpr.Constant) super.expr(constant));
            case TypedExpr.Unary unary -> ranges.check((TypedExpr.Unary) super.expr(unary));
            case TypedExpr.Cast cast -> ranges.check((TypedExpr.Cast) super.expr(cast));
            case TypedExpr.Call call when call.how() == CallKind.OPERATOR -> operator((TypedExpr.Call) super.expr(call));
            case TypedExpr.Call call when calls && ClosureCalls.direct(call) -> closure((TypedExpr.Call) super.expr(call));
            case TypedExpr.Closure closure -> {
                ClosureDef definition = closure.definition();
                var signature = in.inference.closure(definition);
                definition.complete(signature.bound(), signature.parameters().stream().map(this::type).toList(),
                        type(signature.result()), definition.kind(), definition.captures());
                yield super.expr(closure);
            }
            default -> super.expr(expr);
        };
        at = around;
        return done;
    }

    /// An operator on numbers and their like needs no call.
    private TypedExpr operator(TypedExpr.Call call) {
        if (call.arguments().size() != 2) return call;
        FunctionDef function = ((Ty.Item) call.function().type()).definition();
        Optional<BinaryOperator> found = operator(function.name());
        if (found.isEmpty()) return call;
        boolean assigns = function.name().endsWith("_assign");
        boolean compares = switch (found.get()) {
            case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            default -> false;
        };
        TypedExpr left = assigns || compares ? lent(call.arguments().get(0)) : call.arguments().get(0);
        TypedExpr right = compares ? lent(call.arguments().get(1)) : call.arguments().get(1);
        if (!Scalars.builtIn(found.get(), left.type(), right.type())) return call;
        return assigns
                ? new TypedExpr.AssignOperation(call.span(), Ty.UNIT, found.get(), left, right)
                : new TypedExpr.Binary(call.span(), call.type(), found.get(), left, right);
    }

    private static TypedExpr lent(TypedExpr argument) {
        return argument instanceof TypedExpr.Borrow borrow && borrow.given() ? borrow.place() : argument;
    }

    private static Optional<BinaryOperator> operator(String method) {
        String plain = method.endsWith("_assign") ? method.substring(0, method.length() - "_assign".length()) : method;
        for (BinaryOperator one : BinaryOperator.values()) {
            if (!one.method().isEmpty() && one.method().equals(plain)) return Optional.of(one);
        }
        return Optional.empty();
    }

    private TypedExpr closure(TypedExpr.Call call) {
        TypedExpr place = call.arguments().getFirst();
        ClosureDef.Kind kind = ClosureCalls.kind(call);
        if (kind == ClosureDef.Kind.FN_ONCE) return call;
        boolean mutable = kind == ClosureDef.Kind.FN_MUT;
        TraitDef trait = in.lang.trait(mutable ? "fn_mut" : "fn");
        Ty.Item once = (Ty.Item) call.function().type();
        TraitDef from = once.definition().trait().orElseThrow();
        Ty tuple = once.arguments().types().get(from.generics().types().getFirst());
        Substitution arguments = Substitution.NONE
                .with(trait.self(), place.type())
                .with(trait.generics().types().getFirst(), tuple);
        TypedExpr borrow = new TypedExpr.Borrow(place.span(), new Ty.Reference(Region.ERASED, mutable, place.type()),
                mutable ? BorrowKind.MUTABLE : BorrowKind.SHARED, true, place);
        return new TypedExpr.Call(call.span(), call.type(),
                new TypedExpr.Function(call.function().span(), new Ty.Item(trait.functions().getFirst(), arguments)),
                List.of(borrow, call.arguments().getLast()), call.how(), call.nameSpan());
    }
}
