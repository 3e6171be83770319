package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Goes over a body and says what each statement asks of the regions in its types.
final class TypeCheck {
    private final Setting setting;
    private final Obligations obligations;
    private final PlaceTypes types;
    private final Map<ClosureDef, List<Requirement>> requirements;
    private final java.util.function.Predicate<Span> written;

    /// @param written whether a lifetime is written in the type behind a pattern; one that is only inferred binds nothing
    TypeCheck(Setting setting, Obligations obligations, Map<ClosureDef, List<Requirement>> requirements,
            java.util.function.Predicate<Span> written) {
        this.written = written;
        this.setting = setting;
        this.obligations = obligations;
        this.types = setting.types();
        this.requirements = requirements;
    }

    void run() {
        MirBody body = setting.body();
        for (int i = 0; i < Math.min(body.parameters(), setting.inputs().size()); i++) {
            Why why = new Why(new Category.BoringEverywhere(), body.locals().get(i + 1).span());
            obligations.same(obligations.normal(setting.inputs().get(i), why), types.local(i + 1), why);
        }
        Why result = new Why(new Category.BoringEverywhere(), body.locals().getFirst().span());
        obligations.same(types.local(0), obligations.normal(setting.output(), result), result);
        for (int block : setting.graph().order()) {
            body.blocks().get(block).statements().forEach(this::statement);
            terminator(body.blocks().get(block).terminator());
        }
    }

    private void statement(MirStatement statement) {
        switch (statement) {
            case MirStatement.Assign assign -> assign(assign);
            case MirStatement.Ascribe ascribe -> {
                if (!written.test(ascribe.span())) return;
                Why why = new Why(new Category.Annotation(), ascribe.span());
                Ty place = types.type(ascribe.place());
                Ty said = obligations.normal(ascribe.type(), why);
                obligations.wellFormed(said, why.as(Category.BORING));
                if (ascribe.place().way().isEmpty() && userVariable(ascribe.place().local())) {
                    obligations.same(place, said, why);
                } else {
                    obligations.subtype(place, said, why);
                }
            }
            case MirStatement.Live _, MirStatement.Dead _, MirStatement.FakeRead _, MirStatement.Mention _ -> {}
        }
    }

    private boolean userVariable(int local) {
        MirBody.LocalDecl declared = setting.body().locals().get(local);
        return declared.variable().isPresent() && declared.kind() != MirBody.Kind.GUARD_REFERENCE;
    }

    private Category into(Place place) {
        if (!place.way().isEmpty()) return Category.ASSIGNMENT;
        if (place.local() == 0) {
            return switch (setting.body().owner()) {
                case StaticDef _ -> new Category.UseAsStatic();
                case ConstDef _ -> new Category.UseAsConst();
                default -> Category.RETURN;
            };
        }
        return userVariable(place.local()) ? Category.ASSIGNMENT : Category.BORING;
    }

