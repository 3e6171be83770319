package interleave.ui;

import interleave.engine.Cell;
import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.Scheduler;
import interleave.engine.State;
import interleave.engine.UniformRandom;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.program.Source;
import interleave.program.ThreadId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the window shows: the only mutable truth. Panes read its properties and call its commands; it knows no node.
/// All of it belongs to the thread of the window.
///
/// A run is never longer than [#MOST_STEPS]. The position lies in the run; what is behind it is the known future, which a
/// step walks into. Another choice than the known one makes a branch, and the run that was left is kept.
public final class Session {
    /// The most steps that a run in the window has.
    public static final int MOST_STEPS = 200_000;

    private final Function<Source, Reading> reader;
    private final Executor background;
    private final Executor window;

    private final Appearance appearance = new Appearance();
    private final Past past = new Past();
    private final ReadOnlyObjectWrapper<Source> source = new ReadOnlyObjectWrapper<>(new Source("", ""));
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(new Reading.Refused(List.of()));
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Branches> branches = new ReadOnlyObjectWrapper<>(Branches.of(Nothing.run()));
    private final ReadOnlyObjectWrapper<Moment> moment;
    private final ReadOnlyObjectWrapper<Run> run;
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Chooser> chooser = new SimpleObjectProperty<>(new Chooser.Person());
    private final ObjectProperty<Optional<Cell>> selectedCell = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ThreadId>> selectedThread = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param reader how a source text becomes a program
    /// @param background where long work is done
    /// @param window carries what is done in the background back to the thread of the window
    public Session(Function<Source, Reading> reader, Executor background, Executor window) {
        this.reader = reader;
        this.background = background;
        this.window = window;
        moment = new ReadOnlyObjectWrapper<>(new Moment(branches.get().run(), 0));
        run = new ReadOnlyObjectWrapper<>(moment.get().run());
    }

    // ---- the program

    /// The text that is open; it may not be what runs, see [#outdatedProperty()].
    public ReadOnlyObjectProperty<Source> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /// What the compiler says of the text.
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Whether the text has been changed so that it is refused, while the last good program is still shown.
    public ReadOnlyBooleanProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /// The problems of the text, none where it was understood.
    public List<Problem> problems() {
        return switch (reading.get()) {
            case Reading.Understood _ -> List.of();
            case Reading.Refused(List<Problem> problems) -> problems;
        };
    }

    /// Opens a text. A first run is made so that there is something to see; the position is its start.
    public void load(Source text) {
        load(text, Optional.empty(), 0);
    }

    /// Opens a text with a run of it. Where the schedule does not fit, the run is as long as it does.
    public void load(Source text, Optional<Schedule> schedule, int position) {
        stopWork();
        source.set(text);
        outdated.set(false);
        past.clear();
        selectedCell.set(Optional.empty());
        selectedThread.set(Optional.empty());
        say(Optional.empty());
        Reading read = reader.apply(text);
        switch (read) {
            case Reading.Understood understood -> {
                Run start = Run.of(new Machine(understood.program()));
                if (schedule.isPresent()) {
                    Fitting fitting = Fitting.of(start, schedule.get());
                    show(Branches.of(fitting.run()), position);
                    fitting.misfit().ifPresent(words -> say(Optional.of(Notice.problem(words))));
                } else {
                    show(Branches.of(start), 0);
                    carryOn(start, firstGuess(), whole -> show(Branches.of(whole), position()));
                }
            }
            case Reading.Refused _ -> show(Branches.of(Nothing.run()), 0);
        }
        reading.set(read);
    }

    /// The text was changed. If it is understood, the run is made anew by the same schedule as far as that fits; if it is
    /// refused, the last good run stays and is marked as outdated.
    public void edit(String text) {
        if (text.equals(source.get().text())) return;
        stopWork();
        Source changed = new Source(source.get().name(), text);
        source.set(changed);
        Reading read = reader.apply(changed);
        if (read instanceof Reading.Understood understood) {
            Run start = Run.of(new Machine(understood.program()));
            Fitting fitting = Fitting.of(start, moment.get().run().schedule());
            past.clear();
            show(Branches.of(fitting.run()), position());
            outdated.set(false);
            boolean over = fitting.run().outcome().isPresent();
            if (!over) carryOn(fitting.run(), firstGuess(), whole -> show(Branches.of(whole), position()));
        } else {
            outdated.set(!blank());
        }
        reading.set(read);
    }

