package interleave.ui;

import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.Scheduler;
import interleave.engine.State;
import interleave.engine.UniformRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The commands that make, change and leave runs.
final class Choosing {
    private final Story story;
    private final Workshop workshop;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice;
    final ReadOnlyObjectWrapper<Chooser> chooser = new ReadOnlyObjectWrapper<>(new Chooser.Person());

    Choosing(Story story, Workshop workshop, ReadOnlyObjectWrapper<Optional<Notice>> notice) {
        this.story = story;
        this.workshop = workshop;
        this.notice = notice;
    }

    private void begin() {
        workshop.stop();
        notice.set(Optional.empty());
    }

    private void say(Notice what) {
        notice.set(Optional.of(what));
    }

    private void go(int to) {
        notice.set(Optional.empty());
        story.show(story.now().at(to));
    }

    void decideBy(Chooser who) {
        begin();
        chooser.set(who);
        if (story.blank()) return;
        who.scheduler(Math.max(story.now().run().length(), 1)).ifPresent(scheduler -> {
            Moment from = story.now();
            workshop.carryOn(from.run().prefix(from.position()), scheduler, whole -> replaceFuture(from, whole));
        });
    }

    private void replaceFuture(Moment from, Run whole) {
        Branches all = story.branches.get();
        if (from.equals(story.now()) && story.isGuess()) {
            story.show(all.grown(whole), from.position());
        } else if (!whole.schedule().equals(from.run().schedule())) {
            story.choose(from.hasFuture() ? all.and(whole) : all.grown(whole), from.position());
        }
        story.guessed();
    }

    void choose(Choice choice) {
        begin();
        Moment now = story.now();
        if (now.hasFuture() && now.run().step(now.position() + 1).choice().equals(choice)) {
            story.show(now.at(now.position() + 1));
            return;
        }
        Branches all = story.branches.get();
        OptionalInt known = all.following(now.position(), choice);
        try {
            Branches next;
            if (known.isPresent()) {
                next = all.to(known.getAsInt());
            } else {
                Run longer = now.run().prefix(now.position()).then(choice);
                next = now.hasFuture() ? all.and(longer) : all.grown(longer);
            }
            story.choose(next, now.position() + 1);
        } catch (Run.DoesNotFit misfit) {
            say(Notice.problem(Fitting.words(misfit)));
        }
    }

    boolean step() {
        Moment now = story.now();
        if (now.hasFuture()) {
            go(now.position() + 1);
            return true;
        }
        Optional<Scheduler> scheduler = chooser.get().scheduler(Math.max(now.run().length(), 1));
        boolean any = scheduler.isEmpty() || scheduler.get().wakesAtAnyMoment();
        State end = now.run().end();
        Machine machine = now.run().machine();
        List<Choice> enabled = any ? machine.choices(end) : machine.choicesInRealTime(end);
        if (enabled.isEmpty() || now.run().outcome().isPresent()) {
            say(Notice.hint(story.blank() ? "There is no program to step." : "The run has ended here."));
            return false;
        }
        if (scheduler.isEmpty() && enabled.size() > 1) {
            say(Notice.hint("You choose who goes next: press a Step button, or the number of a thread."));
            return false;
        }
        choose(scheduler.map(s -> s.next(now.run(), enabled)).orElse(enabled.getFirst()));
        return true;
    }

    void toEnd() {
        Moment now = story.now();
        Optional<Scheduler> scheduler = chooser.get().scheduler(Math.max(now.run().length(), 1));
        if (now.run().outcome().isPresent() || scheduler.isEmpty()) {
            boolean stuck = !now.hasFuture() && now.run().outcome().isEmpty();
            go(now.run().length());
            if (stuck) step();
            return;
        }
        workshop.stop();
        workshop.carryOn(now.run(), scheduler.get(), whole -> story.choose(story.branches.get().grown(whole), whole.length()));
    }

    boolean follow(String line) {
        begin();
        try {
            Schedule schedule = Schedule.parse(line);
            Fitting fitting = Fitting.of(Run.of(story.now().run().machine()), schedule);
            if (fitting.misfit().isPresent()) {
                fitting.misfit().map(Notice::problem).ifPresent(this::say);
                return false;
            }
            adopt(fitting.run(), fitting.run().length());
            return true;
        } catch (Schedule.Malformed malformed) {
            say(Notice.problem(malformed.getMessage() + ", at character " + (malformed.at() + 1)));
            return false;
        }
    }

    void startOver() {
        begin();
        if (story.now().run().length() == 0) return;
        story.choose(story.branches.get().and(Run.of(story.now().run().machine())), 0);
    }

    /// What makes the first run of a program.
    Scheduler firstGuess() {
        return chooser.get().scheduler(story.now().run().length()).orElseGet(() -> new UniformRandom(1));
    }

    void take(Run other, int at) {
        begin();
        adopt(other, at);
    }

    private void adopt(Run other, int at) {
        Branches all = story.branches.get();
        for (int i = 0; i < all.runs().size(); i++) {
            if (all.runs().get(i).schedule().equals(other.schedule())) {
                story.choose(all.to(i), at);
                return;
            }
        }
        boolean longer = Branches.shared(story.now().run(), other) == story.now().run().length();
        story.choose(longer ? all.grown(other) : all.and(other), at);
    }

    void branch(int index) {
        begin();
        Branches all = story.branches.get();
        int parting = Branches.shared(all.run(), all.runs().get(index));
        story.choose(all.to(index), Math.min(story.now().position(), parting));
    }

    void undo() {
        begin();
        story.undo();
    }

    void redo() {
        begin();
        story.redo();
    }
}