    private void assign(MirStatement.Assign assign) {
        Why why = new Why(into(assign.place()), assign.span());
        Ty there = types.type(assign.place());
        Why boring = why.as(Category.BORING);
        switch (assign.value()) {
            case Rvalue.Use use -> {
                operand(use.operand());
                obligations.subtype(types.type(use.operand()), there, why);
            }
            case Rvalue.Borrow borrow -> {
                if (!(there instanceof Ty.Reference reference)) {
                    obligations.surprise(there, there, why);
                    return;
                }
                Region region = setting.renumbering().of(borrow);
                obligations.subtype(new Ty.Reference(region, reference.mutable(), types.type(borrow.place())), there, why);
                reborrow(region, borrow.place(), boring);
            }
            case Rvalue.RawBorrow borrow -> {
                if (there instanceof Ty.Pointer pointer) {
                    obligations.subtype(new Ty.Pointer(pointer.mutable(), types.type(borrow.place())), there, why);
                }
            }
            case Rvalue.Binary binary -> {
                operand(binary.left());
                operand(binary.right());
            }
            case Rvalue.Unary unary -> operand(unary.operand());
            case Rvalue.Cast cast -> {
                operand(cast.operand());
                Why casting = new Why(new Category.Cast(false, Optional.empty()), assign.span());
                cast(types.type(cast.operand()), cast.type(), casting);
                obligations.subtype(cast.type(), there, why);
            }
            case Rvalue.Coerce coerce -> {
                operand(coerce.operand());
                coerce(coerce, assign.span());
                obligations.subtype(coerce.type(), there, why);
            }
            case Rvalue.Tuple tuple -> {
                if (!(there instanceof Ty.Tuple into)) return;
                parts(tuple.elements(), into.elements(), why);
            }
            case Rvalue.Array array -> {
                for (Operand element : array.elements()) {
                    operand(element);
                    obligations.subtype(types.type(element), array.element(), boring);
                }
                obligations.subtype(array.element(), PlaceTypes.element(there), why);
            }
            case Rvalue.Make make -> make(make, there, why);
            case Rvalue.Closure closure -> closure(closure, there, why);
            case Rvalue.Repeat repeat -> {
                operand(repeat.value());
                obligations.subtype(types.type(repeat.value()), PlaceTypes.element(repeat.type()), boring);
                obligations.subtype(repeat.type(), there, why);
            }
            case Rvalue.Length _, Rvalue.Discriminant _ -> {}
            case Rvalue.Format format -> {
                format.arguments().forEach(this::operand);
                if (there instanceof Ty.Adt adt && !adt.arguments().regions().isEmpty()) {
                    Region region = adt.arguments().regions().getFirst();
                    for (Operand argument : format.arguments()) {
                        Folder.regions(types.type(argument)).forEach(r -> obligations.outlives(r, region, boring));
                    }
                }
            }
        }
    }

    /// An aggregate has a type of its own that is then assigned.
    private void parts(List<Operand> operands, List<Ty> into, Why why) {
        for (int i = 0; i < operands.size(); i++) {
            operand(operands.get(i));
            Ty own = setting.renumbering().type(into.get(i));
            obligations.subtype(types.type(operands.get(i)), own, why.as(Category.BORING));
            obligations.subtype(own, into.get(i), why);
        }
    }

    private void make(Rvalue.Make make, Ty there, Why why) {
        obligations.subtype(make.type(), there, why);
        if (!(make.type() instanceof Ty.Adt adt)) return;
        Why boring = why.as(Category.BORING);
        Folder put = Folder.by(Substitution.of(adt.definition().generics(), adt.arguments()));
        List<AdtDef.Field> fields = adt.definition().variants().get(make.variant()).fields();
        for (int i = 0; i < make.fields().size(); i++) {
            operand(make.fields().get(i));
            Ty field = obligations.normal(put.type(fields.get(i).type()), boring);
            obligations.subtype(types.type(make.fields().get(i)), field, boring);
        }
        for (Predicate predicate : adt.definition().generics().predicates()) {
            obligations.prove(put.predicate(predicate), condition(predicate, adt.definition(), why));
        }
    }

    private void closure(Rvalue.Closure closure, Ty there, Why why) {
        if (!(closure.type() instanceof Ty.Closure type)) return;
        for (int i = 0; i < closure.captured().size(); i++) {
            operand(closure.captured().get(i));
            if (i < type.captured().size()) {
                obligations.subtype(types.type(closure.captured().get(i)), type.captured().get(i), why.as(Category.BORING));
            }
        }
        obligations.subtype(type, there, why);
        List<Region> actual = Folder.regions(new Ty.Tuple(
                List.of(new Ty.Closure(type.definition(), onlyNames(type), type.captured()))));
        for (Requirement requirement : requirements.getOrDefault(closure.definition(), List.of())) {
            Why inside = new Why(requirement.category(), requirement.span(), true);
            Region shorter = region(requirement.shorter(), actual);
            requirement.longer().ifPresent(longer -> obligations.outlives(region(longer, actual), shorter, inside));
            requirement.type().ifPresent(subject -> obligations.typeOutlives(subject, shorter, inside));
        }
    }

