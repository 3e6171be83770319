package interleave.engine;

import java.util.List;

/// At each step one of the choices, all equally likely. The seed makes the run: the same seed, the same choices.
public record UniformRandom(long seed) implements Scheduler {
    @Override
    public Choice next(Run soFar, List<Choice> enabled) {
        return enabled.get(pick(soFar.length(), enabled.size()));
    }

    /// Which of so many choices it makes, counted from 0, once so many steps have been taken.
    public int pick(int steps, int choices) {
        return Dice.roll(Dice.mix(seed + 1), steps + 1L, choices);
    }
}
