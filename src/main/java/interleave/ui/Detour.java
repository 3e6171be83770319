package interleave.ui;

import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.engine.Schedule;
import java.util.ArrayList;
import java.util.List;

/// What would have come of another choice: a run that is like another one up to a step, takes that step by another choice,
/// and then keeps the order of the other one as far as that is possible. So the two differ in what the choice changes.
final class Detour {
    /// As often is a step that cannot go in its turn put off; after that threads go one after another.
    private static final int MOST_PUT_OFF = 500;

    private Detour() {}

    /// The choices that could have been made at a step of a run instead of the one that was.
    static List<Choice> ways(Run run, int step) {
        if (step < 1 || step > run.length()) return List.of();
        Choice taken = run.step(step).choice();
        return run.machine().choices(run.at(step - 1)).stream().filter(other -> !other.equals(taken)).toList();
    }

    /// The run in which `choice` makes the step of that number.
    /// @throws Run.DoesNotFit if that choice cannot be made there
    static Run of(Run run, int step, Choice choice) {
        List<Choice> rest = new ArrayList<>(run.schedule().choices().subList(step - 1, run.length()));
        for (int i = 0; i < rest.size(); i++) {
            if (!rest.get(i).thread().equals(choice.thread())) continue;
            rest.remove(i);
            break;
        }
        Run made = follow(run.prefix(step - 1).then(choice), rest);
        return made.outcome().isPresent() ? made : made.then(new RunToCompletion(), Session.MOST_STEPS, () -> false);
    }

    private static Run follow(Run begun, List<Choice> order) {
        Run made = begun;
        List<Choice> rest = order;
        for (int i = 0; i < MOST_PUT_OFF && !rest.isEmpty() && made.outcome().isEmpty(); i++) {
            try {
                return made.then(new Schedule(rest));
            } catch (Run.DoesNotFit misfit) {
                rest = rest.subList(misfit.soFar().length() - made.length(), rest.size());
                made = misfit.soFar();
            }
            int next = firstThatCanGo(made, rest);
            if (next < 0) return made;
            List<Choice> later = new ArrayList<>(rest);
            made = made.then(later.remove(next));
            rest = later;
        }
        return made;
    }

    private static int firstThatCanGo(Run run, List<Choice> order) {
        Machine machine = run.machine();
        List<Choice> enabled = machine.choices(run.end());
        for (int i = 0; i < order.size(); i++) {
            if (enabled.contains(order.get(i))) return i;
        }
        return -1;
    }
}