    /// Only those arguments of a closure's type that stand for regions of its signature.
    private static Substitution onlyNames(Ty.Closure type) {
        return new Substitution(type.arguments().regions(), Map.of(), Map.of());
    }

    /// What a number in a requirement stands for: from 0 on the regions of the closure's type, -1 `'static`, below that the
    /// lifetimes that are known by name in both bodies.
    private Region region(int number, List<Region> actual) {
        if (number == Requirement.STATIC) return Region.STATIC;
        if (number >= 0) return number < actual.size() ? actual.get(number) : Region.ERASED;
        return new Region.Named(setting.lifetime(-2 - number));
    }

    private void coerce(Rvalue.Coerce coerce, Span span) {
        Ty from = types.type(coerce.operand());
        Why why = new Why(new Category.Cast(true, Optional.empty()), span);
        switch (coerce.coercion()) {
            case NEVER -> {}
            case UNSIZE -> obligations.unsize(
                    from, coerce.type(), new Why(new Category.Cast(true, Optional.of(coerce.type())), span));
            case FUNCTION, CLOSURE -> {
                if (!(coerce.type() instanceof Ty.Function to)) return;
                obligations.callables().signature(from).ifPresent(signature -> obligations.subtype(
                        new Ty.Function(
                                signature.bound(),
                                signature.inputs().stream().map(input -> obligations.normal(input, why)).toList(),
                                obligations.normal(signature.output(), why),
                                to.unsafe()),
                        to,
                        why));
            }
            case POINTER -> cast(from, coerce.type(), why);
        }
    }

    private void cast(Ty from, Ty to, Why why) {
        if (from instanceof Ty.Reference a && to instanceof Ty.Pointer b) {
            if (a.target() instanceof Ty.Array array && !(b.target() instanceof Ty.Array)) {
                obligations.same(array.element(), PlaceTypes.element(b.target()), why);
            } else {
                obligations.same(a.target(), b.target(), why);
            }
        } else if (from instanceof Ty.Pointer a && to instanceof Ty.Pointer b && a.target().getClass() == b.target().getClass()
                && !a.target().equals(b.target()) && !Folder.regions(a.target()).isEmpty()) {
            obligations.same(a.target(), b.target(), why);
        }
    }

