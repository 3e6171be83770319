package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.language.rust.typed.TypedExpr.MatchSource;
import interleave.language.rust.typed.TypedPattern;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// `for` and `?`, written out with the traits that they use.
final class Desugaring {
    private final Inferring in;

    Desugaring(Inferring in) {
        this.in = in;
    }

    /// What a `for` goes over.
    /// @param start the call of `into_iter`
    /// @param item the type of each item
    record Iteration(TypedExpr start, Ty iterator, Ty item) {}

    Iteration iteration(TypedExpr values) {
        Span span = values.span();
        TraitRef into = asked("IntoIterator", values.type(), Arguments.NONE, span);
        in.obligations.process();
        Ty iterator = in.types.normal(new Ty.Projection(into, "IntoIter"), span);
        TypedExpr start = call(into, "into_iter", List.of(values), iterator, CallKind.FOR_INTO_ITER, span);
        TraitRef next = asked("Iterator", iterator, Arguments.NONE, span);
        in.obligations.process();
        Ty item = in.types.normal(new Ty.Projection(next, "Item"), span);
        return new Iteration(start, iterator, item);
    }

    private TraitRef asked(String trait, Ty self, Arguments arguments, Span span) {
        TraitRef wanted = new TraitRef(in.lang.trait(trait), self, arguments);
        in.obligations.require(new Predicate.Implements(span, List.of(), wanted), Cause.at(span));
        return wanted;
    }

    private TypedExpr call(TraitRef trait, String method, List<TypedExpr> arguments, Ty result, CallKind how, Span span) {
        FunctionDef function = trait.trait().function().first(method).orElseThrow();
        TypedExpr named = new TypedExpr.Function(span, new Ty.Item(function, in.crate.substitution(trait)));
        return new TypedExpr.Call(span, result, named, arguments, how, span);
    }

    TypedExpr loop(Span span, Iteration iteration, TypedExpr.Target target, TypedPattern pattern, TypedExpr body) {
        Span head = iteration.start().span();
        Variable variable = new Variable("iter", head, true);
        in.locals.add(variable, iteration.iterator());
        TypedExpr local = new TypedExpr.Local(head, iteration.iterator(), variable);
        Ty borrowed = new Ty.Reference(Region.ERASED, true, iteration.iterator());
        TypedExpr place = new TypedExpr.Borrow(head, borrowed, BorrowKind.MUTABLE, true, local);
        Ty.Adt option = in.lang.make("Option", iteration.item());
        TraitRef trait = new TraitRef(in.lang.trait("Iterator"), iteration.iterator(), Arguments.NONE);
        TypedExpr next = call(trait, "next", List.of(place), option, CallKind.FOR_NEXT, head);
        TypedExpr leave = new TypedExpr.Break(span, Ty.NEVER, target, Optional.empty());
        TypedExpr.Arm none = new TypedExpr.Arm(span, variant(span, option, "None", List.of()), Optional.empty(),
                new TypedExpr.Coerce(span, Ty.UNIT, TypedExpr.Coercion.NEVER, leave));
        TypedExpr.Arm some = new TypedExpr.Arm(
                pattern.span(), variant(pattern.span(), option, "Some", List.of(pattern)), Optional.empty(), body);
        TypedExpr match = new TypedExpr.Match(span, Ty.UNIT, next, List.of(none, some), MatchSource.FOR);
        TypedExpr loop = new TypedExpr.Loop(span, Ty.UNIT, target, match, TypedExpr.LoopSource.FOR);
        TypedPattern binding = new TypedPattern.Binding(
                head, iteration.iterator(), variable, TypedPattern.Mode.VALUE, Optional.empty());
        TypedExpr.Arm all = new TypedExpr.Arm(span, binding, Optional.empty(), loop);
        return new TypedExpr.Match(span, Ty.UNIT, iteration.start(), List.of(all), MatchSource.FOR);
    }

    private static TypedPattern variant(Span span, Ty.Adt type, String name, List<TypedPattern> inner) {
        List<AdtDef.Variant> variants = type.definition().variants();
        for (int i = 0; i < variants.size(); i++) {
            if (!variants.get(i).name().equals(name)) continue;
            List<TypedPattern.Part> parts =
                    inner.stream().map(pattern -> new TypedPattern.Part(0, pattern)).toList();
            return new TypedPattern.Parts(span, type, Optional.of(type.definition()), i, parts);
        }
        throw new IllegalStateException("the library's " + type.definition().name() + " has no " + name);
    }

    /// `match Try::branch(value) { Continue(v) => v, Break(r) => return FromResidual::from_residual(r) }`.
    TypedExpr attempt(Expr.Try tree) {
        Span span = tree.span();
        TypedExpr value = in.expressions.check(tree.value());
        if (in.structure(value.type(), tree.value().span()).isEmpty()) return new TypedExpr.NotUnderstood(span, Ty.UNKNOWN);
        TraitRef branch = asked("Try", value.type(), Arguments.NONE, span);
        in.obligations.process();
        Ty output = in.types.normal(new Ty.Projection(branch, "Output"), span);
        Ty residual = in.types.normal(new Ty.Projection(branch, "Residual"), span);
        Ty.Adt flow = in.lang.make("ControlFlow", residual, output);
        TypedExpr branched = call(branch, "branch", List.of(value), flow, CallKind.TRY, span);
        TypedExpr.Arm goOn = arm(span, flow, "Continue", "val", output, Optional.empty());
        Ty result = in.frame().result();
        TraitRef back = asked("FromResidual", result, new Arguments(List.of(), List.of(residual), List.of()), span);
        TypedExpr.Arm leave = arm(span, flow, "Break", "residual", residual, Optional.of(back));
        return new TypedExpr.Match(span, output, branched, List.of(goOn, leave), MatchSource.TRY);
    }

    private TypedExpr.Arm arm(Span span, Ty.Adt flow, String name, String called, Ty type, Optional<TraitRef> back) {
        Variable variable = new Variable(called, span, false);
        in.locals.add(variable, type);
        TypedPattern binding =
                new TypedPattern.Binding(span, type, variable, TypedPattern.Mode.VALUE, Optional.empty());
        TypedExpr local = new TypedExpr.Local(span, type, variable);
        TypedExpr body = back.map(trait -> {
            TypedExpr made = call(trait, "from_residual", List.of(local), trait.self(), CallKind.TRY, span);
            TypedExpr leaves = new TypedExpr.Return(span, Ty.NEVER, Optional.of(made));
            Ty output = flow.arguments().types().getLast();
            return (TypedExpr) new TypedExpr.Coerce(span, output, TypedExpr.Coercion.NEVER, leaves);
        }).orElse(local);
        return new TypedExpr.Arm(span, variant(span, flow, name, List.of(binding)), Optional.empty(), body);
    }
}
