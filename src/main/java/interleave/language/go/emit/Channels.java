package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Communication;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sending, receiving and `select`.
final class Channels {
    private final Emitting emitting;

    Channels(Emitting emitting) {
        this.emitting = emitting;
    }

    Expression make(Span span, GoType type, List<Expression> sizes, String name) {
        int slot = emitting.code.temporary();
        Expression capacity = sizes.isEmpty() ? Terms.number(0) : sizes.getFirst();
        emitting.code.add(new Instruction.MakeChannel(
                span, slot, capacity, name.isEmpty() ? emitting.title(type) : name));
        return Terms.local(slot);
    }

    void send(Statement.Send send) {
        Expression channel = kept(send.span(), emitting.values.value(send.channel()));
        Expression value = emitting.values.value(send.value());
        emitting.code.add(new Instruction.Send(send.span(), channel, value, emitting.text(send.channel().span())));
    }

    /// The values of `<-ch`: what was received and, where that is asked for, whether it had been sent.
    List<Expression> receive(Expr.Receive receive) {
        Expression channel = emitting.values.value(receive.channel());
        int slot = emitting.code.temporary();
        int open = receive.checked() ? emitting.code.temporary() : -1;
        emitting.code.add(new Instruction.Receive(
                receive.span(), slot, open, channel, zero(receive), emitting.text(receive.channel().span())));
        return receive.checked() ? List.of(Terms.local(slot), Terms.local(open)) : List.of(Terms.local(slot));
    }

    private static Value zero(Expr.Receive receive) {
        return Layouts.zero(((GoType.Channel) receive.channel().type().underlying()).element());
    }

    void close(Span span, Expr channel, Expression evaluated) {
        emitting.code.add(new Instruction.CloseChannel(span, evaluated, emitting.text(channel.span())));
    }

    Expression measure(Span span, Expr channel, Expression evaluated, boolean room) {
        int slot = emitting.code.temporary();
        emitting.code.add(new Instruction.MeasureChannel(span, slot, evaluated, room, emitting.text(channel.span())));
        return Terms.local(slot);
    }

    /// A loop over a channel: receive until it is closed and empty.
    void range(Statement.Range range) {
        Span span = range.span();
        Expression channel = kept(span, emitting.values.value(range.over()));
        range.key().ifPresent(target -> emitting.ranges.prepare(target, range.perRound()));
        Label again = new Label();
        Label end = new Label();
        emitting.exits.put(range.exits(), new Emitting.Exit(end, again));
        emitting.code.here(again);
        emitting.code.statement(span);
        int mark = emitting.code.mark();
        int slot = emitting.code.temporary();
        int open = emitting.code.temporary();
        GoType element = ((GoType.Channel) range.over().type().underlying()).element();
        emitting.code.add(new Instruction.Receive(
                range.over().span(), slot, open, channel, Layouts.zero(element), emitting.text(range.over().span())));
        emitting.code.branch(span, Terms.local(open), end);
        range.key().ifPresent(target -> emitting.ranges.give(range, target, Terms.local(slot)));
        emitting.code.release(mark);
        emitting.statements.block(range.body());
        emitting.code.statement(span);
        emitting.code.jump(span, again);
        emitting.code.here(end);
    }

    /// All channels and all values to send are evaluated first, in the order of the text.
    void select(Statement.Select select) {
        Span span = select.span();
        List<Instruction.Select.Case> cases = new ArrayList<>();
        List<Statement.SelectCase> written = new ArrayList<>();
        Optional<Statement.SelectCase> fallback = Optional.empty();
        for (Statement.SelectCase one : select.cases()) {
            if (one.communication().isEmpty()) {
                fallback = Optional.of(one);
                continue;
            }
            cases.add(evaluated(one.span(), one.communication().get()));
            written.add(one);
        }
        int chosen = emitting.code.temporary();
        int slot = emitting.code.temporary();
        int open = emitting.code.temporary();
        emitting.code.add(new Instruction.Select(span, chosen, slot, open, cases, fallback.isPresent()));
        Label end = new Label();
        emitting.exits.put(select.exits(), new Emitting.Exit(end, end));
        for (int i = 0; i < written.size(); i++) {
            Label next = new Label();
            emitting.code.branch(
                    span, Operators.compare("==", Terms.local(chosen), Terms.number(i), Basic.INT), next);
            body(written.get(i), Terms.local(slot), Terms.local(open));
            emitting.code.jump(written.get(i).span(), end);
            emitting.code.here(next);
        }
        fallback.ifPresent(one -> emitting.statements.block(one.body()));
        emitting.code.here(end);
    }

    private Instruction.Select.Case evaluated(Span span, Communication communication) {
        return switch (communication) {
            case Communication.Sending(Statement.Send send) -> {
                Expression channel = kept(span, emitting.values.value(send.channel()));
                Expression value = kept(span, emitting.values.value(send.value()));
                yield new Instruction.Select.Case(span, channel, Optional.of(value), Value.NIL);
            }
            case Communication.Receiving(Expr.Receive receive, List<Target> _) ->
                new Instruction.Select.Case(
                        span, kept(span, emitting.values.value(receive.channel())), Optional.empty(), zero(receive));
        };
    }

    private void body(Statement.SelectCase one, Expression value, Expression open) {
        int mark = emitting.code.mark();
        int outer = emitting.scopeEnd(one.body().inner().end());
        if (one.communication().orElseThrow() instanceof Communication.Receiving(var _, List<Target> targets)) {
            Span before = emitting.code.statement(one.span());
            for (int i = 0; i < targets.size(); i++) give(one.span(), targets.get(i), i == 0 ? value : open);
            emitting.code.statement(before);
        }
        emitting.statements.block(one.body());
        emitting.scopeEnd(outer);
        emitting.code.release(mark);
    }

    private void give(Span span, Target target, Expression value) {
        if (target instanceof Target.New(Variable variable)) {
            int slot = emitting.code.temporary();
            emitting.assignments.begin(variable, slot);
            emitting.assignments.set(span, variable, slot, value);
        } else {
            emitting.assignments.give(span, target, value);
        }
    }

    private Expression kept(Span span, Expression value) {
        return value instanceof Expression.Constant ? value : emitting.code.keep(span, value);
    }
}
