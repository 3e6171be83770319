package interleave.language.go.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.Grammar;
import interleave.language.Problems;
import interleave.language.go.GoVersion;
import interleave.language.go.check.Checker;
import interleave.program.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of the library is read for a program: the Go of it costs more than a usual program of one's own.
final class LibraryReadingTest {
    private static final List<String> PATHS = List.of("errors", "fmt", "io", "sync", "time");

    private final List<String> read = new ArrayList<>();
    private final Map<String, LibraryPackage.Written> known = new HashMap<>();
    private final Library library = Library.NATIVE.with(PATHS, this::read);

    private LibraryPackage.Written read(String path) {
        LibraryPackage.Written before = known.get(path);
        if (before != null) return before;
        read.add(path);
        // The methods of a time are the same for the whole process, and can be made but once.
        Source source = new Source(path + ".go", path.equals("time") ? "package time\n" : text(path + ".go"));
        LibraryPackage.Written made = Checker.read(library, path, source, Grammar.GO.parse(source).orElseThrow());
        known.put(path, made);
        return made;
    }

    private static String text(String name) {
        try (InputStream in = LibraryReadingTest.class.getResourceAsStream("/go/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fmt.Println(1)                                        | ''
            fmt.Printf("%d", 1); fmt.Println(fmt.Sprint(2))       | ''
            var wg sync.WaitGroup; wg.Go(func() {}); wg.Wait()    | ''
            var mu sync.Mutex; mu.Lock(); mu.Unlock()             | ''
            var o sync.Once; o.Do(func() {})                      | sync
            time.Sleep(3 * time.Second)                           | ''
            fmt.Println(time.Duration(3))                         | ''
            var t time.Time; fmt.Println(t)                       | time
            fmt.Println(errors.New("x"))                          | ''
            fmt.Println(errors.Unwrap(nil))                       | errors
            fmt.Fprintln(io.Discard, 1)                           | fmt io
            """)
    void onlyWhatIsMentioned(String statements, String expected) {
        StringBuilder text = new StringBuilder("package main\n");
        for (String path : PATHS) {
            if (statements.contains(path + ".")) text.append("import \"").append(path).append("\"\n");
        }
        text.append("func main() { ").append(statements).append(" }\n");
        Source source = new Source("main.go", text.toString());
        Problems problems = new Problems();
        new Checker(source, problems, GoVersion.SINCE_1_22, library).check(Grammar.GO.parse(source).orElseThrow());
        assertTrue(problems.isEmpty(), () -> problems.inOrder().toString());
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected.split(" ")), read);
    }
}
