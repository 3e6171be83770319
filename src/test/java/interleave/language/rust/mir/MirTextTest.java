package interleave.language.rust.mir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import org.junit.jupiter.api.Test;

class MirTextTest {
    @Test
    void aBodyIsPrintedAsTheCompilerPrintsIt() {
        MirBuilder b = new MirBuilder("f", Ty.I32);
        int p = b.parameter("p", Ty.BOOL, false);
        int x = b.variable("x", Ty.I32, true);
        int r = b.temporary(new Ty.Reference(Region.ERASED, true, Ty.I32));
        int yes = b.block();
        int no = b.block();
        b.live(x).assign(x, new Rvalue.Use(b.number(3))).letRead(x).branch(new Operand.Copy(Place.of(p)), yes, no);
        b.at(yes).assign(r, new Rvalue.Borrow(BorrowKind.MUTABLE, Place.of(x)));
        b.assign(0, new Rvalue.Use(new Operand.Copy(Place.of(r).then(new Place.Element.Dereference())))).dead(x).ret();
        b.at(no).drop(x).ret();
        assertEquals("""
                fn f(_1: bool) -> i32 {
                    let mut _0: i32;
                    debug p => _1;
                    debug x => _2;
                    let mut _2: i32;
                    let mut _3: &mut i32;

                    bb0: {
                        StorageLive(_2);
                        _2 = const 3_i32;
                        FakeRead(LET, _2);
                        switchInt(copy _1) -> [false: bb2, otherwise: bb1];
                    }

                    bb1: {
                        _3 = &mut _2;
                        _0 = copy (*_3);
                        StorageDead(_2);
                        return;
                    }

                    bb2: {
                        drop(_2) -> [return: bb3];
                    }

                    bb3: {
                        return;
                    }
                }
                """, MirText.of(b.build()));
    }
}
