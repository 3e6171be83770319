package interleave.language.rust.lower;

import static interleave.language.rust.lower.Typed.AT;
import static interleave.language.rust.lower.Typed.GUARD;
import static interleave.language.rust.lower.Typed.block;
import static interleave.language.rust.lower.Typed.call;
import static interleave.language.rust.lower.Typed.effect;
import static interleave.language.rust.lower.Typed.let;
import static interleave.language.rust.lower.Typed.truth;
import static interleave.language.rust.lower.Typed.use;
import static interleave.language.rust.lower.Typed.variable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirBody.Block;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElaborationTest {
    private static TypedExpr lock() {
        return call("lock", GUARD);
    }

    private static TypedExpr movedIf(boolean condition) {
        Variable a = variable("a", GUARD);
        TypedExpr then = block(Ty.UNIT, Optional.empty(), effect(call("take", Ty.UNIT, use(a))));
        TypedExpr when = new TypedExpr.If(AT, Ty.UNIT, truth(condition), then, Optional.empty());
        return block(Ty.UNIT, Optional.empty(), let(a, lock()), effect(when), effect(call("end", Ty.UNIT)));
    }

    @Test
    void aFlagRemembersWhetherSomethingWasMoved() {
        assertEquals(List.of("lock", "take", "end"), Typed.real(movedIf(true)));
        assertEquals(List.of("lock", "end", "drop a"), Typed.real(movedIf(false)));
    }

    @Test
    void whatWasMovedIsNotDropped() {
        Variable a = variable("a", GUARD);
        TypedExpr body = block(Ty.UNIT, Optional.empty(), let(a, lock()), effect(call("take", Ty.UNIT, use(a))));
        MirBody graph = Elaboration.of(
                Lowering.lower(Typed.body(Ty.UNIT, body), Typed.COPIES, Edition.E2021, new Notices()), Typed.COPIES);
        assertFalse(graph.blocks().stream().map(Block::terminator).anyMatch(end -> end instanceof Terminator.Drop), "nothing is left to drop");
    }

    @Test
    void ofATupleThatIsMovedInPartTheRestIsDropped() {
        Ty pair = new Ty.Tuple(List.of(GUARD, Ty.I32, GUARD));
        Variable t = variable("t", pair);
        TypedExpr both = new TypedExpr.Tuple(AT, pair, List.of(lock(), call("number", Ty.I32), lock()));
        TypedExpr first = new TypedExpr.Field(AT, GUARD, use(t), 0);
        TypedExpr body = block(Ty.UNIT, Optional.empty(), let(t, both), effect(call("take", Ty.UNIT, first)), effect(call("end", Ty.UNIT)));
        assertEquals(List.of("lock", "number", "lock", "take", "end", "drop t.2"), Typed.real(body));
    }

    @Test
    void anAssignmentDropsWhatWasThereOnlyIfSomethingWas() {
        Variable a = variable("a", GUARD);
        TypedExpr again = new TypedExpr.Assign(AT, Ty.UNIT, use(a), lock());
        assertEquals(List.of("lock", "lock", "drop a", "drop a"),
                Typed.real(block(Ty.UNIT, Optional.empty(), let(a, lock()), effect(again))));
        assertEquals(List.of("lock", "take", "lock", "drop a"), Typed.real(block(Ty.UNIT, Optional.empty(), let(a, lock()),
                effect(call("take", Ty.UNIT, use(a))), effect(again))));
    }
}
