package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Native;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// Maps: what lies at a key is read in one step and written in two.
final class Maps {
    private final Emitting emitting;

    Maps(Emitting emitting) {
        this.emitting = emitting;
    }

    Expression make(Span span, GoType type, String name) {
        return call(span, new MapNatives.Make(
                emitting.code.library(), name.isEmpty() ? emitting.title(type) : name), List.of());
    }

    Expression literal(Expr.MapLiteral literal, String name) {
        String title = name.isEmpty() ? emitting.title(literal.type()) : name;
        Expression map = make(literal.span(), literal.type(), title);
        for (Expr.MapEntry entry : literal.entries()) {
            Span span = new Span(entry.key().span().start(), entry.value().span().end());
            Expression key = settled(span, emitting.values.value(entry.key()));
            Expression value = emitting.values.value(entry.value(), title + "[" + emitting.text(entry.key().span()) + "]");
            put(span, of(literal.type(), title), map, key, value, title);
        }
        return map;
    }

    private MapNatives.Of of(GoType type, String text) {
        return new MapNatives.Of((GoType.Map) type.underlying(), emitting.code.library(), text);
    }

    private MapNatives.Of of(Expr map) {
        return of(map.type(), emitting.text(map.span()));
    }

    /// The values of `m[k]`: what is there, and whether there is something.
    List<Expression> lookup(Expr.Entry entry) {
        Expression map = settled(entry.span(), emitting.values.value(entry.of()));
        Expression found = lookup(entry, map, settled(entry.span(), emitting.values.value(entry.key())));
        return List.of(Terms.part(found, 0), Terms.part(found, 1));
    }

    private Expression lookup(Expr.Entry entry, Expression map, Expression key) {
        return call(entry.span(), new MapNatives.Lookup(of(entry.of()), emitting.text(entry.span())), List.of(map, key));
    }

    /// The map and the key of an entry that is to be written, evaluated.
    Places.Place.InMap place(Expr.Entry entry) {
        Expression map = settled(entry.span(), emitting.values.value(entry.of()));
        return new Places.Place.InMap(entry, map, settled(entry.span(), emitting.values.value(entry.key())));
    }

    void put(Places.Place.InMap place, Expression value) {
        Expr.Entry entry = place.entry();
        put(entry.span(), of(entry.of()), place.map(), place.key(), value, emitting.text(entry.span()));
    }

    private void put(Span span, MapNatives.Of map, Expression at, Expression key, Expression value, String text) {
        Expression known = settled(span, value);
        call(span, new MapNatives.Begin(map), List.of(at, key));
        call(span, new MapNatives.Put(map, text), List.of(at, key, known));
    }

    /// The entry's value, which is going to be changed.
    Expression old(Places.Place.InMap place) {
        return settled(place.entry().span(), Terms.part(lookup(place.entry(), place.map(), place.key()), 0));
    }

    /// Changes the value of an entry and writes it back.
    void modify(Places.Place.InMap place, Expression changed, String words) {
        Expr.Entry entry = place.entry();
        if (Layouts.spread(entry.type())) {
            put(place, changed);
            return;
        }
        Expression at = call(entry.span(), new MapNatives.Locate(of(entry.of())), List.of(place.map(), place.key()));
        int slot = emitting.code.temporary();
        emitting.code.add(new Instruction.Modify(entry.span(), slot, at, changed, words));
        put(place, Terms.local(slot));
    }

    void delete(Span span, Expr map, Expression at, Expression key) {
        unlessNil(span, at, () -> {
            call(span, new MapNatives.Begin(of(map)), List.of(at, key));
            call(span, new MapNatives.Delete(of(map)), List.of(at, key));
        });
    }

    void clear(Span span, Expr map, Expression at) {
        unlessNil(span, at, () -> {
            call(span, new MapNatives.Begin(of(map)), List.of(at));
            call(span, new MapNatives.Clear(of(map)), List.of(at));
        });
    }

    private void unlessNil(Span span, Expression map, Runnable emission) {
        Label end = new Label();
        emitting.code.branch(span, new Expression.Not(isNil(map)), end);
        emission.run();
        emitting.code.here(end);
    }

    private static Expression isNil(Expression map) {
        return new Expression.Compare(
                Expression.Comparison.EQUAL, Expression.Order.CONTENT, map, Terms.NIL);
    }

    Expression length(Span span, Expr map, Expression at) {
        return call(span, new MapNatives.Length(of(map)), List.of(at));
    }

    /// A loop over a map goes over the keys that are there when it begins, if they are still there when their turn comes. Go
    /// leaves open where it begins.
    void range(Statement.Range range) {
        Span span = range.over().span();
        MapNatives.Of of = of(range.over());
        Expression map = settled(span, emitting.values.value(range.over()));
        Expression keys = call(span, new MapNatives.Keys(of), List.of(map));
        Expression count = new Expression.Length(keys);
        int first = emitting.code.temporary();
        int round = emitting.code.temporary();
        int index = emitting.code.temporary();
        emitting.code.add(new Instruction.Choose(span, first, count, "where to begin in " + of.text()));
        emitting.code.add(new Instruction.Set(span, round, Terms.number(0)));
        range.key().ifPresent(target -> emitting.ranges.prepare(target, range.perRound()));
        range.value().ifPresent(target -> emitting.ranges.prepare(target, range.perRound()));
        Label test = new Label();
        Label again = new Label();
        Label end = new Label();
        emitting.exits.put(range.exits(), new Emitting.Exit(end, again));
        emitting.code.here(test);
        emitting.code.statement(range.span());
        emitting.code.branch(span, Terms.less(Terms.local(round), count), end);
        emitting.code.add(new Instruction.Set(span, index, Terms.plus(Terms.local(first), Terms.local(round))));
        Label inside = new Label();
        emitting.code.branch(span, new Expression.Not(Terms.less(Terms.local(index), count)), inside);
        emitting.code.add(new Instruction.Set(span, index, Terms.minus(Terms.local(index), count)));
        emitting.code.here(inside);
        int mark = emitting.code.mark();
        Expression key = emitting.code.keep(span, new Expression.PartAt(keys, Terms.local(index)));
        Expression found = call(span, new MapNatives.Next(of), List.of(map, key));
        emitting.code.branch(span, Terms.part(found, 1), again);
        range.key().ifPresent(target -> emitting.ranges.give(range, target, key));
        range.value().ifPresent(target -> emitting.ranges.give(range, target, Terms.part(found, 0)));
        emitting.code.release(mark);
        emitting.statements.block(range.body());
        emitting.code.here(again);
        emitting.code.statement(range.span());
        emitting.code.add(new Instruction.Set(span, round, Terms.plus(Terms.local(round), Terms.number(1))));
        emitting.code.jump(span, test);
        emitting.code.here(end);
    }

    private Expression call(Span span, Native function, List<Expression> arguments) {
        int slot = emitting.code.temporary();
        emitting.code.add(new Instruction.CallNative(span, slot, function, new ArrayList<>(arguments)));
        return Terms.local(slot);
    }

    private Expression settled(Span span, Expression value) {
        return value instanceof Expression.Constant ? value : emitting.code.keep(span, value);
    }
}
