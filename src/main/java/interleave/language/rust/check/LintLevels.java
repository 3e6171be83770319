package interleave.language.rust.check;

import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Item;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Origins;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What `allow`, `warn` and `deny` in a text say of lints (The Rust Reference, "Lint check attributes").
public final class LintLevels {
    private static final Map<String, String> GROUPS = Map.of(
            "unused_must_use", "unused", "unused_mut", "unused", "unused_variables", "unused",
            "static_mut_refs", "rust_2024_compatibility", "unsafe_op_in_unsafe_fn", "rust_2024_compatibility",
            "let_underscore_lock", "let_underscore");

    private final Source source;
    private final Origins origins;
    private final List<Setting> sets = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /// Where a lint or group of lints is set to a level.
    private record Setting(Span scope, String lint, String level, Span at) {}

    public LintLevels(Item.File file, Source source) {
        this.source = source;
        this.origins = file.origins();
        add(new Span(0, source.text().length()), file.attributes());
        file.items().forEach(this::item);
    }

    /// Those of a text that says nothing of lints.
    public static LintLevels usual(Source source) {
        return new LintLevels(new Item.File(List.of(), List.of(), Origins.none(source), List.of()), source);
    }

    private void item(Item item) {
        add(item.span(), item.attributes());
        switch (item) {
            case Item.Module module -> module.items().forEach(this::item);
            case Item.Impl impl -> impl.items().forEach(this::item);
            case Item.Trait trait -> trait.items().forEach(this::item);
            case Item.Function _, Item.Struct _, Item.Enum _, Item.Alias _, Item.Const _, Item.Static _, Item.Use _,
                    Item.Foreign _ -> {}
        }
    }

    private void add(Span scope, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            boolean level = Set.of("allow", "warn", "deny", "forbid", "expect").contains(attribute.name());
            if (!level) continue;
            String text = attribute.text().replaceAll("[()]", " ");
            for (String lint : text.split("[,\\s]+")) {
                int at = source.text().indexOf(lint, attribute.span().start());
                if (!lint.isEmpty() && at >= 0) {
                    sets.add(new Setting(scope, lint, attribute.name(), new Span(at, at + lint.length())));
                }
            }
        }
    }

    /// How bad what is found at a place is.
    /// @param severity empty where it is allowed
    /// @param note where the level is set, or that it is so by default; empty if that has been told before
    public record Level(Optional<Severity> severity, Optional<Note> note) {}

    /// The level of a lint at a place; it is meant to be told then.
    public Level of(String lint, Span place, Severity otherwise) {
        Span span = origins.cause(place);
        Optional<Setting> found = sets.stream()
                .filter(set -> set.scope.contains(span) && covers(set.lint, lint))
                .reduce((outer, inner) -> inner.scope.end() - inner.scope.start() <= outer.scope.end() - outer.scope.start()
                        ? inner : outer);
        String level = found.map(Setting::level).orElse(otherwise == Severity.ERROR ? "deny" : "warn");
        if (level.equals("allow") || level.equals("expect")) return new Level(Optional.empty(), Optional.empty());
        Severity severity = level.equals("warn") ? Severity.WARNING : Severity.ERROR;
        if (!told.add(lint)) return new Level(Optional.of(severity), Optional.empty());
        Note note = found.map(set -> Note.at(set.at, "the lint level is defined here"))
                .orElseGet(() -> Note.note("`#[" + level + "(" + lint + ")]` (part of `#[" + level + "("
                        + GROUPS.getOrDefault(lint, "unused") + ")]`) on by default"));
        return new Level(Optional.of(severity), Optional.of(note));
    }

    private static boolean covers(String set, String lint) {
        return set.equals(lint) || set.equals(GROUPS.get(lint)) || set.equals("warnings");
    }
}
