package interleave.picture;

import java.util.List;

/// Who owns a variable and who borrows it, along the lines of the source: what an [OwnershipDrawing] shows.
/// @param owner the name of the function that owns it
/// @param bars from top to bottom, the owner's first
public record OwnershipView(String owner, List<Bar> bars, List<Clash> clashes) {
    public OwnershipView {
        bars = List.copyOf(bars);
        clashes = List.copyOf(clashes);
    }

    /// Who has it from one line to another.
    /// @param thread which thread it is, from 1; 0 for the owner and for borrows outside of threads
    /// @param owns whether it is the owner
    /// @param open whether it may go on for longer than the owner
    public record Bar(String words, int thread, boolean owns, int from, int to, boolean open) {}

    /// Where it goes wrong.
    public record Clash(String words, int line) {}

    int first() {
        return bars.stream().mapToInt(Bar::from).min().orElse(1);
    }

    int last() {
        return Math.max(first() + 1, bars.stream().mapToInt(Bar::to).max().orElse(1));
    }
}
