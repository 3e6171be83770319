package interleave.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is to be said at a position: what happened, a sentence or two, and perhaps a call for attention.
public record Narration(List<Sentence> sentences, Optional<Callout> callout) {
    public Narration {
        sentences = List.copyOf(sentences);
    }

    /// A call for attention.
    public sealed interface Callout {
        /// What it says.
        Sentence sentence();

        /// An update has just been lost.
        record Loss(Sentence sentence) implements Callout {}

        /// An update would be lost if a thread wrote now.
        record Danger(Sentence sentence) implements Callout {}
    }

    /// The same with all values as they are shown in a run.
    Narration told(Analysis analysis) {
        Optional<Callout> calling = callout.map(one -> switch (one) {
            case Callout.Loss(Sentence sentence) -> new Callout.Loss(sentence.told(analysis));
            case Callout.Danger(Sentence sentence) -> new Callout.Danger(sentence.told(analysis));
        });
        return new Narration(sentences.stream().map(sentence -> sentence.told(analysis)).toList(), calling);
    }

    /// All of it as plain text, a line per sentence.
    @Override
    public String toString() {
        String said = sentences.stream().map(Sentence::toString).collect(Collectors.joining("\n"));
        return callout.map(c -> said + "\n" + c.sentence()).orElse(said);
    }
}
