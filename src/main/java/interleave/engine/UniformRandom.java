package interleave.engine;

import java.util.List;

/// At each step one of the choices, all equally likely. The seed makes the run: the same seed, the same choices.
public record UniformRandom(long seed) implements Scheduler {
    @Override
    public Choice next(Run soFar, List<Choice> enabled) {
        return enabled.get(Dice.roll(Dice.mix(seed + 1), soFar.length() + 1L, enabled.size()));
    }
}
