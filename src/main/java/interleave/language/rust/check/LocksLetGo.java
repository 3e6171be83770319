package interleave.language.rust.check;

import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Kind;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Replacement;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lint `let_underscore_lock`: `let _ = m.lock();` gives the lock back at once.
final class LocksLetGo {
    private static final String LINT = "let_underscore_lock";
    private static final Set<String> GUARDS = Set.of("MutexGuard", "RwLockReadGuard", "RwLockWriteGuard");

    private final LintLevels levels;
    private final Source source;
    private final Notices notices;

    LocksLetGo(LintLevels levels, Source source, Notices notices) {
        this.levels = levels;
        this.source = source;
        this.notices = notices;
    }

    void look(TypedStatement statement) {
        if (statement instanceof TypedStatement.Let let && let.value().isPresent()) look(let.pattern(), let);
    }

    private void look(TypedPattern pattern, TypedStatement.Let let) {
        switch (pattern) {
            case TypedPattern.Wildcard wildcard -> {
                Span span = wildcard.span();
                boolean written = source.text().substring(span.start(), span.end()).equals("_");
                if (written && guard(wildcard.type())) tell(span, let);
            }
            case TypedPattern.Parts parts -> parts.parts().forEach(part -> look(part.pattern(), let));
            case TypedPattern.Dereference at -> look(at.pattern(), let);
            case TypedPattern.Binding binding -> binding.pattern().ifPresent(inner -> look(inner, let));
            case TypedPattern.Elements elements -> {
                elements.before().forEach(inner -> look(inner, let));
                elements.after().forEach(inner -> look(inner, let));
            }
            case TypedPattern.Or or -> or.alternatives().forEach(inner -> look(inner, let));
            case TypedPattern.Constant _, TypedPattern.Range _ -> {}
        }
    }

    private static boolean guard(Ty type) {
        if (!(type instanceof Ty.Adt adt) || !adt.definition().library()) return false;
        if (adt.definition().lang().equals("Result")) return guard(adt.arguments().types().getFirst());
        return GUARDS.contains(adt.definition().name());
    }

    private void tell(Span span, TypedStatement.Let let) {
        LintLevels.Level level = levels.of(LINT, span, Severity.ERROR);
        if (level.severity().isEmpty()) return;
        List<Note> notes = new ArrayList<>();
        level.note().ifPresent(notes::add);
        notes.add(Note.instead("consider binding to an unused variable to avoid immediately dropping the value",
                new Span(span.end(), span.end()), "unused"));
        Span value = let.value().orElseThrow().span();
        if (let.pattern().span().equals(span) && let.span().start() < span.start()) {
            notes.add(new Note(Kind.HELP, "consider immediately dropping the value", List.of(), List.of(
                    new Replacement(new Span(let.span().start(), value.start()), "drop("),
                    new Replacement(new Span(value.end(), value.end()), ")"))));
        }
        notices.tell(new Diagnostic(level.severity().get(), LINT, "non-binding let on a synchronization lock", span,
                List.of(new Label(span, "this lock is not assigned to a binding and is immediately dropped", true)), notes));
    }
}
