package interleave.language;

import interleave.language.go.GoLanguage;
import interleave.language.rust.RustLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages that there are.
public final class Languages {
    private Languages() {}

    /// All of them, the most usual one first.
    public static List<Language> all() {
        return List.of(new GoLanguage(), new RustLanguage());
    }

    /// The language of a file, by the ending of its name.
    public static Optional<Language> ofFile(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return all().stream().filter(language -> lower.endsWith("." + language.extension())).findFirst();
    }

    /// The language of that name, in any case of letters.
    public static Optional<Language> named(String name) {
        return all().stream().filter(language -> language.name().equalsIgnoreCase(name)).findFirst();
    }
}
