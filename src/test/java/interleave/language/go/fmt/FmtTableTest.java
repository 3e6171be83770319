package interleave.language.go.fmt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.program.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Compares with what the real Go printed: `src/test/resources/go-fmt/generate.go` makes the table.
class FmtTableTest {
    private final Samples samples = new Samples();

    @Test
    void printsWhatGoPrints() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/go-fmt/expected.txt"), StandardCharsets.US_ASCII);
        String[] flags = lines.getFirst().split("\\|", -1);
        List<String> differences = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            String expected = columns[columns.length - 1];
            String found = columns.length == 4 ? withFlags(flags, columns) : format(columns[0], columns[1]);
            if (!found.equals(expected)) differences.add(line + "\n      but was: " + found);
        }
        assertTrue(lines.size() > 2000, "the table is there");
        assertEquals("", String.join("\n", differences), differences.size() + " of " + lines.size());
    }

    private String withFlags(String[] flags, String[] columns) {
        return Arrays.stream(flags)
                .map(flag -> format("%" + flag + columns[1], columns[2]))
                .collect(Collectors.joining("|"));
    }

    private String format(String format, String names) {
        List<Value> arguments = new ArrayList<>();
        arguments.add(new Value.Text(unescape(format)));
        for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
            arguments.add(samples.named(readable(unescape(name))));
        }
        return escape(((Value.Text) Fmt.SPRINTF.apply(arguments, samples.heap)).bytes());
    }

    private static String readable(String bytes) {
        return new Value.Text(bytes).readable();
    }

    private static String escape(String bytes) {
        return bytes.chars()
                .mapToObj(c -> c < 0x20 || c > 0x7e || c == '\\'
                        ? "\\x" + HexFormat.of().toHexDigits((byte) c)
                        : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static String unescape(String text) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                bytes.append((char) HexFormat.fromHexDigits(text, i + 2, i + 4));
                i += 3;
            } else {
                bytes.append(text.charAt(i));
            }
        }
        return bytes.toString();
    }
}
