package interleave.language.rust.emit;

import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.resolve.Selection;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out what is called, and calls it.
final class Calls {
    private final Compilation compilation;
    private final Map<Ty, Boolean> drops = new HashMap<>();

    Calls(Compilation compilation) {
        this.compilation = compilation;
    }

    /// A call at the end of a block.
    void call(Emitting emitting, Terminator.Call call) {
        Span span = call.how() == CallKind.METHOD ? call.nameSpan() : call.span();
        Ty function = emitting.values.type(call.function());
        Ty result = emitting.values.placeType(call.destination());
        List<Expression> arguments = new ArrayList<>();
        for (Operand argument : call.arguments()) {
            Expression value = emitting.values.operand(argument, span);
            boolean wide = compilation.layouts.size(sized(emitting.values.type(argument))) > 1;
            arguments.add(wide ? emitting.code.keep(span, value) : value);
        }
        String name = emitting.definition.library() ? "" : name(emitting, call.destination(), span);
        Expression value = switch (function) {
            case Ty.Item item -> invoke(emitting.code, span, item.definition(),
                    compilation.types.concrete(item.arguments(), Substitution.NONE), arguments, result, name);
            case Ty.Function _ -> indirect(
                    emitting.code, span, emitting.values.operand(call.function(), span), arguments, result, name);
            default -> throw new Unsupported("a call of " + new RustType(function).title(), Optional.of(span));
        };
        if (call.target().isEmpty()) {
            emitting.code.jump(span, emitting.unreachable());
            return;
        }
        Spot to = emitting.places.of(call.destination(), span);
        emitting.places.write(to, value, span, emitting.text(call.span()));
        emitting.rounds().called(call, to);
        emitting.code.jump(span, emitting.label(call.target().get()));
    }

    /// The value of a type without a size of its own goes by its place.
    private Ty sized(Ty type) {
        boolean unsized = type instanceof Ty.Dynamic || type instanceof Ty.Slice || type instanceof Ty.Str;
        return unsized ? new Ty.Pointer(false, type) : type;
    }

    private String name(Emitting emitting, Place destination, Span span) {
        Optional<String> variable = destination.way().isEmpty()
                ? emitting.graph.locals().get(destination.local()).variable().map(found -> found.name())
                : Optional.empty();
        if (variable.isPresent()) return variable.get();
        String around = compilation.statements.name(span);
        return around.isEmpty() ? unnamed(emitting.values.placeType(destination)) : around;
    }

    /// What belongs to no variable is called as its type is, such as `Square` for what is in a `Box<Square>`.
    private static String unnamed(Ty type) {
        if (!(type instanceof Ty.Adt adt)) return "";
        boolean around = adt.definition().library() && !adt.arguments().types().isEmpty();
        String inside = around ? unnamed(adt.arguments().types().getFirst()) : "";
        return inside.isEmpty() ? adt.definition().name() : inside;
    }

    /// Calls a function with arguments.
    /// @return its result
    Expression invoke(
            Code code, Span span, FunctionDef function, Substitution given, List<Expression> values, Ty result, String name) {
        Substitution arguments = compilation.types.concrete(given, Substitution.NONE);
        if (function.constructs().isPresent()) {
            return constructed(code, span, function, arguments, values);
        }
        if (function.intrinsic()) {
            return new Intrinsics(compilation, code, span, arguments, values, result, name).of(function);
        }
        if (function.trait().isEmpty()) {
            return direct(code, span, new Instance.Function(function, arguments), values, result, name);
        }
        TraitDef trait = function.trait().get();
        Ty self = compilation.types.normalised(arguments.types().getOrDefault(trait.self(), Ty.UNKNOWN));
        String lang = trait.lang();
        boolean callable = lang.equals("fn") || lang.equals("fn_mut") || lang.equals("fn_once");
        if (callable) {
            Ty tuple = compilation.types.normalised(
                    arguments.types().getOrDefault(trait.generics().types().getFirst(), Ty.UNIT));
            Optional<Expression> called = called(code, span, function, self, tuple, values, result, name);
            if (called.isPresent()) return called.get();
        }
        TraitRef reference = compilation.types.reference(trait, arguments);
        Optional<Selection.Reason> reason = compilation.types.reason(reference);
        if (reason.orElse(null) instanceof Selection.Reason.ByImpl(ImplDef impl, Substitution ofImpl)) {
            for (FunctionDef own : impl.function().named(function.name())) {
                Substitution all = ofImpl.and(renamed(function, own, arguments));
                return direct(code, span, new Instance.Function(own, all), values, result, name);
            }
        }
        if (self instanceof Ty.Dynamic && function.method()) {
            boolean byValue = function.parameters().getFirst().equals(new Ty.Parameter(trait.self()));
            Expression method = compilation.virtuals.method(values.getFirst(), function, arguments, byValue);
            return indirect(code, span, method, values.subList(1, values.size()), result, name);
        }
        if (lang.equals("clone") && function.name().equals("clone") && reason.isPresent()) {
            return direct(code, span, new Instance.CloneGlue(self), values, result, name);
        }
        if (reason.isEmpty()) {
            throw new Unsupported(new RustType(self).title() + " as " + trait.name(), Optional.of(span));
        }
        return direct(code, span, new Instance.Function(function, arguments), values, result, name);
    }

