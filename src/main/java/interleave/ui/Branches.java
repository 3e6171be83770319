package interleave.ui;

import interleave.engine.Choice;
import interleave.engine.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The runs of one program that a person has made, in order of making: the present one, and those that were left when
/// something else was chosen in their past. A value.
/// @param present the index of the present one
public record Branches(List<Run> runs, int present) {
    /// How many are kept; the oldest go first.
    static final int MOST = 32;

    public Branches {
        runs = List.copyOf(runs);
    }

    /// One run, and no other.
    public static Branches of(Run run) {
        return new Branches(List.of(run), 0);
    }

    /// The present run.
    public Run run() {
        return runs.get(present);
    }

    /// The present run has become `run`.
    public Branches grown(Run run) {
        List<Run> all = new ArrayList<>(runs);
        all.set(present, run);
        return new Branches(all, present);
    }

    /// `run` is one more, and the present one.
    public Branches and(Run run) {
        List<Run> all = new ArrayList<>(runs);
        all.add(run);
        if (all.size() > MOST) all.removeFirst();
        return new Branches(all, all.size() - 1);
    }

    /// Another one is the present one.
    public Branches to(int index) {
        return new Branches(runs, index);
    }

    /// Another run that begins like the present one up to `position` and goes on with `choice`.
    public OptionalInt following(int position, Choice choice) {
        for (int i = 0; i < runs.size(); i++) {
            Run other = runs.get(i);
            if (i == present || other.length() <= position) continue;
            if (other.step(position + 1).choice().equals(choice) && shared(run(), other) >= position) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// How many steps two runs have in common at their beginning.
    public static int shared(Run one, Run other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.step(at + 1).choice().equals(other.step(at + 1).choice())) at++;
        return at;
    }
}
