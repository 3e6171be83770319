package interleave.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;

/// Everything that can be done, as menus.
final class Menus {
    private final Session session;
    private final Playback playback;
    private final Comparing comparing;
    private final Runnable help;
    private final Map<String, Menu> menus = new LinkedHashMap<>();
    private final MenuBar bar = new MenuBar();
    private final MenuButton share = new MenuButton("Share");

    Menus(Session session, Playback playback, Comparing comparing, Runnable help) {
        this.session = session;
        this.playback = playback;
        this.comparing = comparing;
        this.help = help;
        for (String title : List.of("File", "Edit", "View", "Run", "Help")) {
            Menu menu = new Menu(title);
            menu.setId("menu-" + title);
            menus.put(title, menu);
            bar.getMenus().add(menu);
        }
        edit();
        view();
        run();
        menu("Help").getItems().add(Command.of("Keys", "F1", help).item());
        share.setId("share");
        share.getItems().add(Command.of("Copy schedule", this::copySchedule).item());
    }

    MenuBar bar() {
        return bar;
    }

    /// The button with what can be given to others.
    MenuButton share() {
        return share;
    }

    Menu menu(String title) {
        Menu menu = menus.get(title);
        if (menu == null) throw new IllegalArgumentException(title);
        return menu;
    }

    private void add(String title, Command... commands) {
        for (Command command : commands) menu(title).getItems().add(command.item());
    }

    private void separate(String title) {
        menu(title).getItems().add(new SeparatorMenuItem());
    }

    private void edit() {
        add(
                "Edit",
                Command.of("Undo choice", "Shortcut+Z", session::undo).when(session.canUndoProperty()),
                Command.of("Redo choice", "Shortcut+Shift+Z", session::redo).when(session.canRedoProperty()));
        separate("Edit");
        add("Edit", Command.of("Copy schedule", "Shortcut+Shift+C", this::copySchedule));
    }

    private void copySchedule() {
        ClipboardContent content = new ClipboardContent();
        content.putString(session.run().schedule().toString());
        Clipboard.getSystemClipboard().setContent(content);
        session.say(Optional.of(Notice.hint("The schedule is on the clipboard: one line that reproduces this run.")));
    }

    private void view() {
        Appearance appearance = session.appearance();
        Menu theme = new Menu("Theme");
        ToggleGroup group = new ToggleGroup();
        for (Appearance.Theme one : Appearance.Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(
                    switch (one) {
                        case LIGHT -> "Light";
                        case DARK -> "Dark";
                        case SYSTEM -> "As the desktop";
                    });
            item.setToggleGroup(group);
            item.setOnAction(_ -> appearance.themeProperty().set(one));
            appearance.themeProperty().subscribe(now -> item.setSelected(now == one));
            theme.getItems().add(item);
        }
        menu("View").getItems().add(theme);
        add("View", Command.of("Light or dark", "Shortcut+Shift+D", appearance::switchTheme));
        separate("View");
        add(
                "View",
                Command.of("Larger type", "Shortcut+EQUALS", () -> appearance.enlarge(1)),
                Command.of("Smaller type", "Shortcut+MINUS", () -> appearance.enlarge(-1)),
                Command.of("Usual size", "Shortcut+DIGIT0", appearance::usualSize));
        separate("View");
        menu("View").getItems().add(check("Present", "F5", appearance.presentingProperty()));
        menu("View").getItems().add(check("Reduce motion", "", appearance.reducedMotionProperty()));
    }

    /// What is on or off.
    static MenuItem check(String title, String keys, BooleanProperty property) {
        CheckMenuItem item = new CheckMenuItem(title);
        if (!keys.isEmpty()) item.setAccelerator(KeyCombination.valueOf(keys));
        item.selectedProperty().bindBidirectional(property);
        return item;
    }

    private void run() {
        add(
                "Run",
                Command.of("Play or pause", playback::toggle),
                Command.of("Step", session::step),
                Command.of("Back", session::back),
                Command.of("To the start", session::toStart),
                Command.of("To the end", session::toEnd));
        separate("Run");
        add(
                "Run",
                Command.of("Next loss", session::nextLoss).when(session.losingProperty()),
                Command.of("Loss before", session::previousLoss).when(session.losingProperty()));
        separate("Run");
        Menu branches = new Menu("Branches");
        menu("Run").getItems().add(branches);
        session.branchesProperty().subscribe(all -> branches.setDisable(all.runs().size() < 2));
        branches.getItems().add(new MenuItem("…")); // an empty menu would not open
        branches.setOnShowing(_ -> branches.getItems().setAll(BranchItems.of(session)));
        Menu compare = new Menu("Compare with");
        Menu whatIf = new Menu("What if, instead of the next step…");
        menu("Run").getItems().addAll(compare, whatIf);
        for (Menu one : List.of(compare, whatIf)) one.getItems().add(new MenuItem("…"));
        compare.setOnShowing(_ -> compare.getItems().setAll(CompareBar.items(session, comparing)));
        whatIf.setOnShowing(_ -> whatIf.getItems().setAll(WhatIfItems.of(comparing, session.position() + 1)));
        add("Run", Command.of("Empty run", session::startOver));
    }
}
