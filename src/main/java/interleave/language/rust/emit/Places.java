package interleave.language.rust.emit;

import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Width;
import java.util.ArrayList;
import java.util.List;

/// Finds places, reads them and writes them.
final class Places {
    private final Emitting emitting;
    private final Layouts layouts;
    private final Types types;

    Places(Emitting emitting) {
        this.emitting = emitting;
        this.layouts = emitting.compilation.layouts;
        this.types = emitting.compilation.types;
    }

    /// Where a local is.
    Spot of(int local) {
        Ty type = emitting.type(local);
        int slot = emitting.slot(local);
        return emitting.inMemory(local)
                ? new Spot.At(type, Flat.local(slot))
                : new Spot.Held(type, slot, layouts.size(type), 0);
    }

    Spot of(Place place, Span span) {
        Operand.Static given = emitting.plan.isStatic(place.local());
        boolean isStatic = given != null && !place.way().isEmpty()
                && place.way().getFirst() instanceof Place.Element.Dereference;
        Spot at = isStatic
                ? new Spot.At(types.target(emitting.type(place.local())), emitting.compilation.statics.address(given.definition()))
                : of(place.local());
        int variant = 0;
        for (Place.Element element : isStatic ? place.way().subList(1, place.way().size()) : place.way()) {
            int chosen = element instanceof Place.Element.Variant(int index) ? index : 0;
            at = switch (element) {
                case Place.Element.Dereference _ -> pointee(at, span);
                case Place.Element.Variant _ -> at;
                case Place.Element.Field(int index, _) -> field(at, variant, index);
                case Place.Element.Index(int local) -> element(at, emitting.values.whole(local, span));
                case Place.Element.ElementAt(int offset, boolean fromEnd) -> element(at, fromEnd
                        ? new Expression.Arithmetic(
                                Expression.Operator.SUBTRACT, Width.INT64, false, length(at), Flat.number(offset))
                        : Flat.number(offset));
                case Place.Element.Between(int from, int to) -> between(at, from, to);
            };
            variant = chosen;
        }
        return at;
    }

    /// What a reference, pointer or box refers to.
    Spot pointee(Spot at, Span span) {
        Ty target = types.normalised(types.target(at.type()));
        Expression pointer = read(at, span, emitting.text(span));
        return types.fat(target) ? new Spot.Fat(target, pointer) : new Spot.At(target, pointer);
    }

    Spot field(Spot at, int variant, int index) {
        Ty type = layouts.fields(at.type(), variant).get(index);
        int offset = layouts.offset(at.type(), variant, index);
        return switch (at) {
            case Spot.Held(_, int slot, int size, int from) -> new Spot.Held(type, slot, size, from + offset);
            case Spot.At(_, Expression pointer) -> new Spot.At(type, Flat.offset(pointer, offset));
            case Spot.Fat(_, Expression pointer) -> types.fat(type)
                    ? new Spot.Fat(type, offset == 0 ? pointer : Pointers.further(pointer, offset))
                    : new Spot.At(type, Flat.offset(Pointers.thin(pointer), offset));
        };
    }

    private Spot element(Spot at, Expression index) {
        return switch (at) {
            case Spot.At(Ty.Array array, Expression pointer) -> new Spot.At(array.element(), new Expression.ArrayElement(
                    pointer, index, Types.length(array), layouts.size(array.element())));
            case Spot.Fat(Ty.Slice slice, Expression pointer) ->
                new Spot.At(slice.element(), new Expression.Element(pointer, index, layouts.size(slice.element())));
            default -> throw new IllegalArgumentException("no elements: " + at);
        };
    }

    private Spot between(Spot at, int from, int to) {
        return switch (at) {
            case Spot.At(Ty.Array array, Expression pointer) -> {
                long length = Types.length(array) - from - to;
                Ty part = new Ty.Array(array.element(), new interleave.language.rust.type.Length.Known(length));
                yield new Spot.At(part, Flat.offset(pointer, from * layouts.size(array.element())));
            }
            case Spot.Fat(Ty.Slice slice, Expression pointer) -> new Spot.Fat(slice, Pointers.between(
                    pointer,
                    Flat.number(from),
                    new Expression.Arithmetic(
                            Expression.Operator.SUBTRACT, Width.INT64, false, new Expression.Length(pointer), Flat.number(to)),
                    layouts.size(slice.element())));
            default -> throw new IllegalArgumentException("no elements: " + at);
        };
    }

    /// How many elements there are.
    Expression length(Spot at) {
        return switch (at) {
            case Spot.Fat(_, Expression pointer) -> new Expression.Length(pointer);
            case Spot.At(Ty.Array array, _) -> Flat.number(Types.length(array));
            case Spot.Held(Ty.Array array, _, _, _) -> Flat.number(Types.length(array));
            default -> throw new IllegalArgumentException("no length: " + at);
        };
    }

    /// A pointer to a place.
    Expression address(Spot at) {
        return switch (at) {
            case Spot.At(_, Expression pointer) -> pointer;
            case Spot.Fat(_, Expression pointer) -> pointer;
            case Spot.Held held -> {
                if (layouts.size(held.type()) == 0) yield Flat.constant(new Value.Pointer(0, 0));
                throw new IllegalStateException("a local outside of memory has no place: " + held);
            }
        };
    }

    /// What is there.
    Expression read(Spot at, Span span, String text) {
        int size = layouts.size(at.type());
        return switch (at) {
            case Spot.Held(_, int slot, int whole, int from) -> Flat.cells(Flat.local(slot), whole, from, size);
            case Spot.At(_, Expression pointer) -> load(pointer, size, span, text);
            case Spot.Fat _ -> throw new Unsupported("a value of a type without a size", java.util.Optional.of(span));
        };
    }

    private Expression load(Expression pointer, int size, Span span, String text) {
        if (size == 0) return Flat.UNIT;
        Expression from = size == 1 ? pointer : settled(span, pointer);
        List<Expression> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int slot = emitting.code.slot();
            emitting.code.add(new Instruction.Load(span, slot, Flat.offset(from, i), text));
            cells.add(Flat.local(slot));
        }
        return Flat.gather(cells);
    }

    /// A pointer that can be used several times.
    Expression settled(Span span, Expression pointer) {
        return switch (pointer) {
            case Expression.Offset(Expression inner, int cells) -> new Expression.Offset(settled(span, inner), cells);
            default -> emitting.code.keep(span, pointer);
        };
    }

    void write(Spot at, Expression value, Span span, String text) {
        int size = layouts.size(at.type());
        switch (at) {
            case Spot.Held(_, int slot, int whole, int from) -> {
                if (size > 0 || whole == 0) {
                    Expression all = Flat.with(Flat.local(slot), whole, from, size, value);
                    emitting.code.add(new Instruction.Set(span, slot, all));
                }
            }
            case Spot.At(_, Expression pointer) -> store(pointer, value, size, span, text);
            case Spot.Fat _ -> throw new Unsupported("a value of a type without a size", java.util.Optional.of(span));
        }
    }

    void store(Expression pointer, Expression value, int size, Span span, String text) {
        if (size == 1) {
            emitting.code.add(new Instruction.Store(span, pointer, value, text));
            return;
        }
        if (size == 0) return;
        Expression to = settled(span, pointer);
        Expression from = value instanceof Expression.Gather ? value : emitting.code.keep(span, value);
        for (int i = 0; i < size; i++) {
            emitting.code.add(new Instruction.Store(span, Flat.offset(to, i), Flat.cell(from, size, i), text));
        }
    }
}
