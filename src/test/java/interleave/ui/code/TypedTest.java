package interleave.ui.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Source;
import interleave.program.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Texts are written with `|` for the caret and, where something is selected, `^` for the anchor.
class TypedTest {
    private static Typed typed(String shown) {
        int caret = shown.indexOf('|');
        int anchor = shown.indexOf('^');
        String text = shown.replace("|", "").replace("^", "");
        int a = anchor < 0 ? caret : anchor - (caret < anchor ? 1 : 0);
        int c = caret - (anchor >= 0 && anchor < caret ? 1 : 0);
        return new Typed(new Source("a.go", text), anchor < 0 ? c : a, c);
    }

    private static String shown(Typed typed) {
        StringBuilder text = new StringBuilder(typed.text());
        if (typed.anchor() == typed.caret()) return text.insert(typed.caret(), '|').toString();
        boolean anchorFirst = typed.anchor() < typed.caret();
        text.insert(Math.max(typed.anchor(), typed.caret()), anchorFirst ? '|' : '^');
        return text.insert(Math.min(typed.anchor(), typed.caret()), anchorFirst ? '^' : '|').toString();
    }

    @Test
    void newLinesFollowTheIndent() {
        assertEquals("\ta := 1\n\t|", shown(typed("\ta := 1|").newLine()));
        assertEquals("\tif x {\n\t\t|", shown(typed("\tif x {|").newLine()));
        assertEquals("f() {\n\t|\n}", shown(typed("f() {|}").newLine()));
        assertEquals("\t}|", shown(typed("\t\t|").type("}")));
        assertEquals("a}|", shown(typed("a|").type("}")));
    }

    @Test
    void blocks() {
        assertEquals("\ta^x\n\n\tb|\nc", shown(Blocks.indent(typed("a^x\n\nb|\nc"))));
        assertEquals("a^\n|b", shown(Blocks.outdent(typed("\ta^\n|b"))));
        assertEquals("\t// ^a\n\t// \tb|", shown(Blocks.toggleComment(typed("\t^a\n\t\tb|"))));
        assertEquals("\ta|", shown(Blocks.toggleComment(typed("\t// a|"))));
        assertEquals("// a|", shown(Blocks.toggleComment(typed("a|"))));
    }

    @Test
    void blocksThatAreDoneAndUndoneLeaveTheText() {
        for (int seed = 0; seed < 500; seed++) {
            Random dice = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = dice.nextInt(30); i > 0; i--) text.append("ab\t \n".charAt(dice.nextInt(5)));
            int anchor = dice.nextInt(text.length() + 1);
            int caret = dice.nextInt(text.length() + 1);
            Typed before = new Typed(new Source("a.go", text.toString()), anchor, caret);
            assertEquals(before.text(), Blocks.outdent(Blocks.indent(before)).text());
            assertEquals(before.text(), Blocks.toggleComment(Blocks.toggleComment(before)).text());
        }
    }

    @Test
    void words() {
        Typed typed = typed("foo.bar_1  |= x");
        assertEquals(4, Moves.wordLeft(typed));
        assertEquals(12, Moves.wordRight(typed));
        assertEquals(new Span(4, 9), Moves.word(typed.source(), 5));
        assertEquals(new Span(9, 11), Moves.word(typed.source(), 10));
    }

    @Test
    void linesAndColumns() {
        Typed typed = typed("\ta|b\n漢字xyz\n");
        assertEquals(3, Moves.column(typed));
        assertEquals(6, Moves.lines(typed, 1, 3), "behind the second wide character or before it");
        assertEquals(0, Moves.lines(typed, -1, 3));
        assertEquals(1, Moves.home(typed));
        assertEquals(0, Moves.home(typed.to(1, false)));
        assertEquals(3, Moves.end(typed));
        assertEquals(2, Moves.right(typed("|🙂x")), "a character, not half of one");
    }

    @Test
    void undoTakesAWordBackAndKeepsTheCaret() {
        TypingHistory history = new TypingHistory(typed("a|"));
        for (String letter : "bcd".split("")) history.change(history.now().type(letter), true);
        history.change(history.now().newLine(), false);
        assertTrue(history.undo());
        assertEquals("abcd|", shown(history.now()));
        assertTrue(history.undo());
        assertEquals("a|", shown(history.now()));
        assertFalse(history.undo());
        assertTrue(history.redo());
        assertEquals("abcd|", shown(history.now()));
    }

    @Test
    void findingGoesRound() {
        Finding found = Finding.of("Go go GO", "go");
        assertEquals(3, found.places().size());
        assertEquals(new Span(3, 5), found.from(1).orElseThrow());
        assertEquals(new Span(0, 2), found.from(7).orElseThrow());
        assertEquals(new Span(6, 8), found.before(1).orElseThrow());
        assertEquals(1, Finding.of("Go go GO", "Go").places().size());
    }

    @Test
    void lineEndsBecomeThoseOfUnix() {
        assertEquals("a\nb\nc", Typed.of(new Source("a.go", "a\r\nb\rc")).text());
        assertEquals("x\ny|", shown(typed("|").insert("x\r\ny")));
    }
}
