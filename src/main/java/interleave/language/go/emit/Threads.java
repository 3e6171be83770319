package interleave.language.go.emit;

import interleave.language.go.tree.Code;
import interleave.language.go.tree.Routine;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// Threads that do something after the function that they were started for, as `wg.Go` has it. Such a thread is known by
/// that function's name.
final class Threads {
    private final ProgramCode program;
    private final BodyCode code;

    Threads(ProgramCode program, BodyCode code) {
        this.program = program;
        this.code = code;
    }

    /// A thread that does one call. Where the program counts its threads, it counts this one before it starts and at its end.
    void spawn(Span span, Calls.Prepared call) {
        if (program.census.isEmpty() || code.library()) {
            code.add(new Instruction.Spawn(span, call.function(), call.arguments(), call.name()));
        } else {
            spawn(span, call, List.of(), (_, _) -> {});
        }
    }

    /// A thread that calls a function without parameters, and does something more then.
    void spawn(Span span, Expression function, List<Expression> extra, Code.Then then) {
        spawn(span, new Calls.Prepared(function, List.of(), name(function)), extra, then);
    }

    private void spawn(Span span, Calls.Prepared call, List<Expression> extra, Code.Then then) {
        List<Expression> captured = new ArrayList<>();
        BodyCode body = new BodyCode(program, span, code.library());
        Expression called = called(call.function(), captured, body);
        List<Expression> given = passed(call.arguments(), captured, body);
        List<Expression> passed = passed(extra, captured, body);
        boolean counts = program.census.isPresent() && !code.library();
        if (counts) code.add(counting(span, program.census.get().begun()));
        body.add(new Instruction.Call(span, List.of(), called, given));
        then.emit(body, passed);
        if (counts) body.add(counting(span, program.census.get().ended()));
        body.add(new Instruction.Return(span, List.of()));
        int index = program.add(body.finish(call.name(), written(call.function(), span), captured.size(), 0, -1));
        code.add(new Instruction.Spawn(span, new Expression.Closure(index, captured), List.of(), call.name()));
    }

    private Instruction counting(Span span, Routine routine) {
        return new Instruction.Call(span, List.of(), Terms.constant(new Value.Function(program.index(routine))), List.of());
    }

    private static List<Expression> passed(List<Expression> values, List<Expression> captured, BodyCode body) {
        List<Expression> passed = new ArrayList<>();
        for (Expression value : values) {
            captured.add(value);
            passed.add(Terms.local(body.temporary()));
        }
        return passed;
    }

    /// What the thread calls: the function itself where it is known, so that it stays known.
    private static Expression called(Expression function, List<Expression> captured, BodyCode body) {
        if (function instanceof Expression.Constant) return function;
        if (function instanceof Expression.Closure(int index, List<Expression> values)) {
            List<Expression> again = new ArrayList<>();
            for (Expression value : values) {
                captured.add(value);
                again.add(Terms.local(body.temporary()));
            }
            return new Expression.Closure(index, again);
        }
        captured.add(function);
        return Terms.local(body.temporary());
    }

    private String name(Expression function) {
        return switch (function) {
            case Expression.Constant(Value.Function(int index, var _)) -> program.name(index);
            case Expression.Closure(int index, var _) -> program.name(index);
            default -> "sync.(*WaitGroup).Go.func1";
        };
    }

    private Span written(Expression function, Span fallback) {
        return switch (function) {
            case Expression.Constant(Value.Function(int index, var _)) -> program.span(index, fallback);
            case Expression.Closure(int index, var _) -> program.span(index, fallback);
            default -> fallback;
        };
    }
}