    /// The parameters of an impl's function in place of those of the trait's.
    private static Substitution renamed(FunctionDef declared, FunctionDef own, Substitution arguments) {
        Map<interleave.language.rust.type.TypeParameter, Ty> types = new java.util.LinkedHashMap<>();
        for (int i = 0; i < Math.min(declared.generics().types().size(), own.generics().types().size()); i++) {
            Ty type = arguments.types().get(declared.generics().types().get(i));
            if (type != null) types.put(own.generics().types().get(i), type);
        }
        Map<interleave.language.rust.type.ConstParameter, interleave.language.rust.type.Length> lengths =
                new java.util.LinkedHashMap<>();
        for (int i = 0; i < Math.min(declared.generics().constants().size(), own.generics().constants().size()); i++) {
            var length = arguments.lengths().get(declared.generics().constants().get(i));
            if (length != null) lengths.put(own.generics().constants().get(i), length);
        }
        return new Substitution(Map.of(), types, lengths);
    }

    /// A call of a closure, function or pointer to one by `Fn` and its like; empty where an impl says what that is.
    private Optional<Expression> called(
            Code code, Span span, FunctionDef function, Ty self, Ty tuple, List<Expression> values, Ty result, String name) {
        boolean once = function.name().equals("call_once");
        Expression callee = values.getFirst();
        return switch (self) {
            case Ty.Closure closure when once && closure.definition().kind() != ClosureDef.Kind.FN_ONCE ->
                Optional.of(direct(code, span, new Instance.ByValue(closure, tuple), values, result, name));
            case Ty.Closure closure -> {
                List<Expression> all = new ArrayList<>(List.of(callee));
                all.addAll(spread(code, span, tuple, values.get(1)));
                yield Optional.of(direct(code, span, closure(closure), all, result, name));
            }
            case Ty.Item item -> Optional.of(invoke(code, span, item.definition(),
                    compilation.types.concrete(item.arguments(), Substitution.NONE),
                    spread(code, span, tuple, values.get(1)), result, name));
            case Ty.Function _ -> {
                Expression pointer = callee;
                if (!once) {
                    int slot = code.slot();
                    code.add(new Instruction.Load(span, slot, callee, ""));
                    pointer = Flat.local(slot);
                }
                yield Optional.of(indirect(code, span, pointer, spread(code, span, tuple, values.get(1)), result, name));
            }
            default -> Optional.empty();
        };
    }

    static Instance closure(Ty.Closure closure) {
        return new Instance.Closure(closure.definition(), closure.arguments(), closure.captured());
    }

    /// The elements of a tuple.
    List<Expression> spread(Code code, Span span, Ty tuple, Expression value) {
        List<Expression> all = new ArrayList<>();
        List<Ty> elements = ((Ty.Tuple) tuple).elements();
        int size = compilation.layouts.size(tuple);
        Expression kept = size > 1 ? code.keep(span, value) : value;
        int at = 0;
        for (Ty element : elements) {
            int width = compilation.layouts.size(element);
            all.add(Flat.cells(kept, size, at, width));
            at += width;
        }
        return all;
    }

