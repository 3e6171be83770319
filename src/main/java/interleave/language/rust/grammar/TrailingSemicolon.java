package interleave.language.rust.grammar;

import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.program.Span;
import java.util.List;

/// What rustc says where a macro that ends with a semicolon is called in the place of an expression.
final class TrailingSemicolon {
    private TrailingSemicolon() {}

    static Diagnostic told(Span span, String macro) {
        return new Diagnostic(Severity.ERROR, "semicolon_in_expressions_from_macros",
                "trailing semicolon in macro used in expression position", span, List.of(), List.of(
                        Note.note("for more information, see issue #79813 <https://github.com/rust-lang/rust/issues/79813>"),
                        Note.note("`#[deny(semicolon_in_expressions_from_macros)]` (part of `#[deny(future_incompatible)]`) on by default")));
    }
}
