package interleave.ui;

import interleave.language.rust.RustCheck;
import interleave.language.rust.explain.Fix;
import interleave.language.rust.explain.Fixes;
import interleave.language.rust.explain.Stories;
import interleave.language.rust.explain.Story;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the ownership check says of the Rust text that is open, why, and what could be done. It is worked out away from the
/// thread of the window; of several texts only the newest counts.
final class Verdicts {
    private final Executor background;
    private final Executor window;
    private final AtomicReference<Source> newest = new AtomicReference<>(new Source("", ""));
    private final ReadOnlyObjectWrapper<Optional<Said>> said = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is said of a text.
    record Said(Source source, Edition edition, Verdict verdict, List<Story> stories, List<Fix> fixes) {
        /// The errors alone.
        List<Diagnostic> errors() {
            return verdict.diagnostics().stream().filter(d -> d.severity() == Diagnostic.Severity.ERROR).toList();
        }

        boolean refused() {
            return verdict instanceof Verdict.Refused;
        }
    }

    Verdicts(Session session, Executor background, Executor window) {
        this.background = background;
        this.window = window;
        session.readingProperty().subscribe(_ -> ask(session.sourceProperty().get()));
        session.sourceProperty().subscribe(source -> {
            if (said.get().isPresent() && !said.get().get().source().equals(source)) said.set(Optional.empty());
        });
    }

    /// Of the text that is open; empty where it is no Rust, and while it is being worked out.
    ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    private void ask(Source source) {
        if (said.get().isPresent() && said.get().get().source().equals(source)) return;
        newest.set(source);
        if (!source.name().endsWith(".rs")) {
            said.set(Optional.empty());
            return;
        }
        background.execute(() -> {
            if (newest.get() != source) return;
            Said result = of(source);
            window.execute(() -> {
                if (newest.get() == source) said.set(Optional.of(result));
            });
        });
    }

    /// What is said of a text and why, without ways out, worked out at once.
    static Said without(Source source) {
        Edition edition = Edition.of(source);
        Verdict verdict = RustCheck.check(source, edition);
        List<Story> stories = verdict instanceof Verdict.Refused refused ? Stories.of(source, refused.diagnostics()) : List.of();
        return new Said(source, edition, verdict, stories, List.of());
    }

    /// All that is said of a text, worked out at once.
    private static Said of(Source source) {
        Said said = without(source);
        if (!(said.verdict() instanceof Verdict.Refused refused)) return said;
        Edition edition = said.edition();
        List<Fix> fixes = Fixes.of(source, refused.diagnostics(),
                after -> RustCheck.check(after, edition) instanceof Verdict.Accepted);
        return new Said(source, edition, said.verdict(), said.stories(), fixes);
    }
}
