package interleave.language.rust.emit;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.resolve.Selection;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr.Coercion;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What operands are and what is assigned, as values.
final class Values {
    final Operators operators;
    private final Emitting emitting;
    private final Compilation compilation;
    private final Layouts layouts;

    Values(Emitting emitting) {
        this.emitting = emitting;
        this.compilation = emitting.compilation;
        this.layouts = emitting.compilation.layouts;
        this.operators = new Operators(compilation);
    }

    /// The type of an operand.
    Ty type(Operand operand) {
        return switch (operand) {
            case Operand.Copy(Place place) -> placeType(place);
            case Operand.Move(Place place) -> placeType(place);
            case Operand.Constant constant -> emitting.concrete(constant.type());
            case Operand.Function function -> emitting.concrete(function.type());
            case Operand.Const constant -> emitting.concrete(constant.type());
            case Operand.Static given -> emitting.concrete(given.type());
            case Operand.Promoted promoted -> emitting.concrete(promoted.type());
        };
    }

    Ty placeType(Place place) {
        Ty at = emitting.type(place.local());
        int variant = 0;
        for (Place.Element element : place.way()) {
            at = switch (element) {
                case Place.Element.Dereference _ -> compilation.types.normalised(compilation.types.target(at));
                case Place.Element.Variant _ -> at;
                case Place.Element.Field(int index, _) -> layouts.fields(at, variant).get(index);
                case Place.Element.Index _, Place.Element.ElementAt _ -> at instanceof Ty.Array array
                        ? array.element()
                        : ((Ty.Slice) at).element();
                case Place.Element.Between(int from, int to) -> at instanceof Ty.Array array
                        ? new Ty.Array(array.element(),
                                new interleave.language.rust.type.Length.Known(Types.length(array) - from - to))
                        : at;
            };
            variant = element instanceof Place.Element.Variant(int index) ? index : 0;
        }
        return at;
    }

    /// What a whole local holds.
    Expression whole(int local, Span span) {
        return emitting.places.read(emitting.places.of(local), span, "");
    }

    Expression operand(Operand operand, Span span) {
        return switch (operand) {
            case Operand.Copy(Place place) -> read(place, span);
            case Operand.Move(Place place) -> read(place, span);
            case Operand.Constant constant -> constant(emitting.concrete(constant.type()), constant.value());
            case Operand.Function _ -> Flat.UNIT;
            case Operand.Const constant -> constant(constant);
            case Operand.Static given -> compilation.statics.address(given.definition());
            case Operand.Promoted promoted -> compilation.statics.address(promoted, emitting.given);
        };
    }

    private Expression read(Place place, Span span) {
        Spot at = emitting.places.of(place, span);
        // What is moved out of a box without a size of its own goes by its place.
        if (at instanceof Spot.Fat(_, Expression pointer)) return pointer;
        return emitting.places.read(at, span, emitting.text(span));
    }

    /// An operand for showing: its value if that is known.
    Expression shown(Operand operand) {
        return operand instanceof Operand.Constant constant ? Flat.constant(constant.value()) : Flat.NIL;
    }

    private Expression constant(Ty type, Value value) {
        if (layouts.size(type) == 0) return Flat.UNIT;
        if (type instanceof Ty.Reference reference && reference.target() instanceof Ty.Array array
                && value instanceof Value.Text text) {
            return bytes(array, text);
        }
        if (type instanceof Ty.Float && value instanceof Value.Int(long number)) return Flat.constant(new Value.Real(number));
        return Flat.constant(value);
    }

    /// A string of bytes is an array of its own.
    private Expression bytes(Ty.Array array, Value.Text text) {
        int slot = emitting.code.slot();
        emitting.code.add(new Instruction.Allocate(Span.NOWHERE, slot, layouts.of(array), "bytes"));
        for (int i = 0; i < text.bytes().length(); i++) {
            emitting.code.add(new Instruction.Store(
                    Span.NOWHERE, Flat.offset(Flat.local(slot), i), Flat.number(text.bytes().charAt(i)), ""));
        }
        return Flat.local(slot);
    }

