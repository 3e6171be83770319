package interleave.language.go.emit;

import interleave.language.go.tree.Emission;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.type.GoType;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// Calls that do not happen at once: `go` and `defer`. What is called is evaluated at once, and so are the arguments.
final class Later {
    private final Emitting emitting;

    Later(Emitting emitting) {
        this.emitting = emitting;
    }

    void go(Span span, Expr call) {
        Calls.Prepared prepared = prepare(call);
        new Threads(emitting.program, emitting.code).spawn(span, prepared);
    }

    void defer(Span span, Expr call) {
        // A recover that is itself deferred is not called by a deferred function, so it recovers nothing.
        boolean useless = call instanceof Expr.BuiltinCall builtin
                && builtin.builtin() == interleave.language.go.tree.Builtin.RECOVER;
        if (useless) return;
        Calls.Prepared prepared = prepare(call);
        emitting.code.add(new Instruction.Defer(span, prepared.function(), prepared.arguments()));
    }

    private Calls.Prepared prepare(Expr call) {
        return switch (call) {
            case Expr.Call plain -> emitting.calls.prepare(plain);
            case Expr.LibraryCall library -> {
                List<Emission.Operand> operands = emitting.calls.operands(library.arguments());
                int body = body(
                        library.function(),
                        new Emission.Site(library.span(), library.type(), library.spread()),
                        operands,
                        0);
                yield prepared(body, operands.stream().map(Emission.Operand::value).toList(), library.function().name());
            }
            case Expr.BuiltinCall builtin -> builtin(builtin);
            default -> throw new IllegalStateException("no call: " + call);
        };
    }

    private static Calls.Prepared prepared(int body, List<Expression> arguments, String name) {
        return new Calls.Prepared(Terms.constant(new Value.Function(body)), arguments, name);
    }

    private Calls.Prepared builtin(Expr.BuiltinCall call) {
        List<Expression> arguments = new ArrayList<>();
        for (Expr argument : call.arguments()) arguments.add(emitting.values.value(argument));
        Emitting inside = new Emitting(emitting.program, emitting.routine);
        List<Expression> parameters = arguments.stream()
                .<Expression>map(_ -> Terms.local(inside.code.temporary()))
                .toList();
        inside.code.statement(call.span());
        inside.builtins.call(call, parameters, "");
        inside.code.add(new Instruction.Return(call.span(), List.of()));
        String name = call.builtin().title();
        int body = emitting.program.add(inside.code.finish(name, call.span(), 0, parameters.size(), -1));
        return prepared(body, arguments, name);
    }

    /// A body that makes a function value of a library function. The first arguments may be known already, and are
    /// captured; the others are parameters.
    int wrapper(Span span, LibraryFunction function, List<Emission.Operand> known, int captured) {
        List<Emission.Operand> operands = new ArrayList<>(known);
        for (GoType parameter : function.signature().parameters()) {
            operands.add(new Emission.Operand(Terms.NIL, parameter, emitting.text(span), span));
        }
        return body(
                function,
                new Emission.Site(span, function.signature().result(), function.signature().variadic()),
                operands,
                captured);
    }

    private int body(LibraryFunction function, Emission.Site site, List<Emission.Operand> operands, int captured) {
        BodyCode code = new BodyCode(emitting.program, site.span(), emitting.code.library());
        List<Emission.Operand> passed = new ArrayList<>();
        for (Emission.Operand operand : operands) {
            Expression parameter = Terms.local(code.temporary());
            passed.add(new Emission.Operand(parameter, operand.type(), operand.text(), operand.span()));
        }
        List<Expression> results = function.emission().emit(code, site, passed);
        code.add(new Instruction.Return(site.span(), results));
        return emitting.program.add(
                code.finish(function.name(), site.span(), captured, operands.size() - captured, -1));
    }
}
