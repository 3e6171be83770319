package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.program.Source;
import interleave.program.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Since Go 1.22 each round of a loop has variables of its own.
class LoopVariablesTest {
    private static String output(String statements, GoVersion version) {
        Run run = Run.of(new Machine(Text.main(statements).program(version))).then(new RunToCompletion());
        return run.end().standardOutput().strip();
    }

    @ParameterizedTest
    @CsvSource({"BEFORE_1_22, 3 3 3", "SINCE_1_22, 0 1 2"})
    void closuresInAnOrdinaryLoop(GoVersion version, String expected) {
        assertEquals(expected, output("""
                var fs []func() int
                for i := 0; i < 3; i++ { fs = append(fs, func() int { return i }) }
                fmt.Println(fs[0](), fs[1](), fs[2]())""", version));
    }

    @ParameterizedTest
    @CsvSource({"BEFORE_1_22, 6 6", "SINCE_1_22, 5 6"})
    void closuresInALoopOverASlice(GoVersion version, String expected) {
        assertEquals(expected, output("""
                var fs []func() int
                for _, v := range []int{5, 6} { fs = append(fs, func() int { return v }) }
                fmt.Println(fs[0](), fs[1]())""", version));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // assigned in the body, before and after the closure is made
        "for i := 0; i < 4; i++ { fs = append(fs, func() int { return i }); i++ }; fmt.Println(fs[0](), fs[1]())",
        // assigned by the closure itself
        "for i := 0; i < 2; i++ { fs = append(fs, func() int { i += 1; return i }) }; fmt.Println(fs[0](), fs[1]())",
        // its address is taken
        "for i := 0; i < 2; i++ { p := &i; fs = append(fs, func() int { return *p + 1 }) }; fmt.Println(fs[0](), fs[1]())",
    })
    void assignedElsewhereTheyAreStillOnePerRound(String loop) {
        assertEquals("1 " + (loop.contains("< 4") ? 3 : 2), output("var fs []func() int\n" + loop, GoVersion.SINCE_1_22));
    }

    private static final String LOOP = """
            package main

            import "fmt"

            func main() {
                var fs []func() int
                for i := 0; i < 3; i++ { fs = append(fs, func() int { return i }) }
                fmt.Println(fs[0](), fs[1](), fs[2]())
            }
            """;

    private static String printed(String text) {
        return Run.of(new Machine(new Text(text).program())).then(new RunToCompletion()).end().standardOutput().strip();
    }

    @Test
    void aTextStatesItsVersionAsForTheRealCompiler() {
        assertEquals("0 1 2", printed(LOOP));
        assertEquals("3 3 3", printed("//go:build go1.21\n\n" + LOOP));
        assertEquals("3 3 3", printed("// A loop.\n\n//go:build go1.18\n" + LOOP));
        assertEquals("0 1 2", printed("//go:build go1.22\n\n" + LOOP));
        assertEquals("0 1 2", printed(LOOP + "\n//go:build go1.21\n"), "behind the package clause it is a comment");
    }

    @Test
    void aVersionIsWrittenIntoATextAndTakenOutAgain() {
        Source now = new Source("p.go", LOOP);
        GoVersion.Edit older = GoVersion.BEFORE_1_22.statedIn(now).orElseThrow();
        Source then = new Source("p.go", older.by() + LOOP);
        assertEquals(new Span(0, 0), older.span());
        assertEquals(GoVersion.BEFORE_1_22, GoVersion.of(then));
        assertEquals(Optional.empty(), GoVersion.BEFORE_1_22.statedIn(then));
        GoVersion.Edit back = GoVersion.SINCE_1_22.statedIn(then).orElseThrow();
        assertEquals(LOOP, back.by() + then.text().substring(back.span().end()));
    }

    @Test
    void theStatementBetweenRoundsMayHaveClosures() {
        assertEquals("0 1 2", output("""
                for i := 0; i < 3; i = func() int { return i + 1 }() {
                    if i > 0 { fmt.Print(" ") }
                    fmt.Print(i)
                }""", GoVersion.SINCE_1_22));
    }
}
