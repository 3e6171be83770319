package interleave.ui;

import interleave.export.OutcomeFormat;
import interleave.export.RunFormat;
import interleave.language.Reading;
import interleave.language.rust.RustLanguage;
import interleave.library.Library;
import interleave.program.Program;
import interleave.program.Source;
import interleave.ui.real.RealRust;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
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
    private final Playback playback;
    private final Library library;
    private final Documents documents;
    private final Neighbours neighbours;
    private final Comparing comparing;
    private final Explorer explorer;
    private final RaceHunt hunt;
    private final Ordering ordering;
    private final Looks looks;
    private final Verdicts verdicts;
    private final ProgramPane program;
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final StackPane left = new StackPane();
    private final SidePane side;
    private final StageArea stage;
    private final WaitsArea waits;
    private final BorderPane middle;
    private final NarrationPane spoken;
    private final TimelinePane timeline;
    private final Menus menus;
    private final Pulse share = new Pulse(this::share);
    private double[] dividers = {0.3, 0.77};
    /// Whether the person has chosen how high the timeline is, and how wide the sides are.
    private boolean divided;
    private boolean parted;

    MainWindow(
            Session session, Playback playback, Comparing comparing, Explorer explorer, RaceHunt hunt, Worst worst, Looks looks,
            Library library, Documents documents, Neighbours neighbours, Rereading rereading, RunFiles files, Verdicts verdicts) {
        this.session = session;
        this.playback = playback;
        this.library = library;
        this.documents = documents;
        this.neighbours = neighbours;
        this.comparing = comparing;
        this.explorer = explorer;
        this.hunt = hunt;
        this.ordering = new Ordering(session, hunt);
        this.looks = looks;
        this.verdicts = verdicts;
        getStyleClass().add("main-window");
        menus = new Menus(session, playback, comparing, this::help);
        MenuButton give = menus.share();
        Pointing pointing = new Pointing(session);
        waits = new WaitsArea(session, playback, pointing, looks);
        side = new SidePane(session, explorer, comparing, new RacesPane(session, hunt, ordering), waits, pointing, looks, this::outcomes, worst::find);
        stage = new StageArea(session, playback, comparing, worst, verdicts, looks);
        timeline = new TimelinePane(session, playback, comparing, hunt, ordering, pointing, looks);
        left.getStyleClass().add("left-pane");
        left.setMinWidth(0);

        spoken = new NarrationPane(session, explorer, "spoken", true);
        spoken.getStyleClass().add("spoken");
        middle = new BorderPane(new StackPane(stage, waits));
        waits.shownProperty().subscribe(now -> {
            boolean focused = stage.isFocused() || waits.isFocused();
            stage.setVisible(!now);
            if (focused) restingPlace().requestFocus();
        });
        across.getItems().addAll(left, middle, side);
        across.setDividerPositions(dividers);
        VBox bottom = new VBox(
                new TransportBar(session, playback, looks, new ScheduleField(session)),
                new CompareBar(session, comparing, looks, timeline::near),
                new OrderBar(session, ordering, looks),
                timeline);
        bottom.getStyleClass().add("bottom-pane");
        VBox.setVgrow(timeline, javafx.scene.layout.Priority.ALWAYS);
        down.setOrientation(javafx.geometry.Orientation.VERTICAL);
        down.getItems().addAll(across, bottom);
        SplitPane.setResizableWithParent(bottom, false);
        down.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getTarget() instanceof Node node) dragged(node);
        });

        BorderPane all = new BorderPane(down);
        TopBar top = new TopBar(
                session, looks, library, documents::open, menus.bar(), give, SettingsButton.of(session.appearance()));
        top.onBrowse(this::browse);
        top.onBeside(neighbours::toggle);
        all.setTop(top);
        stage.onChooseExample(this::browse);
        program = new ProgramPane(session, hunt, documents, looks, rereading);
        left.getChildren().setAll(program);
        stage.onRefusal(new Refusal.Actions(
                span -> session.lookedAtProperty().set(Optional.of(span)), program.editor()::replaceAll, this::pretend,
                this::checkForReal));
        menus.menu("Run")
                .getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        Command.of("All outcomes…", this::outcomes).item(),
                        Command.of("What is the worst that can happen?", worst::find).item(),
                        Command.of("Next data race", hunt::next).item(),
                        Command.of("Order of steps", ordering::toggle).item(),
                        new SeparatorMenuItem(),
                        new VersionItem(session, program.editor()),
                        Command.of("Run with go -race…", "Shortcut+Shift+R", this::runForReal).item(),
                        Command.of("Check with rustc…", this::checkForReal).item(),
                        Command.of("Side by side", "Shortcut+Shift+T", neighbours::toggle).item(),
                        Command.of("Side by side with a file…", "Shortcut+Shift+B", neighbours::askForFile).item());
        menus.menu("View").getItems().addAll(
                new SeparatorMenuItem(), Menus.check("Who waits for whom", "", waits.shownProperty()));
        FileMenu.fill(menus.menu("File"), documents, this::browse, program::edit);
        give.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        Command.of("Save with its run…", documents::saveAs).item());
        for (RunFormat format : RunFormat.values()) {
            give.getItems().add(Command.of(RunFiles.title(format), () -> files.save(format)).item());
        }
        give.getItems().add(new SeparatorMenuItem());
        for (OutcomeFormat format : OutcomeFormat.values()) {
            give.getItems().add(Command.of(RunFiles.title(format), () -> files.save(format, explorer)).item());
        }
        getChildren().add(all);
        session.appearance().presentingProperty().subscribe(this::present);
        session.runProperty().subscribe(share::ask);
        comparing.otherProperty().subscribe(share::ask);
        neighbours.besideProperty().subscribe(this::beside);
        ordering.shownProperty().subscribe(share::ask);
        heightProperty().subscribe((_, _) -> share.ask());
        widthProperty().subscribe((_, _) -> share.ask());
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
        Node top = getChildren().getLast();
        return top instanceof SideBySide sheet ? sheet : waits.shownProperty().get() ? waits : stage;
    }

    private void dragged(Node node) {
        if (!node.getStyleClass().contains("split-pane-divider")) return;
        if (node.getParent() == across) parted = true;
        else divided = true;
    }

    /// The parts get the room they like, until the person gives them another.
    private void share() {
        if (getHeight() <= 0) return;
        timeline.requestLayout(); // as tall as its run wants it
        layout(); // the parts still have the sizes of the last pulse
        if (down.getHeight() <= 0 || across.getWidth() <= 0) {
            share.ask();
            return;
        }
        boolean presenting = session.appearance().presentingProperty().get();
        if (!divided) {
            Region bottom = (Region) down.getItems().getLast();
            double most = down.getHeight() * (comparing.otherProperty().get().isEmpty() ? 0.42 : presenting ? 0.5 : 0.6);
            down.setDividerPositions(1 - Math.min(bottom.prefHeight(down.getWidth()), most) / down.getHeight());
        }
        if (!parted && !presenting) {
            double width = across.getWidth();
            double scale = session.appearance().scale();
            double source = Math.clamp(0.3 * width, 230 * scale, 460 * scale) / width;
            double figures = Math.clamp(0.23 * width, 260 * scale, 390 * scale) / width;
            dividers = new double[] {Math.min(source, 0.36), Math.max(1 - figures, 0.68)};
        }
        if (!presenting) across.setDividerPositions(dividers);
    }

    private void present(boolean now) {
        if (now && across.getItems().size() == 3) {
            dividers = across.getDividerPositions();
            across.getItems().setAll(middle);
            middle.setBottom(spoken);
        } else if (!now && across.getItems().size() == 1) {
            middle.setBottom(null);
            across.getItems().setAll(left, middle, side);
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

    /// Shows all outcomes as a table over the window, or takes it away.
    void outcomes() {
        boolean away = getChildren().removeIf(OutcomeSheet.class::isInstance);
        if (!away) getChildren().add(new OutcomeSheet(explorer, comparing, looks, this::outcomes));
        else restingPlace().requestFocus();
    }

    /// Shows the library over the window, or takes it away.
    void browse() {
        boolean away = getChildren().removeIf(LibrarySheet.class::isInstance);
        if (!away) getChildren().add(new LibrarySheet(library, documents, this::browse));
        else restingPlace().requestFocus();
    }

    /// Runs the text that is open by the real Go, and shows over the window what comes of it.
    void runForReal() {
        boolean away = getChildren().removeIf(RealSheet.class::isInstance);
        if (away) {
            restingPlace().requestFocus();
            return;
        }
        RealWork work = new RealWork(action -> Thread.ofPlatform().daemon().name("real").start(action), Platform::runLater);
        getChildren().add(new RealSheet(session.sourceProperty().get(), this::ownRaces, work, this::runForReal));
    }

    /// Asks the rustc of this machine about the text that is open, and shows over the window what it says.
    void checkForReal() {
        boolean away = getChildren().removeIf(RustcSheet.class::isInstance);
        if (away) {
            restingPlace().requestFocus();
            return;
        }
        Optional<Verdicts.Said> said = verdicts.saidProperty().get();
        if (said.isEmpty()) {
            session.say(Optional.of(Notice.hint("rustc checks Rust: open a program whose name ends in .rs.")));
            return;
        }
        getChildren().add(new RustcSheet(said.get(), RealRust::find,
                action -> Thread.ofPlatform().daemon().name("rustc").start(action), Platform::runLater, this::checkForReal));
    }

    /// What stands beside the program has changed. It is read first, which takes a while.
    private void beside(Optional<Neighbour> one) {
        Optional<SideBySide> there = getChildren().stream().filter(SideBySide.class::isInstance).map(SideBySide.class::cast).findFirst();
        if (one.isEmpty()) {
            there.ifPresent(SideBySide::close);
            getChildren().removeAll(there.stream().toList());
            if (there.isPresent()) restingPlace().requestFocus();
            return;
        }
        if (session.outdatedProperty().get()) session.rerun();
        Source source = session.sourceProperty().get();
        Executor versions = action -> Thread.ofPlatform().daemon().name("versions").start(action);
        versions.execute(() -> {
            Optional<Version> own = there.isPresent() ? Optional.empty() : Optional.of(Version.of(source.name(), source));
            Version read = Version.of(one.get());
            Platform.runLater(() -> {
                if (!neighbours.besideProperty().get().equals(one)) return;
                there.ifPresent(sheet -> sheet.show(one.get(), read));
                own.ifPresent(mine -> {
                    SideBySide sheet = new SideBySide(session, playback, looks, neighbours, mine, one.get(), read, versions, Platform::runLater);
                    getChildren().add(sheet);
                    sheet.rest();
                });
            });
        });
    }

    /// Shows the refused text running as if the compiler had let it.
    private void pretend() {
        switch (new RustLanguage().asIf(session.sourceProperty().get())) {
            case Reading.Understood(Program asIf) -> session.pretend(asIf);
            case Reading.Refused refused -> session.say(Optional.of(Notice.problem("It cannot be shown running: "
                    + refused.problems().getFirst().message() + ".")));
        }
    }

    private RealSheet.Ours ownRaces() {
        return hunt.lines(session.ran());
    }

    /// Shows who waits for whom in the place of the stage, or the stage.
    void waits() {
        waits.toggle();
    }

    /// Shows the order of steps on the timeline, or hides it.
    void order() {
        ordering.toggle();
    }

    /// The places of the dividers, for the next time; not a number where the person has left them alone.
    double[] dividers() {
        double[] now = across.getItems().size() == 3 ? across.getDividerPositions() : dividers;
        return new double[] {
            parted ? now[0] : Double.NaN, parted ? now[1] : Double.NaN, divided ? down.getDividerPositions()[0] : Double.NaN
        };
    }

    void setDividers(double leftEdge, double sideEdge, double bottomEdge) {
        parted = !Double.isNaN(leftEdge + sideEdge);
        divided = !Double.isNaN(bottomEdge);
        if (parted) dividers = new double[] {leftEdge, sideEdge};
        if (divided) down.setDividerPositions(bottomEdge);
    }
}
