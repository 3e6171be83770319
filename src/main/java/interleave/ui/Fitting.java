package interleave.ui;

import interleave.engine.Choice;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A schedule tried on a program: the run as far as it fits, and in words why it goes no further.
record Fitting(Run run, Optional<String> misfit) {
    static Fitting of(Run start, Schedule schedule) {
        try {
            return new Fitting(start.then(schedule), Optional.empty());
        } catch (Run.DoesNotFit misfit) {
            return new Fitting(misfit.soFar(), Optional.of("The schedule does not fit. " + words(misfit)));
        }
    }

    /// At which step, why, and what could go.
    static String words(Run.DoesNotFit misfit) {
        Run soFar = misfit.soFar();
        List<Choice> enabled = soFar.machine().choices(soFar.end());
        String could = enabled.isEmpty()
                ? ""
                : " What could go: " + enabled.stream().map(Choice::toString).collect(Collectors.joining(", ")) + ".";
        return "Step " + (soFar.length() + 1) + ": " + why(misfit) + "." + could;
    }

    private static String why(Run.DoesNotFit misfit) {
        String who = misfit.choice().thread().toString();
        return switch (misfit.waiting()) {
            case Waiting.ForMutex(var cell, var owner) -> who + " waits for " + cell + ", held by " + owner;
            case Waiting.ForWaitGroup(var cell, var count) -> who + " waits for " + cell + ", which still counts " + count;
            case Waiting.Ended _ -> who + " has ended";
            case Waiting.ProgramOver _ -> "the program has ended, so " + who + " cannot go";
            case Waiting.NoSuchChoice _ -> "there is no " + misfit.choice() + " to go";
        };
    }
}
