package interleave.ui;

import interleave.engine.Schedule;
import interleave.library.Example;
import interleave.library.Library;
import interleave.program.Source;
import interleave.ui.document.Draft;
import interleave.ui.document.Drafts;
import interleave.ui.document.Keeper;
import interleave.ui.document.RecentFiles;
import interleave.ui.document.Study;
import interleave.ui.document.Unreadable;
import interleave.ui.document.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Opens and saves texts, and keeps what a person has typed: opening something else never asks and never loses anything,
/// for a text that is not saved stays as a draft. Belongs to the thread of the window.
public final class Documents {
    private static final String SKELETON = "package main\n\nfunc main() {\n\t\n}\n";

    private final Session session;
    private final Library library;
    private final Keeper keeper;
    private final RecentFiles recent;
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private Dialogs dialogs;
    private Origin origin = new Origin.OfNowhere("");
    private String draft = Drafts.newId();
    private String notes = "";
    private boolean opening;

    /// @param found the drafts that were there
    public Documents(
            Session session, Library library, Keeper keeper, Iterable<Draft> found, RecentFiles recent, Dialogs dialogs) {
        this.session = session;
        this.library = library;
        this.keeper = keeper;
        this.recent = recent;
        this.dialogs = dialogs;
        found.forEach(drafts::add);
        session.sourceProperty().subscribe((_, _) -> changed());
        session.momentProperty().subscribe((_, _) -> changed());
    }

    /// Who asks for files; another one where the window has just got its place on a desktop.
    void ask(Dialogs who) {
        dialogs = who;
    }

    /// Who asks for files.
    Dialogs dialogs() {
        return dialogs;
    }

    // ---- what is open

    /// Where the text that is open came from.
    Origin origin() {
        return origin;
    }

    /// Tells what is open from all else that ever was; the same after the window was closed and opened again.
    String key() {
        return draft;
    }

    /// Whether the text that is open differs from where it came from.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// Texts that were left without being saved, the newest first.
    public ObservableList<Draft> drafts() {
        return drafts;
    }

    /// The files that were opened or saved last.
    public java.util.List<Path> recentFiles() {
        return recent.all();
    }

    private void changed() {
        if (opening) return;
        unsaved.set(!session.sourceProperty().get().text().equals(origin.text()));
        Snapshot now = snapshot();
        keeper.keep(draft, now::draft);
    }

    /// What a draft is made of; the long part of that is done away from the thread of the window.
    private record Snapshot(
            String id, String origin, Source source, String ran, Moment moment, String notes, boolean edited, long time) {
        Draft draft() {
            Optional<Schedule> schedule =
                    Optional.of(moment.run().schedule()).filter(s -> s.length() > 0);
            Study study = new Study(source, schedule, moment.position(), notes);
            return new Draft(id, origin, study, ran, edited, time);
        }
    }

    private Snapshot snapshot() {
        return new Snapshot(
                draft,
                origin.mark(),
                session.sourceProperty().get(),
                session.ran().text(),
                session.momentProperty().get(),
                notes,
                unsaved.get(),
                System.currentTimeMillis());
    }

    // ---- opening

    /// Opens an example. What was typed in another text, or in the same example before, stays as a draft.
    public void open(Example example) {
        open(new Origin.OfExample(example), "", () -> {
            session.open(example);
        });
    }

    /// Opens a file, or says why it cannot.
    /// @return whether it is open
    public boolean open(Path file) {
        try {
            String content = WholeFile.read(file);
            Study study = study(file, content);
            open(new Origin.OfFile(file, content, study.source().text()), study.notes(), () -> {
                session.load(study.source(), study.schedule(), study.position());
            });
            remember(file);
            return true;
        } catch (IOException e) {
            problem(file.getFileName() + " cannot be read: " + reason(e));
        } catch (Unreadable e) {
            problem(file.getFileName() + " cannot be read: " + e.getMessage() + ".");
        }
        return false;
    }

