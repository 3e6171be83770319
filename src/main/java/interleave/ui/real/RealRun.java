package interleave.ui.real;

import java.util.List;

/// One run of the real program.
/// @param output what it printed, on standard output and standard error together; without the reports of races
/// @param exitCode as the system gives it; 66 is the race detector's own where it found a race
/// @param stopped whether it was stopped at the time limit
public record RealRun(String output, int exitCode, boolean stopped, List<RealRace> races) {
    public RealRun {
        races = List.copyOf(races);
    }

    /// What it came to, in words: what runs are counted by.
    public String ending() {
        if (stopped) return "did not end in time";
        String shown = output.strip();
        return shown.isEmpty() ? "printed nothing" : shown;
    }
}
