package interleave.language.go.emit;

import interleave.language.go.tree.Emission;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Routine;
import interleave.language.go.type.GoType;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// Calls of functions of the program and of the library.
final class Calls {
    private final Emitting emitting;

    Calls(Emitting emitting) {
        this.emitting = emitting;
    }

    /// A function and its arguments, evaluated.
    /// @param name as stack traces print it
    record Prepared(Expression function, List<Expression> arguments, String name) {}

    /// Evaluates what is called and its arguments, in the order of the text.
    Prepared prepare(Expr.Call call) {
        return prepare(call, "");
    }

    private Prepared prepare(Expr.Call call, String made) {
        List<Expression> arguments = new ArrayList<>();
        Expression function;
        String name;
        switch (call.function()) {
            case Expr.MethodValue(var _, var _, Routine routine, Expr receiver) -> {
                function = Terms.constant(new Value.Function(emitting.program.index(routine)));
                arguments.add(emitting.values.value(receiver));
                name = routine.name();
            }
            case Expr.FunctionName(var _, var _, Routine routine) -> {
                String called = routine.library().isEmpty() ? "" : emitting.code.library() ? emitting.code.made() : made;
                function = Terms.constant(new Value.Function(emitting.program.index(routine, called)));
                name = routine.name();
            }
            case Expr.Literal(var _, Routine routine) -> {
                function = emitting.values.closure(routine);
                name = routine.name();
            }
            case Expr other -> {
                function = emitting.values.value(other);
                name = emitting.text(other.span());
            }
        }
        for (Expr argument : call.arguments()) arguments.add(emitting.values.value(argument, named(argument)));
        return new Prepared(function, arguments, name);
    }

    /// What to call memory that is made for an argument: as it is written, shortened.
    private String named(Expr argument) {
        String text = emitting.text(argument.span());
        int brace = text.indexOf('{');
        if (text.startsWith("&")) text = text.substring(1);
        return brace > 0 ? text.substring(0, text.indexOf('{')) + "{…}" : text.length() > 24 ? "" : text;
    }

    /// Calls a function.
    /// @param made what to call the memory that it makes for its caller, if it is one of the library
    List<Expression> call(Expr.Call call, String made) {
        Prepared prepared = prepare(call, made);
        int count = ((GoType.Function) call.function().type().underlying()).results().size();
        return call(call.span(), prepared.function, prepared.arguments, count);
    }

    /// Calls a function that returns so many values.
    List<Expression> call(Span span, Expression function, List<Expression> arguments, int count) {
        List<Integer> slots = new ArrayList<>();
        List<Expression> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slots.add(emitting.code.temporary());
            results.add(Terms.local(slots.getLast()));
        }
        emitting.code.add(new Instruction.Call(span, slots, function, arguments));
        return results;
    }

    List<Expression> library(Expr.LibraryCall call) {
        List<Emission.Operand> operands = operands(call.arguments());
        return call.function()
                .emission()
                .emit(emitting.code, new Emission.Site(call.span(), call.type(), call.spread()), operands);
    }

    /// Arguments for a library function, evaluated.
    List<Emission.Operand> operands(List<Expr> arguments) {
        List<Emission.Operand> operands = new ArrayList<>();
        for (Expr argument : arguments) {
            operands.add(operand(argument, emitting.values.value(argument, named(argument))));
        }
        return operands;
    }

    /// An evaluated argument with what is said of it. Of an address, it is the variable that is named.
    Emission.Operand operand(Expr argument, Expression value) {
        Span span = argument instanceof Expr.AddressOf(var _, var _, Expr operand) ? operand.span() : argument.span();
        return new Emission.Operand(value, argument.type(), emitting.text(span), span);
    }
}
