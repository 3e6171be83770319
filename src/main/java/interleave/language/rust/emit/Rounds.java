package interleave.language.rust.emit;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.program.Expression;
import interleave.program.Expression.Operator;
import interleave.program.Instruction;
import interleave.program.Loop;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Counts the rounds of the `for` loops of a body, for showing "loop 2 of 10": those over ranges, and over iterators that say how
/// many items are left in them. Each such loop has two locals of its own, which hold nothing outside of the loop.
final class Rounds {
    /// Adaptors that give as many items as what they go over.
    private static final Set<String> ALIKE = Set.of("Enumerate", "Rev", "Map", "Cloned", "Copied", "Inspect");
    /// What the library's own iterators call the one that they go over.
    private static final Set<String> INNER = Set.of("iter", "entries", "keys", "inner");

    private final Emitting emitting;
    private final Map<Span, Counted> loops = new LinkedHashMap<>();

    /// The locals of a loop.
    private record Counted(int round, int total) {}

    Rounds(Emitting emitting) {
        this.emitting = emitting;
    }

    /// Finds the loops, and gives each its locals.
    void find() {
        if (emitting.definition.library()) return;
        List<Terminator.Call> starts = new ArrayList<>();
        for (MirBody.Block block : emitting.graph.blocks()) {
            if (block.terminator() instanceof Terminator.Call call && call.how() == CallKind.FOR_INTO_ITER) starts.add(call);
        }
        starts.sort(Comparator.comparingInt(call -> call.span().start())); // an inner loop after the one around it
        for (Terminator.Call call : starts) {
            if (call.target().isEmpty() || length(call, Flat.NIL).isEmpty()) continue;
            Counted counted = new Counted(emitting.code.slot(), emitting.code.slot());
            loops.put(call.span(), counted);
            emitting.code.describe(new Loop(call.span(), 0, Integer.MAX_VALUE, Flat.local(counted.round()), Flat.local(counted.total())));
        }
    }

    /// A call has written its result: where it begins a loop, or goes on to its next round, that is noted.
    void called(Terminator.Call call, Spot to) {
        Counted counted = loops.get(call.span());
        if (counted == null) return;
        Span span = call.span();
        if (call.how() == CallKind.FOR_NEXT) {
            emitting.code.add(new Instruction.Set(span, counted.round(), plus(Flat.local(counted.round()), Flat.number(1))));
        } else if (call.how() == CallKind.FOR_INTO_ITER && to instanceof Spot.Held) {
            length(call, emitting.places.read(to, span, "")).ifPresent(length -> {
                emitting.code.add(new Instruction.Set(span, counted.total(), length));
                emitting.code.add(new Instruction.Set(span, counted.round(), Flat.number(0)));
            });
        }
    }

    /// The memory of a local is given back: where that is the iterator of a loop, the loop is left.
    void dead(Span span, int local) {
        MirBody.LocalDecl decl = emitting.graph.locals().get(local);
        Counted counted = loops.get(decl.span());
        if (counted == null || decl.variable().filter(variable -> variable.name().equals("iter")).isEmpty()) return;
        emitting.code.add(new Instruction.Set(span, counted.round(), Flat.NIL));
        emitting.code.add(new Instruction.Set(span, counted.total(), Flat.NIL));
    }

    // ---- how many items an iterator has

    private Optional<Expression> length(Terminator.Call call, Expression value) {
        return length(emitting.values.placeType(call.destination()), value);
    }

    /// @param value the iterator, as locals hold it
    private Optional<Expression> length(Ty type, Expression value) {
        if (!(type instanceof Ty.Adt adt) || !adt.definition().library() || adt.definition().isEnum()) return Optional.empty();
        String name = adt.definition().name();
        return switch (name) {
            case "Range" -> whole(adt) ? Optional.of(minus(part(adt, value, "end"), part(adt, value, "start"))) : Optional.empty();
            case "RangeInclusive" -> whole(adt)
                    ? Optional.of(plus(minus(part(adt, value, "end"), part(adt, value, "start")), Flat.number(1)))
                    : Optional.empty();
            case "Take" -> inner(adt, value).map(inner -> least(inner, part(adt, value, "n")));
            case "Skip" -> inner(adt, value).map(inner -> minus(inner, part(adt, value, "n")));
            case "StepBy" -> inner(adt, value).map(inner -> stepped(inner, part(adt, value, "step")));
            case "Zip" -> length(field(adt, "a"), part(adt, value, "a"))
                    .flatMap(a -> length(field(adt, "b"), part(adt, value, "b")).map(b -> least(a, b)));
            default -> counts(adt, "front") && counts(adt, "back")
                    ? Optional.of(minus(part(adt, value, "back"), part(adt, value, "front")))
                    : ALIKE.contains(name) || name.matches("(Into)?(Iter|Keys|Values)(Mut)?") ? inner(adt, value) : Optional.empty();
        };
    }

    /// How many items the iterator inside of an iterator has.
    private Optional<Expression> inner(Ty.Adt adt, Expression value) {
        for (AdtDef.Field field : adt.definition().only().fields()) {
            if (INNER.contains(field.name())) return length(field(adt, field.name()), part(adt, value, field.name()));
        }
        return Optional.empty();
    }

    private boolean whole(Ty.Adt range) {
        return range.arguments().types().getFirst() instanceof Ty.Int;
    }

    private static int index(Ty.Adt adt, String name) {
        List<AdtDef.Field> fields = adt.definition().only().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) return i;
        }
        return -1;
    }

    private boolean counts(Ty.Adt adt, String name) {
        return index(adt, name) >= 0 && field(adt, name) instanceof Ty.Int;
    }

    private Ty field(Ty.Adt adt, String name) {
        return emitting.compilation.layouts.fields(adt, 0).get(index(adt, name));
    }

    private Expression part(Ty.Adt adt, Expression value, String name) {
        if (value == Flat.NIL) return value; // only asked whether there is a length
        Layouts layouts = emitting.compilation.layouts;
        int offset = layouts.offset(adt, 0, index(adt, name));
        return Flat.cells(value, layouts.size(adt), offset, layouts.size(field(adt, name)));
    }

    private static Expression plus(Expression a, Expression b) {
        return new Expression.Arithmetic(Operator.ADD, Width.INT64, false, a, b);
    }

    private static Expression minus(Expression a, Expression b) {
        return new Expression.Arithmetic(Operator.SUBTRACT, Width.INT64, false, a, b);
    }

    private static Expression least(Expression a, Expression b) {
        return Flat.apply("least", all -> Value.Int.of(Math.min(Pure.number(all.getFirst()), Pure.number(all.getLast()))), a, b);
    }

    /// `step` is one less than what was asked for, as in Rust's own library.
    private static Expression stepped(Expression length, Expression step) {
        return Flat.apply("stepped", all -> {
            long by = Pure.number(all.getLast()) + 1;
            return Value.Int.of((Pure.number(all.getFirst()) + by - 1) / by);
        }, length, step);
    }
}
