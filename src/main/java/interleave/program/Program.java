package interleave.program;

import java.util.List;

/// The compiled form of a source text.
/// @param bodies all functions; a [Value.Function] names one by its index
/// @param entry the body that the first thread runs; it initialises the globals before it calls the user's `main`
/// @param globals the variables of the package, in order; the n-th is block n of the memory
/// @param fault the body that is called with the message of a [Fault] that is not fatal, and panics; -1 where the machine
///     itself is to do that
public record Program(Source source, List<Body> bodies, int entry, List<Global> globals, Wording wording, int fault) {
    public Program {
        bodies = List.copyOf(bodies);
        globals = List.copyOf(globals);
    }

    /// A program in which the machine makes a panic of a fault.
    public Program(Source source, List<Body> bodies, int entry, List<Global> globals, Wording wording) {
        this(source, bodies, entry, globals, wording, -1);
    }
}
