package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
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

    @Test
    void theStatementBetweenRoundsMayHaveClosures() {
        assertEquals("0 1 2", output("""
                for i := 0; i < 3; i = func() int { return i + 1 }() {
                    if i > 0 { fmt.Print(" ") }
                    fmt.Print(i)
                }""", GoVersion.SINCE_1_22));
    }
}
