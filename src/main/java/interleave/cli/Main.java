package interleave.cli;

import interleave.ui.App;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Where the program begins: with a command it does that, without one it opens the window.
@Command(
        name = "interleave",
        description = "Makes races visible: decide, replay and understand the order in which threads take their steps.",
        mixinStandardHelpOptions = true,
        version = "interleave " + Main.VERSION,
        subcommands = {
            RunCommand.class, ExploreCommand.class, RaceCommand.class, CheckCommand.class, ExportCommand.class, RealCommand.class,
            ExamplesCommand.class
        },
        footer = {
            "",
            "Without a command the window opens, with FILE in it if one is given.",
            "Exit codes: 0 fine; 1 the program under study failed (refused, panic, deadlock);",
            "2 wrong usage, unreadable file or no display; 3 a bound was hit; 66 a data race was found."
        })
public final class Main implements Callable<Integer> {
    static final String VERSION = "0.1.0";

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A .go or .interleave file to open in the window.")
    private @Nullable Path file;

    /// Runs the program and ends with its exit code.
    public static void main(String[] arguments) {
        // A program's output is UTF-8 here whatever the terminal is set to: the same bytes on every machine.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = onlyOpens(arguments) ? App.open(Stream.of(arguments).findFirst().map(Path::of)) : run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /// Whether these arguments do nothing but open the window. It would wait a tenth of a second for the parser of commands.
    static boolean onlyOpens(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && arguments[0].matches("[^-@].*\\.(go|interleave)");
    }

    /// The same without ending, for tests.
    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, _, _) -> {
                    if (!(failure instanceof Failure told)) throw failure;
                    System.err.println(told.getMessage());
                    return told.exitCode();
                })
                .execute(arguments);
    }

    private static PrintStream utf8(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), false, StandardCharsets.UTF_8) {
            @Override
            public void println(@Nullable String line) { // one line break on every machine
                print(line + "\n");
                flush();
            }
        };
    }

    @Override
    public Integer call() {
        if (file != null && !file.toString().contains(".") && !Files.exists(file)) {
            String commands = String.join(", ", new CommandLine(this).getSubcommands().keySet());
            throw new Failure(
                    ExitCode.USAGE,
                    "interleave: there is neither a command nor a file called " + file + ". The commands are: " + commands);
        }
        return App.open(Optional.ofNullable(file));
    }
}
