package interleave.cli;

import interleave.library.Chapter;
import interleave.library.Example;
import interleave.library.Library;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interleave examples`: the built-in library, or the source of one of its programs.
@Command(
        name = "examples",
        description = "List the built-in examples, or print the source of one.",
        mixinStandardHelpOptions = true)
final class ExamplesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "The example whose source to print.")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "text|json", description = "How to write the list (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Library library = Library.builtIn();
        if (id != null) {
            String wanted = id;
            Example example = library.find(wanted)
                    .orElseThrow(() -> new Failure(
                            ExitCode.USAGE, "There is no example '" + wanted + "'; `interleave examples` lists them."));
            System.out.print(example.source().text());
        } else if (format == Format.json) {
            System.out.println(Json.write(library.examples().stream().map(ExamplesCommand::json).toList()));
        } else {
            System.out.print(text(library));
        }
        return ExitCode.FINE;
    }

    private static String text(Library library) {
        int widest = library.examples().stream().mapToInt(example -> example.id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Chapter chapter : library.chapters()) {
            lines.add(chapter.title());
            for (Example example : chapter.examples()) {
                lines.add("  " + example.id() + " ".repeat(widest - example.id().length() + 2) + example.shows());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, Object> json(Example example) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", example.id());
        one.put("title", example.title());
        one.put("shows", example.shows());
        one.put("file", example.source().name());
        example.schedule().ifPresent(schedule -> one.put("schedule", schedule.toString()));
        return one;
    }
}
