package interleave.ui.document;

import interleave.engine.Schedule;
import interleave.program.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.jr.ob.JSON;

/// What a `.interleave` file holds: a program, a run of it, where to look, and what was noted.
public record Study(Source source, Optional<Schedule> schedule, int position, String notes) {
    /// How the names of such files end.
    public static final String ENDING = ".interleave";

    private static final int FORMAT = 1;

    /// Just a text.
    public static Study of(Source source) {
        return new Study(source, Optional.empty(), 0, "");
    }

    /// Reads the content of a file.
    /// @throws Unreadable if it is none, saying why
    public static Study read(String json) throws Unreadable {
        Fields fields = Fields.read(json);
        fields.checkFormat(FORMAT);
        return of(fields);
    }

    static Study of(Fields fields) throws Unreadable {
        String name = fields.text("name", fields.text("language", "go").equals("rust") ? "main.rs" : "main.go");
        return new Study(
                new Source(name, fields.text("source")),
                fields.schedule("schedule"),
                Math.clamp(fields.number("position", 0), 0, Integer.MAX_VALUE),
                fields.text("notes", ""));
    }

    /// The content of a file.
    public String write() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", FORMAT);
        addTo(values);
        return json(values);
    }

    void addTo(Map<String, Object> values) {
        values.put("language", source.name().endsWith(".rs") ? "rust" : "go");
        values.put("name", source.name());
        values.put("source", source.text());
        schedule.ifPresent(line -> values.put("schedule", line.toString()));
        values.put("position", position);
        values.put("notes", notes);
    }

    static String json(Map<String, Object> values) {
        return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(values) + "\n";
    }
}
