package interleave.language.rust.check;

import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Name;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Notices;
import java.util.ArrayList;
import java.util.List;

/// `unused_macros`: a macro is declared and never called.
public final class UnusedMacros {
    private final LintLevels levels;
    private final Notices notices;

    public UnusedMacros(LintLevels levels, Notices notices) {
        this.levels = levels;
        this.notices = notices;
    }

    public void tell(Item.File file) {
        for (Name macro : file.unused()) {
            LintLevels.Level level = levels.of("unused_macros", macro.span(), Severity.WARNING);
            if (level.severity().isEmpty()) continue;
            List<Note> notes = new ArrayList<>();
            level.note().ifPresent(notes::add);
            notices.tell(new Diagnostic(level.severity().get(), "unused_macros",
                    "unused macro definition: `" + macro.text() + "`", macro.span(), List.of(), notes));
        }
    }
}
