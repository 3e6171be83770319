package interleave.language.rust.lower;

import interleave.language.rust.lower.Scopes.Scope;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.language.rust.verdict.Edition;
import interleave.program.Span;
import java.util.Optional;

/// Blocks and statements.
final class Blocks {
    private final Body body;

    Blocks(Body body) {
        this.body = body;
    }

    void block(Place destination, TypedExpr.Block block) {
        if (block.label().isEmpty()) {
            statements(destination, block);
            return;
        }
        body.control.breakable(block.label(), destination, block.span(), -1, () -> {
            statements(destination, block);
            return true;
        });
    }

    private void statements(Place destination, TypedExpr.Block block) {
        Scope variables = body.variables;
        body.variables = body.scopes.innermost();
        Scope rest = body.scopes.innermost();
        int opened = 0;
        for (TypedStatement statement : block.statements()) {
            switch (statement) {
                case TypedStatement.Effect(Span span, TypedExpr value) ->
                    body.terminated(span, () -> statement(value, body.scopes.innermost()));
                case TypedStatement.Let let -> {
                    let(let, rest, block.span());
                    rest = body.variables;
                    opened++;
                }
            }
        }
        if (block.value().isPresent()) {
            if (body.edition == Edition.E2024) body.terminate(block.value().get());
            body.into.place(destination, block.value().get());
        } else if (block.type().equals(Ty.UNIT)) {
            body.assignUnit(block.span(), destination);
        }
        for (int i = 0; i < opened; i++) body.scopes.pop();
        body.variables = variables;
    }

    private void let(TypedStatement.Let let, Scope before, Span block) {
        Optional<Integer> otherwise = let.otherwise().map(expr -> elseBlock(expr));
        Span rest = new Span(Math.min(let.span().end(), block.end()), block.end());
        Scope scope = body.scopes.push(rest);
        body.variables = scope;
        TypedPattern pattern = let.pattern();
        body.declare(pattern, rest, false);
        if (let.value().isEmpty()) {
            TypedPattern.variables(pattern).forEach(variable -> {
                live(variable.span(), body.locals.of(variable), scope);
                body.scopes.plan(scope, body.locals.of(variable), true);
            });
            return;
        }
        TypedExpr value = let.value().get();
        Extended.mark(body, pattern, value, scope);
        body.terminated(let.span(), () -> {
            if (otherwise.isPresent()) letElse(let, value, before, otherwise.get());
            else initialise(pattern, value);
            return true;
        });
    }

    /// The block of a `let … else`, which is lowered first; gives where it begins.
    private int elseBlock(TypedExpr expr) {
        int outer = body.block;
        int begin = body.graph.block();
        body.block = begin;
        body.terminate(expr);
        body.into.place(Place.of(body.temporary(Ty.NEVER, expr.span())), expr);
        body.graph.end(body.block, new Terminator.Unreachable(expr.span()));
        body.block = outer;
        return begin;
    }

    private void letElse(TypedStatement.Let let, TypedExpr value, Scope before, int otherwise) {
        int fails = body.control.tested(before, () ->
                body.matches.let(new TypedExpr.Let(let.span(), Ty.BOOL, let.pattern(), value)));
        body.graph.go(fails, value.span(), otherwise);
    }

    void initialise(TypedPattern pattern, TypedExpr value) {
        if (!(pattern instanceof TypedPattern.Binding binding) || binding.mode() != TypedPattern.Mode.VALUE
                || binding.pattern().isPresent()) {
            Route route = body.matches.scrutinee(value);
            body.matches.destructure(pattern, route);
            return;
        }
        int local = body.locals.of(binding.variable());
        live(pattern.span(), local, body.locals.scope(binding.variable()));
        body.into.place(Place.of(local), value);
        body.graph.push(body.block, new MirStatement.FakeRead(pattern.span(), Place.of(local), MirStatement.Cause.LET));
        if (Ascriptions.written(binding.type())) {
            body.graph.push(body.block, new MirStatement.Ascribe(pattern.span(), Place.of(local), binding.type()));
        }
        body.scopes.plan(body.locals.scope(binding.variable()), local, true);
    }

    private void live(Span span, int local, Scope scope) {
        body.values.live(local, span, scope);
    }

    /// An expression for its effect; its value is dropped with the scope.
    boolean statement(TypedExpr expr, Scope scope) {
        body.inside(expr, () -> bareStatement(expr, scope));
        return true;
    }

    /// The same, within the expression's scope already.
    void bareStatement(TypedExpr expr, Scope scope) {
        switch (expr) {
            case TypedExpr.Assign assign -> assign(assign);
            case TypedExpr.AssignOperation(Span span, _, var operator, var left, var right) -> {
                Operand operand = body.values.operand(right);
                Place place = body.places.place(left);
                body.assign(span, place, new Rvalue.Binary(operator, new Operand.Copy(place), operand));
            }
            case TypedExpr.Break leaves -> body.control.leave(leaves);
            case TypedExpr.Continue leaves -> body.control.again(leaves);
            case TypedExpr.Return leaves -> body.control.leave(leaves);
            default -> {
                int local = body.values.bareTemporary(expr, scope, false);
                if (expr instanceof TypedExpr.Block block) {
                    block.value().ifPresent(tail -> body.locals.moveTo(local, innermostTail(tail).span()));
                }
            }
        }
    }

    private static TypedExpr innermostTail(TypedExpr tail) {
        return tail instanceof TypedExpr.Block block && block.value().isPresent() ? innermostTail(block.value().get()) : tail;
    }

    private void assign(TypedExpr.Assign assign) {
        Rvalue value = body.values.rvalue(assign.value());
        Place place = body.places.place(assign.place());
        if (!body.copies.needsDrop(assign.place().type())) {
            body.assign(assign.span(), place, value);
            return;
        }
        Span span = assign.place().span();
        int next = body.graph.block();
        int panicked = body.graph.cleanupBlock();
        body.graph.assign(next, span, place, value);
        body.graph.assign(panicked, span, place, value);
        body.graph.end(panicked, new Terminator.Resume(span));
        body.graph.end(body.block, new Terminator.Drop(span, place, true, next, Optional.of(panicked)));
        body.scopes.mayPanic(body.block);
        body.block = next;
    }
}
