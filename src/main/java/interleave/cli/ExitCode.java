package interleave.cli;

import interleave.engine.Outcome;

/// What the program tells the shell.
final class ExitCode {
    static final int FINE = 0;
    /// The program under study failed: refused, panic, deadlock, an exit code of its own.
    static final int FAILED = 1;
    /// Wrong usage, or a file that cannot be read.
    static final int USAGE = 2;
    /// A bound was hit.
    static final int BOUND = 3;
    /// A data race was found; Go's own detector ends programs with it.
    static final int RACE = 66;

    private ExitCode() {}

    static int of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed _ -> FINE;
            case Outcome.Exited exited -> exited.code() == 0 ? FINE : FAILED;
            case Outcome.Deadlock _, Outcome.Panicked _ -> FAILED;
            case Outcome.Limit _ -> BOUND;
        };
    }
}
