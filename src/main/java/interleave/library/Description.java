package interleave.library;

import interleave.engine.Schedule;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The text `about.md` of an example: lines of `key: value` between two lines of `---`, then Markdown.
final class Description {
    private final String id;
    private final Map<String, String> values = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final String text;

    /// @throws IllegalArgumentException if the text is no description, saying why
    Description(String id, String about) {
        this.id = id;
        String[] parts = about.split("(?m)^---\\R", 3);
        if (parts.length < 3 || !parts[0].isBlank()) throw wrong("it has to begin with lines between '---' and '---'");
        parts[1].lines().filter(line -> !line.isBlank()).forEach(this::line);
        text = parts[2].strip();
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) throw wrong("'" + line + "' is no 'key: value'");
        String value = line.substring(colon + 1).strip();
        String key = line.substring(0, colon).strip();
        switch (key) {
            case "run" -> claims.add(Claim.run(value));
            case "can" -> claims.add(new Claim.Can(Claim.finding(value)));
            case "never" -> claims.add(new Claim.Never(Claim.finding(value)));
            case "always" -> claims.add(new Claim.Always(Claim.finding(value)));
            case "check" -> claims.add(Claim.check(value));
            case "title", "shows", "source", "family", "variant", "twin", "schedule", "position" -> {
                if (values.put(key, value) != null) throw wrong("two lines say '" + key + "'");
            }
            default -> throw wrong("'" + key + "' means nothing");
        }
    }

    /// @param file reads a file of the example's folder
    Example example(Function<String, String> file) {
        String name = needed("source");
        return new Example(
                id,
                needed("title"),
                needed("shows"),
                new Source(name, file.apply(name)),
                values.getOrDefault("family", ""),
                values.getOrDefault("variant", ""),
                values.getOrDefault("twin", ""),
                Optional.ofNullable(values.get("schedule")).map(Schedule::parse),
                Integer.parseInt(values.getOrDefault("position", "0")),
                claims,
                text);
    }

    private String needed(String key) {
        String value = values.get(key);
        if (value == null) throw wrong("'" + key + "' is missing");
        return value;
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("library/" + id + "/about.md: " + why);
    }
}
