package interleave.language.go.pure;

import interleave.program.Fault;
import interleave.program.FaultException;

/// A panic that a library function raises with a message of its own.
record LibraryPanic(String message) {
    /// The longest text that a function makes here, in bytes; the real ones go on until memory is full.
    static final long LONGEST = 1 << 24;

    /// To be thrown. The fault is the one whose message is printed as it is.
    FaultException exception() {
        return new FaultException(new Fault.WrongType(message));
    }
}
