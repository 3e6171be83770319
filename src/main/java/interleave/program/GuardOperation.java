package interleave.program;

/// What [Instruction.Guard] does with a readers–writer mutex.
public enum GuardOperation {
    /// Acquires it for writing.
    LOCK,
    /// Acquires it for writing if nobody has it.
    TRY_LOCK,
    /// Releases it from writing.
    UNLOCK,
    /// Acquires it for reading.
    READ_LOCK,
    /// Acquires it for reading if nobody writes or is about to.
    TRY_READ_LOCK,
    /// Releases it from reading.
    READ_UNLOCK
}
