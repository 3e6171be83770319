package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.Problem;
import interleave.language.Reading;
import interleave.program.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds `docs/go.md` to its word: what it says is understood compiles, and what it says is not is refused.
class GoPageTest {
    private static final Map<String, String> PACKAGES = List.of(
                    "fmt", "sync", "sync/atomic", "time", "errors", "os", "io", "runtime", "strings", "strconv", "math",
                    "bufio", "log", "sort")
            .stream()
            .collect(Collectors.toMap(path -> path.substring(path.lastIndexOf('/') + 1) + ".", path -> path));

    /// An example of the page.
    record Example(String section, String says, String text) {
        @Override
        public String toString() {
            return section + ": " + says;
        }

        List<Problem> problems() {
            List<Problem> asFile = read(file());
            if (asFile.isEmpty()) return asFile;
            List<Problem> asStatements = read(imports() + "func main() {\n" + text + "\n}\n");
            return asStatements.isEmpty() || !declares() ? asStatements : asFile;
        }

        private boolean declares() {
            return text.contains("func use(") || text.startsWith("import ") || text.startsWith("func ") || text.contains("; func ");
        }

        private String file() {
            if (!text.startsWith("import ")) return imports() + text.replace("; func ", "\nfunc ") + "\nfunc main() { }\n";
            int end = text.indexOf(text.startsWith("import (") ? ")" : ";") + 1;
            return "package main\n" + text.substring(0, end) + "\n" + text.substring(end).replaceFirst("^;", "")
                    + "\nfunc main() { }\n";
        }

        private String imports() {
            StringBuilder head = new StringBuilder("package main\n");
            PACKAGES.forEach((name, path) -> {
                if (text.matches("(?s).*\\b" + name.replace(".", "\\.") + ".*")) head.append("import \"").append(path).append("\"\n");
            });
            return head.toString();
        }

        private static List<Problem> read(String program) {
            return switch (new GoLanguage().read(new Source("main.go", program))) {
                case Reading.Understood _ -> List.of();
                case Reading.Refused(List<Problem> problems) -> problems;
            };
        }
    }

    static List<Example> understood() throws IOException {
        return examples().stream().filter(example -> !example.section.startsWith("Not")).toList();
    }

    static List<Example> refused() throws IOException {
        return examples().stream().filter(example -> example.section.startsWith("Not")).toList();
    }

    private static List<Example> examples() throws IOException {
        List<Example> found = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(Path.of("docs", "go.md"))) {
            if (line.startsWith("## ")) section = line.substring(3);
            int dash = line.lastIndexOf(" — `");
            if (!line.startsWith("- ") || section.isEmpty()) continue;
            assertTrue(dash > 0 && line.endsWith("`"), "no example: " + line);
            found.add(new Example(section, line.substring(2, dash), line.substring(dash + 4, line.length() - 1)));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("understood")
    void compiles(Example example) {
        assertEquals(List.of(), example.problems(), example.text());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefused(Example example) {
        assertNotEquals(List.of(), example.problems(), example.text());
    }

    @Test
    void thePageHasAllItsParts() throws IOException {
        assertTrue(understood().size() > 50);
        assertTrue(refused().size() > 5);
    }
}
