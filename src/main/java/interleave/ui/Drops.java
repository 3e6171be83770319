package interleave.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// Files that are dropped on the window. While one is dragged over it, the window offers both that can be done with it: the
/// left half opens it, the right half puts it beside the program that is open.
final class Drops {
    private final Session session;
    private final Documents documents;
    private final Neighbours neighbours;
    private final StackPane over;
    private final HBox offer = new HBox();
    private final StackPane open = half("dropOpen");
    private final StackPane beside = half("dropBeside");

    /// @param over what the offer is laid over
    Drops(Session session, Documents documents, Neighbours neighbours, StackPane over) {
        this.session = session;
        this.documents = documents;
        this.neighbours = neighbours;
        this.over = over;
        offer.setId("dropOffer");
        offer.getStyleClass().add("veil");
        offer.setMouseTransparent(true);
        offer.getChildren().addAll(open, beside);
    }

    private static StackPane half(String id) {
        StackPane half = new StackPane(new Label());
        half.setId(id);
        half.getStyleClass().add("drop-half");
        HBox.setHgrow(half, Priority.ALWAYS);
        half.setPrefWidth(1);
        return half;
    }

    void accept(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                offer(files(event), right(event));
            }
            event.consume();
        });
        scene.setOnDragExited(_ -> withdraw());
        scene.setOnDragDropped(event -> {
            withdraw();
            event.setDropCompleted(drop(files(event), right(event)));
            event.consume();
        });
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    private boolean right(DragEvent event) {
        return event.getSceneX() > over.getWidth() / 2 && possible();
    }

    /// Whether there is a text that something can be put beside.
    private boolean possible() {
        return !session.sourceProperty().get().text().isBlank();
    }

    /// Shows what can be done with files that are over the window.
    /// @param right whether they are over the right half
    void offer(List<Path> files, boolean right) {
        if (files.isEmpty()) return;
        words(open, files.size() == 1 ? "Open " + files.getFirst().getFileName() : "Open both side by side");
        words(beside, "Side by side with " + session.sourceProperty().get().name());
        beside.setVisible(possible());
        beside.setManaged(possible());
        mark(open, !right);
        mark(beside, right);
        if (!over.getChildren().contains(offer)) over.getChildren().add(offer);
    }

    private static void words(StackPane half, String words) {
        ((Label) half.getChildren().getFirst()).setText(words);
    }

    private static void mark(StackPane half, boolean chosen) {
        half.getStyleClass().remove("chosen");
        if (chosen) half.getStyleClass().add("chosen");
    }

    private void withdraw() {
        over.getChildren().remove(offer);
    }

    /// Opens the first of the files, the next ones beside it; or puts all of them beside the program that is open.
    /// @return whether something came of it
    boolean drop(List<Path> files, boolean right) {
        boolean done = false;
        for (int i = 0; i < files.size(); i++) {
            if (i == 0 && !right) {
                done = documents.open(files.getFirst());
                if (!done) return false;
            } else {
                done |= neighbours.withFile(files.get(i));
            }
        }
        return done;
    }
}
