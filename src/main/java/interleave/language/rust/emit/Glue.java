package interleave.language.rust.emit;

import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Width;
import java.util.ArrayList;
import java.util.List;

/// Bodies that stand in no text: drops, clones, and what fits calls to callees.
final class Glue {
    private static final Span HERE = Span.NOWHERE;

    private final Compilation compilation;
    private final Layouts layouts;
    private final Code code = new Code(true);

    Glue(Compilation compilation) {
        this.compilation = compilation;
        this.layouts = compilation.layouts;
    }

    private Body end(String name, int parameters, List<Expression> results) {
        code.add(new Instruction.Return(HERE, results));
        return code.finish(name, HERE, parameters);
    }

    // ---- drops

    Body drop(Ty type) {
        Expression place = Flat.local(code.slot());
        if (compilation.calls.hasDrop(type)) {
            TraitDef trait = compilation.crate.langTrait("drop");
            FunctionDef drop = trait.functions().getFirst();
            Substitution self = Substitution.NONE.with(trait.self(), type);
            compilation.calls.invoke(code, HERE, drop, self, List.of(place), Ty.UNIT, "");
        }
        parts(type, place);
        return end("drop", 1, List.of());
    }

    private void parts(Ty type, Expression place) {
        switch (type) {
            case Ty.Adt adt when adt.definition().isEnum() -> {
                int tag = code.slot();
                code.add(new Instruction.Load(HERE, tag, place, ""));
                int end = code.label();
                for (int i = 0; i < adt.definition().variants().size(); i++) {
                    int next = code.label();
                    code.branch(HERE, Flat.equal(Flat.local(tag), Flat.number(i)), next);
                    fields(type, i, place);
                    code.jump(HERE, end);
                    code.here(next);
                }
                code.here(end);
            }
            case Ty.Adt _, Ty.Tuple _, Ty.Closure _ -> fields(type, 0, place);
            case Ty.Array array ->
                elements(array.element(), place, Flat.number(Types.length(array)));
            case Ty.Slice slice -> elements(slice.element(), place, new Expression.Length(place));
            default -> {} // has no parts
        }
    }

    private void fields(Ty type, int variant, Expression place) {
        List<Ty> fields = layouts.fields(type, variant);
        for (int i = 0; i < fields.size(); i++) {
            Ty field = fields.get(i);
            if (!compilation.calls.needsDrop(field)) continue;
            int offset = layouts.offset(type, variant, i);
            boolean fat = compilation.types.fat(type);
            Expression at = !fat ? Flat.offset(place, offset)
                    : compilation.types.fat(field) ? Pointers.further(place, offset)
                    : Flat.offset(Pointers.thin(place), offset);
            compilation.calls.drop(code, HERE, field, at);
        }
    }

    private void elements(Ty element, Expression place, Expression length) {
        if (!compilation.calls.needsDrop(element)) return;
        int index = code.slot();
        code.add(new Instruction.Set(HERE, index, Flat.number(0)));
        int again = code.label();
        int end = code.label();
        code.here(again);
        code.branch(HERE, new Expression.Compare(
                Expression.Comparison.LESS, Expression.Order.SIGNED, Flat.local(index), length), end);
        compilation.calls.drop(
                code, HERE, element, Pointers.element(place, Flat.local(index), layouts.size(element)));
        code.add(new Instruction.Set(HERE, index, next(index)));
        code.jump(HERE, again);
        code.here(end);
    }

    private static Expression next(int index) {
        return new Expression.Arithmetic(
                Expression.Operator.ADD, Width.INT64, false, Flat.local(index), Flat.number(1));
    }

    // ---- clones

    /// Of what the language itself clones: part by part.
    Body cloned(Ty type) {
        Expression place = Flat.local(code.slot());
        Expression value = clone(type, place);
        int size = layouts.size(type);
        return end("clone", 1, size == 0 ? List.of() : List.of(value));
    }

    private Expression clone(Ty type, Expression place) {
        int size = layouts.size(type);
        if (compilation.types.copy(type) || size == 0) return load(place, size);
        List<Expression> cells = new ArrayList<>();
        List<Ty> parts = switch (type) {
            case Ty.Tuple tuple -> tuple.elements();
            case Ty.Closure closure -> closure.captured();
            case Ty.Array array -> java.util.Collections.nCopies(Types.length(array), array.element());
            default -> List.of();
        };
        TraitDef trait = compilation.crate.langTrait("clone");
        FunctionDef clone = trait.function().first("clone").orElseThrow();
        int at = 0;
        for (Ty part : parts) {
            int width = layouts.size(part);
            Expression value = compilation.calls.invoke(code, HERE, clone,
                    Substitution.NONE.with(trait.self(), part), List.of(Flat.offset(place, at)), part, "");
            cells.addAll(Flat.all(value, width));
            at += width;
        }
        return Flat.gather(cells);
    }

