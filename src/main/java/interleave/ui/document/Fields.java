package interleave.ui.document;

import interleave.engine.Schedule;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

/// The named values of a JSON object, asked for by type.
record Fields(Map<String, Object> values) {
    static Fields read(String json) throws Unreadable {
        try {
            return new Fields(JSON.std.mapFrom(json));
        } catch (JacksonException | IllegalStateException e) {
            throw new Unreadable("it is no JSON object");
        }
    }

    String text(String name) throws Unreadable {
        if (values.get(name) instanceof String text) return text;
        throw new Unreadable("'" + name + "' should be a text");
    }

    String text(String name, String otherwise) throws Unreadable {
        return values.containsKey(name) ? text(name) : otherwise;
    }

    long number(String name, long otherwise) throws Unreadable {
        Object value = values.getOrDefault(name, otherwise);
        if (value instanceof Number number) return number.longValue();
        throw new Unreadable("'" + name + "' should be a number");
    }

    Optional<Schedule> schedule(String name) throws Unreadable {
        if (!values.containsKey(name)) return Optional.empty();
        try {
            return Optional.of(Schedule.parse(text(name)));
        } catch (Schedule.Malformed malformed) {
            throw new Unreadable("its schedule cannot be read: " + malformed.getMessage());
        }
    }

    /// @param newest the newest format that is understood
    void checkFormat(int newest) throws Unreadable {
        long format = number("format", 0);
        if (format > newest) throw new Unreadable("a newer version of Interleave made it (format " + format + ")");
        if (format < 1) throw new Unreadable("it does not say its 'format'");
    }
}