    private Expression constant(Operand.Const constant) {
        Substitution arguments = compilation.types.concrete(constant.arguments(), emitting.given);
        ConstDef definition = constant.definition();
        if (definition == ConstDef.PARAMETER) return parameter(arguments, constant);
        if (definition.parent().orElse(null) instanceof TraitDef trait) {
            Optional<Selection.Reason> reason =
                    compilation.types.reason(compilation.types.reference(trait, arguments));
            if (reason.orElse(null) instanceof Selection.Reason.ByImpl(var impl, Substitution given)) {
                Optional<ConstDef> own = impl.constants().stream()
                        .filter(one -> one.name().equals(constant.definition().name()))
                        .findFirst();
                if (own.isPresent()) {
                    definition = own.get();
                    arguments = given;
                }
            }
        }
        Optional<Expression> simple = simple(definition);
        if (simple.isPresent()) return simple.get();
        int size = layouts.size(emitting.concrete(constant.type()));
        int slot = emitting.code.slot();
        emitting.code.add(new Instruction.Call(
                constant.span(), size == 0 ? List.of() : List.of(slot),
                compilation.function(Instance.Initial.of(definition, arguments)), List.of(), definition.name()));
        return size == 0 ? Flat.UNIT : Flat.local(slot);
    }

    private static Expression parameter(Substitution arguments, Operand.Const constant) {
        boolean truth = constant.type().equals(Ty.BOOL);
        return arguments.lengths().values().stream()
                .filter(interleave.language.rust.type.Length.Known.class::isInstance)
                .map(length -> ((interleave.language.rust.type.Length.Known) length).number())
                .map(number -> truth ? Flat.constant(Value.Bool.of(number != 0)) : Flat.number(number))
                .findFirst()
                .orElseThrow(() -> new Unsupported("a constant parameter that is not known", Optional.of(constant.span())));
    }

    /// The value of a constant that is nothing but a literal.
    private Optional<Expression> simple(ConstDef definition) {
        Optional<MirBody> graph = compilation.graph(definition);
        if (graph.isEmpty() || graph.get().blocks().size() > 2) return Optional.empty();
        List<MirStatement> statements = graph.get().blocks().getFirst().statements();
        boolean ends = graph.get().blocks().getFirst().terminator() instanceof Terminator.Return;
        if (!ends || statements.size() != 1) return Optional.empty();
        return statements.getFirst() instanceof MirStatement.Assign(
                                _, Place place, Rvalue.Use(Operand.Constant literal))
                        && place.equals(Place.of(0))
                        && (literal.type() instanceof Ty.Int || literal.type() instanceof Ty.Bool
                                || literal.type() instanceof Ty.Float || literal.type() instanceof Ty.Char)
                ? Optional.of(constant(literal.type(), literal.value()))
                : Optional.empty();
    }

    /// Several values one behind the other.
    private Expression gathered(List<Operand> operands, Span span) {
        List<Expression> cells = new ArrayList<>();
        for (Operand operand : operands) {
            int size = layouts.size(type(operand));
            Expression value = operand(operand, span);
            if (size > 1 && !(value instanceof Expression.Gather)) value = emitting.code.keep(span, value);
            cells.addAll(Flat.all(value, size));
        }
        return Flat.gather(cells);
    }

