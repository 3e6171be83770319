package interleave.ui;

import interleave.library.Chapter;
import interleave.library.Example;
import interleave.library.Library;
import interleave.program.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/// The first row: what is open and its variants, presenting, sharing, and how the window looks.
final class TopBar extends FoldingRow {
    /// As many variants are buttons side by side.
    private static final int MOST_SEGMENTS = 5;

    private final Session session;
    private final Library library;
    private final Consumer<Example> open;
    private Runnable browse = () -> {};
    private final Button beside = new Button("Side by side");
    private final HBox trail = new HBox();
    private final HBox variants = new HBox();

    TopBar(Session session, Looks looks, Library library, Consumer<Example> open, MenuBar menus, MenuButton share, Node... more) {
        super(looks.typeProperty(), 0.75);
        this.session = session;
        this.library = library;
        this.open = open;
        getStyleClass().add("top-bar");
        Label brand = new Label("Interleave");
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        trail.getStyleClass().add("trail");
        trail.setId("trail");
        trail.setOnMouseClicked(_ -> browse.run());
        trail.setCursor(javafx.scene.Cursor.HAND);
        variants.setId("variants");
        trail.setMinWidth(0);
        menus.setMinWidth(USE_PREF_SIZE);
        variants.setMinWidth(USE_PREF_SIZE);

        Button present = new Button("Present");
        present.setId("present");
        present.setMinWidth(USE_PREF_SIZE);
        present.setTooltip(new Tooltip("Larger type, side panels away (P or F5)"));
        present.setOnAction(_ -> present());
        session.appearance()
                .presentingProperty()
                .subscribe(now -> present.setText(now ? "End" : "Present"));
        share.setMinWidth(USE_PREF_SIZE);
        beside.setId("beside");
        beside.setMinWidth(USE_PREF_SIZE);
        beside.setTooltip(new Tooltip("The program beside its twin in the other language, or beside a file of yours (Ctrl+Shift+T)"));

        Button theme = icon("theme", "theme", "Light or dark (Ctrl+Shift+D)");
        theme.setOnAction(_ -> session.appearance().switchTheme());

        add(brand, 5);
        add(menus, 1);
        addGrowing(trail, 4, 10);
        add(variants, 3);
        add(beside, 2);
        add(present, ALWAYS);
        add(share, 2);
        add(theme, 2);
        for (Node node : more) add(node, 1);
        session.exampleProperty().subscribe(this::name);
        session.sourceProperty().subscribe(() -> name(session.exampleProperty().get()));
        session.appearance().presentingProperty().subscribe(now -> {
            show(menus, !now);
            show(beside, !now);
        });
    }

    static Button icon(String id, String icon, String tip) {
        Button button = new Button("", Icon.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-only", "flat");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static void show(Node node, boolean visible) {
        node.setManaged(visible);
        if (!visible) node.setVisible(false);
    }

    /// What a click on the trail does.
    void onBrowse(Runnable action) {
        browse = action;
    }

    /// What the button does that puts the program beside another one.
    void onBeside(Runnable action) {
        beside.setOnAction(_ -> action.run());
    }

    private void present() {
        var presenting = session.appearance().presentingProperty();
        presenting.set(!presenting.get());
    }

    private void name(Optional<Example> example) {
        trail.getChildren().clear();
        example.flatMap(library::chapter).ifPresent(chapter -> {
            crumb(chapter(chapter), "muted");
            crumb("›", "muted");
        });
        Source source = session.sourceProperty().get();
        boolean edited = example.filter(e -> !e.source().text().equals(source.text())).isPresent();
        String title = example.map(Example::title).orElse(source.name()) + (edited ? " (edited)" : "");
        Label last = crumb(title, "strong");
        last.setId("title");
        last.setTooltip(new Tooltip(example.map(Example::shows).orElse(title)));
        vary(example);
    }

    private static String chapter(Chapter chapter) {
        return chapter.number() + " " + chapter.title();
    }

    private Label crumb(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(style.equals("strong") ? 40 : 0);
        trail.getChildren().add(label);
        return label;
    }

    private void vary(Optional<Example> example) {
        List<Example> all = example.map(library::variants).orElse(List.of());
        variants.getChildren().clear();
        show(variants, all.size() > 1);
        if (all.size() <= 1) return;
        if (all.size() > MOST_SEGMENTS) {
            variants.getChildren().add(chosen(all, example.orElseThrow()));
            return;
        }
        SegmentedButton segments = new SegmentedButton();
        for (Example one : all) {
            ToggleButton button = new ToggleButton(one.variant());
            button.setTooltip(new Tooltip(one.shows()));
            button.setSelected(example.filter(one::equals).isPresent());
            button.setOnAction(_ -> {
                if (button.isSelected()) open.accept(one);
                else button.setSelected(true);
            });
            segments.getButtons().add(button);
        }
        variants.getChildren().add(segments);
    }

    /// So many variants that a row of buttons would be too wide: a menu of them.
    private MenuButton chosen(List<Example> all, Example now) {
        MenuButton menu = new MenuButton(now.variant());
        menu.setId("variantMenu");
        menu.setMinWidth(USE_PREF_SIZE);
        for (Example one : all) {
            CheckMenuItem item = new CheckMenuItem(one.variant());
            item.setSelected(one.equals(now));
            item.setOnAction(_ -> open.accept(one));
            menu.getItems().add(item);
        }
        return menu;
    }
}
