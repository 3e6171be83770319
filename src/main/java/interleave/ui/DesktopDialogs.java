package interleave.ui;

import interleave.ui.document.Study;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialogs of the desktop that the window is on.
final class DesktopDialogs implements Dialogs {
    private static final String STUDIES = "*" + Study.ENDING;

    private final Window window;
    private @Nullable File folder;

    DesktopDialogs(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> open() {
        FileChooser chooser = chooser("Open");
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter("Programs and runs", "*.go", "*.rs", STUDIES),
                        new ExtensionFilter("All files", "*"));
        return chosen(chooser.showOpenDialog(window));
    }

    @Override
    public Optional<Path> save(String name) {
        FileChooser chooser = chooser("Save");
        chooser.setInitialFileName(name);
        ExtensionFilter run = new ExtensionFilter("Program with its run (.interleave)", STUDIES);
        boolean rust = name.endsWith(".rs");
        ExtensionFilter text = rust ? new ExtensionFilter("Rust program (.rs)", "*.rs") : new ExtensionFilter("Go program (.go)", "*.go");
        chooser.getExtensionFilters().setAll(run, text);
        chooser.setSelectedExtensionFilter(name.endsWith(Study.ENDING) ? run : text);
        Optional<Path> chosen = chosen(chooser.showSaveDialog(window));
        boolean bare = chosen.filter(path -> !path.getFileName().toString().contains(".")).isPresent();
        if (!bare) return chosen;
        String ending = chooser.getSelectedExtensionFilter() != text ? Study.ENDING : rust ? ".rs" : ".go";
        return chosen.map(path -> path.resolveSibling(path.getFileName() + ending));
    }

    @Override
    public Optional<Path> picture(String name) {
        FileChooser chooser = chooser("Save");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .setAll(
                        switch (name.substring(name.lastIndexOf('.') + 1)) {
                            case "gif" -> List.of(new ExtensionFilter("Animated GIF", "*.gif"));
                            case "txt" -> List.of(new ExtensionFilter("Text", "*.txt"));
                            case "png" -> List.of(new ExtensionFilter("PNG picture", "*.png"));
                            default -> List.of(new ExtensionFilter("SVG picture", "*.svg"));
                        });
        return chosen(chooser.showSaveDialog(window));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) chooser.setInitialDirectory(folder);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) return Optional.empty();
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    @Override
    public boolean overwrite(Path file) {
        ButtonType over = new ButtonType("Write over it");
        Alert alert = new Alert(
                Alert.AlertType.WARNING,
                "Another program has changed " + file.getFileName() + " since it was opened here.",
                over,
                ButtonType.CANCEL);
        alert.initOwner(window);
        alert.setHeaderText("Write over the other changes?");
        return alert.showAndWait().filter(over::equals).isPresent();
    }
}