    private Scheduler firstGuess() {
        return chooser.get().scheduler(run().length()).orElseGet(() -> new UniformRandom(1));
    }

    /// Whether there is no program to show.
    public boolean blank() {
        return run().machine().program().source().text().isEmpty();
    }

    // ---- where we are

    /// The run and the position in it, which change together.
    public ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /// The run as far as it is known. When this changes, [#position()] fits it already.
    public ReadOnlyObjectProperty<Run> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// How many steps of the run have been taken.
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    public Run run() {
        return moment.get().run();
    }

    public int position() {
        return moment.get().position();
    }

    /// The state at the position.
    public State state() {
        return moment.get().state();
    }

    /// All runs that were made of this program.
    public ReadOnlyObjectProperty<Branches> branchesProperty() {
        return branches.getReadOnlyProperty();
    }

    private void show(Branches now, int at) {
        branches.set(now);
        show(new Moment(now.run(), Math.clamp(at, 0, now.run().length())));
    }

    private void show(Moment now) {
        moment.set(now);
        run.set(now.run());
        position.set(now.position());
    }

    /// Goes to a position; one outside of the run becomes the nearest inside.
    public void go(int to) {
        say(Optional.empty());
        show(moment.get().at(to));
    }

    public void toStart() {
        go(0);
    }

    public void back() {
        go(position() - 1);
    }

    // ---- choosing

    /// Who makes the choices where the run is not yet known. See [#decideBy].
    public ReadOnlyObjectProperty<Chooser> chooserProperty() {
        return chooser;
    }

    /// From here on these choices are made: a scheduler makes a new future at once, the person makes it step by step.
    public void decideBy(Chooser who) {
        stopWork();
        say(Optional.empty());
        chooser.set(who);
        if (blank()) return;
        who.scheduler(Math.max(run().length(), 1)).ifPresent(scheduler -> {
            Moment from = moment.get();
            carryOn(from.run().prefix(from.position()), scheduler, whole -> replaceFuture(from, whole));
        });
    }

    private void replaceFuture(Moment from, Run whole) {
        Branches now = branches.get();
        if (now.run() == from.run() && past.guessedAt(from)) {
            show(now.grown(whole), from.position());
        } else if (!whole.schedule().equals(from.run().schedule())) {
            past.remember(now, from.position());
            show(from.hasFuture() ? now.and(whole) : now.grown(whole), from.position());
        }
        past.guessed(moment.get());
    }

    /// A thread takes the next step. Where the known future says otherwise, this makes a branch.
    public void choose(Choice choice) {
        stopWork();
        say(Optional.empty());
        Moment now = moment.get();
        if (now.hasFuture() && now.run().step(now.position() + 1).choice().equals(choice)) {
            show(now.at(now.position() + 1));
            return;
        }
        Branches all = branches.get();
        OptionalInt known = all.following(now.position(), choice);
        try {
            Branches next;
            if (known.isPresent()) {
                next = all.to(known.getAsInt());
            } else {
                Run longer = now.run().prefix(now.position()).then(choice);
                next = now.hasFuture() ? all.and(longer) : all.grown(longer);
            }
            past.remember(all, now.position());
            show(next, now.position() + 1);
        } catch (Run.DoesNotFit misfit) {
            say(Optional.of(Notice.problem(Fitting.words(misfit))));
        }
    }

