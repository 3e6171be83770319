package interleave.language.rust.emit;

import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import java.util.HashMap;
import java.util.Map;

/// Finds the reads, changes and writes of one cell that belong together: `x += 1`, `x = x + 1`. Only within a block.
final class Updates {
    private final Emitting emitting;
    /// What a temporary was read from, and where in the code it was changed since.
    private final Map<Integer, Origin> origins = new HashMap<>();
    private String amount = "";

    /// @param changed the place in the code of the last change; -1 if there was none
    private record Origin(Place place, Expression address, int changed, String words) {}

    Updates(Emitting emitting) {
        this.emitting = emitting;
    }

    void forget() {
        origins.clear();
    }

    /// `place = place + …`, in three steps; false if it is none.
    boolean done(Span span, Place place, Rvalue value) {
        if (!(value instanceof Rvalue.Binary(BinaryOperator operator, Operand left, Operand right))) {
            return written(span, place, value);
        }
        Place read = read(left);
        if (read == null || !same(read, place)) return false;
        Spot at = emitting.places.of(place, span);
        if (!(at instanceof Spot.At(Ty type, Expression pointer)) || emitting.compilation.layouts.size(type) != 1) return false;
        Expression address = emitting.places.settled(span, pointer);
        Expression operand = emitting.values.operand(right, span);
        String text = place(span, operator);
        int old = emitting.code.slot();
        emitting.code.add(new Instruction.Load(span, old, address, text));
        Expression changed = emitting.values.operators.binary(span, operator, type, Flat.local(old), operand);
        int slot = emitting.code.slot();
        emitting.code.add(new Instruction.Modify(span, slot, address, changed, words(operator, operand, span)));
        emitting.code.add(new Instruction.Store(span, address, Flat.local(slot), text));
        return true;
    }

    /// `place = temporary`, where that came from the place and was changed since.
    private boolean written(Span span, Place place, Rvalue value) {
        if (!(value instanceof Rvalue.Use(Operand operand))) return false;
        Place from = read(operand);
        Origin origin = from == null || !from.way().isEmpty() ? null : origins.get(from.local());
        if (origin == null || origin.changed() < 0 || emitting.inMemory(from.local())) return false;
        Spot at = emitting.places.of(place, span);
        if (!(at instanceof Spot.At(_, Expression address)) || !address.equals(origin.address())) return false;
        if (emitting.code.at(origin.changed()) instanceof Instruction.Set(Span where, int slot, Expression changed)) {
            emitting.code.replace(origin.changed(), new Instruction.Modify(where, slot, address, changed, origin.words()));
        }
        emitting.code.add(new Instruction.Store(span, address, Flat.local(emitting.slot(from.local())), emitting.text(span)));
        return true;
    }

    /// Remembers what was assigned to a temporary.
    void note(Place place, Rvalue value) {
        if (!place.way().isEmpty() || emitting.inMemory(place.local())) return;
        int local = place.local();
        origins.remove(local);
        if (emitting.compilation.layouts.size(emitting.type(local)) != 1) return;
        if (value instanceof Rvalue.Use(Operand operand) && read(operand) != null) {
            int last = emitting.code.position() - 1;
            Place from = read(operand);
            if (last >= 1 && emitting.code.at(last - 1) instanceof Instruction.Load load) {
                origins.put(local, new Origin(from, load.address(), -1, ""));
            }
        } else if (value instanceof Rvalue.Binary(BinaryOperator operator, Operand left, Operand right)) {
            Place from = read(left);
            Origin origin = from == null || !from.way().isEmpty() ? null : origins.get(from.local());
            int last = emitting.code.position() - 1;
            if (origin == null || !(emitting.code.at(last) instanceof Instruction.Set set)) return;
            String words = words(operator, emitting.values.shown(right), set.span());
            origins.put(local, new Origin(origin.place(), origin.address(), last, words));
        }
    }

    private static @org.jspecify.annotations.Nullable Place read(Operand operand) {
        return switch (operand) {
            case Operand.Copy(Place p) -> p;
            case Operand.Move(Place p) -> p;
            case Operand.Constant _, Operand.Function _, Operand.Const _, Operand.Static _,
                    Operand.Promoted _ -> null;
        };
    }

    private static boolean same(Place one, Place other) {
        return one.equals(other);
    }

    /// The place as the user wrote it.
    private String place(Span span, BinaryOperator operator) {
        String all = emitting.whole(span);
        int at = all.indexOf(operator.text() + "=");
        amount = at < 0 ? "" : all.substring(at + operator.text().length() + 1).strip();
        return Emitting.shortened(at < 0 ? all : all.substring(0, at).strip());
    }

    private String words(BinaryOperator operator, Expression operand, Span span) {
        String by = amount;
        amount = "";
        if (by.isEmpty()) {
            String all = emitting.whole(span);
            int at = all.lastIndexOf(" " + operator.text() + " ");
            by = operand instanceof Expression.Constant(var value) ? value.toString()
                    : at < 0 ? "something" : all.substring(at + operator.text().length() + 2).strip();
        }
        if (by.endsWith(";")) by = by.substring(0, by.length() - 1);
        return switch (operator) {
            case ADD -> "add " + by;
            case SUBTRACT -> "subtract " + by;
            case MULTIPLY -> "multiply by " + by;
            case DIVIDE -> "divide by " + by;
            case REMAINDER -> "take the remainder by " + by;
            case BIT_AND, BIT_OR, BIT_XOR, SHIFT_LEFT, SHIFT_RIGHT, EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER,
                    GREATER_OR_EQUAL, AND, OR -> "apply " + operator.text() + " " + by;
        };
    }
}
