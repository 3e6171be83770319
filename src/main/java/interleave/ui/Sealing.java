package interleave.ui;

import interleave.explore.Ending;
import interleave.explore.Outcomes;
import interleave.explore.Reached;
import interleave.picture.OutcomeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What a step has decided, in words.
final class Sealing {
    /// As many outcomes are named.
    private static final int MOST = 3;

    private Sealing() {}

    /// Which outcomes the step that led to this moment has made impossible; empty if there are none.
    /// @param whole the outcomes of the program, by which they are named
    static Optional<String> words(Here here, Optional<Outcomes> whole) {
        List<Ending> sealed = here.sealedNow();
        if (sealed.isEmpty()) return Optional.empty();
        TreeSet<Ending> all = new TreeSet<>(sealed);
        whole.ifPresent(outcomes -> outcomes.rows().stream().map(Reached::ending).forEach(all::add));
        all.addAll(here.possible());
        OutcomeNames names = OutcomeNames.of(all);
        List<Ending> left = here.possible();
        if (left.size() == 1 && here.outcomes().complete()) {
            return Optional.of("From this step on, only " + names.of(left.getFirst()) + " can happen.");
        }
        return Optional.of("After this step, " + list(sealed.stream().map(names::of).toList()) + " can no longer happen.");
    }

    private static String list(List<String> names) {
        if (names.size() == 1) return names.getFirst();
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST)));
        String last = names.size() > MOST ? names.size() - MOST + " more" : shown.removeLast();
        return String.join(", ", shown) + " and " + last;
    }
}
