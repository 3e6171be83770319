package interleave.analysis;

import java.util.List;

/// The data races of a run: each pair of places in the source once, with the first pair of steps that shows it.
///
/// What a thread does to memory before any other can reach it is not watched, but where it wrote is noted. So where a pointer
/// is handed over without order, the races on what it points to are told as well as that on the pointer.
public final class Races {
    private final RaceWatch watch;
    private final int length;

    Races(RaceWatch watch, int length) {
        this.watch = watch;
        this.length = length;
    }

    /// All of them, in the order in which they showed.
    public List<Race> all() {
        return upTo(length);
    }

    /// Those that had shown up to a position.
    public List<Race> upTo(int position) {
        return List.copyOf(watch.races.subList(0, watch.steps.countUpTo(Math.min(position, length))));
    }
}
