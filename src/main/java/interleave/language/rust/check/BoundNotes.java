package interleave.language.rust.check;

import interleave.language.rust.resolve.TypeText;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// The note that says which bound of which item asks for something.
final class BoundNotes {
    private final Source source;
    private final TypeText text;

    BoundNotes(Source source) {
        this.source = source;
        this.text = TypeText.of(source);
    }

    Note note(Definition by, Span asked) {
        String note = "required by a bound in `" + name(by) + "`";
        if (by.library()) {
            String place = place(by);
            return place.isEmpty() ? Note.note(note) : Note.inLibrary(note, place);
        }
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(asked, "required by this bound in `" + name(by) + "`", true));
        if (source.line(by.span().end()) != source.line(asked.start())) {
            String kind = by instanceof FunctionDef function
                    ? (function.parent().isEmpty() ? "function" : function.method() ? "method" : "associated function")
                    : by instanceof TraitDef ? "trait" : "struct";
            labels.add(new Label(by.span(), "required by a bound in this " + kind, false));
        }
        return new Note(Diagnostic.Kind.NOTE, note, labels, List.of());
    }

    /// `spawn`, `S::<T>::new`.
    private String name(Definition by) {
        if (!(by instanceof FunctionDef function) || function.impl().isEmpty()) return by.name();
        return text.text(function.impl().get().self()).replaceFirst("<", "::<") + "::" + by.name();
    }

    /// Where rustc's own library has the definition.
    static String place(Definition definition) {
        return definition.place("at");
    }
}
