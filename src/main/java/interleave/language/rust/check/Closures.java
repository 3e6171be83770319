package interleave.language.rust.check;

import interleave.language.rust.resolve.Elision;
import interleave.language.rust.resolve.Inference.ClosureSignature;
import interleave.language.rust.resolve.Obligation;
import interleave.language.rust.resolve.TypeReader;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.program.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Closures: what they take is deduced from where they are used (rustc's `closure.rs`). What they capture is found later.
final class Closures {
    private final Inferring in;
    private final Deque<ClosureDef> around = new ArrayDeque<>();
    /// What stands for the types of all that a closure captures, until that is known.
    private final Map<ClosureDef, Ty.Variable> captured = new LinkedHashMap<>();

    Closures(Inferring in) {
        this.in = in;
    }

    private record Deduced(Optional<ClosureDef.Kind> kind, Optional<Wanted> wanted, Optional<ClosureDef.Asked> asked) {
        static final Deduced NOTHING = new Deduced(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// What the closure is expected to take and, if that is known, to give.
    private record Wanted(List<LifetimeParameter> bound, List<Ty> parameters, Optional<Ty> result) {}

    TypedExpr check(Expr.Closure tree, Expected expected) {
        Deduced deduced = expected.type().map(in::settled).map(this::deduce).orElse(Deduced.NOTHING);
        Definition owner = around.isEmpty() ? in.owner : around.element();
        ClosureDef definition = new ClosureDef(tree.span(), tree.head(), tree.moves().isPresent(), owner);
        ClosureSignature signature = signature(tree, deduced);
        deduced.kind.ifPresent(kind -> in.expectedKinds.put(definition, kind));
        deduced.asked.ifPresent(definition::ask);
        in.inference.closure(definition, signature);
        Ty.Variable all = in.inference.fresh();
        captured.put(definition, all);
        Ty type = new Ty.Closure(definition, in.identity, List.of(all));
        around.push(definition);
        TypedBody body = body(tree, definition, signature);
        around.pop();
        return new TypedExpr.Closure(tree.span(), type, definition, body);
    }

    /// All closures of the body, with what stands for what they capture.
    Map<ClosureDef, Ty.Variable> all() {
        return captured;
    }

    private TypedBody body(Expr.Closure tree, ClosureDef definition, ClosureSignature signature) {
        boolean before = in.diverges;
        in.diverges = false;
        in.enter(signature.result());
        in.locals.enter();
        List<TypedBody.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < tree.parameters().size(); i++) {
            Expr.ClosureParameter parameter = tree.parameters().get(i);
            Ty type = signature.parameters().get(i);
            TypedPattern pattern = in.patterns.check(parameter.pattern(), type);
            parameters.add(new TypedBody.Parameter(parameter.span(), pattern, type));
        }
        parameters.forEach(one -> TypedPattern.variables(one.pattern()).forEach(in.locals::see));
        TypedExpr value = in.expressions.coerced(tree.body(), signature.result());
        in.locals.leave();
        in.leave();
        in.diverges = before;
        return new TypedBody(definition, tree.body().span(), parameters, signature.result(), value);
    }

    private ClosureSignature signature(Expr.Closure tree, Deduced deduced) {
        boolean fits = deduced.wanted.isPresent() && deduced.wanted.get().parameters.size() == tree.parameters().size();
        List<LifetimeParameter> bound = new ArrayList<>();
        List<Ty> parameters = new ArrayList<>();
        for (int i = 0; i < tree.parameters().size(); i++) {
            Expr.ClosureParameter parameter = tree.parameters().get(i);
            Optional<Ty> wanted = fits ? Optional.of(deduced.wanted.get().parameters.get(i)) : Optional.empty();
            Optional<Ty> written = parameter.type().map(type -> wanted.isPresent() ? in.types.read(type) : own(type, bound));
            if (wanted.isPresent() && written.isPresent() && !in.unify(wanted.get(), written.get())) {
                in.mismatch(parameter.span(), written.get(), wanted.get());
            }
            parameters.add(wanted.or(() -> written).orElseGet(in::fresh));
        }
        if (fits) bound.addAll(deduced.wanted.get().bound);
        Optional<Ty> written = tree.result().map(in.types::read);
        Optional<Ty> wanted = fits ? deduced.wanted.get().result : Optional.empty();
        if (written.isPresent() && wanted.isPresent() && !in.unify(written.get(), wanted.get())) {
            in.mismatch(tree.result().orElseThrow().span(), written.get(), wanted.get());
        }
        Ty result = wanted.or(() -> written).orElseGet(in::fresh);
        return new ClosureSignature(bound, parameters, result, deduced.kind);
    }

    /// A parameter's type as written: each lifetime that is left out may be another one at each call.
    private Ty own(TypeTree tree, List<LifetimeParameter> bound) {
        Elision each = new Elision() {
            @Override
            public Region region(Span span) {
                LifetimeParameter one = new LifetimeParameter("'_", span);
                bound.add(one);
                return new Region.Named(one);
            }

            @Override
            public Region object() {
                return Region.ERASED;
            }

            @Override
            public Ty type(Span span) {
                return in.fresh();
            }

            @Override
            public Ty implementing(TypeTree.Implementing it) {
                in.undecided(it.span(), "`impl` of a trait is not allowed in a body");
                return Ty.UNKNOWN;
            }

            @Override
            public boolean infers() {
                return true;
            }
        };
        return in.types.normal(new TypeReader(in.scope(), each).read(tree), tree.span());
    }

    private Deduced deduce(Ty expected) {
        return switch (expected) {
            case Ty.Variable variable -> pending(variable);
            case Ty.Function function -> new Deduced(Optional.empty(), Optional.of(
                    new Wanted(function.bound(), function.parameters(), Optional.of(function.result()))), Optional.empty());
            case Ty.Dynamic dynamic -> object(dynamic);
            default -> Deduced.NOTHING;
        };
    }

    private Deduced object(Ty.Dynamic dynamic) {
        if (dynamic.principal().isEmpty()) return Deduced.NOTHING;
        TraitRef trait = dynamic.principal().get();
        Optional<ClosureDef.Kind> kind = kind(trait);
        Optional<Ty> result = dynamic.equal().stream().map(Predicate.Equal::type).findFirst();
        return new Deduced(kind, wanted(dynamic.bound(), trait, result), Optional.empty());
    }

    private static Optional<ClosureDef.Kind> kind(TraitRef trait) {
        return switch (trait.trait().lang()) {
            case "fn" -> Optional.of(ClosureDef.Kind.FN);
            case "fn_mut" -> Optional.of(ClosureDef.Kind.FN_MUT);
            case "fn_once" -> Optional.of(ClosureDef.Kind.FN_ONCE);
            default -> Optional.empty();
        };
    }

    private Optional<Wanted> wanted(List<LifetimeParameter> bound, TraitRef trait, Optional<Ty> result) {
        if (kind(trait).isEmpty()) return Optional.empty();
        return in.settled(trait.arguments().types().getFirst()) instanceof Ty.Tuple tuple
                ? Optional.of(new Wanted(bound, tuple.elements(), result))
                : Optional.empty();
    }

    /// What pending obligations say of the variable.
    private Deduced pending(Ty.Variable variable) {
        Optional<ClosureDef.Kind> kind = Optional.empty();
        Optional<Wanted> wanted = Optional.empty();
        Optional<ClosureDef.Asked> asked = Optional.empty();
        for (Obligation obligation : in.obligations.open()) {
            switch (obligation.predicate()) {
                case Predicate.Implements it when same(it.trait().self(), variable) -> {
                    for (TraitRef trait : in.crate.elaborated(it.trait())) {
                        Optional<ClosureDef.Kind> found = kind(trait);
                        boolean stricter = found.isPresent() && (kind.isEmpty() || found.get().compareTo(kind.get()) < 0);
                        if (stricter && (trait == it.trait() || !functions(it.trait()))) {
                            kind = found;
                            if (obligation.cause() instanceof Cause cause) {
                                asked = cause.by().map(by -> new ClosureDef.Asked(by, cause.asked(), cause.span()));
                            }
                        }
                        if (wanted.isEmpty()) wanted = wanted(it.bound(), trait, Optional.empty());
                    }
                }
                case Predicate.Equal it when same(it.trait().self(), variable) && kind(it.trait()).isPresent() -> {
                    Optional<Wanted> found = wanted(it.bound(), it.trait(), Optional.of(in.types.normal(it.type(), it.span())));
                    boolean opened = it.bound().isEmpty() && wanted.isPresent() && !wanted.get().bound.isEmpty();
                    // Lifetimes that it had bound may be gone already: those of the condition on the trait are kept.
                    if (opened && found.isPresent()) {
                        List<Ty> parameters = wanted.get().parameters.stream()
                                .map(type -> in.types.normal(type, it.span()))
                                .toList();
                        wanted = Optional.of(new Wanted(wanted.get().bound, parameters, found.get().result));
                    } else if (found.isPresent()) {
                        wanted = found;
                    }
                }
                default -> {}
            }
        }
        return new Deduced(kind, wanted, asked);
    }

    private static boolean functions(TraitRef trait) {
        return kind(trait).isPresent();
    }

    private boolean same(Ty self, Ty.Variable variable) {
        return in.shallow(self) instanceof Ty.Variable other && other.number() == variable.number();
    }
}
