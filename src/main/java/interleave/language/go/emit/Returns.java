package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// The way out of a function: results, deferred calls, and going on after a panic that a deferred call has recovered.
final class Returns {
    private final Emitting emitting;

    Returns(Emitting emitting) {
        this.emitting = emitting;
    }

    /// Makes the variables for the results, where there need be any: where they have names, or where deferred calls run
    /// between the return statement and the return.
    void begin() {
        if (!keeps()) return;
        for (Variable result : emitting.routine.results()) {
            int slot = emitting.code.temporary();
            emitting.assignments.begin(result, slot);
            if (!result.inMemory()) {
                emitting.code.add(
                        new Instruction.Set(result.span(), slot, Terms.constant(Layouts.zero(result.type()))));
            }
        }
    }

    private boolean keeps() {
        return emitting.routine.namedResults() || emitting.routine.defers();
    }

    void done(Statement.Return done) {
        boolean seen = emitting.routine.defers()
                || emitting.routine.results().stream().anyMatch(Variable::inMemory) && emitting.routine.namedResults();
        if (!done.values().isEmpty() && !seen) {
            List<Expression> values = new ArrayList<>();
            for (Expr value : done.values()) values.add(emitting.values.value(value));
            emitting.code.add(new Instruction.Return(done.span(), values));
            return;
        }
        // A result that is returned as itself is not written: so does Go's compiler (go.dev/issue/4014).
        List<Variable> written = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        for (int i = 0; i < done.values().size(); i++) {
            Variable result = emitting.routine.results().get(i);
            if (done.values().get(i) instanceof Expr.Name name && name.variable() == result) continue;
            written.add(result);
            values.add(emitting.values.value(done.values().get(i)));
        }
        if (values.size() > 1) values.replaceAll(value -> emitting.code.keep(done.span(), value));
        for (int i = 0; i < values.size(); i++) {
            Variable result = written.get(i);
            int slot = ((Expression.Local) emitting.local(result)).slot();
            if (result.inMemory()) {
                emitting.memory.store(done.span(), Terms.local(slot), result.type(), values.get(i), result.name());
            } else {
                emitting.code.add(new Instruction.Set(done.span(), slot, values.get(i)));
            }
        }
        leave(done.span());
    }

    /// Runs the deferred calls and returns what the results are then.
    private void leave(Span span) {
        if (emitting.routine.defers()) emitting.code.add(new Instruction.RunDeferred(span));
        List<Expression> values = new ArrayList<>();
        if (keeps()) {
            for (Variable result : emitting.routine.results()) {
                values.add(result.inMemory()
                        ? emitting.memory.load(span, emitting.local(result), result.type(), result.name())
                        : emitting.local(result));
            }
        } else {
            for (Variable result : emitting.routine.results()) {
                values.add(Terms.constant(Layouts.zero(result.type())));
            }
        }
        emitting.code.add(new Instruction.Return(span, values));
    }

    /// The end of the body. Where results are due it is never reached, unless a panic was recovered.
    /// @return the instruction at which to go on after that, or -1
    int finish() {
        Span body = emitting.routine.span();
        Span end = new Span(Math.max(body.start(), body.end() - 1), body.end());
        emitting.code.statement(end);
        int here = emitting.code.position();
        leave(end);
        return emitting.routine.defers() ? here : -1;
    }
}
