package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Schedule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Maps, each property by a few lines.
class MapsTest {
    /// Two goroutines that share `m`.
    private static Text two(String first, String second) {
        return Text.main("""
                m := map[string]int{"a": 0}
                var wg sync.WaitGroup
                wg.Add(2)
                go func() { defer wg.Done(); %s }()
                go func() { defer wg.Done(); %s }()
                wg.Wait()
                fmt.Println(m["a"], len(m))""".formatted(first, second));
    }

    private static Run run(Text text, String schedule) {
        return Run.of(new Machine(text.program())).then(Schedule.parse(schedule));
    }

    private static String end(Text text, String schedule) {
        Run run = run(text, schedule);
        return switch (run.outcome().orElseThrow()) {
            case Outcome.Panicked panicked -> panicked.message();
            case Outcome.Completed _ -> run.end().output().strip();
            case Outcome other -> other.toString();
        };
    }

    @Test
    void anIncrementIsReadModifyAndAWriteOfTwoSteps() {
        assertEquals("""
                T1 read m m["a"]
                T1 modify m["a"] (add 1)
                T1 write m m = 1 entry, being written
                T1 write m m["a"] = 1 m = 1 entry
                T2 read m
                T0 read m""".lines().limit(5).toList(),
                two("m[\"a\"]++", "_ = len(m)").steps().lines().limit(5).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "m[\"a\"]++     | m[\"a\"]++           | T1*4 T2*4      | 2 1",
        "m[\"a\"]++     | m[\"a\"]++           | T1 T2*4 T1*3   | 1 1",
        "m[\"a\"]++     | m[\"b\"] = 1         | T1*3 T2        | concurrent map writes",
        "m[\"a\"]++     | _ = m[\"b\"]         | T1*3 T2        | concurrent map read and map write",
        "m[\"b\"] = 1   | delete(m, \"a\")     | T2 T1          | concurrent map writes",
        "m[\"b\"] = 1   | for range m { }      | T1 T2          | concurrent map iteration and map write",
        "m[\"b\"] = 1   | for range m { }      | T2 T1 T2       | concurrent map iteration and map write",
        "m[\"b\"] = 1   | fmt.Println(m)       | T1 T2          | concurrent map iteration and map write",
        "m[\"b\"] = 1   | clear(m)             | T1*2 T2*2      | 0 0",
        "m[\"b\"] = 1   | _ = len(m)           | T1 T2 T1       | 0 2"
    })
    void whatComesBetweenTheStepsOfAWriteEndsTheProgram(String first, String second, String schedule, String end) {
        assertEquals(end, end(two(first, second), schedule));
    }

    @Test
    void anUpdateOfAnEntryIsLostLikeAnyOther() {
        Run run = run(two("m[\"a\"]++", "m[\"a\"]++"), "T1 T2*4 T1*3");
        assertEquals(1, Analysis.of(run).lostUpdates().all().size());
        assertEquals("m[\"a\"]", Analysis.of(run).lostUpdates().all().getFirst().cell().name());
    }

    /// An entry that nobody has written yet is a cell, too: both find nothing, and both write 1.
    @Test
    void anUpdateOfAMissingEntryIsLostToo() {
        Run run = run(two("m[\"x\"]++", "m[\"x\"]++"), "T1 T2*4 T1*3");
        assertEquals("m[\"x\"]", Analysis.of(run).lostUpdates().all().getFirst().cell().name());
    }

    @Test
    void whereNobodyElseCanReachItNothingIsAStep() {
        assertEquals("", Text.main("m := map[int]int{}; for i := 0; i < 5; i++ { m[i%2] += i }; delete(m, 0)").steps());
    }

    @Test
    void whereALoopBeginsIsAChoice() {
        Text text = Text.main("m := map[string]int{\"a\": 1, \"b\": 2, \"c\": 3}\nfor k, v := range m { fmt.Print(k, v, \" \") }");
        assertEquals("a1 b2 c3", run(text, "T0").end().output().strip());
        assertEquals("b2 c3 a1", run(text, "T0:1").end().output().strip());
        assertEquals("c3 a1 b2", run(text, "T0:2").end().output().strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "var m map[string]int; m[\"a\"] = 1                | assignment to entry in nil map",
        "var m map[string]int; m[\"a\"]++                  | assignment to entry in nil map",
        "m := map[any]int{}; m[[]int{1}] = 1               | runtime error: hash of unhashable type []int",
        "m := map[any]int{}; _ = m[map[string]int{}]       | runtime error: hash of unhashable type map[string]int"
    })
    void panics(String statements, String message) {
        assertTrue(Text.main(statements).output().startsWith("panic: " + message), Text.main(statements).output());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "var m map[[]int]string; _ = m                | 3:11: invalid map key type []int",
        "m := map[string]int{}; m[1] = 2              | 3:26: cannot use 1 (untyped int constant) as string value in map index",
        "m := map[string]int{}; m[\"a\"] = \"b\"      | 3:33: cannot use \"b\" (untyped string constant) as int value in assignment",
        "m := map[string]int{\"a\": 1, \"a\": 2}; _ = m | 3:29: duplicate key \"a\" in map literal",
        "m := map[string]int{3}; _ = m                | 3:21: missing key in map literal",
        "type P struct{ x int }; m := map[int]P{}; m[1].x = 2 | 3:43: cannot assign to struct field m[1].x in map",
        "m := map[int]int{}; _ = &m[1]                | 3:26: invalid operation: cannot take address of m[1] (map index expression of type int)",
        "m := map[int]int{}; _ = m == m               | 3:25: invalid operation: m == m (map can only be compared to nil)",
        "x := 3; delete(x, 1)                         | 3:16: invalid argument: x (variable of type int) is not a map",
        "m := map[int]int{}; delete(m, \"a\")         | 3:31: cannot use \"a\" (untyped string constant) as int value in argument to delete"
    })
    void mistakes(String statements, String problem) {
        List<String> found = Text.main(statements.replace("\\\"", "\"")).problems().lines().toList();
        assertEquals(List.of(problem.replace("\\\"", "\"")), found.stream().map(line -> line.replaceFirst("^2:", "3:")).toList());
    }
}
