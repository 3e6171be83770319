package interleave.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The built-in examples, chapter by chapter. `assets/library/index.txt` gives their order: a line `# …` begins a chapter,
/// any other names a folder.
public record Library(List<Chapter> chapters) {
    public Library {
        chapters = List.copyOf(chapters);
    }

    /// Reads what comes with the program.
    public static Library builtIn() {
        List<Chapter> chapters = new ArrayList<>();
        String title = "";
        List<Example> examples = new ArrayList<>();
        for (String line : resource("index.txt").lines().map(String::strip).toList()) {
            if (line.startsWith("#")) {
                if (!examples.isEmpty()) chapters.add(new Chapter(chapters.size() + 1, title, examples));
                examples = new ArrayList<>();
                title = line.substring(1).strip();
            } else if (!line.isEmpty()) {
                examples.add(example(line));
            }
        }
        if (!examples.isEmpty()) chapters.add(new Chapter(chapters.size() + 1, title, examples));
        return new Library(chapters);
    }

    private static Example example(String id) {
        return new Description(id, resource(id + "/about.md")).example(file -> resource(id + "/" + file));
    }

    private static String resource(String path) {
        try (InputStream in = Library.class.getResourceAsStream("/library/" + path)) {
            if (in == null) throw new IllegalStateException("library/" + path + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All examples in order.
    public List<Example> examples() {
        return chapters.stream().flatMap(chapter -> chapter.examples().stream()).toList();
    }

    /// The example of that id.
    public Optional<Example> find(String id) {
        return examples().stream().filter(example -> example.id().equals(id)).findFirst();
    }

    /// The chapter of an example.
    public Optional<Chapter> chapter(Example example) {
        return chapters.stream().filter(chapter -> chapter.examples().contains(example)).findFirst();
    }

    /// The variants of one program, this one among them; only this one where it has none.
    public List<Example> variants(Example example) {
        if (example.family().isEmpty()) return List.of(example);
        return examples().stream().filter(other -> other.family().equals(example.family())).toList();
    }

    /// The same program in other languages: those that an example, or one of its variants, names as its twin, and those that
    /// name it or a variant of it. None where there are none.
    public List<Example> twins(Example example) {
        List<String> own = variants(example).stream().map(Example::id).toList();
        List<String> named = variants(example).stream().map(Example::twin).toList();
        return examples().stream()
                .filter(other -> !own.contains(other.id()))
                .filter(other -> named.contains(other.id()) || own.contains(other.twin()))
                .toList();
    }
}
