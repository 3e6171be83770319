package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Programs that people found or were given, unchanged and at full size.
class SeedsTest {
    @ParameterizedTest
    @CsvSource({
        "chatgpt_shared.go, 'Final value: 2000\n', 6000",
        "gemini_counter.go, 'Expected final counter: 10000\nActual final counter:   10000\n', 30000",
        "grok_counter.go, '10000\n', 30000",
    })
    void runs(String file, String output, int steps) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/seeds/" + file)) {
            Run run = new Text(new String(in.readAllBytes(), StandardCharsets.UTF_8)).run();
            assertEquals(output, run.end().output());
            assertTrue(run.length() >= steps && run.length() < steps + 20, () -> run.length() + " steps");
        }
    }
}
