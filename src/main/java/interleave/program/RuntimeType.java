package interleave.program;

/// The type that an interface value carries at run time. Each language has its own types; the engine only compares them.
public interface RuntimeType {
    /// The type as the language writes it, such as `int` or `*main.Account`.
    String title();
}
