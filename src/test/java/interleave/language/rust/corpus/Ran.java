package interleave.language.rust.corpus;

import interleave.program.Source;

/// A program of the corpus with one possible output, and what it did when the real rustc had built it.
/// @param output what it wrote to stdout in edition 2021
/// @param output2024 the same in edition 2024, which differs where a temporary is dropped earlier
/// @param errors what it wrote to stderr, without notes, the number of the system's thread replaced by `N`
public record Ran(String name, Source source, int status, String output, String output2024, String errors) {
    /// As JUnit names the case.
    @Override
    public String toString() {
        return name;
    }
}
