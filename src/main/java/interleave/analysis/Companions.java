package interleave.analysis;

import interleave.analysis.Sentence.Writing;
import interleave.engine.Effect;
import interleave.engine.Step;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What rode along with a step, in words: *Then T1 called wg.Done and ended; T0 went on alone: it printed "Final: 2".*
final class Companions {
    private static final int MOST = 6;
    private final Phrases phrases;

    Companions(Phrases phrases) {
        this.phrases = phrases;
    }

    Optional<Sentence> of(Step step) {
        if (step.riding().isEmpty()) return Optional.empty();
        Set<ThreadId> fresh = new TreeSet<>();
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Spawned spawned) fresh.add(spawned.child());
        }
        Writing writing = new Writing();
        ThreadId before = step.thread();
        for (List<Effect> group : groups(step.riding())) {
            ThreadId thread = group.getFirst().thread();
            Sentence did = Phrases.list(told(group), "and");
            if (writing.isEmpty()) {
                writing.add("Then ", thread);
            } else {
                writing.add("; ", thread);
            }
            if (!thread.equals(before)) writing.add(fresh.contains(thread) ? ", just started," : " went on alone: it");
            writing.add(" ", did);
            before = thread;
        }
        return Optional.of(writing.add(".").done());
    }

    private static List<List<Effect>> groups(List<Effect> effects) {
        List<List<Effect>> groups = new ArrayList<>();
        for (Effect effect : effects) {
            if (groups.isEmpty() || !groups.getLast().getFirst().thread().equals(effect.thread())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(effect);
        }
        return groups;
    }

    /// What a thread did, each as a phrase: threads that were started together, and of much only the beginning and the end.
    private List<Sentence> told(List<Effect> group) {
        boolean prints = group.stream().anyMatch(Effect.Printed.class::isInstance);
        List<Sentence> told = new ArrayList<>();
        List<ThreadId> started = new ArrayList<>();
        for (Effect effect : group) {
            if (effect instanceof Effect.Spawned spawned) {
                started.add(spawned.child());
                continue;
            }
            addStarted(started, told);
            // What is awaited and read only to be printed is told by the print.
            boolean prelude = effect instanceof Effect.Read || effect instanceof Effect.Awaited;
            if (!(prints && prelude)) told.add(phrases.of(effect));
        }
        addStarted(started, told);
        if (told.size() <= MOST) return told;
        List<Sentence> some = new ArrayList<>(told.subList(0, 2));
        some.add(Sentence.of("did " + (told.size() - 4) + " more things"));
        some.addAll(told.subList(told.size() - 2, told.size()));
        return some;
    }

    private static void addStarted(List<ThreadId> started, List<Sentence> told) {
        if (started.size() > MOST) {
            told.add(Sentence.of("started ", started.getFirst(), " to ", started.getLast()));
        } else if (!started.isEmpty()) {
            told.add(Sentence.of("started ", Phrases.threads(started)));
        }
        started.clear();
    }
}
