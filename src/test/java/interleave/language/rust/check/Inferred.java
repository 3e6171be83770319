package interleave.language.rust.check;

import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.resolve.Crate;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A small text with its bodies inferred.
record Inferred(Source source, Crate crate, Bodies bodies, Notices notices) {
    static Inferred of(String text) {
        return of(text, Edition.E2021);
    }

    static Inferred of(String text, Edition edition) {
        Source source = new Source("main.rs", text);
        Notices notices = new Notices();
        Crate crate = Crate.of(RustReader.read(source, notices).orElseThrow(), notices);
        Bodies bodies = new Bodies(crate, notices, edition, source);
        return new Inferred(source, crate, bodies, notices);
    }

    /// The body of the function of that name, which must be understood.
    TypedBody body(String name) {
        FunctionDef function = crate.functions().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        Optional<TypedBody> body = bodies.of(function);
        return body.orElseThrow(() -> new AssertionError(String.join("\n", reasons())));
    }

    /// Infers everything.
    Inferred all() {
        List<Definition> all = new ArrayList<>(crate.functions());
        all.addAll(crate.constants());
        all.addAll(crate.statics());
        all.forEach(bodies::of);
        return this;
    }

    /// Why it is undecided: line and text.
    List<String> reasons() {
        return notices.verdict() instanceof Verdict.Undecided undecided
                ? undecided.reasons().stream().map(r -> source.line(r.span().start()) + ": " + r.text()).toList()
                : List.of();
    }

    /// The errors and warnings: code and line.
    List<String> told() {
        return (switch (notices.verdict()) {
            case Verdict.Accepted it -> it.diagnostics();
            case Verdict.Refused it -> it.diagnostics();
            case Verdict.Undecided it -> it.diagnostics();
        }).stream().map(d -> d.code() + "@" + source.line(d.span().start()) + " " + d.message()).toList();
    }
}
