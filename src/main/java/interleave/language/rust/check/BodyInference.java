package interleave.language.rust.check;

import interleave.language.rust.resolve.Inference.ClosureSignature;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.OpaqueDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The inference of one body from beginning to end.
final class BodyInference {
    private final Bodies bodies;
    private final Inferring in;
    private final long errorsBefore;
    private final int undecidedBefore;

    BodyInference(Bodies bodies, Definition owner) {
        this.bodies = bodies;
        this.in = new Inferring(bodies, owner, bodies.crate().scope(owner), Paths.identity(owner));
        this.errorsBefore = bodies.notices().errors();
        this.undecidedBefore = bodies.notices().undecided();
    }

    Optional<TypedBody> function(FunctionDef function) {
        Item.Function tree = function.tree().orElseThrow();
        Expr.Block block = bodies.crate().body(function).orElseThrow();
        List<Ty> types = function.parameters().stream().map(type -> in.types.normal(type, tree.span())).toList();
        Ty result = result(function, tree.head());
        in.enter(result);
        in.locals.enter();
        List<TypedBody.Parameter> parameters = new ArrayList<>();
        tree.receiver().ifPresent(receiver -> parameters.add(receiver(receiver, types.getFirst())));
        for (Item.Parameter parameter : tree.parameters()) {
            Ty type = types.get(parameters.size());
            TypedPattern pattern = in.patterns.check(parameter.pattern(), type);
            parameters.add(new TypedBody.Parameter(parameter.span(), pattern, type));
        }
        parameters.forEach(one -> TypedPattern.variables(one.pattern()).forEach(in.locals::see));
        TypedExpr value = in.expressions.coerced(block, result);
        in.locals.leave();
        in.leave();
        return finish(new TypedBody(function, block.span(), parameters, result, value));
    }

    private TypedBody.Parameter receiver(Item.Receiver receiver, Ty type) {
        Variable self = new Variable("self", receiver.self().span(), receiver.mutable());
        in.locals.add(self, receiver.self(), type);
        TypedPattern pattern = new TypedPattern.Binding(
                receiver.span(), type, self, TypedPattern.Mode.VALUE, Optional.empty());
        return new TypedBody.Parameter(receiver.span(), pattern, type);
    }

    /// The result; for `impl Trait` of this function it is a type to be inferred, of which its bounds must hold.
    private Ty result(FunctionDef function, Span span) {
        TypeFolder own = new TypeFolder() {
            @Override
            protected @Nullable Ty replace(Ty type) {
                if (!(type instanceof Ty.Opaque opaque) || opaque.definition().owner() != function) return null;
                OpaqueDef definition = opaque.definition();
                if (!in.types.hidden().containsKey(definition)) {
                    in.types.hide(definition, in.fresh());
                    for (Predicate bound : definition.bounds()) {
                        in.obligations.require(fold(bound), Cause.at(definition.span()));
                    }
                }
                return in.types.hidden().get(definition);
            }
        };
        return in.types.normal(own.fold(function.result()), span);
    }

    /// A constant's value.
    Optional<TypedBody> value(Ty type, Expr tree) {
        Ty result = in.types.normal(type, tree.span());
        in.enter(result);
        in.locals.enter();
        TypedExpr value = in.expressions.coerced(tree, result);
        in.locals.leave();
        in.leave();
        return finish(new TypedBody(in.owner, tree.span(), List.of(), result, value));
    }

    /// The first value of a static variable; of one of a thread's own, what each thread makes.
    Optional<TypedBody> value(StaticDef variable) {
        boolean keyed = variable.tree().threadLocal() && variable.type() instanceof Ty.Adt;
        Ty type = keyed ? ((Ty.Adt) variable.type()).arguments().types().getFirst() : variable.type();
        if (!keyed && !variable.mutable()) {
            in.obligations.require(
                    new Predicate.Implements(variable.tree().type().span(), List.of(),
                            new interleave.language.rust.type.TraitRef(in.lang.trait("sync"), type, Arguments.NONE)),
                    Cause.because(variable.tree().type().span(),
                            "shared static variables must have a type that implements `Sync`"));
        }
        return value(type, variable.tree().value());
    }

    private Optional<TypedBody> finish(TypedBody inferred) {
        in.obligations.process();
        new Fallback(in).apply();
        Finish finish = new Finish(in, inferred.span());
        TypedBody typed = finish.body(inferred);
        Captures captures = new Captures(knowledge(finish), in.expectedKinds);
        if (bodies.notices().undecided() == undecidedBefore && in.obligations.failed().stream().noneMatch(bodies::matters)) {
            captures.analyse(typed.value());
        }
        in.closures.all().forEach((closure, all) -> {
            finish.captured(closure);
            if (in.shallow(all) instanceof Ty.Variable) in.unify(all, Ty.UNKNOWN);
        });
        in.obligations.process();
        finish.callClosures();
        TypedBody whole = finish.body(typed);
        for (Variable variable : in.locals.all()) variable.complete(finish.type(in.locals.type(variable)));
        in.types.hidden().forEach((definition, type) -> definition.reveal(finish.type(type)));
        boolean understood = bodies.notices().undecided() == undecidedBefore && in.obligations.failed().stream().noneMatch(bodies::matters);
        new Errors(in, bodies, captures.reasons()).tell(understood);
        boolean right = bodies.notices().errors() == errorsBefore && bodies.notices().undecided() == undecidedBefore;
        return right ? Optional.of(whole) : Optional.empty();
    }

    private Captures.Knowledge knowledge(Finish finish) {
        return new Captures.Knowledge() {
            @Override
            public boolean copies(Ty type) {
                return in.obligations.has("copy", type);
            }

            @Override
            public boolean drops(Ty type) {
                return type instanceof Ty.Adt adt && !in.lang.isBox(adt)
                        && bodies.crate().destructs(adt.definition());
            }

            @Override
            public Ty filled(Ty type) {
                return finish.type(type);
            }

            @Override
            public void completed(ClosureDef closure) {
                finish.captured(closure);
                ClosureSignature known = in.inference.closure(closure);
                in.inference.closure(closure, new ClosureSignature(
                        known.bound(), known.parameters(), known.result(), Optional.of(closure.kind())));
                in.unify(in.closures.all().get(closure), new Ty.Tuple(finish.capturedTypes(closure)));
            }
        };
    }
}
