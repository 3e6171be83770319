package interleave.language.rust.corpus;

import interleave.language.rust.verdict.Edition;
import interleave.program.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The Rust programs by which the check and the run are judged, and what the real rustc said of them. `src/test/rust/expect`
/// writes the expectations and says what its files hold.
public final class Corpus {
    static final Path HOME = Path.of("src/test/resources/rust");

    private Corpus() {}

    /// Small programs by rule, each in both editions.
    public static List<Judged> checked() {
        return lines("check.txt").map(line -> checked(line.split(" "))).toList();
    }

    private static Judged checked(String[] words) {
        Edition edition = words[1].equals("2021") ? Edition.E2021 : Edition.E2024;
        return new Judged(words[0], new Source(words[0], read("check/" + words[0])), edition, words[2].equals("accepted"),
                Arrays.asList(words).subList(3, words.length), words.length == 3 ? "" : message(words[0], edition));
    }

    private static String message(String name, Edition edition) {
        String stem = "messages/" + name.substring(0, name.length() - ".rs".length());
        return edition == Edition.E2024 && exists(stem + ".2024.txt") ? read(stem + ".2024.txt") : optional(stem + ".2021.txt");
    }

    /// The programs of [#ran()] with one place changed, in edition 2021.
    public static List<Judged> mutants() {
        return lines("mutants.txt").map(line -> mutant(line.split("\t", -1))).toList();
    }

    private static Judged mutant(String[] fields) {
        String original = read("run/" + fields[0]);
        int at = offset(original, fields[1]);
        if (!original.startsWith(fields[2], at)) throw new IllegalStateException(String.join("\t", fields) + ": another text stands there");
        String text = original.substring(0, at) + fields[3] + original.substring(at + fields[2].length());
        List<String> words = Arrays.asList(fields[4].split(" "));
        return new Judged(fields[0] + ":" + fields[1] + " '" + fields[2] + "' → '" + fields[3] + "'", new Source(fields[0], text), Edition.E2021,
                words.getFirst().equals("accepted"), words.subList(1, words.size()), "");
    }

    private static int offset(String text, String place) {
        String[] lineAndColumn = place.split(":");
        int at = 0;
        for (int line = 1; line < Integer.parseInt(lineAndColumn[0]); line++) at = text.indexOf('\n', at) + 1;
        return at + Integer.parseInt(lineAndColumn[1]) - 1;
    }

    /// Programs with one possible output.
    public static List<Ran> ran() {
        return lines("run.txt").map(line -> ran(line.split(" "))).toList();
    }

    private static Ran ran(String[] words) {
        String stem = "run/" + words[0].substring(0, words[0].length() - ".rs".length());
        String output = read(stem + ".out");
        return new Ran(words[0], new Source(words[0], read(stem + ".rs")), Integer.parseInt(words[1]), output,
                exists(stem + ".2024.out") ? read(stem + ".2024.out") : output, optional(stem + ".err"));
    }

    private static Stream<String> lines(String name) {
        return read(name).lines().filter(line -> !line.startsWith("#"));
    }

    private static boolean exists(String name) {
        return Files.exists(HOME.resolve(name));
    }

    private static String optional(String name) {
        return exists(name) ? read(name) : "";
    }

    private static String read(String name) {
        try {
            return Files.readString(HOME.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
