package interleave.language.go.pure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.go.fmt.Cells;
import interleave.language.go.fmt.ErrorTypes;
import interleave.language.go.fmt.TestHeap;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
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

/// Compares with what the real library returned: `src/test/resources/go-pure/generate.go` makes the table.
class PureTableTest {
    private static final GoType[] ELEMENTS = {Basic.STRING, Basic.INT, Basic.FLOAT64};

    private final TestHeap heap = new TestHeap();

    @Test
    void returnsWhatGoReturns() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/go-pure/expected.txt"), StandardCharsets.US_ASCII);
        List<String> differences = new ArrayList<>();
        for (String line : lines) {
            List<String> columns = List.of(line.split("\t", -1));
            int arrow = columns.indexOf("=>");
            String expected = String.join("\t", columns.subList(arrow + 1, columns.size()));
            String found = call(columns.getFirst(), columns.subList(1, arrow));
            if (!found.equals(expected)) differences.add(line + "\n      but was: " + found);
        }
        assertTrue(lines.size() > 3000, "the table is there");
        assertEquals("", String.join("\n", differences), differences.size() + " of " + lines.size());
    }

    private String call(String name, List<String> columns) {
        int dot = name.indexOf('.');
        String path = name.startsWith("utf8.") ? "unicode/utf8" : name.substring(0, dot);
        PureFunction function = PureLibrary.find(path, name.substring(dot + 1)).orElseThrow(() -> new AssertionError(name));
        List<Value> arguments = columns.stream().map(this::read).toList();
        Value result = function.apply(arguments, heap);
        List<GoType> types = function.signature().results();
        return switch (types.size()) {
            case 0 -> write(function.signature().parameters().getFirst(), arguments.getFirst());
            case 1 -> write(types.getFirst(), result);
            default -> {
                List<String> parts = new ArrayList<>();
                for (int i = 0; i < types.size(); i++) {
                    parts.add(write(types.get(i), ((Value.Aggregate) result).parts().get(i)));
                }
                yield String.join("\t", parts);
            }
        };
    }

    private Value read(String column) {
        String rest = column.substring(1);
        return switch (column.charAt(0)) {
            case 's' -> new Value.Text(unescape(rest));
            case 'i' -> Value.Int.of(Long.parseLong(rest));
            case 'f' -> new Value.Real(rest.equals("NaN") ? Double.NaN : Double.longBitsToDouble(Long.parseUnsignedLong(rest, 16)));
            case 'b' -> Value.Bool.of(rest.equals("true"));
            case '[' -> list(rest);
            default -> throw new AssertionError(column);
        };
    }

    private Value list(String text) {
        if (text.isEmpty()) return Cells.slice(Basic.STRING, List.of(), "list", heap);
        GoType element = ELEMENTS["sif".indexOf(text.charAt(0))];
        return Cells.slice(element, Arrays.stream(text.split("\\|")).map(this::read).toList(), "list", heap);
    }

    private String write(GoType type, Value value) {
        if (type instanceof GoType.Slice(GoType element)) {
            return Cells.elements(element, value, heap).stream()
                    .map(each -> write(element, each))
                    .collect(Collectors.joining("|", "[", ""));
        }
        return switch (value) {
            case Value.Text(String bytes) -> "s" + escape(bytes);
            case Value.Int(long number) ->
                "i" + (type.basic().isUnsigned() ? Long.toUnsignedString(number) : Long.toString(number));
            case Value.Real(double number) ->
                Double.isNaN(number) ? "fNaN" : "f" + Long.toHexString(Double.doubleToRawLongBits(number));
            case Value.Bool(boolean truth) -> "b" + truth;
            case Value.Nil _ -> "e";
            case Value.Dynamic(GoType _, Value.Pointer at) -> "e" + escape(ErrorTypes.message(at, heap));
            case Value other -> throw new AssertionError(other);
        };
    }

    private static String escape(String bytes) {
        return bytes.chars()
                .mapToObj(c -> c < 0x20 || c > 0x7e || c == '\\' || c == '|'
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
