package interleave.language;

import interleave.program.Source;

/// A programming language whose concurrent programs can be understood, in a stated subset.
public interface Language {
    /// The name as people write it, such as `Go`.
    String name();

    /// The ending of its files, without the dot.
    String extension();

    /// Compiles a source text. Never throws on account of the text: all that is wrong with it is in the result. May be
    /// called from several threads at once.
    Reading read(Source source);
}
