package interleave.ui;

import interleave.analysis.Analysis;
import interleave.analysis.LostUpdate;
import interleave.engine.Cell;
import interleave.engine.Choice;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.State;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.library.Example;
import interleave.program.Program;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
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
    public static final int MOST_STEPS = Workshop.MOST_STEPS;

    private final Function<Source, Reading> reader;

    private final Appearance appearance = new Appearance();
    private Analysis analysis;
    private final Story story = new Story();
    private final Workshop workshop;
    private final Choosing choosing;
    private final OpenText text = new OpenText(story.now().run().machine().program());
    private final ReadOnlyBooleanWrapper losing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Cell>> selectedCell = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ThreadId>> selectedThread = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Span>> lookedAt = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param reader how a source text becomes a program
    /// @param background where long work is done
    /// @param window carries what is done in the background back to the thread of the window
    public Session(Function<Source, Reading> reader, Executor background, Executor window) {
        this.reader = reader;
        this.workshop = new Workshop(background, window);
        this.choosing = new Choosing(story, workshop, notice);
        this.analysis = Analysis.of(story.now().run());
        story.run.subscribe(run -> {
            analysis = analysis.to(run);
            losing.set(analysis.lostUpdates().happened(run.length()) > 0);
        });
    }

    // ---- the program

    /// The text that is open; it may not be what runs, see [#outdatedProperty()].
    public ReadOnlyObjectProperty<Source> sourceProperty() {
        return text.source.getReadOnlyProperty();
    }

    /// What the compiler says of the text.
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return text.reading.getReadOnlyProperty();
    }

    /// Whether the text has been changed since it ran: what is shown is the run of an older text.
    public ReadOnlyBooleanProperty outdatedProperty() {
        return text.outdated.getReadOnlyProperty();
    }

    /// The problems of the text, none where it was understood.
    public List<Problem> problems() {
        return text.problems();
    }

    /// The example of the library that is open; a person may have edited its text since.
    public ReadOnlyObjectProperty<Optional<Example>> exampleProperty() {
        return text.example.getReadOnlyProperty();
    }

    /// Opens an example where there is most to see.
    public void open(Example one) {
        load(one.source(), one.schedule(), one.position());
        text.example.set(Optional.of(one));
    }

    /// Opens a text. A first run is made so that there is something to see; the position is its start.
    public void load(Source opened) {
        load(opened, Optional.empty(), 0);
    }

    /// Opens a text with a run of it. Where the schedule does not fit, the run is as long as it does.
    public void load(Source opened, Optional<Schedule> schedule, int position) {
        workshop.stop();
        text.open(opened);
        selectedCell.set(Optional.empty());
        selectedThread.set(Optional.empty());
        lookedAt.set(Optional.empty());
        say(Optional.empty());
        Reading read = reader.apply(opened);
        switch (read) {
            case Reading.Understood understood -> {
                Run start = Run.of(new Machine(understood.program()));
                if (schedule.isPresent()) {
                    Fitting fitting = Fitting.of(start, schedule.get());
                    story.begin(fitting.run(), position);
                    fitting.misfit().ifPresent(words -> say(Optional.of(Notice.problem(words))));
                } else {
                    begin(start);
                }
            }
            case Reading.Refused _ -> story.begin(Nothing.run(), 0);
        }
        text.reading.set(read);
    }

    private void begin(Run start) {
        story.begin(start, 0);
        workshop.carryOn(start, choosing.firstGuess(), story::guess);
    }

    /// Shows the text that is open, which is refused, running as if the compiler had let it.
    void pretend(Program program) {
        workshop.stop();
        text.runs(true);
        begin(Run.of(new Machine(program)));
    }

    /// No longer shows it running: it is refused.
    void endPretence() {
        workshop.stop();
        text.runs(false);
        story.begin(Nothing.run(), 0);
    }

    /// Whether what is shown runs only in pretence: its language's compiler refuses it.
    public ReadOnlyBooleanProperty pretendedProperty() {
        return text.pretended.getReadOnlyProperty();
    }

    /// The text was changed by hand. The run stays as it is, and what the compiler says of the text follows by [#read].
    public void type(String typed) {
        text.type(typed, !blank());
    }

    /// The compiler has read a text. That is of no interest where another one is open by now.
    public void read(Source one, Reading read) {
        if (one.equals(text.source.get())) text.reading.set(read);
    }

    /// Reads the text that is open, at once.
    void reread() {
        text.reading.set(reader.apply(text.source.get()));
    }

    /// The text that is open is to run. If it is understood, the run is made anew by the same schedule as far as that
    /// fits; if it is refused, the last good run stays and is marked as outdated.
    /// @return whether it runs
    public boolean rerun() {
        workshop.stop();
        say(Optional.empty());
        Reading read = reader.apply(text.source.get());
        if (read instanceof Reading.Understood understood) {
            Run start = Run.of(new Machine(understood.program()));
            Fitting fitting = Fitting.of(start, run().schedule());
            text.runs(false);
            story.begin(fitting.run(), position());
            if (fitting.run().outcome().isEmpty()) workshop.carryOn(fitting.run(), choosing.firstGuess(), story::guess);
        }
        text.reading.set(read);
        return read instanceof Reading.Understood;
    }

    /// The text that what is shown is a run of.
    Source ran() {
        return text.ran();
    }

    /// Whether the compiler understands the text that is open.
    public boolean understood() {
        return text.reading.get() instanceof Reading.Understood;
    }

    /// The text is called otherwise, and belongs to this example (which it may differ from) or to none.
    void rename(String name, Optional<Example> one) {
        text.rename(name, one);
    }

    /// Whether there is no program to show.
    public boolean blank() {
        return run().machine().program().source().text().isEmpty();
    }

    // ---- where we are

    /// The run and the position in it, which change together.
    public ReadOnlyObjectProperty<Moment> momentProperty() {
        return story.moment.getReadOnlyProperty();
    }

    /// The run as far as it is known. When this changes, [#position()] fits it already.
    public ReadOnlyObjectProperty<Run> runProperty() {
        return story.run.getReadOnlyProperty();
    }

    /// How many steps of the run have been taken.
    public ReadOnlyIntegerProperty positionProperty() {
        return story.position.getReadOnlyProperty();
    }

    public Run run() {
        return story.now().run();
    }

    public int position() {
        return story.now().position();
    }

    /// The state at the position.
    public State state() {
        return story.now().state();
    }

    /// All runs that were made of this program.
    public ReadOnlyObjectProperty<Branches> branchesProperty() {
        return story.branches.getReadOnlyProperty();
    }

    /// Goes to a position; one outside of the run becomes the nearest inside.
    public void go(int to) {
        say(Optional.empty());
        story.show(story.now().at(to));
    }

    public void toStart() {
        go(0);
    }

    public void back() {
        go(position() - 1);
    }

    /// All that the run shows.
    public Analysis analysis() {
        return analysis;
    }

    /// Whether an update is lost anywhere in the run.
    public ReadOnlyBooleanProperty losingProperty() {
        return losing.getReadOnlyProperty();
    }

    /// Goes to the step by which the next update is lost.
    public void nextLoss() {
        Optional<LostUpdate> next = analysis.lostUpdates().nextAfter(position());
        if (next.isPresent()) go(next.get().destroyedBy());
        else say(Optional.of(Notice.hint("No further update is lost in this run, as far as it is known.")));
    }

    /// Goes to the step by which the last update before was lost.
    public void previousLoss() {
        Optional<LostUpdate> before = analysis.lostUpdates().lastUpTo(position() - 1);
        if (before.isPresent()) go(before.get().destroyedBy());
        else say(Optional.of(Notice.hint("No update is lost before this step.")));
    }

    // ---- choosing

    /// Who makes the choices where the run is not yet known. See [#decideBy].
    public ReadOnlyObjectProperty<Chooser> chooserProperty() {
        return choosing.chooser.getReadOnlyProperty();
    }

    /// From here on these choices are made: a scheduler makes a new future at once, the person makes it step by step.
    public void decideBy(Chooser who) {
        choosing.decideBy(who);
    }

    /// A thread takes the next step. Where the known future says otherwise, this makes a branch.
    public void choose(Choice choice) {
        choosing.choose(choice);
    }

    /// The next step: the known one, else the scheduler's. Where the person must choose, the window says so.
    /// @return whether a step was taken
    public boolean step() {
        return choosing.step();
    }

    /// To the end of the run; where a scheduler decides, it carries the run on until the program ends.
    public void toEnd() {
        choosing.toEnd();
    }

    /// Makes the run that a line of text says, and goes to its end.
    /// @return whether it was one, and fitted
    public boolean follow(String line) {
        return choosing.follow(line);
    }

    /// Another run of this program becomes the present one; the one that was is kept.
    public void take(Run other, int position) {
        choosing.take(other, position);
    }

    /// Begins an empty run, with nothing known of the future; the present one is kept.
    public void startOver() {
        choosing.startOver();
    }

    /// Goes back to a run that was left, at the place where it parts from the present one.
    public void branch(int index) {
        choosing.branch(index);
    }

    /// Whether there is a choice to take back.
    public ReadOnlyBooleanProperty canUndoProperty() {
        return story.canUndo.getReadOnlyProperty();
    }

    /// Whether there is a choice to make again.
    public ReadOnlyBooleanProperty canRedoProperty() {
        return story.canRedo.getReadOnlyProperty();
    }

    /// Takes the last choice back.
    public void undo() {
        choosing.undo();
    }

    /// Makes the choice again that was taken back.
    public void redo() {
        choosing.redo();
    }

    // ---- the rest

    public Appearance appearance() {
        return appearance;
    }

    /// The cell whose family tree is shown; empty for the one that matters most.
    public ObjectProperty<Optional<Cell>> selectedCellProperty() {
        return selectedCell;
    }

    /// The cell whose figures and family tree are shown, see [ShownCell].
    public Optional<Cell> shownCell() {
        return ShownCell.of(analysis, selectedCell.get());
    }

    /// The thread that is looked at, if any.
    public ObjectProperty<Optional<ThreadId>> selectedThreadProperty() {
        return selectedThread;
    }

    public void selectThread(ThreadId thread) {
        selectedThread.set(Optional.of(thread));
    }

    /// The place in the source that a link has led to, if any.
    public ObjectProperty<Optional<Span>> lookedAtProperty() {
        return lookedAt;
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
        return workshop.work.getReadOnlyProperty();
    }
}
