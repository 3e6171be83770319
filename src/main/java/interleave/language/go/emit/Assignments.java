package interleave.language.go.emit;

import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// Declarations and assignments.
final class Assignments {
    private final Emitting emitting;

    Assignments(Emitting emitting) {
        this.emitting = emitting;
    }

    void assign(Statement.Assign assign) {
        List<Target> targets = assign.targets();
        if (assign.values().isEmpty()) {
            for (Target target : targets) declareZero(target);
        } else if (targets.size() == 1) {
            single(assign.span(), targets.getFirst(), assign.values().getFirst());
        } else {
            several(assign);
        }
    }

    private void declareZero(Target target) {
        if (!(target instanceof Target.New(Variable variable))) return;
        int slot = declare(variable);
        if (!variable.inMemory()) {
            emitting.code.add(new Instruction.Set(variable.span(), slot, Terms.constant(Layouts.zero(variable.type()))));
        }
    }

    /// Begins a variable: its local, and its memory where it has some.
    private int declare(Variable variable) {
        int slot = emitting.code.temporary();
        begin(variable, slot);
        return slot;
    }

    /// Begins a variable in a local that has been set aside for it.
    void begin(Variable variable, int slot) {
        allocate(variable, slot);
        emitting.bind(variable, slot, variable.inMemory());
    }

    /// Makes the memory of a variable, if it has some.
    void allocate(Variable variable, int slot) {
        if (!variable.inMemory()) return;
        emitting.code.add(
                new Instruction.Allocate(variable.span(), slot, emitting.layout(variable.type()), variable.name()));
    }

    private void single(Span span, Target target, Expr value) {
        switch (target) {
            case Target.Blank _ -> emitting.code.keep(span, emitting.values.value(value));
            case Target.New(Variable variable) when variable.isGlobal() ->
                emitting.composites.into(emitting.places.ofVariable(variable), value, variable.type(), variable.name());
            case Target.New(Variable variable) -> declare(span, variable, value);
            case Target.Place(Expr place) -> assign(span, place, value);
        }
    }

    /// A new variable with a value. A composite is put together where the variable lies, without a copy.
    private void declare(Span span, Variable variable, Expr value) {
        int slot = emitting.code.temporary();
        int mark = emitting.code.mark();
        if (variable.inMemory() && value instanceof Expr.Composite && Layouts.spread(variable.type())) {
            int address = emitting.code.temporary();
            allocate(variable, address);
            emitting.composites.into(Terms.local(address), value, variable.type(), variable.name());
            emitting.code.add(new Instruction.Set(span, slot, Terms.local(address)));
            emitting.bind(variable, slot, true);
        } else {
            Expression known = emitting.values.value(value, emitting.code.library() ? "" : variable.name());
            begin(variable, slot);
            set(span, variable, slot, known);
        }
        emitting.code.release(mark);
    }

    /// Gives a new variable its value.
    void set(Span span, Variable variable, int slot, Expression value) {
        if (variable.inMemory()) {
            emitting.memory.store(variable.span(), Terms.local(slot), variable.type(), value, variable.name());
        } else {
            emitting.code.add(new Instruction.Set(span, slot, value));
        }
    }

    private void assign(Span span, Expr target, Expr value) {
        String text = emitting.text(target.span());
        switch (emitting.places.of(target)) {
            case Places.Place.Slot(int slot) ->
                emitting.code.add(new Instruction.Set(span, slot, emitting.values.value(value, text)));
            case Places.Place.InMap place -> {
                boolean changes = Sameness.mentions(value, target) && !Sameness.same(value, target);
                Expression known = emitting.values.value(value, text);
                if (changes) emitting.maps.modify(place, known, words(target, value));
                else emitting.maps.put(place, known);
            }
            case Places.Place.At(Expression address) -> {
                boolean changes = !Layouts.spread(target.type()) && Sameness.mentions(value, target)
                        && !Sameness.same(value, target);
                if (changes) {
                    modify(target, address, emitting.values.value(value, text), words(target, value));
                } else {
                    emitting.memory.store(target.span(), address, target.type(), emitting.values.value(value, text), text);
                }
            }
        }
    }

    /// Words for `x = … x …`.
    private String words(Expr target, Expr value) {
        if (value instanceof Expr.Binary(var _, GoType type, String operator, Expr left, Expr right)) {
            boolean turnable = operator.equals("*") || operator.equals("+") && !type.basic().isString();
            if (Sameness.same(left, target)) {
                return Words.of(operator, emitting.text(right.span()), type.basic().isString());
            }
            if (turnable && Sameness.same(right, target)) return Words.of(operator, emitting.text(left.span()), false);
        }
        if (value instanceof Expr.BuiltinCall call && call.builtin() == Builtin.APPEND
                && Sameness.same(call.arguments().getFirst(), target) && call.arguments().size() > 1) {
            Span first = call.arguments().get(1).span();
            Span last = call.arguments().getLast().span();
            return Words.of("+", emitting.text(new Span(first.start(), Math.max(first.end(), last.end()))), true);
        }
        return Words.compute(emitting.text(value.span()));
    }

    private void modify(Expr target, Expression address, Expression changed, String words) {
        int slot = emitting.code.temporary();
        emitting.code.add(new Instruction.Modify(target.span(), slot, address, changed, words));
        emitting.code.add(
                new Instruction.Store(target.span(), address, Terms.local(slot), emitting.text(target.span())));
    }

