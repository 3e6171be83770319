package interleave.language.rust.corpus;

import interleave.language.rust.verdict.Edition;
import interleave.program.Source;
import java.util.List;

/// A program of the corpus and what the real rustc says of it in one edition.
/// @param name where it is in the corpus, such as `E0373/spawn_prints_vec.rs`; for a mutant with its place and change
/// @param words `CODE@LINE` for each error (`-` for an error without a code), then `warning:LINT@LINE`, in order of the lines
/// @param text all that rustc prints; empty for a mutant, of which only the words are kept
public record Judged(String name, Source source, Edition edition, boolean accepted, List<String> words, String text) {
    public Judged {
        words = List.copyOf(words);
    }

    /// The folder: the rule that it shows.
    public String rule() {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    /// Whether it is the accepted twin of another.
    public boolean isTwin() {
        return name.endsWith("_ok.rs");
    }

    public List<String> errors() {
        return words.stream().filter(w -> !w.startsWith("warning:")).toList();
    }

    /// With the lint and the line, without the word `warning:`.
    public List<String> warnings() {
        return words.stream().filter(w -> w.startsWith("warning:")).map(w -> w.substring("warning:".length())).toList();
    }

    /// As JUnit names the case.
    @Override
    public String toString() {
        return name + " " + edition.title();
    }
}