    /// What is assigned to a place.
    Expression of(Span span, Rvalue value, Place to) {
        return switch (value) {
            case Rvalue.Use(Operand operand) -> operand(operand, span);
            case Rvalue.Borrow(_, Place place) -> emitting.places.address(emitting.places.of(place, span));
            case Rvalue.RawBorrow(_, Place place) -> emitting.places.address(emitting.places.of(place, span));
            case Rvalue.Binary(var operator, Operand left, Operand right) -> {
                Expression a = operand(left, span);
                yield operators.binary(span, operator, type(left), a, operand(right, span));
            }
            case Rvalue.Unary(boolean negate, Operand operand) ->
                operators.unary(negate, type(operand), operand(operand, span));
            case Rvalue.Cast(Operand operand, Ty type) ->
                operators.cast(type(operand), emitting.concrete(type), operand(operand, span));
            case Rvalue.Coerce(Coercion coercion, Operand operand, Ty type) -> coerced(coercion, operand, type, span);
            case Rvalue.Tuple(List<Operand> elements) -> gathered(elements, span);
            case Rvalue.Array(_, List<Operand> elements) -> gathered(elements, span);
            case Rvalue.Make make -> Make.of(
                    layouts, emitting.concrete(make.type()), make.variant(), gathered(make.fields(), span));
            case Rvalue.Closure(_, _, List<Operand> captured) -> gathered(captured, span);
            case Rvalue.Repeat(Operand operand, Ty type) -> repeated(operand, emitting.concrete(type), span);
            case Rvalue.Length(Place place) -> emitting.places.length(emitting.places.of(place, span));
            case Rvalue.Discriminant(Place place) -> discriminant(place, span);
            case Rvalue.Format format -> emitting.formats.of(span, format);
        };
    }

    private Expression repeated(Operand operand, Ty type, Span span) {
        Ty.Array array = (Ty.Array) type;
        int size = layouts.size(array.element());
        Expression one = emitting.code.keep(span, operand(operand, span));
        List<Expression> cells = new ArrayList<>();
        for (int i = 0; i < Types.length(array); i++) cells.addAll(Flat.all(one, size));
        return Flat.gather(cells);
    }

    private Expression discriminant(Place place, Span span) {
        Spot at = emitting.places.of(place, span);
        return switch (at) {
            case Spot.Held(Ty type, int slot, int size, int from) when Layouts.isEnum(type) ->
                Flat.cell(Flat.local(slot), size, from);
            case Spot.At(Ty type, Expression pointer) when Layouts.isEnum(type) -> {
                int slot = emitting.code.slot();
                emitting.code.add(new Instruction.Load(span, slot, pointer, emitting.text(span)));
                yield Flat.local(slot);
            }
            default -> Flat.number(0);
        };
    }

    private Expression coerced(Coercion coercion, Operand operand, Ty type, Span span) {
        Ty to = emitting.concrete(type);
        Ty from = type(operand);
        return switch (coercion) {
            case NEVER -> Make.nothing(layouts.of(to));
            case POINTER -> operand(operand, span);
            case FUNCTION -> from instanceof Ty.Item item
                    ? compilation.calls.value(item)
                    : operand(operand, span);
            case CLOSURE -> compilation.calls.value((Ty.Closure) from);
            case UNSIZE -> unsized(from, to, operand(operand, span), span);
        };
    }

    /// A pointer of any kind to something of which less is known from now on.
    Expression unsized(Ty from, Ty to, Expression value, Span span) {
        if (from.equals(to)) return value;
        boolean pointers = to instanceof Ty.Reference || to instanceof Ty.Pointer || Types.isBox(to);
        if (pointers) {
            Ty source = compilation.types.normalised(compilation.types.target(from));
            Ty target = compilation.types.normalised(compilation.types.target(to));
            while (source instanceof Ty.Adt one && target instanceof Ty.Adt other && !one.equals(other)) {
                source = compilation.types.fields(one, 0).getLast();
                target = compilation.types.fields(other, 0).getLast();
            }
            if (source instanceof Ty.Array array && target instanceof Ty.Slice) {
                return Pointers.slice(value, Flat.number(Types.length(array)));
            }
            if (target instanceof Ty.Dynamic && !(source instanceof Ty.Dynamic)) {
                compilation.virtuals.hide(source);
                return new Expression.Box(new RustType(source), value);
            }
            return value;
        }
        List<Ty> before = layouts.fields(from, 0);
        List<Ty> after = layouts.fields(to, 0);
        int size = layouts.size(from);
        Expression kept = emitting.code.keep(span, value);
        List<Expression> cells = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < before.size(); i++) {
            int width = layouts.size(before.get(i));
            Expression field = Flat.cells(kept, size, at, width);
            Expression changed = before.get(i).equals(after.get(i)) ? field : unsized(before.get(i), after.get(i), field, span);
            cells.addAll(Flat.all(changed, width));
            at += width;
        }
        return Flat.gather(cells);
    }
}
