package interleave.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Source;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightingTest {
    private static String shown(String file, String text) {
        Source source = new Source(file, text);
        return Highlighting.of(file).tokens(text).stream()
                .map(token -> token.kind().name().charAt(0) + ":" + source.text(token.span()))
                .collect(Collectors.joining("|"));
    }

    @Test
    void go() {
        assertEquals("K:for|N:0|N:0x1F_p3|C:// x \" y", shown("a.go", "for i := 0; gofor < 0x1F_p3 { // x \" y"));
        assertEquals("S:\"a\\\"b\"|S:`c\nd\\`|S:'\\''|N:nil", shown("a.go", "f(\"a\\\"b\", `c\nd\\`, '\\'', nil)"));
        assertEquals("C:/* a\n/* b */|K:go", shown("a.go", "/* a\n/* b */ go"));
    }

    @Test
    void rust() {
        assertEquals("K:fn|K:mut|S:'c'|S:'\\n'|C:/* /* */ */", shown("a.rs", "fn f<'a>(mut x: &'a T) 'c' '\\n' /* /* */ */"));
        assertEquals("K:for|K:in|N:0|N:5|S:\"a\nb\"", shown("a.rs", "for _ in 0..5 \"a\nb\""));
    }

    @Test
    void whatIsNotClosedEndsWithItsLine() {
        assertEquals("S:\"a|K:go", shown("a.go", "\"a\ngo"));
        assertEquals("S:`a\ngo", shown("a.go", "`a\ngo"));
        assertEquals("C:/* a\ngo", shown("a.go", "/* a\ngo"));
        assertEquals("S:\"a\\|K:go", shown("a.go", "\"a\\\ngo"));
    }

    @Test
    void readsAnyText() {
        String alphabet = "\"'`\\/*\n\r\t a0x._{}go🙂é";
        for (int seed = 0; seed < 3000; seed++) {
            Random dice = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = dice.nextInt(40); i > 0; i--) text.append(alphabet.charAt(dice.nextInt(alphabet.length())));
            for (String file : List.of("a.go", "a.rs")) {
                int last = 0;
                for (Token token : Highlighting.of(file).tokens(text.toString())) {
                    assertTrue(token.span().start() >= last && token.span().end() > token.span().start(), "" + seed);
                    last = token.span().end();
                }
                assertTrue(last <= text.length());
            }
        }
    }
}
