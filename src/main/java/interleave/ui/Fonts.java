package interleave.ui;

import interleave.picture.Type;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The letters that come with the program: Inter for text, JetBrains Mono for code and values. Belongs to the thread of the
/// window.
final class Fonts {
    static final String SANS = "Inter";
    static final String MONO = "JetBrains Mono";
    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Bold.ttf");
    private final Map<Type, Font> fonts = new HashMap<>();
    private final Thread loading = Thread.ofPlatform().daemon().name("letters").start(Fonts::load);

    /// Makes the letters known to JavaFX, also to its style sheets. That takes as long as making the window, and is done
    /// beside it.
    private static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (in != null) Font.loadFont(in, 12);
            } catch (IOException _) {
                // The desktop's own letters will do.
            }
        }
    }

    /// Waits until JavaFX knows all letters. What is given its style before may find others.
    void await() {
        try {
            loading.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    Font font(Type type) {
        await();
        return fonts.computeIfAbsent(type, Fonts::make);
    }

    /// The medium and the semi-bold letters are families of their own to JavaFX, which knows but two weights.
    private static Font make(Type type) {
        return switch (type.face()) {
            case SANS ->
                switch (type.weight()) {
                    case REGULAR -> Font.font(SANS, FontWeight.NORMAL, type.size());
                    case MEDIUM -> Font.font("Inter Medium", type.size());
                    case SEMIBOLD -> Font.font("Inter Semi Bold", type.size());
                    case BOLD -> Font.font(SANS, FontWeight.BOLD, type.size());
                };
            case MONO -> Font.font(MONO, FontWeight.findByWeight(type.weight().number()), type.size());
        };
    }
}
