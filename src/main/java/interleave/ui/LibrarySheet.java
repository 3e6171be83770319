package interleave.ui;

import interleave.library.Chapter;
import interleave.library.Example;
import interleave.library.Library;
import interleave.ui.document.Draft;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The library over the window: chapters of examples, and above them the texts that a person has left unsaved. What is
/// typed in the search field narrows the list; Enter opens.
final class LibrarySheet extends StackPane {
    /// A row of the list.
    sealed interface Row {
        /// The title of what follows.
        record Heading(String title) implements Row {}

        /// A program, with its variants; `first` is opened by the row itself.
        record OfExample(Example first, List<Example> variants) implements Row {}

        /// A text of the person's own.
        record OfDraft(Draft draft) implements Row {}
    }

    private final Library library;
    private final Documents documents;
    private final Runnable close;
    private final TextField search = new TextField();
    private final ListView<Row> list = new ListView<>();

    LibrarySheet(Library library, Documents documents, Runnable close) {
        this.library = library;
        this.documents = documents;
        this.close = close;
        setId("library");
        getStyleClass().addAll("veil", "keeps-keys");
        Label title = new Label("Examples");
        title.getStyleClass().add("title");
        search.setId("librarySearch");
        search.setPromptText("Search: mutex, bank, deadlock…");
        search.setAccessibleText("Search the examples");
        list.setId("libraryList");
        list.getStyleClass().add("library-list");
        list.setCellFactory(_ -> new LibraryCell(this::choose, this::discard));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox sheet = new VBox(title, search, list);
        sheet.getStyleClass().addAll("sheet", "library-sheet");
        sheet.maxWidthProperty().bind(widthProperty().multiply(0.9).map(w -> Math.min(760, w.doubleValue())));
        sheet.maxHeightProperty().bind(heightProperty().multiply(0.86));
        getChildren().add(sheet);
        search.textProperty().subscribe(_ -> fill());
        list.setOnMouseClicked(this::clicked);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) event.consume();
        });
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) close.run();
        });
        search.sceneProperty().subscribe(scene -> {
            if (scene != null) search.requestFocus();
        });
    }

    private void fill() {
        String words = search.getText();
        List<Row> rows = new ArrayList<>();
        List<Row> own = documents.drafts().stream()
                .filter(draft -> words.isBlank() || draft.study().source().name().contains(words.strip()))
                .map(draft -> (Row) new Row.OfDraft(draft))
                .toList();
        if (!own.isEmpty()) rows.add(new Row.Heading("Your unsaved texts"));
        rows.addAll(own);
        for (Chapter chapter : library.chapters()) {
            List<Row> found = rows(chapter, words);
            if (found.isEmpty()) continue;
            rows.add(new Row.Heading(chapter.number() + "  " + chapter.title()));
            rows.addAll(found);
        }
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) list.getSelectionModel().select(1);
    }

    /// A row for each program of a chapter of which any variant is found.
    private List<Row> rows(Chapter chapter, String words) {
        List<Row> rows = new ArrayList<>();
        List<String> families = new ArrayList<>();
        for (Example example : chapter.examples()) {
            if (!example.matches(words)) continue;
            if (!example.family().isEmpty()) {
                if (families.contains(example.family())) continue;
                families.add(example.family());
            }
            rows.add(new Row.OfExample(example, library.variants(example)));
        }
        return rows;
    }

    private void clicked(MouseEvent event) {
        Row row = list.getSelectionModel().getSelectedItem();
        boolean onRow = event.getPickResult().getIntersectedNode() != list;
        if (row != null && onRow) choose(row);
    }

    private boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case ENTER -> {
                Row row = list.getSelectionModel().getSelectedItem();
                if (row == null) return false;
                choose(row);
            }
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> move(event.getCode());
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Headings are passed over.
    private void move(KeyCode key) {
        int by = switch (key) {
            case UP -> -1;
            case PAGE_UP -> -6;
            case PAGE_DOWN -> 6;
            default -> 1;
        };
        int size = list.getItems().size();
        if (size == 0) return;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
        if (list.getItems().get(to) instanceof Row.Heading) to = by < 0 && to > 0 ? to - 1 : Math.min(to + 1, size - 1);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 3));
    }

    private void choose(Row row) {
        switch (row) {
            case Row.Heading _ -> {}
            case Row.OfExample(Example first, _) -> {
                close.run();
                documents.open(first);
            }
            case Row.OfDraft(Draft draft) -> {
                close.run();
                documents.open(draft);
            }
        }
    }

    private void discard(Draft draft) {
        documents.discard(draft);
        fill();
    }
}
