package interleave.language.go.emit;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.constant.Representation;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Callee;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The values of expressions. What reads memory or calls is emitted at once; what comes back is private.
final class Values {
    private final Emitting emitting;

    Values(Emitting emitting) {
        this.emitting = emitting;
    }

    /// The value of an expression.
    Expression value(Expr expr) {
        return value(expr, "");
    }

    /// The value of an expression.
    /// @param name what to call memory that is made for it; empty if there is no better name than its type
    Expression value(Expr expr, String name) {
        return switch (expr) {
            case Expr.Const(var _, GoType type, GoConstant value) ->
                Terms.constant(Representation.value(value, type.basic()));
            case Expr.Nil _ -> Terms.NIL;
            case Expr.Name(Span span, Variable variable) -> variable.inMemory()
                    ? emitting.memory.load(span, emitting.places.ofVariable(variable), variable.type(), variable.name())
                    : emitting.local(variable);
            case Expr.FunctionName(Span span, var _, Callee callee) -> function(span, callee);
            case Expr.Literal(Span _, Routine routine) -> closure(routine);
            case Expr.MethodValue method -> methodValue(method);
            case Expr.MethodExpression(var _, var _, GoType receiver, String method) ->
                Terms.constant(new Value.Function(emitting.program.methods.body(receiver, method)));
            case Expr.DynamicMethod method -> emitting.program.methods.method(emitting, method);
            case Expr.Field field -> field(field);
            case Expr.Dereference(Span span, GoType type, Expr pointer) ->
                emitting.memory.load(span, value(pointer), type, emitting.text(span));
            case Expr.Index index -> index(index);
            case Expr.Entry entry -> emitting.maps.lookup(entry).getFirst();
            case Expr.MapLiteral literal -> emitting.maps.literal(literal, name);
            case Expr.Slicing slicing -> slicing(slicing);
            case Expr.AddressOf(Span span, var _, Expr operand) -> addressOf(span, operand, name);
            case Expr.Composite composite -> emitting.composites.value(composite, name);
            case Expr.Unary unary -> emitting.operators.unary(unary);
            case Expr.Binary binary ->
                emitting.operators.binary(binary.type(), binary.operator(), value(binary.left()), value(binary.right()), binary.right().type());
            case Expr.Comparison comparison -> emitting.operators.comparison(comparison);
            case Expr.Logical logical -> emitting.conditions.value(logical);
            case Expr.Conversion conversion -> emitting.conversions.convert(conversion, name);
            case Expr.TypeAssertion assertion -> emitting.program.methods.assertion(emitting, assertion);
            case Expr.Receive receive -> emitting.channels.receive(receive).getFirst();
            case Expr.Call call -> emitting.calls.call(call, name).getFirst();
            case Expr.LibraryCall call -> emitting.calls.library(call).getFirst();
            case Expr.BuiltinCall call -> emitting.builtins.call(call, name).getFirst();
            case Expr.Piece(var _, Expr of, int index) -> {
                if (index == 0) emitting.pieces.put(of, results(of, name));
                yield emitting.pieces.get(of).get(index);
            }
            case Expr.Bad _, Expr.Generic _ -> throw new IllegalStateException("a bad expression");
        };
    }

    /// The values of an expression that may have several, or none.
    List<Expression> results(Expr expr) {
        return results(expr, "");
    }

    private List<Expression> results(Expr expr, String name) {
        return switch (expr) {
            case Expr.Call call -> emitting.calls.call(call, name);
            case Expr.LibraryCall call -> emitting.calls.library(call);
            case Expr.BuiltinCall call -> emitting.builtins.call(call, "");
            case Expr.Receive receive -> emitting.channels.receive(receive);
            case Expr.Entry entry -> emitting.maps.lookup(entry);
            case Expr.TypeAssertion assertion when assertion.checked() ->
                emitting.program.methods.checkedAssertion(emitting, assertion);
            default -> List.of(value(expr));
        };
    }

    private Expression function(Span span, Callee callee) {
        return switch (callee) {
            case Routine routine -> Terms.constant(new Value.Function(emitting.program.index(routine)));
            case LibraryFunction function ->
                Terms.constant(new Value.Function(emitting.later.wrapper(span, function, List.of(), 0)));
            default -> throw new IllegalStateException("unknown callee " + callee);
        };
    }

    /// A function literal with what it captures: the values of variables, or their addresses.
    Expression closure(Routine routine) {
        List<Expression> captured = new ArrayList<>();
        for (Variable variable : routine.captured()) captured.add(emitting.local(variable));
        return new Expression.Closure(emitting.program.index(routine), captured);
    }

    private Expression methodValue(Expr.MethodValue method) {
        Expression receiver = value(method.receiver());
        return switch (method.callee()) {
            case Routine routine -> new Expression.Closure(emitting.program.index(routine), List.of(receiver));
            case LibraryFunction function -> new Expression.Closure(
                    emitting.later.wrapper(
                            method.span(), function, List.of(emitting.calls.operand(method.receiver(), receiver)), 1),
                    List.of(receiver));
            default -> throw new IllegalStateException("unknown callee " + method.callee());
        };
    }

    private Expression field(Expr.Field field) {
        if (!Places.inMemory(field)) return Terms.part(value(field.of()), field.index());
        return emitting.memory.load(
                field.span(), emitting.places.address(field), field.type(), emitting.text(field.span()));
    }

    private Expression index(Expr.Index index) {
        if (index.of().type().basic().isString()) {
            Expression text = value(index.of());
            return new Expression.ByteAt(text, value(index.index()));
        }
        if (Places.inMemory(index)) {
            return emitting.memory.load(
                    index.span(), emitting.places.address(index), index.type(), emitting.text(index.span()));
        }
        Expression array = value(index.of());
        return new Expression.PartAt(array, value(index.index()));
    }

    private Expression slicing(Expr.Slicing slicing) {
        Expression of = value(slicing.of());
        Optional<Expression> low = slicing.low().map(this::value);
        Optional<Expression> high = slicing.high().map(this::value);
        Optional<Expression> max = slicing.max().map(this::value);
        Expression from = low.orElse(Terms.number(0));
        if (slicing.of().type().basic().isString()) {
            return new Expression.Substring(of, from, high.orElse(new Expression.Length(of)));
        }
        if (slicing.of().type().underlying() instanceof GoType.Pointer(GoType pointed)
                && pointed.underlying() instanceof GoType.Array(int length, GoType _)) {
            of = new Expression.SliceOfArray(of, length);
        }
        int size = (int) Layouts.cells(((GoType.Slice) slicing.type().underlying()).element());
        return new Expression.Reslice(
                of, from, high.orElse(new Expression.Length(of)), max.orElse(new Expression.Capacity(of)), size);
    }

    private Expression addressOf(Span span, Expr operand, String name) {
        if (operand instanceof Expr.Composite composite) {
            int slot = emitting.code.temporary();
            String title = name.isEmpty() ? emitting.title(composite.type()) : name;
            emitting.code.add(new Instruction.Allocate(span, slot, emitting.layout(composite.type()), title));
            emitting.composites.initialise(Terms.local(slot), composite, title);
            return Terms.local(slot);
        }
        Expression address = emitting.places.address(operand);
        return operand instanceof Expr.Dereference ? new Expression.Offset(address, 0) : address;
    }
}
