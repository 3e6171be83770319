package interleave.ui;

import interleave.analysis.Narrator;
import interleave.engine.Run;
import interleave.engine.Schedule;
import java.util.Optional;

/// A schedule tried on a program: the run as far as it fits, and in words why it goes no further.
record Fitting(Run run, Optional<String> misfit) {
    static Fitting of(Run start, Schedule schedule) {
        try {
            return new Fitting(start.then(schedule), Optional.empty());
        } catch (Run.DoesNotFit misfit) {
            return new Fitting(misfit.soFar(), Optional.of(words(misfit)));
        }
    }

    /// At which step, why, and what could go.
    static String words(Run.DoesNotFit misfit) {
        return Narrator.doesNotFit(misfit).toString();
    }
}
