package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Calls of whatever can be called (rustc's `callee.rs`).
final class Calls {
    private final Inferring in;
    private final Given given;

    Calls(Inferring in) {
        this.in = in;
        this.given = new Given(in);
    }

    TypedExpr call(Expr.Call call, Expected expected) {
        TypedExpr callee = in.expressions.check(call.function());
        if (in.structure(callee.type(), call.function().span()).isEmpty()) return unknown(call);
        List<Derefs.Step> steps = in.derefs.steps(callee.type(), false);
        for (int i = 0; i < steps.size(); i++) {
            Ty type = steps.get(i).type();
            TypedExpr at = in.derefs.apply(callee, steps, i);
            boolean itself = i == 0;
            Optional<TypedExpr> found = switch (type) {
                case Ty.Item item -> Optional.of(item(call, at, item, expected));
                case Ty.Function pointer -> Optional.of(pointer(call, at, pointer, expected));
                case Ty.Closure closure -> Optional.of(closure(call, at, closure, expected));
                case Ty.Reference _ when itself -> Optional.empty();
                case Ty.Adt _, Ty.Parameter _, Ty.Opaque _, Ty.Projection _, Ty.Dynamic _, Ty.Reference _ ->
                    overloaded(call, at, type, expected);
                default -> Optional.empty();
            };
            if (found.isPresent()) return found.get();
        }
        return in.unknown(call.function().span(), "this cannot be called: types are not checked here");
    }

    private TypedExpr unknown(Expr.Call call) {
        call.arguments().forEach(argument -> in.expressions.check(argument));
        return new TypedExpr.NotUnderstood(call.span(), Ty.UNKNOWN);
    }

    private TypedExpr item(Expr.Call call, TypedExpr callee, Ty.Item item, Expected expected) {
        Signature signature = in.types.signature(item.definition(), item.arguments(), call.span());
        in.callSites.put(callee.span(), new CallSite(callee.span(), call.span(), item.definition(), spans(call.arguments()), 0));
        List<TypedExpr> arguments = given.arguments(call.span(), signature, call.arguments(), expected);
        return done(call, callee, arguments, signature.result(), CallKind.FUNCTION);
    }

    private TypedExpr pointer(Expr.Call call, TypedExpr callee, Ty.Function pointer, Expected expected) {
        TypeFolder fresh = TypeFolder.by(in.inference.freshRegions(pointer.bound()));
        Signature signature = new Signature(fresh.fold(pointer.parameters()), fresh.fold(pointer.result()));
        List<TypedExpr> arguments = given.arguments(call.span(), signature, call.arguments(), expected);
        return done(call, callee, arguments, signature.result(), CallKind.FUNCTION);
    }

    private TypedExpr done(Expr.Call call, TypedExpr callee, List<TypedExpr> arguments, Ty result, CallKind how) {
        return new TypedExpr.Call(call.span(), result, callee, arguments, how, call.function().span());
    }

    /// The closure itself is the first argument; how it is used is known when its captures are.
    private TypedExpr closure(Expr.Call call, TypedExpr callee, Ty.Closure closure, Expected expected) {
        var known = in.inference.closure(closure.definition());
        TypeFolder fresh = TypeFolder.by(in.inference.freshRegions(known.bound()));
        Signature signature = new Signature(fresh.fold(known.parameters()), fresh.fold(known.result()));
        List<TypedExpr> arguments = given.arguments(call.span(), signature, call.arguments(), expected);
        return trait(call, "fn_once", closure, in.places.mutable(callee), signature.parameters(), arguments, signature.result());
    }

    private TypedExpr trait(Expr.Call call, String trait, Ty self, TypedExpr receiver, List<Ty> parameters,
            List<TypedExpr> arguments, Ty result) {
        TraitDef definition = in.lang.trait(trait);
        Ty tuple = new Ty.Tuple(parameters);
        TraitRef reference = new TraitRef(definition, self, new Arguments(List.of(), List.of(tuple), List.of()));
        Ty item = new Ty.Item(definition.functions().getFirst(), in.crate.substitution(reference));
        TypedExpr packed = new TypedExpr.Tuple(call.span(), tuple, arguments);
        return done(call, new TypedExpr.Function(call.function().span(), item), List.of(receiver, packed), result,
                CallKind.CLOSURE);
    }

    /// What has one of the traits of functions.
    private Optional<TypedExpr> overloaded(Expr.Call call, TypedExpr callee, Ty type, Expected expected) {
        for (String name : List.of("fn", "fn_mut", "fn_once")) {
            TraitDef trait = in.lang.trait(name);
            List<Ty> parameters = new ArrayList<>();
            call.arguments().forEach(_ -> parameters.add(in.fresh()));
            Ty tuple = new Ty.Tuple(parameters);
            TraitRef wanted = new TraitRef(trait, type, new Arguments(List.of(), List.of(tuple), List.of()));
            Predicate.Implements predicate = new Predicate.Implements(call.span(), List.of(), wanted);
            if (!in.obligations.mayHold(predicate)) continue;
            in.obligations.require(predicate, Cause.at(call.function().span()));
            in.obligations.process();
            TraitRef once = new TraitRef(in.lang.trait("fn_once"), type, wanted.arguments());
            Ty result = in.types.normal(new Ty.Projection(once, "Output"), call.span());
            List<TypedExpr> arguments =
                    given.arguments(call.span(), new Signature(parameters, result), call.arguments(), expected);
            TypedExpr receiver = switch (name) {
                case "fn" -> borrowed(callee, type, false);
                case "fn_mut" -> borrowed(callee, type, true);
                default -> callee;
            };
            return Optional.of(trait(call, name, type, receiver, parameters, arguments, result));
        }
        return Optional.empty();
    }

    private TypedExpr borrowed(TypedExpr place, Ty type, boolean mutable) {
        return new TypedExpr.Borrow(place.span(), new Ty.Reference(Region.ERASED, mutable, type),
                mutable ? BorrowKind.MUTABLE : BorrowKind.SHARED, true, mutable ? in.places.mutable(place) : place);
    }

    private static List<Span> spans(List<Expr> arguments) {
        return arguments.stream().map(Expr::span).toList();
    }

    TypedExpr method(Expr.MethodCall call, Expected expected) {
        TypedExpr receiver = in.expressions.check(call.receiver());
        if (in.structure(receiver.type(), call.receiver().span()).isEmpty()) {
            call.arguments().forEach(argument -> in.expressions.check(argument));
            return new TypedExpr.NotUnderstood(call.span(), Ty.UNKNOWN);
        }
        List<Derefs.Step> steps = in.derefs.steps(receiver.type(), false);
        Optional<Probe.Pick> pick = in.probe.method(steps, call.method().text());
        if (pick.isEmpty()) {
            call.arguments().forEach(argument -> in.expressions.check(argument));
            return in.unknown(call.method().span(),
                    "there is no method `" + call.method() + "` here: names and types are not checked here");
        }
        return confirm(call, receiver, steps, pick.get(), expected);
    }

    private TypedExpr confirm(
            Expr.MethodCall call, TypedExpr receiver, List<Derefs.Step> steps, Probe.Pick pick, Expected expected) {
        Probe.Found found = pick.found();
        Span name = call.method().span();
        Span nameSpan = new Span(name.start(), call.span().end());
        Substitution own = in.types.own(found.function().generics(), call.generics(), name);
        Substitution all = found.arguments().and(own);
        found.trait().ifPresent(trait -> in.obligations.require(
                new Predicate.Implements(name, List.of(), trait), Cause.of(name, found.function(), Span.NOWHERE)));
        TypedExpr function = in.paths.function(name, found.function(), all);
        Signature signature = in.types.signature(found.function(), all, call.span());
        TypedExpr self = adjusted(receiver, steps, pick);
        if (!in.unify(signature.parameters().getFirst(), self.type())) {
            in.mismatch(call.receiver().span(), self.type(), signature.parameters().getFirst());
        }
        in.callSites.put(name, new CallSite(name, name, found.function(), spans(call.arguments()), 1));
        Signature rest = new Signature(
                signature.parameters().subList(1, signature.parameters().size()), signature.result());
        List<TypedExpr> arguments = new ArrayList<>(List.of(self));
        arguments.addAll(given.arguments(call.span(), rest, call.arguments(), expected));
        return new TypedExpr.Call(call.span(), signature.result(), function, arguments, CallKind.METHOD, nameSpan);
    }

    /// The receiver as the method takes it.
    private TypedExpr adjusted(TypedExpr receiver, List<Derefs.Step> steps, Probe.Pick pick) {
        TypedExpr at = in.derefs.apply(receiver, steps, pick.derefs());
        Ty type = steps.get(pick.derefs()).type();
        if (pick.borrow().isEmpty()) {
            if (!(type instanceof Ty.Reference reference)) return at;
            return borrow(new TypedExpr.Dereference(at.span(), reference.target(), at), reference.target(), reference.mutable());
        }
        TypedExpr borrow = borrow(at, type, pick.borrow().get());
        if (!pick.unsize()) return borrow;
        Ty slice = new Ty.Reference(Region.ERASED, pick.borrow().get(), new Ty.Slice(((Ty.Array) type).element()));
        return new TypedExpr.Coerce(at.span(), slice, TypedExpr.Coercion.UNSIZE, borrow);
    }

    private TypedExpr borrow(TypedExpr place, Ty type, boolean mutable) {
        return new TypedExpr.Borrow(place.span(), new Ty.Reference(Region.ERASED, mutable, type),
                mutable ? BorrowKind.TWO_PHASE : BorrowKind.SHARED, true, mutable ? in.places.mutable(place) : place);
    }

    /// A call of a function that the language knows, such as for `vec!`.
    /// @param types for its own type parameters
    TypedExpr library(String name, Span span, List<Ty> types, List<TypedExpr> arguments, Ty result) {
        FunctionDef definition = in.lang.function(name);
        Substitution all = in.inference.freshSubstitution(definition.generics());
        List<Ty> variables = new ArrayList<>(all.types().values());
        for (int i = 0; i < types.size(); i++) in.unify(variables.get(i), types.get(i));
        Signature signature = in.types.signature(definition, all, span);
        List<TypedExpr> coerced = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            coerced.add(in.coercions.coerce(arguments.get(i), signature.parameters().get(i)));
        }
        in.unify(signature.result(), result);
        TypedExpr function = new TypedExpr.Function(span, new Ty.Item(definition, all));
        return new TypedExpr.Call(span, signature.result(), function, coerced, CallKind.MACRO, span);
    }
}
