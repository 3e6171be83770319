package interleave.language.rust.borrow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.check.LintLevels;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirBuilder;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Graphs made by hand, as the compiler shows them with `-Zdump-mir`.
class BorrowCheckTest {
    private static final Ty SHARED = new Ty.Reference(Region.ERASED, false, Ty.I32);
    private static final Ty MUTABLE = new Ty.Reference(Region.ERASED, true, Ty.I32);

    private static List<String> codes(MirBody body) {
        Notices notices = new Notices();
        Source source = new Source("main.rs", "fn main() {}" + " ".repeat(200));
        new BorrowCheck(_ -> new PlainSolver(), Edition.E2021, source, LintLevels.usual(source), notices).check(body);
        return switch (notices.verdict()) {
            case interleave.language.rust.verdict.Verdict.Accepted it -> codes(it.diagnostics());
            case interleave.language.rust.verdict.Verdict.Refused it -> codes(it.diagnostics());
            case interleave.language.rust.verdict.Verdict.Undecided it -> List.of(it.reasons().toString());
        };
    }

    private static List<String> codes(List<Diagnostic> all) {
        return all.stream().map(d -> d.code() + "@" + d.span().start()).toList();
    }

    private static Rvalue borrow(BorrowKind kind, int local) {
        return new Rvalue.Borrow(kind, Place.of(local));
    }

    private static Rvalue copyBehind(int local) {
        return new Rvalue.Use(new Operand.Copy(new Place(local, List.of(new Element.Dereference()))));
    }

    /// `let mut x = 1; let r = &mut x; let s = &x; *r; *s`, with the last two in the order given.
    private static MirBody twoBorrows(boolean mutableLast) {
        MirBuilder b = new MirBuilder("f", Ty.UNIT);
        int x = b.span(10, 11).variable("x", Ty.I32, true);
        int r = b.span(20, 21).variable("r", MUTABLE, false);
        int s = b.span(30, 31).variable("s", SHARED, false);
        int t = b.temporary(Ty.I32);
        b.live(x).assign(x, new Rvalue.Use(b.number(1)));
        b.span(25, 26).assign(r, borrow(BorrowKind.MUTABLE, x));
        if (!mutableLast) b.span(27, 28).assign(t, copyBehind(r));
        b.span(35, 36).assign(s, borrow(BorrowKind.SHARED, x));
        if (mutableLast) b.span(40, 41).assign(t, copyBehind(r));
        b.span(45, 46).assign(t, copyBehind(s)).dead(s).dead(r).dead(x);
        return b.ret().build();
    }

    @Test
    void aBorrowEndsWhereItIsUsedLast() {
        assertEquals(List.of("E0502@35"), codes(twoBorrows(true)));
        assertEquals(List.of(), codes(twoBorrows(false)));
    }

    /// `let r; { let x = 1; r = &x; } *r`
    @Test
    void whatIsBorrowedMustOutliveTheBorrow() {
        MirBuilder b = new MirBuilder("f", Ty.UNIT);
        int r = b.span(10, 11).variable("r", SHARED, false);
        int x = b.span(20, 21).variable("x", Ty.I32, false);
        int t = b.temporary(Ty.I32);
        b.live(r).live(x).assign(x, new Rvalue.Use(b.number(1)));
        b.span(25, 26).assign(r, borrow(BorrowKind.SHARED, x));
        b.span(30, 31).dead(x).span(35, 36).assign(t, copyBehind(r)).dead(r);
        assertEquals(List.of("E0597@25"), codes(b.ret().build()));
    }

    /// `let x: i32; x; ` and `let x = 1; x = 2`
    @Test
    void aVariableIsFilledOnceBeforeItIsUsed() {
        MirBuilder b = new MirBuilder("f", Ty.UNIT);
        int x = b.span(10, 11).variable("x", Ty.I32, false);
        int t = b.temporary(Ty.I32);
        b.live(x).span(15, 16).assign(t, MirBuilder.copy(x)).dead(x);
        assertEquals(List.of("E0381@15"), codes(b.ret().build()));

        MirBuilder twice = new MirBuilder("f", Ty.UNIT);
        int y = twice.span(10, 11).variable("y", Ty.I32, false);
        twice.live(y).assign(y, new Rvalue.Use(twice.number(1)));
        twice.span(20, 21).assign(y, new Rvalue.Use(twice.number(2))).dead(y);
        assertEquals(List.of("E0384@20"), codes(twice.ret().build()));
    }

    /// A `&mut` is moved, not copied; then it is gone.
    @Test
    void whatIsMovedIsGone() {
        MirBuilder b = new MirBuilder("f", Ty.UNIT);
        int x = b.span(5, 6).variable("x", Ty.I32, true);
        int r = b.span(10, 11).variable("r", MUTABLE, false);
        int s = b.span(20, 21).variable("s", MUTABLE, false);
        b.live(x).assign(x, new Rvalue.Use(b.number(1)));
        b.span(12, 13).assign(r, borrow(BorrowKind.MUTABLE, x));
        b.span(25, 26).assign(s, MirBuilder.move(r));
        b.span(30, 31).assign(s, MirBuilder.move(r));
        assertTrue(codes(b.ret().build()).contains("E0382@30"));
    }

    /// Without `mut`, nothing can be borrowed mutably.
    @Test
    void onlyWhatIsMutableIsBorrowedMutably() {
        MirBuilder b = new MirBuilder("f", Ty.UNIT);
        int x = b.span(5, 6).variable("x", Ty.I32, false);
        int r = b.span(10, 11).variable("r", MUTABLE, false);
        b.live(x).assign(x, new Rvalue.Use(b.number(1)));
        b.add(new MirStatement.Assign(new interleave.program.Span(12, 13), Place.of(r), borrow(BorrowKind.MUTABLE, x)));
        assertEquals(List.of("E0596@12"), codes(b.ret().build()));
    }
}
