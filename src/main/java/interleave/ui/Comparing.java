package interleave.ui;

import interleave.engine.Choice;
import interleave.engine.Run;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The run that the present one is compared with, if any: another run of the same program.
public final class Comparing {
    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Run>> other = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Comparing(Session session) {
        this.session = session;
        session.runProperty().subscribe(run -> {
            boolean gone = other.get().filter(one -> one.machine() == run.machine()).isEmpty();
            if (gone || same(run)) stop();
        });
    }

    private boolean same(Run run) {
        return other.get().filter(one -> Branches.shared(one, run) == Math.max(one.length(), run.length())).isPresent();
    }

    /// The run that the present one is compared with.
    public ReadOnlyObjectProperty<Optional<Run>> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /// Compares the present run with another one of the same program.
    public void with(Run run) {
        if (run.machine() == session.run().machine()) other.set(Optional.of(run));
        if (same(session.run())) {
            stop();
            session.say(Optional.of(Notice.hint("This is the same run.")));
        }
    }

    /// Compares with the run that was left last.
    public void withLast() {
        Branches all = session.branchesProperty().get();
        for (int i = all.runs().size() - 1; i >= 0; i--) {
            if (i == all.present()) continue;
            with(all.runs().get(i));
            return;
        }
        session.say(Optional.of(Notice.hint(
                "There is one run only. Step another thread somewhere in its past, and there are two to compare.")));
    }

    /// Nothing is compared any longer.
    public void stop() {
        if (other.get().isPresent()) other.set(Optional.empty());
    }

    /// The other one becomes the present run, and the present one is what it is compared with.
    public void swap() {
        other.get().ifPresent(run -> {
            Moment now = session.momentProperty().get();
            session.take(run, Math.min(now.position(), run.length()));
            with(now.run());
        });
    }

    /// The choices that could be made at a step instead of the one that is.
    public List<Choice> ways(int step) {
        return Detour.ways(session.run(), step);
    }

    /// What if another choice had been made at a step? The run of that becomes the present one, right behind the step, and
    /// the run as it was stands beside it.
    public void whatIf(int step, Choice choice) {
        Run was = session.run();
        if (!ways(step).contains(choice)) {
            session.say(Optional.of(Notice.hint(why(was, step, choice))));
            return;
        }
        session.take(Detour.of(was, step, choice), step);
        with(was);
    }

    private static String why(Run run, int step, Choice choice) {
        if (step > run.length()) return "Nothing is known yet of what comes after this step: there is nothing to compare with.";
        if (run.step(step).choice().equals(choice)) return choice + " does take step " + step + " in this run.";
        return choice + " cannot go at step " + step + ".";
    }
}
