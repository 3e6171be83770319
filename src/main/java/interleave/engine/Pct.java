package interleave.engine;

import interleave.program.ThreadId;
import java.util.List;

/// Probabilistic concurrency testing (Burckhardt, Kothari, Musuvathi, Nagarakatte, ASPLOS 2010): threads have random
/// priorities, the highest that can go on goes on, and at `depth - 1` random steps the one that is running falls below all
/// others. Finds a bug of that depth in a program of `n` threads and `length` steps with probability at least
/// `1 / (n · length^(depth-1))`.
/// @param depth at least 1; 1 means no change of priority
/// @param length about how many steps the program takes, at least 1
public record Pct(long seed, int depth, int length) implements Scheduler {
    /// @throws IllegalArgumentException if depth or length is below 1
    public Pct {
        if (depth < 1 || length < 1) throw new IllegalArgumentException("depth and length are at least 1");
    }

    @Override
    public Choice next(Run soFar, List<Choice> enabled) {
        Choice best = enabled.getFirst();
        for (Choice choice : enabled) {
            if (priority(soFar, choice.thread()) > priority(soFar, best.thread())) best = choice;
        }
        return best;
    }

    /// Changed threads have priorities below all others, the later changed the lower (1 to depth - 1 in the paper).
    private long priority(Run soFar, ThreadId thread) {
        long priority = Dice.mix(Dice.mix(seed + 2) + thread.index()) >>> 1;
        for (int change = 1; change < depth; change++) {
            int at = Dice.roll(Dice.mix(seed + 3), change, length) + 1;
            if (at <= soFar.length() && soFar.step(at).thread().equals(thread)) priority = Math.min(priority, -change);
        }
        return priority;
    }
}
