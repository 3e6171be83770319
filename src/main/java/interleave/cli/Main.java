package interleave.cli;

import interleave.language.rust.RustLanguage;
import interleave.ui.App;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        footer = {
            "",
            "Without a command the window opens, with FILE in it if one is given.",
            "Exit codes: 0 fine; 1 the program under study failed (refused, panic, deadlock);",
            "2 wrong usage, unreadable file or no display; 3 a bound was hit; 66 a data race was found."
        })
public final class Main implements Callable<Integer> {
    static final String VERSION = "0.1.0";

    /// The commands, in the order of the help.
    static final List<Named> COMMANDS = List.of(
            new Named("run", RunCommand::new),
            new Named("explore", ExploreCommand::new),
            new Named("race", RaceCommand::new),
            new Named("check", CheckCommand::new),
            new Named("export", ExportCommand::new),
            new Named("real", RealCommand::new),
            new Named("examples", ExamplesCommand::new));

    record Named(String name, Supplier<Object> command) {}

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A .go, .rs or .interleave file to open in the window.")
    private @Nullable Path file;

    /// Runs the program and ends with its exit code.
    public static void main(String[] arguments) {
        // A program's output is UTF-8 here whatever the terminal is set to: the same bytes on every machine.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        if (arguments.length > 1) prepare(arguments);
        int code = onlyOpens(arguments) ? App.open(Stream.of(arguments).findFirst().map(Path::of)) : run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /// Gets ready on another core what a command will need, while its options are read.
    private static void prepare(String... arguments) {
        if (Stream.of(arguments).anyMatch(one -> one.endsWith(".rs"))) {
            Thread.ofPlatform().daemon().name("prepare").start(RustLanguage::prepare);
        }
    }

    /// Whether these arguments do nothing but open the window. It would wait a tenth of a second for the parser of commands.
    static boolean onlyOpens(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && arguments[0].matches("[^-@].*\\.\\w+");
    }

    /// The same without ending, for tests.
    static int run(String... arguments) {
        return line(arguments)
                .setExecutionExceptionHandler((failure, _, _) -> {
                    if (!(failure instanceof Failure told)) throw failure;
                    System.err.println(told.getMessage());
                    return told.exitCode();
                })
                .execute(arguments);
    }

    /// Only the command that is asked for, or else all of them: to find out their options takes longer than a short run.
    static CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        List<Named> asked = COMMANDS.stream()
                .filter(one -> arguments.length > 0 && one.name.equals(arguments[0]))
                .toList();
        for (Named one : asked.isEmpty() ? COMMANDS : asked) line.addSubcommand(one.command.get());
        return line;
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
            String commands = COMMANDS.stream().map(Named::name).collect(Collectors.joining(", "));
            throw new Failure(
                    ExitCode.USAGE,
                    "interleave: there is neither a command nor a file called " + file + ". The commands are: " + commands);
        }
        return App.open(Optional.ofNullable(file));
    }
}
