package interleave.language.rust.check;

import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lint `static_mut_refs`: references to mutable static variables.
final class StaticReferences {
    private static final String LINT = "static_mut_refs";
    private static final String MORE =
            "for more information, see <https://doc.rust-lang.org/edition-guide/rust-2024/static-mut-references.html>";

    private final LintLevels levels;
    private final Source source;
    private final Notices notices;
    private final Edition edition;

    StaticReferences(LintLevels levels, Source source, Notices notices, Edition edition) {
        this.levels = levels;
        this.source = source;
        this.notices = notices;
        this.edition = edition;
    }

    void look(TypedExpr expr) {
        switch (expr) {
            case TypedExpr.Borrow borrow when !borrow.given() && isStatic(borrow.place()) ->
                tell(borrow.span(), borrow.kind().exclusive(), instead(borrow));
            case TypedExpr.Format format -> format.arguments().forEach(argument -> {
                if (argument instanceof TypedExpr.Borrow borrow && isStatic(borrow.place())) {
                    tell(borrow.span(), false, Optional.empty());
                }
            });
            case TypedExpr.Call call when call.how() == TypedExpr.CallKind.METHOD -> method(call);
            case TypedExpr.Block block -> block.statements().forEach(this::statement);
            default -> {}
        }
    }

    private void method(TypedExpr.Call call) {
        if (!(call.function().type() instanceof Ty.Item item)) return;
        FunctionDef function = item.definition();
        if (!(function.parameters().getFirst() instanceof Ty.Reference reference)) return;
        if (isStatic(written(call.arguments().getFirst()))) tell(call.span(), reference.mutable(), Optional.empty());
    }

    private void statement(TypedStatement statement) {
        if (!(statement instanceof TypedStatement.Let let) || let.value().isEmpty() || !isStatic(let.value().get())) return;
        if (!(let.pattern() instanceof TypedPattern.Binding binding)) return;
        switch (binding.mode()) {
            case VALUE -> {}
            case SHARED -> tell(let.value().get().span(), false, Optional.empty());
            case MUTABLE -> tell(let.value().get().span(), true, Optional.empty());
        }
    }

    /// The receiver without what was put in.
    private static TypedExpr written(TypedExpr receiver) {
        return switch (receiver) {
            case TypedExpr.Borrow borrow when borrow.given() -> written(borrow.place());
            case TypedExpr.Coerce coerce -> written(coerce.value());
            case TypedExpr.Dereference at when at.span().equals(at.value().span()) -> written(at.value());
            case TypedExpr.Call call when call.how() == TypedExpr.CallKind.DEREFERENCE ->
                written(call.arguments().getFirst());
            default -> receiver;
        };
    }

    private static boolean isStatic(TypedExpr place) {
        return switch (place) {
            case TypedExpr.Static(_, _, StaticDef definition) -> definition.mutable();
            case TypedExpr.Field field -> isStatic(field.value());
            default -> false;
        };
    }

    /// `&raw` in the place of `&`, where that is written.
    private Optional<Note> instead(TypedExpr.Borrow borrow) {
        int start = borrow.span().start();
        if (source.text().charAt(start) != '&') return Optional.empty();
        boolean mutable = borrow.kind().exclusive();
        return Optional.of(Note.instead("use `&raw " + (mutable ? "mut" : "const") + "` instead to create a raw pointer",
                new Span(start + 1, start + 1), mutable ? "raw " : "raw const "));
    }

    private void tell(Span span, boolean mutable, Optional<Note> help) {
        LintLevels.Level level = levels.of(LINT, span, edition == Edition.E2024 ? Severity.ERROR : Severity.WARNING);
        if (level.severity().isEmpty()) return;
        String kind = mutable ? "mutable" : "shared";
        List<Note> notes = new ArrayList<>();
        notes.add(Note.note(mutable
                ? "mutable references to mutable statics are dangerous; it's undefined behavior if any other pointer to the"
                        + " static is used or if any other reference is created for the static while the mutable reference lives"
                : "shared references to mutable statics are dangerous; it's undefined behavior if the static is mutated or if"
                        + " a mutable reference is created for it while the shared reference lives"));
        notes.add(Note.note(MORE));
        level.note().ifPresent(notes::add);
        help.ifPresent(notes::add);
        notices.tell(new Diagnostic(level.severity().get(), LINT, "creating a " + kind + " reference to mutable static", span,
                List.of(new Label(span, kind + " reference to mutable static", true)), notes));
    }
}