    /// The next step: the known one, else the scheduler's. Where the person must choose, the window says so.
    /// @return whether a step was taken
    public boolean step() {
        Moment now = moment.get();
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
            say(Optional.of(Notice.hint(blank() ? "There is no program to step." : "The run has ended here.")));
            return false;
        }
        if (scheduler.isEmpty() && enabled.size() > 1) {
            say(Optional.of(Notice.hint("You choose who goes next: press a Step button, or the number of a thread.")));
            return false;
        }
        choose(scheduler.map(s -> s.next(now.run(), enabled)).orElse(enabled.getFirst()));
        return true;
    }

    /// To the end of the run; where a scheduler decides, it carries the run on until the program ends.
    public void toEnd() {
        Moment now = moment.get();
        Optional<Scheduler> scheduler = chooser.get().scheduler(Math.max(now.run().length(), 1));
        if (now.run().outcome().isPresent() || scheduler.isEmpty()) {
            boolean stuck = !now.hasFuture() && now.run().outcome().isEmpty();
            go(now.run().length());
            if (stuck) step();
            return;
        }
        stopWork();
        carryOn(now.run(), scheduler.get(), whole -> {
            past.remember(branches.get(), now.position());
            show(branches.get().grown(whole), whole.length());
        });
    }

    /// Makes the run that a line of text says, and goes to its end.
    /// @return whether it was one, and fitted
    public boolean follow(String line) {
        stopWork();
        say(Optional.empty());
        try {
            Schedule schedule = Schedule.parse(line);
            Fitting fitting = Fitting.of(Run.of(run().machine()), schedule);
            if (fitting.misfit().isPresent()) {
                say(fitting.misfit().map(Notice::problem));
                return false;
            }
            adopt(fitting.run());
            return true;
        } catch (Schedule.Malformed malformed) {
            say(Optional.of(Notice.problem(malformed.getMessage() + ", at character " + (malformed.at() + 1))));
            return false;
        }
    }

    /// Begins an empty run, with nothing known of the future; the present one is kept.
    public void startOver() {
        stopWork();
        say(Optional.empty());
        if (run().length() == 0) return;
        past.remember(branches.get(), position());
        show(branches.get().and(Run.of(run().machine())), 0);
    }

    private void adopt(Run other) {
        Branches all = branches.get();
        past.remember(all, position());
        for (int i = 0; i < all.runs().size(); i++) {
            if (all.runs().get(i).schedule().equals(other.schedule())) {
                show(all.to(i), other.length());
                return;
            }
        }
        boolean longer = Branches.shared(run(), other) == run().length();
        show(longer ? all.grown(other) : all.and(other), other.length());
    }

    /// Goes back to a run that was left, at the place where it parts from the present one.
    public void branch(int index) {
        stopWork();
        say(Optional.empty());
        Branches all = branches.get();
        int parting = Branches.shared(all.run(), all.runs().get(index));
        past.remember(all, position());
        show(all.to(index), Math.min(position(), parting));
    }

    // ---- undo

    public boolean canUndo() {
        return past.canUndo();
    }

    public boolean canRedo() {
        return past.canRedo();
    }

    /// Takes the last choice back.
    public void undo() {
        stopWork();
        past.undo(branches.get(), position()).ifPresent(then -> show(then.branches(), then.position()));
    }

    /// Makes the choice again that was taken back.
    public void redo() {
        stopWork();
        past.redo(branches.get(), position()).ifPresent(then -> show(then.branches(), then.position()));
    }

    // ---- the rest

    public Appearance appearance() {
        return appearance;
    }

    /// The cell whose family tree is shown; empty for the one that matters most.
    public ObjectProperty<Optional<Cell>> selectedCellProperty() {
        return selectedCell;
    }

    /// The thread that is looked at, if any.
    public ObjectProperty<Optional<ThreadId>> selectedThreadProperty() {
        return selectedThread;
    }

    public void selectThread(ThreadId thread) {
        selectedThread.set(Optional.of(thread));
    }

    /// What the window has to say.
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void say(Optional<Notice> what) {
        notice.set(what);
    }

    /// A run that is being made, if one takes longer than a moment.
    public ReadOnlyObjectProperty<Optional<Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    private void stopWork() {
        work.get().ifPresent(Work::cancel);
        work.set(Optional.empty());
    }

    private void carryOn(Run from, Scheduler scheduler, Consumer<Run> done) {
        Object[] mine = {Optional.empty()};
        Work.carryOn(
                from,
                scheduler,
                MOST_STEPS,
                background,
                window,
                begun -> {
                    mine[0] = Optional.of(begun);
                    work.set(Optional.of(begun));
                },
                whole -> {
                    // Where another command has stopped this one, its result is of no use any more.
                    if (!work.get().equals(mine[0])) return;
                    work.set(Optional.empty());
                    done.accept(whole);
                });
    }
}
