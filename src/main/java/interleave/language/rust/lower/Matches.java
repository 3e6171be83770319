package interleave.language.rust.lower;

import interleave.language.rust.lower.Candidate.Bound;
import interleave.language.rust.lower.Scopes.Scope;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.MirStatement.Cause;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedPattern.Mode;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Patterns: `match`, `let`, `if let`, and what they bind (rustc's `build/matches`).
final class Matches {
    private final Body body;

    Matches(Body body) {
        this.body = body;
    }

    /// What is matched, as a place; that is no read yet.
    Route scrutinee(TypedExpr value) {
        Route route = body.places.route(value, true);
        body.places.tryResolve(route).ifPresent(place ->
                body.graph.push(body.block, new MirStatement.Mention(value.span(), place)));
        return route;
    }

    void match(Place destination, TypedExpr.Match match) {
        Span looked = match.value().span();
        Route route = scrutinee(match.value());
        Span head = new Span(match.span().start(), Math.max(match.span().start(), looked.end()));
        GuardChanges.check(match, body.notices);
        List<List<Candidate>> arms = match.arms().stream()
                .map(arm -> Candidate.of(body, route, arm.pattern(), arm.guard().isPresent())).toList();
        tree(route, arms, looked, head, false);
        Scope around = body.scopes.innermost();
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            arm(destination, match, match.arms().get(i), arms.get(i), around);
            ends.add(body.block);
        }
        int joined = body.graph.block();
        for (int end : ends) {
            body.graph.go(end, body.graph.lastSpan(end).orElse(Scopes.lastCharacter(match.span())), joined);
        }
        body.block = joined;
    }

    /// Makes the tests; gives the block where nothing matches.
    /// @param refutable whether that can happen
    private int tree(Route route, List<List<Candidate>> arms, Span looked, Span head, boolean refutable) {
        List<Candidate> all = arms.stream().flatMap(List::stream).toList();
        int otherwise = new MatchTree(body, looked, head).match(all, body.block);
        int next = otherwise;
        if (!refutable) {
            body.places.tryResolve(route).ifPresent(place ->
                    body.graph.push(otherwise, new MirStatement.FakeRead(looked, place, Cause.MATCH)));
            body.graph.end(otherwise, new Terminator.Unreachable(looked));
            next = -1;
        }
        for (Candidate candidate : all.reversed()) {
            if (next >= 0) {
                int real = body.graph.block();
                body.graph.end(candidate.matched, new Terminator.FalseEdge(candidate.span, real, next));
                candidate.matched = real;
                if (candidate.hasGuard) {
                    int fails = body.graph.block();
                    body.graph.end(fails, new Terminator.FalseEdge(candidate.span, candidate.otherwise, next));
                    candidate.otherwise = fails;
                }
            }
            next = candidate.start;
        }
        return otherwise;
    }

    private void arm(Place destination, TypedExpr.Match match, TypedExpr.Arm arm, List<Candidate> candidates, Scope around) {
        Scope variables = body.variables;
        body.terminated(arm.span(), () -> {
            Scope ofArm = body.scopes.innermost();
            body.variables = ofArm;
            Runnable inner = () -> {
                body.declare(arm.pattern(), arm.span(), arm.guard().isPresent());
                bindAll(candidates, Optional.of(arm), around, ofArm);
                body.into.place(destination, arm.body());
            };
            if (arm.guard().isEmpty()) {
                inner.run();
            } else {
                body.scopes.within(arm.span(), () -> {
                    inner.run();
                    return true;
                });
            }
            return true;
        });
        body.variables = variables;
    }

    /// Binds what an arm binds, in each of the ways in which it can match; they meet in the current block.
    private void bindAll(List<Candidate> candidates, Optional<TypedExpr.Arm> arm, Scope around, Scope ofArm) {
        if (candidates.size() == 1) {
            bind(candidates.getFirst(), arm, around, true);
            return;
        }
        int target = body.graph.block();
        boolean plans = true;
        for (Candidate candidate : candidates) {
            if (arm.isPresent()) {
                body.scopes.forget(ofArm);
                if (arm.get().guard().isPresent()) body.scopes.forget(body.scopes.innermost());
            }
            bind(candidate, arm, around, plans);
            if (arm.isEmpty()) plans = false;
            body.go(candidate.span, target);
        }
        body.block = target;
    }

    /// @param plans whether the variables' end is planned
    private void bind(Candidate candidate, Optional<TypedExpr.Arm> arm, Scope around, boolean plans) {
        body.block = candidate.matched;
        Optional<TypedExpr> guard = arm.flatMap(TypedExpr.Arm::guard);
        if (guard.isEmpty()) {
            for (Bound bound : candidate.bindings) forBody(bound, plans);
            return;
        }
        for (Bound bound : candidate.bindings) forGuard(bound);
        List<Variable> bound = candidate.bindings.stream().map(Bound::variable).toList();
        body.locals.enterGuard(bound);
        Scope temporaries = body.temporaries;
        Scope variables = body.variables;
        body.temporaries = body.scopes.innermost();
        body.variables = body.scopes.innermost();
        int fails = body.control.tested(around, () -> body.control.condition(guard.get(), Optional.empty()));
        body.temporaries = temporaries;
        body.variables = variables;
        body.locals.leaveGuard(bound);
        Span end = Scopes.lastCharacter(guard.get().span());
        body.graph.go(fails, guard.get().span(), candidate.otherwise);
        List<Bound> byValue = candidate.bindings.stream().filter(b -> b.mode() == Mode.VALUE).toList();
        for (Bound b : byValue) {
            Place seen = Place.of(body.locals.guardReference(b.variable()));
            body.graph.push(body.block, new MirStatement.FakeRead(end, seen, Cause.GUARD));
        }
        for (Bound b : byValue) forBody(b, plans);
    }

    private void forBody(Bound bound, boolean plans) {
        int local = body.locals.of(bound.variable());
        Scope scope = body.locals.scope(bound.variable());
        live(local, bound.span(), scope, plans);
        if (plans) body.scopes.plan(scope, local, true);
        body.assign(bound.span(), Place.of(local), value(bound));
    }

    private Rvalue value(Bound bound) {
        return switch (bound.mode()) {
            case VALUE -> new Rvalue.Use(body.consume(bound.place(), bound.type()));
            case SHARED -> new Rvalue.Borrow(BorrowKind.SHARED, bound.place());
            case MUTABLE -> new Rvalue.Borrow(BorrowKind.MUTABLE, bound.place());
        };
    }

    private void forGuard(Bound bound) {
        int reference = body.locals.guardReference(bound.variable());
        Scope scope = body.locals.scope(bound.variable());
        live(reference, bound.span(), scope, true);
        Place seen = bound.place();
        if (bound.mode() != Mode.VALUE) {
            int local = body.locals.of(bound.variable());
            live(local, bound.span(), scope, true);
            body.assign(bound.span(), Place.of(local), value(bound));
            seen = Place.of(local);
        }
        body.assign(bound.span(), Place.of(reference), new Rvalue.Borrow(BorrowKind.SHARED, seen));
    }

    private void live(int local, Span span, Scope scope, boolean plans) {
        body.graph.push(body.block, new MirStatement.Live(span, local));
        if (plans) body.scopes.plan(scope, local, false);
    }

    /// `let pattern = value` as a condition: goes on where it matches; elsewhere the condition around fails.
    void let(TypedExpr.Let let) {
        Span looked = let.value().span();
        Extended.mark(body, let.pattern(), let.value(), body.variables);
        Route route = scrutinee(let.value());
        List<Candidate> candidates = Candidate.of(body, route, let.pattern(), false);
        int otherwise = tree(route, List.of(candidates), looked, let.pattern().span(), true);
        body.block = otherwise;
        body.control.fails(looked);
        body.declare(let.pattern(), let.pattern().span(), false);
        if (candidates.size() == 1) {
            bind(candidates.getFirst(), Optional.empty(), body.variables, true);
            return;
        }
        int target = body.graph.block();
        boolean plans = true;
        for (Candidate candidate : candidates) {
            bind(candidate, Optional.empty(), body.variables, plans);
            plans = false;
            body.go(let.pattern().span(), target);
        }
        body.block = target;
    }

    /// Binds what an irrefutable pattern binds.
    void destructure(TypedPattern pattern, Route route) {
        List<Candidate> candidates = Candidate.of(body, route, pattern, false);
        tree(route, List.of(candidates), pattern.span(), pattern.span(), false);
        bindAll(candidates, Optional.empty(), body.variables, body.variables);
    }
}
