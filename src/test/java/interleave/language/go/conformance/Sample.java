package interleave.language.go.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A program of one of the resource files `go/*.txt`, with what the real Go makes of it. The files hold programs behind
/// lines `-- name --`; each ends with comment lines of what is expected.
record Sample(String name, String text, List<String> expected) {
    /// All programs of a file. What is expected begins behind the line `marker`.
    static List<Sample> all(String file, String marker) {
        List<Sample> samples = new ArrayList<>();
        for (String part : read(file).split("(?m)^-- ")) {
            if (part.isEmpty()) continue;
            String name = part.substring(0, part.indexOf(" --\n"));
            String rest = part.substring(name.length() + 4);
            int at = rest.indexOf(marker + "\n");
            if (at < 0) throw new IllegalStateException(name + ": no " + marker);
            List<String> expected = rest.substring(at + marker.length() + 1)
                    .lines()
                    .map(line -> line.startsWith("// ") ? line.substring(3) : line.substring(2))
                    .toList();
            samples.add(new Sample(name, rest.substring(0, at), expected));
        }
        return samples;
    }

    private static String read(String file) {
        try (InputStream in = Sample.class.getResourceAsStream("/go/" + file)) {
            if (in == null) throw new IllegalStateException("no resource " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
