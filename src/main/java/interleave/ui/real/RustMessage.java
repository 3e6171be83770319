package interleave.ui.real;

import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An error or warning of rustc's.
/// @param code such as `E0502` or `unused_mut`; empty where it has none
/// @param line from 1, of the primary span
public record RustMessage(boolean error, String code, int line, int column, String text) {
    /// What our check says, in the same form.
    public static List<RustMessage> of(Source source, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> new RustMessage(d.severity() == Diagnostic.Severity.ERROR, d.code(), source.line(d.span()),
                        source.column(d.span()), d.message()))
                .toList();
    }

    /// Reads one of rustc's JSON messages (The rustc Book, "JSON Output"); empty for those without a place.
    static Optional<RustMessage> of(Map<String, Object> message) {
        if (!(message.get("spans") instanceof List<?> spans)) return Optional.empty();
        String level = String.valueOf(message.get("level"));
        if (!level.equals("error") && !level.equals("warning")) return Optional.empty();
        for (Object one : spans) {
            if (!(one instanceof Map<?, ?> span) || !Boolean.TRUE.equals(span.get("is_primary"))) continue;
            String code = message.get("code") instanceof Map<?, ?> known ? String.valueOf(known.get("code")) : "";
            return Optional.of(new RustMessage(level.equals("error"), code, number(span.get("line_start")),
                    number(span.get("column_start")), String.valueOf(message.get("message"))));
        }
        return Optional.empty();
    }

    private static int number(Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
