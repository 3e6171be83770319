package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Loop;
import interleave.program.Span;
import java.util.List;

/// `for … range`: a hidden counter goes through what is there when the loop begins.
final class Ranges {
    private final Emitting emitting;

    Ranges(Emitting emitting) {
        this.emitting = emitting;
    }

    /// How a loop goes through what it is over.
    /// @param over what it is over, evaluated
    /// @param length how far the counter goes
    private record Course(Expression over, Expression length) {}

    void loop(Statement.Range range) {
        Span span = range.span();
        if (range.over().type().underlying() instanceof GoType.Channel) {
            emitting.channels.range(range);
            return;
        }
        if (range.over().type().underlying() instanceof GoType.Map) {
            emitting.maps.range(range);
            return;
        }
        Course course = course(range);
        int counter = emitting.code.temporary();
        Expression at = Terms.local(counter);
        emitting.code.add(new Instruction.Set(span, counter, Terms.number(0)));
        range.key().ifPresent(target -> prepare(target, range.perRound()));
        range.value().ifPresent(target -> prepare(target, range.perRound()));
        Label test = new Label();
        Label again = new Label();
        Label end = new Label();
        emitting.exits.put(range.exits(), new Emitting.Exit(end, again));
        emitting.code.here(test);
        emitting.code.branch(span, Terms.less(at, course.length), end);
        int first = emitting.code.position();
        int mark = emitting.code.mark();
        range.key().ifPresent(target -> give(range, target, at));
        range.value().ifPresent(target -> give(range, target, element(range, course, at)));
        emitting.code.release(mark);
        emitting.statements.block(range.body());
        emitting.code.here(again);
        int last = emitting.code.position();
        emitting.code.statement(span);
        emitting.code.add(new Instruction.Set(span, counter, Terms.plus(at, step(range, course, at))));
        emitting.code.jump(span, test);
        emitting.code.here(end);
        if (!isText(range) && first < last) {
            emitting.code.describe(new Loop(span, first, last, Terms.plus(at, Terms.number(1)), course.length));
        }
    }

    private static boolean isText(Statement.Range range) {
        return range.over().type().basic().isString();
    }

    private Course course(Statement.Range range) {
        Expr over = range.over();
        GoType type = over.type().underlying();
        GoType pointed = type instanceof GoType.Pointer(GoType element) ? element.underlying() : type;
        if (pointed instanceof GoType.Array(int length, GoType _)) {
            boolean evaluated = range.value().isPresent() || !(over instanceof Expr.Name);
            return new Course(
                    evaluated ? kept(range, emitting.values.value(over)) : Terms.NIL, Terms.number(length));
        }
        Expression value = kept(range, emitting.values.value(over));
        return new Course(value, over.type().basic().isInteger() ? value : new Expression.Length(value));
    }

    private Expression kept(Statement.Range range, Expression value) {
        return value instanceof Expression.Constant ? value : emitting.code.keep(range.span(), value);
    }

    /// Sets aside the local of a loop's variable. Where all rounds share the variable, it begins here.
    void prepare(Target target, boolean perRound) {
        if (!(target instanceof Target.New(Variable variable))) return;
        int slot = emitting.code.temporary();
        if (!perRound) emitting.assignments.allocate(variable, slot);
        emitting.bind(variable, slot, variable.inMemory());
    }

    void give(Statement.Range range, Target target, Expression value) {
        if (range.perRound() && target instanceof Target.New(Variable variable)) {
            emitting.assignments.allocate(variable, ((Expression.Local) emitting.local(variable)).slot());
        }
        emitting.assignments.give(range.span(), target, value);
    }

    private Expression element(Statement.Range range, Course course, Expression at) {
        GoType type = range.over().type().underlying();
        if (isText(range)) return new Expression.Apply(TextNatives.RUNE_AT, List.of(course.over, at));
        String text = emitting.text(range.over().span()) + "[…]";
        Span span = range.over().span();
        return switch (type) {
            case GoType.Slice(GoType element) -> emitting.memory.load(
                    span, new Expression.Element(course.over, at, (int) Layouts.cells(element)), element, text);
            case GoType.Pointer(GoType pointed) when pointed.underlying() instanceof GoType.Array(int length, GoType element) ->
                emitting.memory.load(
                        span,
                        new Expression.ArrayElement(course.over, at, length, (int) Layouts.cells(element)),
                        element,
                        text);
            default -> new Expression.PartAt(course.over, at);
        };
    }

    private Expression step(Statement.Range range, Course course, Expression at) {
        return isText(range)
                ? new Expression.Apply(TextNatives.WIDTH_AT, List.of(course.over, at))
                : Terms.number(1);
    }
}