    /// `x++` and `x += e`.
    void update(Statement.Update update) {
        Expr target = update.target();
        GoType type = target.type();
        switch (emitting.places.of(target)) {
            case Places.Place.Slot(int slot) -> {
                Expression operand = emitting.values.value(update.operand());
                emitting.code.add(new Instruction.Set(
                        update.span(), slot, changed(update, Terms.local(slot), operand)));
            }
            case Places.Place.InMap place -> {
                Expression old = emitting.maps.old(place);
                Expression operand = emitting.values.value(update.operand());
                emitting.maps.modify(place, changed(update, old, operand), words(update));
            }
            case Places.Place.At(Expression address) -> {
                Expression old = emitting.memory.load(target.span(), address, type, emitting.text(target.span()));
                Expression operand = emitting.values.value(update.operand());
                modify(target, address, changed(update, old, operand), words(update));
            }
        }
    }

    private Expression changed(Statement.Update update, Expression old, Expression operand) {
        return emitting.operators.binary(
                update.target().type(), update.operator(), old, operand, update.operand().type());
    }

    private String words(Statement.Update update) {
        String amount = emitting.text(update.operand().span());
        boolean step = amount.equals("++") || amount.equals("--");
        return Words.of(update.operator(), step ? "1" : amount, update.target().type().basic().isString());
    }

    /// First all places, then all values, then the assignments from left to right: so `a, b = b, a` works.
    private void several(Statement.Assign assign) {
        List<Integer> fresh = new ArrayList<>();
        for (Target target : assign.targets()) {
            fresh.add(target instanceof Target.New(Variable variable) && !variable.isGlobal() ? emitting.code.temporary() : -1);
        }
        int mark = emitting.code.mark();
        List<Places.Place> places = new ArrayList<>();
        for (Target target : assign.targets()) {
            places.add(switch (target) {
                case Target.Place(Expr place) -> settled(assign.span(), emitting.places.of(place));
                case Target.New(Variable variable) when variable.isGlobal() ->
                    new Places.Place.At(emitting.places.ofVariable(variable));
                case Target.New _, Target.Blank _ -> new Places.Place.Slot(-1);
            });
        }
        List<Expression> values = new ArrayList<>();
        for (int i = 0; i < assign.values().size(); i++) {
            String name = assign.targets().get(i) instanceof Target.New(Variable variable) ? variable.name() : "";
            values.add(settled(assign.span(), emitting.values.value(assign.values().get(i), name)));
        }
        for (int i = 0; i < values.size(); i++) {
            into(assign, i, places.get(i), values.get(i), fresh.get(i));
        }
        emitting.code.release(mark);
    }

    private void into(Statement.Assign assign, int index, Places.Place place, Expression value, int fresh) {
        switch (assign.targets().get(index)) {
            case Target.New(Variable variable) when !variable.isGlobal() -> {
                begin(variable, fresh);
                set(assign.span(), variable, fresh, value);
            }
            case Target.New(Variable variable) -> store(variable.span(), place, variable.type(), value, variable.name());
            case Target.Place(Expr target) ->
                store(target.span(), place, target.type(), value, emitting.text(target.span()));
            case Target.Blank _ -> {} // evaluated, and that is all
        }
    }

    private void store(Span span, Places.Place place, GoType type, Expression value, String text) {
        switch (place) {
            case Places.Place.Slot(int slot) -> emitting.code.add(new Instruction.Set(span, slot, value));
            case Places.Place.At(Expression address) -> emitting.memory.store(span, address, type, value, text);
            case Places.Place.InMap entry -> emitting.maps.put(entry, value);
        }
    }

    private Places.Place settled(Span span, Places.Place place) {
        return place instanceof Places.Place.At(Expression address)
                ? new Places.Place.At(settledAddress(span, address))
                : place;
    }

    /// An address stays what it is though the variables in its indices are assigned. That it may be out of range, or nil,
    /// must not be noticed before its turn, so its parts are kept, not the address itself.
    private Expression settledAddress(Span span, Expression address) {
        return switch (address) {
            case Expression.Offset(Expression pointer, int cells) ->
                new Expression.Offset(settledAddress(span, pointer), cells);
            case Expression.Element(Expression slice, Expression index, int size) ->
                new Expression.Element(settled(span, slice), settled(span, index), size);
            case Expression.ArrayElement(Expression pointer, Expression index, int length, int size) ->
                new Expression.ArrayElement(settledAddress(span, pointer), settled(span, index), length, size);
            default -> settled(span, address);
        };
    }

    private Expression settled(Span span, Expression value) {
        return value instanceof Expression.Constant ? value : emitting.code.keep(span, value);
    }

    /// Assigns a private value to a target, such as a variable of a `range` loop.
    void give(Span span, Target target, Expression value) {
        switch (target) {
            case Target.Place(Expr place) ->
                store(place.span(), emitting.places.of(place), place.type(), value, emitting.text(place.span()));
            case Target.New(Variable variable) -> {
                int slot = ((Expression.Local) emitting.local(variable)).slot();
                set(span, variable, slot, value);
            }
            case Target.Blank _ -> {} // nobody wants it
        }
    }
}
