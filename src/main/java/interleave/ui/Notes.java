package interleave.ui;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What lies at the foot of the stage for a while: what the window has to say, and work under way.
final class Notes extends VBox {
    private final Session session;
    private final HBox said = new HBox();
    private final Label words = new Label();
    private final HBox busy = new HBox();
    private final Label steps = new Label();
    private final ProgressBar bar = new ProgressBar();

    Notes(Session session, Worst worst) {
        this.session = session;
        getStyleClass().add("notes");
        setAlignment(Pos.BOTTOM_CENTER);
        setSpacing(8);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);

        words.setId("notice");
        words.setWrapText(true);
        words.setMaxWidth(620);
        Button dismiss = new Button("", Icon.of("loss"));
        dismiss.getStyleClass().addAll("flat", "icon-only");
        dismiss.setAccessibleText("Dismiss");
        dismiss.setOnAction(_ -> session.say(java.util.Optional.empty()));
        said.getStyleClass().add("note");
        said.getChildren().addAll(words, dismiss);

        Button cancel = new Button("Cancel");
        cancel.setId("cancelWork");
        cancel.setOnAction(_ -> session.workProperty().get().ifPresent(Work::cancel));
        busy.getStyleClass().add("note");
        busy.getChildren().addAll(steps, bar, cancel);

        Label far = new Label();
        far.setId("searching");
        far.setWrapText(true);
        far.setMaxWidth(520);
        Button stop = new Button("Cancel");
        stop.setId("cancelSearch");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> worst.searchProperty().get().ifPresent(Worst.Search::cancel));
        HBox searching = new HBox(far, stop);
        searching.getStyleClass().add("note");
        worst.searchProperty().subscribe(search -> {
            show(searching, search.isPresent());
            search.ifPresent(one -> far.setText(one.words()));
        });
        getChildren().addAll(searching, busy, said);
        session.noticeProperty().subscribe(this::say);
        session.workProperty().subscribe(this::work);
    }

    private void say(java.util.Optional<Notice> notice) {
        show(said, notice.isPresent());
        notice.ifPresent(n -> {
            words.setText(n.text());
            said.getStyleClass().remove("problem");
            if (n.problem()) said.getStyleClass().add("problem");
        });
    }

    private void work(java.util.Optional<Work> work) {
        show(busy, work.isPresent());
        steps.textProperty().unbind();
        bar.progressProperty().unbind();
        work.ifPresent(w -> {
            steps.textProperty().bind(w.stepsProperty().map(n -> String.format(Locale.ROOT, "Running: %,d steps", n.intValue())));
            bar.progressProperty().bind(w.stepsProperty().divide((double) w.most()));
        });
    }

    private static void show(HBox note, boolean visible) {
        note.setVisible(visible);
        note.setManaged(visible);
    }
}
