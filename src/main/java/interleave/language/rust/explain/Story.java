package interleave.language.rust.explain;

import java.util.List;

/// Who owns a variable, who borrows it, and for how long: what a picture of a refusal shows. Time goes along the lines of
/// the text.
/// @param variable its name
/// @param bars from top to bottom, the owner first
/// @param clashes where it goes wrong, in order of the errors
public record Story(String variable, List<Bar> bars, List<Clash> clashes) {
    public Story {
        bars = List.copyOf(bars);
        clashes = List.copyOf(clashes);
    }

    /// Who has it from one line to another.
    /// @param thread which of the threads it is, from 1; 0 for the owner or a borrow outside of threads
    /// @param open whether it may go on beyond the last line, since nobody knows when a thread ends
    public record Bar(String words, Role role, int thread, int from, int to, boolean open) {}

    /// What it has it for.
    public enum Role { OWNER, SHARED, MUTABLE, TAKEN }

    /// An error, and the line at which it shows.
    public record Clash(String code, String words, int line) {}

    /// The first line of all.
    public int first() {
        return bars.stream().mapToInt(Bar::from).min().orElse(1);
    }

    /// The last line of all.
    public int last() {
        return bars.stream().mapToInt(Bar::to).max().orElse(1);
    }
}
