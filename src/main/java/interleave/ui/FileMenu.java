package interleave.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with files and examples.
final class FileMenu {
    private FileMenu() {}

    static void fill(Menu menu, Documents documents, Runnable library, Runnable edit) {
        Menu recent = new Menu("Open recent");
        recent.getItems().add(new MenuItem("…")); // an empty menu would not open
        recent.setOnShowing(_ -> recent.getItems().setAll(recent(documents)));
        menu.getItems()
                .setAll(
                        Command.of("New program", "Shortcut+N", () -> {
                                    documents.fresh();
                                    edit.run();
                                })
                                .item(),
                        Command.of("Open…", "Shortcut+O", documents::openAny).item(),
                        recent,
                        Command.of("Examples…", "Shortcut+L", library).item(),
                        new SeparatorMenuItem(),
                        Command.of("Save", "Shortcut+S", documents::save).item(),
                        Command.of("Save as…", "Shortcut+Shift+S", documents::saveAs).item(),
                        new SeparatorMenuItem(),
                        Command.of("Edit the program", "Shortcut+E", edit).item());
    }

    private static List<MenuItem> recent(Documents documents) {
        List<MenuItem> items = documents.recentFiles().stream().map(file -> item(documents, file)).toList();
        if (!items.isEmpty()) return items;
        MenuItem none = new MenuItem("No files yet");
        none.setDisable(true);
        return List.of(none);
    }

    private static MenuItem item(Documents documents, Path file) {
        return Command.of(file.getFileName() + "  –  " + file.getParent(), () -> documents.open(file)).item();
    }
}