    private Expression load(Expression place, int size) {
        List<Expression> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int slot = code.slot();
            code.add(new Instruction.Load(HERE, slot, Flat.offset(place, i), ""));
            cells.add(Flat.local(slot));
        }
        return Flat.gather(cells);
    }

    // ---- calls

    Body byValue(Instance.ByValue shim) {
        int closure = code.slot();
        int arguments = code.slot();
        int place = code.slot();
        Ty.Closure type = shim.closure();
        code.add(new Instruction.Allocate(HERE, place, layouts.of(type), "closure"));
        store(place, Flat.local(closure), layouts.size(type));
        List<Expression> all = new ArrayList<>(List.of(Flat.local(place)));
        all.addAll(compilation.calls.spread(code, HERE, shim.arguments(), Flat.local(arguments)));
        Ty result = result(type);
        Expression value = compilation.calls.direct(code, HERE, Calls.closure(type), all, result, "");
        compilation.calls.drop(code, HERE, type, Flat.local(place));
        return end("call_once", 2, layouts.size(result) == 0 ? List.of() : List.of(value));
    }

    private void store(int place, Expression value, int size) {
        for (int i = 0; i < size; i++) {
            code.add(new Instruction.Store(HERE, Flat.offset(Flat.local(place), i), Flat.cell(value, size, i), ""));
        }
    }

    private Ty result(Ty.Closure closure) {
        return compilation.types.concrete(closure.definition().result(), closure.arguments());
    }

    /// What a function of a trait means for the type behind a `dyn`.
    Body behind(Instance.Behind shim) {
        FunctionDef function = shim.definition();
        TraitDef trait = function.trait().orElseThrow();
        List<Expression> values = new ArrayList<>();
        for (int i = 0; i < function.parameters().size(); i++) values.add(Flat.local(code.slot()));
        if (shim.byValue()) {
            values.set(0, code.keep(HERE, load(values.getFirst(), layouts.size(shim.type()))));
        }
        Ty result = compilation.types.concrete(function.result(), shim.arguments());
        Expression value = compilation.calls.invoke(code, HERE, function, shim.arguments(), values, result, "");
        return end(trait.name() + "::" + function.name(), function.parameters().size(),
                layouts.size(result) == 0 ? List.of() : List.of(value));
    }

    /// Calls what can be called once, without arguments.
    private Expression callOnce(Ty callee, Expression value, Ty result) {
        TraitDef trait = compilation.crate.langTrait("fn_once");
        FunctionDef function = trait.functions().getFirst();
        Substitution arguments = Substitution.NONE.with(trait.self(), callee)
                .with(trait.generics().types().getFirst(), Ty.UNIT);
        return compilation.calls.invoke(code, HERE, function, arguments, List.of(value, Flat.UNIT), result, "");
    }

    Body threadStart(Instance.ThreadStart shim) {
        Expression closure = Flat.local(code.slot());
        callOnce(shim.closure(), closure, Ty.UNIT);
        return end(shim.name(), 1, List.of());
    }

    /// The user's own closure or function that a thread of the library runs.
    static String threadName(Ty type) {
        return switch (type) {
            case Ty.Closure closure when !closure.definition().library() -> {
                var owner = closure.definition().owner();
                while (owner instanceof ClosureDef inner) owner = inner.owner();
                yield owner.path() + "::{{closure}}";
            }
            case Ty.Closure closure -> closure.captured().stream()
                    .map(Glue::threadName)
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
            case Ty.Item item when !item.definition().library() -> item.definition().path();
            default -> "";
        };
    }

    /// Calls a closure; a panic gives its payload.
    Body catching(Instance.Catching shim) {
        Expression closure = Flat.local(code.slot());
        int landing = code.label();
        code.landing(landing);
        Expression value = callOnce(shim.closure(), closure, shim.output());
        code.landing(Body.NOWHERE);
        int end = code.slot();
        code.add(new Instruction.Set(HERE, end, Make.of(layouts, shim.result(), 0, value)));
        code.add(new Instruction.Return(HERE, List.of(Flat.local(end))));
        code.here(landing);
        int thrown = code.slot();
        code.add(new Instruction.Catch(HERE, thrown));
        Expression payload = new Expression.Part(Flat.local(thrown), 0);
        return end("catch_unwind", 1, List.of(Make.of(layouts, shim.result(), 1, payload)));
    }

    /// A constructor as a function.
    Body constructor(Ty.Adt type, int variant) {
        List<Expression> cells = new ArrayList<>();
        List<Ty> fields = layouts.fields(type, variant);
        for (Ty field : fields) cells.addAll(Flat.all(Flat.local(code.slot()), layouts.size(field)));
        Expression made = Make.of(layouts, type, variant, Flat.gather(cells));
        return end(type.definition().name(), fields.size(), layouts.size(type) == 0 ? List.of() : List.of(made));
    }
}
