package interleave.ui;

import interleave.engine.Run;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/// The schedule of the run as one line of text. Another one can be typed in: Enter makes its run, Escape gives up.
final class ScheduleField extends TextField {
    /// A longer text is cut: nobody reads it here, and laying it out takes long.
    private static final int LONGEST = 3000;
    private static final String CUT = " …";

    private final Session session;
    private Run shown;
    private boolean due;

    ScheduleField(Session session) {
        this.session = session;
        this.shown = session.run();
        setId("schedule");
        getStyleClass().add("schedule-field");
        setPromptText("no step yet; a schedule such as T1*2 T2 T1");
        setAccessibleText("Schedule");
        setTooltip(new Tooltip("The schedule of this run. Type or paste another one and press Enter."));
        setMinWidth(90);
        setPrefWidth(120);
        session.runProperty().subscribe(this::later);
        setOnAction(_ -> follow());
        focusedProperty().subscribe(in -> {
            if (!in) refresh();
        });
        addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                refresh();
                event.consume();
            }
        });
        textProperty().subscribe(() -> misfit(false));
        refresh();
    }

    /// While a run is played it changes many times a pulse; the text need not.
    private void later() {
        if (due) return;
        due = true;
        Platform.runLater(() -> {
            due = false;
            if (!isFocused() || shown != session.run()) refresh();
        });
    }

    private void refresh() {
        shown = session.run();
        String text = text(shown);
        if (!text.equals(getText())) setText(text);
        if (!isFocused()) home();
        misfit(false);
    }

    private static String text(Run run) {
        String all = run.prefix(Math.min(run.length(), LONGEST)).schedule().toString();
        boolean cut = run.length() > LONGEST || all.length() > LONGEST;
        return cut ? all.substring(0, all.lastIndexOf(' ', Math.min(LONGEST, all.length() - 1))) + CUT : all;
    }

    private void follow() {
        String typed = getText();
        if (typed.equals(text(shown))) return;
        int cut = typed.indexOf('…');
        boolean fits = session.follow(cut < 0 ? typed : typed.substring(0, cut));
        misfit(!fits);
    }

    private void misfit(boolean now) {
        if (now && !getStyleClass().contains("misfit")) getStyleClass().add("misfit");
        if (!now) getStyleClass().remove("misfit");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("misfit"), now);
    }
}
