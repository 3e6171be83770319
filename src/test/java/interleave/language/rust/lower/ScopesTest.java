package interleave.language.rust.lower;

import static interleave.language.rust.lower.Typed.AT;
import static interleave.language.rust.lower.Typed.GUARD;
import static interleave.language.rust.lower.Typed.block;
import static interleave.language.rust.lower.Typed.borrow;
import static interleave.language.rust.lower.Typed.call;
import static interleave.language.rust.lower.Typed.effect;
import static interleave.language.rust.lower.Typed.let;
import static interleave.language.rust.lower.Typed.truth;
import static interleave.language.rust.lower.Typed.variable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.verdict.Edition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private static TypedExpr lock() {
        return call("lock", GUARD);
    }

    @Test
    void variablesAreDroppedInTheOppositeOrder() {
        Variable a = variable("a", GUARD);
        Variable b = variable("b", GUARD);
        TypedExpr body = block(Ty.UNIT, Optional.empty(), let(a, lock()), let(b, lock()), effect(call("end", Ty.UNIT)));
        assertEquals(List.of("lock", "lock", "end", "drop b", "drop a"), Typed.events(body, Edition.E2021));
    }

    @Test
    void aTemporaryEndsWithItsStatement() {
        TypedExpr body = block(Ty.UNIT, Optional.empty(),
                effect(call("read", Ty.I32, borrow(lock()))), effect(call("end", Ty.UNIT)));
        assertEquals(List.of("lock", "read", "drop temporary", "end"), Typed.events(body, Edition.E2021));
    }

    @Test
    void aTemporaryThatALetBorrowsLivesAsLongAsTheVariable() {
        Variable r = variable("r", new Ty.Reference(Region.ERASED, false, GUARD));
        TypedExpr body = block(Ty.UNIT, Optional.empty(), let(r, borrow(lock())), effect(call("end", Ty.UNIT)));
        assertEquals(List.of("lock", "end", "drop temporary"), Typed.events(body, Edition.E2021));
    }

    @Test
    void aTemporaryOfATailLivesLongerThanTheVariablesUntil2024() {
        Variable a = variable("a", GUARD);
        TypedExpr body = block(Ty.I32, Optional.of(call("read", Ty.I32, borrow(lock()))), let(a, lock()));
        assertEquals(List.of("lock", "lock", "read", "drop a", "drop temporary"), Typed.events(body, Edition.E2021));
        assertEquals(List.of("lock", "lock", "read", "drop temporary", "drop a"), Typed.events(body, Edition.E2024));
    }

    @Test
    void aTemporaryOfAnIfLetEndsWithTheIfFrom2024On() {
        TypedExpr condition = new TypedExpr.Let(AT, Ty.BOOL, new TypedPattern.Wildcard(AT, Ty.I32), call("read", Ty.I32, borrow(lock())));
        TypedExpr then = block(Ty.UNIT, Optional.empty(), effect(call("then", Ty.UNIT)));
        TypedExpr when = new TypedExpr.If(AT, Ty.UNIT, condition, then, Optional.empty());
        TypedExpr body = block(Ty.UNIT, Optional.empty(), effect(call("end", Ty.UNIT, when)));
        assertEquals(List.of("lock", "read", "then", "end", "drop temporary"), Typed.events(body, Edition.E2021));
        assertEquals(List.of("lock", "read", "then", "drop temporary", "end"), Typed.events(body, Edition.E2024));
    }

    @Test
    void aTemporaryOfAPlainConditionEndsWithIt() {
        TypedExpr condition = call("read", Ty.BOOL, borrow(lock()));
        TypedExpr then = block(Ty.UNIT, Optional.empty(), effect(call("then", Ty.UNIT)));
        TypedExpr body = block(Ty.UNIT, Optional.of(new TypedExpr.If(AT, Ty.UNIT, condition, then, Optional.empty())));
        assertEquals(List.of("lock", "read", "drop temporary", "then"), Typed.events(body, Edition.E2021));
    }

    @Test
    void aBreakDropsWhatItLeaves() {
        Variable a = variable("a", GUARD);
        TypedExpr.Target target = new TypedExpr.Target("");
        TypedExpr leave = new TypedExpr.Break(AT, Ty.NEVER, target, Optional.empty());
        TypedExpr inner = block(Ty.NEVER, Optional.empty(), let(a, lock()), effect(leave));
        TypedExpr loop = new TypedExpr.Loop(AT, Ty.UNIT, target, inner, TypedExpr.LoopSource.LOOP);
        TypedExpr body = block(Ty.UNIT, Optional.empty(), effect(loop), effect(call("end", Ty.UNIT)));
        assertEquals(List.of("lock", "drop a", "end"), Typed.events(body, Edition.E2021));
    }

    @Test
    void whatIsNotEvaluatedIsNotDropped() {
        TypedExpr right = call("read", Ty.BOOL, borrow(lock()));
        TypedExpr or = new TypedExpr.Binary(AT, Ty.BOOL, BinaryOperator.OR, truth(true), right);
        TypedExpr body = block(Ty.UNIT, Optional.empty(), effect(call("end", Ty.UNIT, or)));
        assertEquals(List.of("end"), Typed.events(body, Edition.E2021));
    }
}
