package interleave.ui;

import interleave.library.Library;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's layout: source on the left, stage in the middle, figures and words on the right; transport and timeline
/// below, over the full width.
final class MainWindow extends StackPane {
    private final Session session;
    private final Library library;
    private final Documents documents;
    private final ProgramPane program;
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final StackPane left = new StackPane();
    private final SidePane side;
    private final StageArea stage;
    private final TimelinePane timeline;
    private final Menus menus;
    private final Pulse share = new Pulse(this::shareHeight);
    private double[] dividers = {0.3, 0.77};
    /// Whether the person has chosen how high the timeline is.
    private boolean divided;

    MainWindow(
            Session session, Playback playback, Looks looks, Library library, Documents documents, Rereading rereading) {
        this.session = session;
        this.library = library;
        this.documents = documents;
        getStyleClass().add("main-window");
        menus = new Menus(session, playback, this::help);
        MenuButton give = menus.share();
        side = new SidePane(session, looks);
        stage = new StageArea(session, playback, looks);
        timeline = new TimelinePane(session, playback, looks);
        left.getStyleClass().add("left-pane");
        left.setMinWidth(0);

        across.getItems().addAll(left, stage, side);
        across.setDividerPositions(dividers);
        SplitPane.setResizableWithParent(side, false);
        VBox bottom = new VBox(new TransportBar(session, playback, new ScheduleField(session)), timeline);
        bottom.getStyleClass().add("bottom-pane");
        VBox.setVgrow(timeline, javafx.scene.layout.Priority.ALWAYS);
        down.setOrientation(javafx.geometry.Orientation.VERTICAL);
        down.getItems().addAll(across, bottom);
        SplitPane.setResizableWithParent(bottom, false);
        down.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider")) divided = true;
        });

        BorderPane all = new BorderPane(down);
        TopBar top = new TopBar(
                session, library, documents::open, menus.bar(), give, SettingsButton.of(session.appearance()));
        top.onBrowse(this::browse);
        all.setTop(top);
        stage.onChooseExample(this::browse);
        program = new ProgramPane(session, documents, looks, rereading);
        left.getChildren().setAll(program);
        FileMenu.fill(menus.menu("File"), documents, this::browse, program::edit);
        getChildren().add(all);
        session.appearance().presentingProperty().subscribe(this::present);
        session.runProperty().subscribe(share::ask);
        heightProperty().subscribe(share::ask);
        session.appearance().textScaleProperty().subscribe(share::ask);
    }

    /// The program, to be looked at and edited.
    ProgramPane program() {
        return program;
    }

    Menus menus() {
        return menus;
    }

    StageArea stage() {
        return stage;
    }

    /// Where the keys go when no control has them.
    Parent restingPlace() {
        return stage.stage();
    }

    /// As high as the timeline likes to be, but no more than two fifths of the window.
    private void shareHeight() {
        if (divided || down.getHeight() <= 0) return;
        Region bottom = (Region) down.getItems().getLast();
        double wanted = bottom.prefHeight(down.getWidth());
        double most = down.getHeight() * (session.appearance().presentingProperty().get() ? 0.35 : 0.42);
        down.setDividerPositions(1 - Math.min(wanted, most) / down.getHeight());
    }

    private void present(boolean now) {
        if (now && across.getItems().size() == 3) {
            dividers = across.getDividerPositions();
            across.getItems().setAll(stage);
        } else if (!now && across.getItems().size() == 1) {
            across.getItems().setAll(left, stage, side);
            // Only once the parts have been laid out do they keep the widths that they are given.
            Platform.runLater(() -> across.setDividerPositions(dividers));
        }
        share.ask();
    }

    /// Shows the keys over the window, or takes them away.
    void help() {
        boolean away = getChildren().removeIf(HelpSheet.class::isInstance);
        if (!away) getChildren().add(new HelpSheet(this::help));
        else restingPlace().requestFocus();
    }

    /// Shows the library over the window, or takes it away.
    void browse() {
        boolean away = getChildren().removeIf(LibrarySheet.class::isInstance);
        if (!away) getChildren().add(new LibrarySheet(library, documents, this::browse));
        else restingPlace().requestFocus();
    }

    /// The places of the dividers, for the next time.
    double[] dividers() {
        double[] now = across.getItems().size() == 3 ? across.getDividerPositions() : dividers;
        return new double[] {now[0], now[1], divided ? down.getDividerPositions()[0] : Double.NaN};
    }

    /// @param bottomEdge not a number where the person has never chosen it
    void setDividers(double leftEdge, double sideEdge, double bottomEdge) {
        dividers = new double[] {leftEdge, sideEdge};
        across.setDividerPositions(dividers);
        divided = !Double.isNaN(bottomEdge);
        if (divided) down.setDividerPositions(bottomEdge);
    }
}
