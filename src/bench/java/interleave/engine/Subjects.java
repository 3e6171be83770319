package interleave.engine;

import interleave.language.Languages;
import interleave.language.Reading;
import interleave.library.Library;
import interleave.program.Source;

/// What is measured: programs of the library from their real Go sources, first of all ten threads that count to a thousand each.
public final class Subjects {
    private Subjects() {}

    /// The program of the library as it stands there.
    public static Machine counter() {
        return machine(source());
    }

    /// Another program of the library.
    public static Machine of(String example) {
        return machine(Library.builtIn().find(example).orElseThrow().source());
    }

    /// A run of exactly `steps` steps of the same program, with as many more rounds as that takes.
    public static Run longRun(int steps) {
        Source source = source();
        Machine machine = machine(new Source(source.name(), source.text().replace("= 1000", "= " + steps)));
        Run run = Run.of(machine).then(new UniformRandom(1), steps, () -> false);
        if (run.length() != steps) throw new IllegalStateException("only " + run.length() + " steps");
        return run;
    }

    private static Source source() {
        return Library.builtIn().find("counter-10x1000").orElseThrow().source();
    }

    private static Machine machine(Source source) {
        Reading reading = Languages.ofFile(source.name()).orElseThrow().read(source);
        return switch (reading) {
            case Reading.Understood(var program) -> new Machine(program);
            case Reading.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
