package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.program.Span;
import java.util.List;

/// Statements: finds the part of the emitter for each kind.
final class Statements {
    private final Emitting emitting;

    Statements(Emitting emitting) {
        this.emitting = emitting;
    }

    /// Statements that follow one another; the locals of their variables are free afterwards.
    void all(List<Statement> statements) {
        int mark = emitting.code.mark();
        for (Statement statement : statements) one(statement);
        emitting.code.release(mark);
    }

    void block(Statement.Block block) {
        int before = emitting.scopeEnd(block.inner().end());
        all(block.statements());
        emitting.scopeEnd(before);
    }

    /// One statement. What it declares stays.
    void one(Statement statement) {
        Span before = emitting.code.statement(statement.span());
        int outer = emitting.scopeEnd(end(statement));
        switch (statement) {
            case Statement.Assign assign -> emitting.assignments.assign(assign);
            case Statement.Block block -> block(block);
            case Statement.Evaluate(Span _, Expr expression) -> free(() -> emitting.values.results(expression));
            case Statement.Update update -> free(() -> emitting.assignments.update(update));
            case Statement.If branch -> free(() -> branch(branch));
            case Statement.For loop -> free(() -> emitting.loops.loop(loop));
            case Statement.Range range -> free(() -> emitting.ranges.loop(range));
            case Statement.Switch choice -> free(() -> choose(choice));
            case Statement.TypeSwitch choice -> free(() -> new TypeSwitches(emitting).choose(choice));
            case Statement.Send send -> free(() -> emitting.channels.send(send));
            case Statement.Select select -> free(() -> emitting.channels.select(select));
            case Statement.Return done -> free(() -> emitting.returns.done(done));
            case Statement.Go(Span span, Expr call) -> free(() -> emitting.later.go(span, call));
            case Statement.Defer(Span span, Expr call) -> free(() -> emitting.later.defer(span, call));
            case Statement.Labelled(Span _, Statement.Spot spot) -> emitting.code.here(emitting.spot(spot));
            case Statement.Goto(Span span, Statement.Spot spot) -> emitting.code.jump(span, emitting.spot(spot));
            case Statement.Leave(Span span, Statement.Exits exits) ->
                emitting.code.jump(span, emitting.exits.get(exits).end());
            case Statement.Again(Span span, Statement.Exits exits) ->
                emitting.code.jump(span, emitting.exits.get(exits).again());
        }
        emitting.scopeEnd(outer);
        emitting.code.statement(before);
    }

    /// Where the names end to be known that are declared in the head of a statement; those of a simple statement live as
    /// long as the block around.
    private int end(Statement statement) {
        return switch (statement) {
            case Statement.If branch -> branch.otherwise().map(this::end).orElse(branch.then().inner().end());
            case Statement.For loop -> loop.body().inner().end();
            case Statement.Range range -> range.body().inner().end();
            case Statement.Switch choice -> choice.cases().isEmpty()
                    ? choice.span().end()
                    : choice.cases().getLast().body().inner().end();
            case Statement.TypeSwitch choice -> choice.cases().isEmpty()
                    ? choice.span().end()
                    : choice.cases().getLast().body().inner().end();
            case Statement.Select select -> select.cases().isEmpty()
                    ? select.span().end()
                    : select.cases().getLast().body().inner().end();
            case Statement.Block block -> block.inner().end();
            case Statement.Send _, Statement.Assign _, Statement.Evaluate _, Statement.Update _, Statement.Return _, Statement.Go _,
                    Statement.Defer _, Statement.Labelled _, Statement.Goto _, Statement.Leave _, Statement.Again _ -> emitting.scopeEnd();
        };
    }

    /// Emits something whose locals are free afterwards.
    private void free(Runnable emission) {
        int mark = emitting.code.mark();
        emission.run();
        emitting.code.release(mark);
    }

    private void branch(Statement.If branch) {
        for (Statement first : branch.before()) one(first);
        emitting.code.statement(branch.span());
        Label otherwise = new Label();
        free(() -> emitting.conditions.unless(branch.condition(), otherwise));
        block(branch.then());
        if (branch.otherwise().isEmpty()) {
            emitting.code.here(otherwise);
            return;
        }
        Label end = new Label();
        emitting.code.jump(branch.span(), end);
        emitting.code.here(otherwise);
        one(branch.otherwise().get());
        emitting.code.here(end);
    }

    private void choose(Statement.Switch choice) {
        for (Statement first : choice.before()) one(first);
        Label end = new Label();
        emitting.exits.put(choice.exits(), new Emitting.Exit(end, end));
        List<Label> bodies = choice.cases().stream().map(_ -> new Label()).toList();
        for (int i = 0; i < bodies.size(); i++) {
            Label body = bodies.get(i);
            for (Expr condition : choice.cases().get(i).conditions()) {
                emitting.code.statement(choice.cases().get(i).span());
                free(() -> emitting.conditions.when(condition, body));
            }
        }
        Label fallback = end;
        for (int i = 0; i < bodies.size(); i++) {
            if (choice.cases().get(i).isDefault()) fallback = bodies.get(i);
        }
        emitting.code.jump(choice.span(), fallback);
        for (int i = 0; i < bodies.size(); i++) {
            Statement.Case one = choice.cases().get(i);
            emitting.code.here(bodies.get(i));
            block(one.body());
            if (!one.onward()) emitting.code.jump(one.span(), end);
        }
        emitting.code.here(end);
    }
}
