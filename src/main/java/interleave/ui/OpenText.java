package interleave.ui;

import interleave.language.Problem;
import interleave.language.Reading;
import interleave.library.Example;
import interleave.program.Program;
import interleave.program.Source;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The text that is open in a [Session], where it comes from, what the compiler says of it, and which text it is that runs:
/// an older one where somebody has typed since, or one that runs only in pretence.
final class OpenText {
    final ReadOnlyObjectWrapper<Source> source = new ReadOnlyObjectWrapper<>(new Source("", ""));
    final ReadOnlyObjectWrapper<Reading> reading;
    final ReadOnlyObjectWrapper<Optional<Example>> example = new ReadOnlyObjectWrapper<>(Optional.empty());
    final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    final ReadOnlyBooleanWrapper pretended = new ReadOnlyBooleanWrapper();
    private Source ran = source.get();

    /// @param blank what runs while no text is open
    OpenText(Program blank) {
        reading = new ReadOnlyObjectWrapper<>(new Reading.Understood(blank));
    }

    /// Another text is open, of no example, and it is what runs. What the compiler says of it is told later.
    void open(Source opened) {
        pretended.set(false);
        example.set(Optional.empty());
        source.set(opened);
        ran = opened;
        outdated.set(false);
    }

    /// The text as it is now is what runs.
    /// @param inPretence whether its compiler refuses it
    void runs(boolean inPretence) {
        ran = source.get();
        pretended.set(inPretence);
        outdated.set(false);
    }

    /// A person has typed.
    /// @param running whether there is a run, which may now be one of an older text
    void type(String typed, boolean running) {
        if (typed.equals(source.get().text())) return;
        source.set(new Source(source.get().name(), typed));
        outdated.set(running && !ran.text().equals(typed));
    }

    void rename(String name, Optional<Example> one) {
        if (!source.get().name().equals(name)) source.set(new Source(name, source.get().text()));
        example.set(one);
    }

    /// The text that what is shown is a run of.
    Source ran() {
        return ran;
    }

    /// What the compiler has against the text, nothing where it is understood.
    List<Problem> problems() {
        return switch (reading.get()) {
            case Reading.Understood _ -> List.of();
            case Reading.Refused(List<Problem> problems) -> problems;
        };
    }
}
