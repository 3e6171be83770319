package interleave.ui;

import interleave.library.Example;
import interleave.library.Library;
import interleave.program.Source;
import interleave.ui.document.Draft;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What can stand beside the program that is open, and what does: its versions and twins in the library, and files of a
/// person's own. These stay with the program, also from one time to the next, until another one is opened.
final class Neighbours {
    private final Session session;
    private final Documents documents;
    private final Library library;
    private final ObservableList<Neighbour> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Neighbour>> beside = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Moment> carried = Optional.empty();
    private String of = "";

    Neighbours(Session session, Documents documents, Library library) {
        this.session = session;
        this.documents = documents;
        this.library = library;
        session.sourceProperty().subscribe((_, _) -> {
            if (!documents.key().equals(of)) end();
        });
    }

    /// What stands beside the program now, if anything does.
    ReadOnlyObjectProperty<Optional<Neighbour>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /// All that can.
    List<Neighbour> all() {
        List<Neighbour> all = new ArrayList<>();
        for (Example one : versions()) all.add(new Neighbour.OfExample(one));
        if (documents.key().equals(of)) all.addAll(files);
        return all;
    }

    /// The other versions of the program that the library has, in this language and in others; of a text that was edited,
    /// also the one that it was.
    private List<Example> versions() {
        Optional<Example> open = session.exampleProperty().get();
        if (open.isEmpty()) return List.of();
        Set<Example> all = new LinkedHashSet<>(library.variants(open.get()));
        for (Example twin : library.twins(open.get())) all.addAll(library.variants(twin));
        boolean edited = !open.get().source().text().equals(session.sourceProperty().get().text());
        if (!edited) all.remove(open.get());
        return List.copyOf(all);
    }

    /// Whether a person may take it away again.
    boolean own(Neighbour one) {
        return !(one instanceof Neighbour.OfExample) && files.contains(one);
    }

    // ---- commands

    /// Puts the program beside its twin, or beside what it stood beside last; takes that away if it is there.
    void toggle() {
        if (beside.get().isPresent()) {
            end();
            return;
        }
        keepUp();
        Optional<Neighbour> first = twin().or(() -> all().stream().findFirst());
        if (first.isPresent()) show(first.get());
        else session.say(Optional.of(Notice.hint("This program has no twin in the library: “Side by side with a file…” in the menu Run puts one of yours beside it.")));
    }

    private Optional<Neighbour> twin() {
        if (!files.isEmpty()) return Optional.of(files.getLast());
        List<Example> twins = session.exampleProperty().get().map(library::twins).orElse(List.of());
        return twins.stream().filter(Example::refused).findFirst().or(() -> twins.stream().findFirst()).map(Neighbour.OfExample::new);
    }

    /// Puts something beside the program.
    void show(Neighbour one) {
        keepUp();
        beside.set(Optional.of(one));
    }

    /// Nothing stands beside the program any longer.
    void end() {
        if (beside.get().isPresent()) beside.set(Optional.empty());
    }

    /// Asks for a file and puts it beside the program.
    void askForFile() {
        documents.dialogs().open().ifPresent(this::withFile);
    }

    /// Puts a person's file beside the program, or says why it cannot be read.
    /// @return whether it stands there
    boolean withFile(Path file) {
        Optional<Source> text = documents.text(file);
        text.ifPresent(source -> {
            keepUp();
            Neighbour one = new Neighbour.OfFile(file.toAbsolutePath().normalize(), source);
            add(one);
            show(one);
        });
        return text.isPresent();
    }

    private void add(Neighbour one) {
        files.removeIf(other -> other.mark().equals(one.mark()));
        files.add(one);
    }

    /// A file is no version any longer; it stays where it is.
    void remove(Neighbour one) {
        files.remove(one);
        if (beside.get().filter(one::equals).isPresent()) beside.set(all().stream().findFirst());
    }

    /// What stands beside the program is opened, by the same schedule, and the program stands beside it instead.
    void swap() {
        if (beside.get().isEmpty()) return;
        Neighbour other = beside.get().get();
        Moment was = session.momentProperty().get();
        Optional<Neighbour> mine = mine();
        boolean unsaved = documents.unsavedProperty().get();
        List<Neighbour> kept = files.stream().filter(one -> !one.equals(other)).toList();
        if (!open(other)) return;
        of = documents.key();
        files.setAll(kept);
        if (unsaved) mine = documents.drafts().stream().findFirst().map(Neighbour.OfDraft::new);
        mine.ifPresent(one -> {
            boolean known = all().stream().anyMatch(version -> version.mark().equals(one.mark()));
            if (!known) add(one);
            show(one);
        });
        carried = Optional.of(was);
    }

    /// The program that has just changed sides goes on by the schedule by which the other one went, as far as that fits.
    void carryOn() {
        Optional<Moment> was = carried;
        carried = Optional.empty();
        if (was.isEmpty() || session.blank()) return;
        Fitting fitting = Fitting.of(session.run().prefix(0), was.get().run().schedule());
        if (fitting.run().length() > 0) session.take(fitting.run(), Math.min(was.get().position(), fitting.run().length()));
    }

    /// Where what is open can be had again. (A text that is not saved becomes a draft when another one is opened.)
    private Optional<Neighbour> mine() {
        return switch (documents.origin()) {
            case Origin.OfExample(Example example) -> Optional.of(new Neighbour.OfExample(example));
            case Origin.OfFile(Path path, _, String text) ->
                Optional.of(new Neighbour.OfFile(path.toAbsolutePath().normalize(), new Source(session.sourceProperty().get().name(), text)));
            case Origin.OfNowhere _ -> Optional.empty();
        };
    }

    /// Opens what stands beside the program; that is no longer beside anything.
    boolean open(Neighbour one) {
        end();
        return switch (one) {
            case Neighbour.OfExample(Example example) -> {
                documents.open(example);
                yield true;
            }
            case Neighbour.OfFile(Path path, _) -> documents.open(path);
            case Neighbour.OfDraft(Draft draft) -> {
                documents.open(draft);
                yield true;
            }
        };
    }

    /// The files are those of the program that is open.
    private void keepUp() {
        if (documents.key().equals(of)) return;
        of = documents.key();
        files.clear();
    }

    // ---- from one time to the next

    void remember(Remembered remembered) {
        keepUp();
        remembered.set("besideOf", of);
        remembered.set("beside", String.join("\n", files.stream().map(Neighbour::mark).toList()));
        remembered.set("besideShown", beside.get().map(Neighbour::mark).orElse(""));
    }

    /// What stood beside the program when the window was left stands there again, as far as it is still there.
    void recall(Remembered remembered) {
        if (!remembered.text("besideOf", "").equals(documents.key())) return;
        keepUp();
        for (String mark : remembered.text("beside", "").split("\n")) marked(mark).ifPresent(this::add);
        String shown = remembered.text("besideShown", "");
        all().stream().filter(one -> one.mark().equals(shown)).findFirst().ifPresent(this::show);
    }

    private Optional<Neighbour> marked(String mark) {
        if (mark.startsWith("draft:")) {
            String id = mark.substring("draft:".length());
            return documents.drafts().stream().filter(draft -> draft.id().equals(id)).findFirst().map(Neighbour.OfDraft::new);
        }
        if (!mark.startsWith("file:")) return Optional.empty();
        try {
            Path file = Path.of(mark.substring("file:".length()));
            return documents.text(file).map(source -> new Neighbour.OfFile(file, source));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