    /// A reborrow must not outlast the references through which it goes.
    private void reborrow(Region region, Place place, Why why) {
        for (int i = place.way().size() - 1; i >= 0; i--) {
            if (!(place.way().get(i) instanceof Element.Dereference)) continue;
            switch (types.type(place, i)) {
                case Ty.Reference reference -> {
                    Optional<Integer> captured = captured(place);
                    obligations.outlives(
                            reference.region(),
                            region,
                            captured.isPresent() ? why.as(new Category.Captured(captured.get())) : why);
                    if (!reference.mutable()) return;
                }
                case Ty.Pointer _ -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /// The number of what the closure has captured, if a place is that.
    private Optional<Integer> captured(Place place) {
        return setting.captured(place);
    }

    private void operand(Operand operand) {
        Why why = new Why(new Category.BoringEverywhere(), span(operand));
        switch (operand) {
            case Operand.Function function -> {
                if (function.type() instanceof Ty.Item item) {
                    prove(item.definition(), complete(item).arguments(), function.span());
                }
            }
            case Operand.Const constant -> {
                Folder put = Folder.by(constant.arguments());
                obligations.same(constant.type(), obligations.normal(put.type(constant.definition().type()), why), why);
            }
            case Operand.Static variable -> {
                Ty type = obligations.normal(variable.definition().type(), why);
                obligations.same(PlaceTypes.target(variable.type()), type, why);
            }
            case Operand.Copy _, Operand.Move _, Operand.Constant _, Operand.Promoted _ -> {}
        }
    }

    /// With a new region for every lifetime of the function that is not given.
    private Ty.Item complete(Ty.Item item) {
        Map<LifetimeParameter, Region> all = new LinkedHashMap<>(item.arguments().regions());
        for (LifetimeParameter lifetime : Lifetimes.of(item.definition())) {
            all.computeIfAbsent(lifetime, _ -> setting.regions().fresh());
        }
        return new Ty.Item(
                item.definition(), new Substitution(all, item.arguments().types(), item.arguments().lengths()));
    }

    private void prove(Definition definition, Substitution given, Span span) {
        Folder put = Folder.by(given);
        for (Predicate predicate : Lifetimes.conditions(definition)) {
            obligations.prove(put.predicate(predicate), condition(predicate, definition, new Why(Category.BORING, span)));
        }
    }

    private static Why condition(Predicate predicate, Definition definition, Why why) {
        return why.as(new Category.Condition(predicate.span(), definition.library(), definition.place("at_bound")));
    }

    static Span span(Operand operand) {
        return switch (operand) {
            case Operand.Constant constant -> constant.span();
            case Operand.Function function -> function.span();
            case Operand.Const constant -> constant.span();
            case Operand.Static variable -> variable.span();
            case Operand.Promoted promoted -> promoted.span();
            case Operand.Copy _, Operand.Move _ -> Span.NOWHERE;
        };
    }

    private void terminator(Terminator terminator) {
        switch (terminator) {
            case Terminator.Call call -> call(call);
            case Terminator.Switch choice -> operand(choice.operand());
            case Terminator.CheckIndex check -> {
                operand(check.index());
                operand(check.length());
            }
            case Terminator.Drop _, Terminator.Goto _, Terminator.Return _, Terminator.Resume _ -> {}
            case Terminator.Unreachable _, Terminator.FalseEdge _, Terminator.FalseUnwind _ -> {}
        }
    }

    private void call(Terminator.Call call) {
        Ty function = types.type(call.function());
        if (function instanceof Ty.Item item) function = complete(item);
        Callables.Signature signature = instantiate(function);
        if (signature == null) {
            obligations.surprise(function, function, new Why(Category.BORING, call.span()));
            return;
        }
        Category argument = written(call.how()) ? new Category.CallArgument(Optional.of(function)) : Category.BORING;
        Why why = new Why(Category.BORING, call.span());
        for (Ty input : signature.inputs()) obligations.wellFormed(obligations.normal(input, why), why);
        Ty output = obligations.normal(signature.output(), why);
        obligations.wellFormed(output, why);
        if (function instanceof Ty.Item item) prove(item.definition(), item.arguments(), TypeCheck.span(call.function()));
        else operand(call.function());
        for (int i = 0; i < Math.min(call.arguments().size(), signature.inputs().size()); i++) {
            operand(call.arguments().get(i));
            Ty given = types.type(call.arguments().get(i));
            obligations.subtype(given, obligations.normal(signature.inputs().get(i), why), why.as(argument));
        }
        Category into = into(call.destination());
        if (desugared(call.how()) && into.equals(Category.ASSIGNMENT)) into = Category.BORING;
        if (call.target().isPresent()) obligations.subtype(output, types.type(call.destination()), why.as(into));
    }

    private Callables.@org.jspecify.annotations.Nullable Signature instantiate(Ty function) {
        return obligations
                .callables()
                .signature(function)
                .map(signature -> new Callables.Signature(
                        signature.bound(),
                        signature.inputs().stream().map(setting.renumbering()::opaquesCut).toList(),
                        setting.renumbering().opaquesCut(signature.output())))
                .map(obligations.callables()::fresh)
                .orElse(null);
    }

    private static boolean written(TypedExpr.CallKind how) {
        return switch (how) {
            case FUNCTION, METHOD, CLOSURE, MACRO -> true;
            case OPERATOR, DEREFERENCE, INDEX, FOR_INTO_ITER, FOR_NEXT, TRY -> false;
        };
    }

    private static boolean desugared(TypedExpr.CallKind how) {
        return switch (how) {
            case FOR_INTO_ITER, FOR_NEXT, TRY -> true;
            case FUNCTION, METHOD, CLOSURE, MACRO, OPERATOR, DEREFERENCE, INDEX -> false;
        };
    }
}
