package interleave.ui.document;

import java.util.LinkedHashMap;
import java.util.Map;

/// A text as it is kept while nobody has saved it.
/// @param id tells drafts apart
/// @param origin `example:ID` or `file:PATH`, where the text came from; empty for a new one
/// @param study the text, and the run that was shown
/// @param ran the text that the run was made of, where that is an older one
/// @param edited whether a person has typed in it
/// @param changed when, in milliseconds since 1970
public record Draft(String id, String origin, Study study, String ran, boolean edited, long changed) {
    private static final int FORMAT = 1;

    static Draft read(String id, String json) throws Unreadable {
        Fields fields = Fields.read(json);
        fields.checkFormat(FORMAT);
        Study study = Study.of(fields);
        return new Draft(
                id,
                fields.text("origin", ""),
                study,
                fields.text("ran", study.source().text()),
                fields.number("edited", 1) != 0,
                fields.number("changed", 0));
    }

    String write() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", FORMAT);
        values.put("origin", origin);
        values.put("edited", edited ? 1 : 0);
        values.put("changed", changed);
        study.addTo(values);
        if (!ran.equals(study.source().text())) values.put("ran", ran);
        return Study.json(values);
    }
}
