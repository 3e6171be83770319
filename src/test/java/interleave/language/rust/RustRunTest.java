package interleave.language.rust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.State;
import interleave.language.Reading;
import interleave.language.rust.corpus.Corpus;
import interleave.language.rust.corpus.Ran;
import interleave.program.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every program of the corpus that has one possible output prints, character by character, what the real one prints, and
/// ends with its status.
class RustRunTest {
    private static final int MOST_STEPS = 200_000;
    /// What cannot be run yet, and why.
    private static final Set<String> NOT_YET = Set.of(
            "debug_pretty.rs", // dbg!
            "formatting.rs", // concat!
            "suite_try_recv_loop.rs"); // waits for time to pass without ever waiting

    static Stream<Ran> programs() {
        return Corpus.ran().stream().filter(one -> !NOT_YET.contains(one.name()));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void printsWhatTheRealOnePrints(Ran ran) {
        Reading reading = new RustLanguage().read(ran.source());
        Program program = assertInstanceOf(Reading.Understood.class, reading, reading.toString()).program();
        State end = end(new Machine(program));
        assertEquals(ran.output(), end.standardOutput());
        int status = switch (end.outcome().orElseThrow()) {
            case Outcome.Completed _ -> 0;
            case Outcome.Exited(var _, int code) -> code;
            case Outcome.Panicked _ -> 101;
            case Outcome.Deadlock _, Outcome.Limit _ -> -1;
        };
        assertEquals(ran.status(), status);
    }

    /// Round robin, sleepers waking when their time has come.
    private static State end(Machine machine) {
        State state = machine.start();
        int last = -1;
        for (int steps = 0; state.outcome().isEmpty() && steps < MOST_STEPS; steps++) {
            List<Choice> choices = machine.choicesInRealTime(state);
            Choice next = choices.getFirst();
            for (Choice one : choices) {
                if (one.thread().index() > last) {
                    next = one;
                    break;
                }
            }
            last = next.thread().index();
            state = machine.after(state, next);
        }
        assertTrue(state.outcome().isPresent(), "more than " + MOST_STEPS + " steps");
        return state;
    }
}