    private Expression constructed(
            Code code, Span span, FunctionDef function, Substitution arguments, List<Expression> values) {
        var constructs = function.constructs().orElseThrow();
        Ty type = compilation.types.concrete(constructs.definition().type(), arguments);
        List<Ty> fields = compilation.layouts.fields(type, constructs.variant());
        List<Expression> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int size = compilation.layouts.size(fields.get(i));
            Expression value = size > 1 ? code.keep(span, values.get(i)) : values.get(i);
            cells.addAll(Flat.all(value, size));
        }
        return Make.of(compilation.layouts, type, constructs.variant(), Flat.gather(cells));
    }

    Expression direct(Code code, Span span, Instance instance, List<Expression> values, Ty result, String name) {
        return indirect(code, span, compilation.function(instance), values, result, name);
    }

    Expression indirect(Code code, Span span, Expression function, List<Expression> values, Ty result, String name) {
        int size = compilation.layouts.size(result);
        int slot = size == 0 ? -1 : code.slot();
        code.add(new Instruction.Call(span, size == 0 ? List.of() : List.of(slot), function, values, name));
        return size == 0 ? Flat.UNIT : Flat.local(slot);
    }

    /// A function as a value.
    Expression value(Ty.Item item) {
        FunctionDef function = item.definition();
        Substitution arguments = compilation.types.concrete(item.arguments(), Substitution.NONE);
        return compilation.function(new Instance.Function(function, arguments));
    }

    /// A closure that captures nothing as a value.
    Expression value(Ty.Closure closure) {
        int body = compilation.index(closure(closure));
        return Flat.constant(new Value.Function(body, List.of(new Value.Pointer(0, 0))));
    }

    // ---- drops

    /// Whether dropping a value does anything.
    boolean needsDrop(Ty type) {
        Boolean known = drops.get(type);
        if (known != null) return known;
        drops.put(type, true); // of what has itself as a part, that is for its other parts to say
        boolean needs = switch (type) {
            case Ty.Adt adt -> !adt.definition().lang().equals("manually_drop") && !adt.definition().lang().startsWith("raw_")
                    && !adt.definition().lang().equals("phantom_data")
                    && (hasDrop(type) || variants(adt));
            case Ty.Closure closure -> closure.captured().stream().anyMatch(this::needsDrop);
            case Ty.Tuple tuple -> tuple.elements().stream().anyMatch(this::needsDrop);
            case Ty.Array array -> needsDrop(array.element());
            case Ty.Slice slice -> needsDrop(slice.element());
            case Ty.Dynamic _ -> true;
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Never _, Ty.Int _, Ty.Float _, Ty.Reference _, Ty.Pointer _,
                    Ty.Function _, Ty.Item _, Ty.Parameter _, Ty.Projection _, Ty.Opaque _, Ty.Variable _, Ty.Unknown _ -> false;
        };
        drops.put(type, needs);
        return needs;
    }

    private boolean variants(Ty.Adt adt) {
        for (int i = 0; i < adt.definition().variants().size(); i++) {
            if (compilation.types.fields(adt, i).stream().anyMatch(this::needsDrop)) return true;
        }
        return false;
    }

    boolean hasDrop(Ty type) {
        return compilation.types.has(type, compilation.crate.langTrait("drop"));
    }

    /// Drops what is at a place.
    void drop(Emitting emitting, Span span, Spot at) {
        if (!needsDrop(at.type())) return;
        Expression pointer = switch (at) {
            case Spot.Held held when compilation.types.fat(held.type()) -> emitting.places.read(held, span, "");
            case Spot.Held held -> {
                int slot = emitting.code.slot();
                emitting.code.add(new Instruction.Allocate(
                        span, slot, compilation.layouts.of(held.type()), "dropped"));
                Expression value = emitting.places.read(held, span, "");
                emitting.places.store(Flat.local(slot), value, compilation.layouts.size(held.type()), span, "");
                yield Flat.local(slot);
            }
            case Spot.At(_, Expression place) -> place;
            case Spot.Fat(_, Expression place) -> place;
        };
        drop(emitting.code, span, at.type(), pointer);
    }

    /// Drops what a pointer points to.
    void drop(Code code, Span span, Ty type, Expression pointer) {
        if (!needsDrop(type)) return;
        Expression glue = type instanceof Ty.Dynamic
                ? compilation.virtuals.drop(pointer)
                : compilation.function(new Instance.DropGlue(type));
        List<Expression> given = type instanceof Ty.Dynamic ? List.of() : List.of(pointer);
        code.add(new Instruction.Call(span, List.of(), glue, given));
    }
}
