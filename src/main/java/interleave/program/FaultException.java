package interleave.program;

/// Carries a [Fault] out of an expression or a native function to the machine, which makes it a panic of the thread.
public final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    public FaultException(Fault fault) {
        super(fault.toString(), null, false, false);
        this.fault = fault;
    }

    /// What went wrong.
    public Fault fault() {
        return fault;
    }
}
