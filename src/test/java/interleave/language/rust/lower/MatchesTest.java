package interleave.language.rust.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.rust.mir.MirText;
import interleave.language.rust.verdict.Edition;
import org.junit.jupiter.api.Test;

class MatchesTest {
    /// The graph has the blocks, false edges and reads that rustc 1.95 has in it (`-Zdump-mir=built`), but for its fake
    /// borrows, and for one more false edge here, from the guard that fails to where it goes anyway.
    @Test
    void anArmWithAGuardBindsByReferenceFirst() {
        String text = "fn f(o: Option<i32>) -> i32 { match o { Some(n) if n > 3 => n, Some(_) => 1, None => 0 } } fn main() {}";
        String graph = MirText.of(new Graphs(text, Edition.E2021).of("f"));
        assertEquals("""
                    bb0: {
                        PlaceMention(_1);
                        _2 = discriminant(_1);
                        switchInt(move _2) -> [1: bb2, 0: bb5, otherwise: bb1];
                    }

                    bb1: {
                        FakeRead(MATCH, _1);
                        unreachable;
                    }

                    bb2: {
                        falseEdge -> [real: bb8, imaginary: bb3];
                    }

                    bb3: {
                        falseEdge -> [real: bb7, imaginary: bb5];
                    }

                    bb4: {
                        goto -> bb1;
                    }

                    bb5: {
                        _0 = const 0_i32;
                        goto -> bb14;
                    }

                    bb6: {
                        goto -> bb1;
                    }

                    bb7: {
                        _0 = const 1_i32;
                        goto -> bb14;
                    }

                    bb8: {
                        StorageLive(_4);
                        _4 = &((_1 as 1).0: i32);
                        StorageLive(_5);
                        StorageLive(_6);
                        _6 = copy (*_4);
                        _5 = gt(move _6, const 3_i32);
                        switchInt(move _5) -> [false: bb11, otherwise: bb10];
                    }

                    bb9: {
                        falseEdge -> [real: bb3, imaginary: bb3];
                    }

                    bb10: {
                        StorageDead(_6);
                        StorageDead(_5);
                        FakeRead(GUARD, _4);
                        StorageLive(_3);
                        _3 = copy ((_1 as 1).0: i32);
                        _0 = copy _3;
                        StorageDead(_3);
                        StorageDead(_4);
                        goto -> bb14;
                    }

                    bb11: {
                        goto -> bb13;
                    }

                    bb12: {
                        unreachable;
                    }

                    bb13: {
                        StorageDead(_6);
                        StorageDead(_5);
                        StorageDead(_4);
                        goto -> bb9;
                    }

                    bb14: {
                        return;
                    }
                }
                """, graph.substring(graph.indexOf("    bb0")));
    }
}