    /// The program that a file holds, to be shown beside the one that is open; the person is told where it cannot be read.
    Optional<Source> text(Path file) {
        try {
            return Optional.of(study(file, WholeFile.read(file)).source());
        } catch (IOException e) {
            problem(file.getFileName() + " cannot be read: " + reason(e));
        } catch (Unreadable e) {
            problem(file.getFileName() + " cannot be read: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException _ -> "there is no such file.";
            case java.nio.file.AccessDeniedException _ -> "it may not be read.";
            default -> e.getMessage() + ".";
        };
    }

    private static Study study(Path file, String content) throws Unreadable {
        String name = file.getFileName().toString();
        if (name.endsWith(Study.ENDING)) return Study.read(content);
        return Study.of(new Source(name, content.replace("\r\n", "\n")));
    }

    /// Begins a new program.
    public void fresh() {
        Source source = new Source("main.go", SKELETON);
        open(new Origin.OfNowhere(SKELETON), "", () -> session.load(source));
    }

    /// Opens a draft again: its text, and the run and position that were shown.
    public void open(Draft again) {
        Study study = again.study();
        leave();
        drafts.remove(again);
        opening = true;
        try {
            origin = origin(again);
            draft = again.id();
            notes = study.notes();
            session.load(new Source(study.source().name(), again.ran()), study.schedule(), study.position());
            Optional<Example> example = origin instanceof Origin.OfExample(Example one) ? Optional.of(one) : Optional.empty();
            session.rename(study.source().name(), example);
            session.type(study.source().text());
            if (session.outdatedProperty().get() || session.blank()) session.reread();
        } finally {
            opening = false;
        }
        changed();
    }

    private Origin origin(Draft again) {
        String mark = again.origin();
        if (mark.startsWith("example:")) {
            Optional<Example> example = library.find(mark.substring("example:".length()));
            if (example.isPresent()) return new Origin.OfExample(example.get());
        } else if (mark.startsWith("file:")) {
            try {
                Path file = Path.of(mark.substring("file:".length()));
                String content = WholeFile.read(file);
                return new Origin.OfFile(file, content, study(file, content).source().text());
            } catch (IOException | Unreadable | java.nio.file.InvalidPathException _) {
                return new Origin.OfNowhere("");
            }
        }
        return new Origin.OfNowhere(again.edited() ? "" : again.study().source().text());
    }

    /// Goes on where the last window was left.
    /// @return whether there was anything
    public boolean restore() {
        if (drafts.isEmpty()) return false;
        Draft last = drafts.getFirst();
        open(last);
        tidy();
        if (last.edited()) session.say(Optional.of(Notice.hint("Your text is as you left it. It is not saved to a file yet.")));
        return true;
    }

    /// Throws away the drafts that nobody has edited: they were only kept to come back to them.
    void tidy() {
        for (Draft one : drafts.filtered(d -> !d.edited()).toArray(Draft[]::new)) discard(one);
    }

    /// Throws a draft away.
    public void discard(Draft old) {
        drafts.remove(old);
        keeper.forget(old.id());
    }

    private void open(Origin from, String noted, Runnable load) {
        leave();
        opening = true;
        try {
            origin = from;
            draft = Drafts.newId();
            notes = noted;
            load.run();
        } finally {
            opening = false;
        }
        changed();
    }

    /// What is open is about to go: it stays as a draft if it is not saved.
    private void leave() {
        if (unsaved.get()) {
            Snapshot last = snapshot();
            keeper.keep(draft, last::draft);
            drafts.addFirst(last.draft());
        } else {
            keeper.forget(draft);
        }
    }

    // ---- saving

    /// Saves to the file that the text came from; asks for one where there is none.
    /// @return whether it is saved
    public boolean save() {
        if (!(origin instanceof Origin.OfFile(Path path, String content, _))) return saveAs();
        try {
            boolean changed = Files.exists(path) && !WholeFile.read(path).equals(content);
            if (changed && !dialogs.overwrite(path)) return false;
        } catch (IOException e) {
            problem(path.getFileName() + " cannot be read: " + reason(e));
            return false;
        }
        return write(path);
    }

    /// Saves to another file.
    /// @return whether it is saved
    public boolean saveAs() {
        return dialogs.save(suggestion()).filter(this::write).isPresent();
    }

    private String suggestion() {
        if (origin instanceof Origin.OfFile(Path path, _, _)) return path.getFileName().toString();
        return session.sourceProperty().get().name();
    }

    private boolean write(Path file) {
        Source source = session.sourceProperty().get();
        boolean study = file.getFileName().toString().endsWith(Study.ENDING);
        String content = study ? snapshot().draft().study().write() : withLineEnds(source.text());
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            problem(file.getFileName() + " cannot be written: " + reason(e) + " Your text is kept as a draft.");
            return false;
        }
        origin = new Origin.OfFile(file, content, source.text());
        session.rename(study ? source.name() : file.getFileName().toString(), Optional.empty());
        changed();
        remember(file);
        session.say(Optional.of(Notice.hint("Saved to " + file + ".")));
        return true;
    }

    /// A file that came with line ends of another system keeps them.
    private String withLineEnds(String text) {
        boolean other = origin instanceof Origin.OfFile(_, String content, _) && content.contains("\r\n");
        return other ? text.replace("\n", "\r\n") : text;
    }

    private void remember(Path file) {
        try {
            recent.add(file);
        } catch (IOException _) {
            // A list of files that could not be written is no reason to complain.
        }
    }

    /// Asks for a file and opens it.
    public void openAny() {
        dialogs.open().ifPresent(this::open);
    }

    private void problem(String words) {
        session.say(Optional.of(Notice.problem(words)));
    }

    /// The window is closing: what is open is kept as it is.
    public void close() {
        changed();
        keeper.flush();
    }
}
