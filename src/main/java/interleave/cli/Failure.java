package interleave.cli;

/// A command cannot go on; the message says why and what to do.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int exitCode;

    Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
