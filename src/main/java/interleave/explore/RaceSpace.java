package interleave.explore;

import interleave.analysis.OpenRaces;
import interleave.engine.Choice;
import interleave.engine.Effect;
import interleave.engine.Machine;
import interleave.engine.Sequences;
import interleave.engine.Shapes;
import interleave.engine.State;
import interleave.engine.Symmetry;
import interleave.engine.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Looks for races in all that can happen, the simplest schedules first: by the number of preemptions, then by length. So
/// the first schedule that shows a race is its witness, and a search that is cut short has seen all schedules of few
/// preemptions (iterative context bounding: Musuvathi and Qadeer, PLDI 2007).
///
/// A *place* of the search is a state of the program, what of the past may still race ([OpenRaces]), and the thread that went
/// last. Runs that come to the same place have the same races before them; so have those that come to places which differ only
/// in which of alike threads is which, see [Symmetry].
final class RaceSpace {
    private static final int INTERVAL = 1024;
    /// About what a waiting place takes, with the clocks of its threads.
    private static final int BYTES_WAITING = 3000;
    private static final int FAR = Integer.MAX_VALUE;

    private final Limits limits;
    private final BooleanSupplier cancelled;
    private final RaceTable table;
    private final Shapes shapes;
    private final Symmetry symmetry;
    private final Sequences states = new Sequences();
    private final Sequences pasts = new Sequences();
    private final Sequences places = new Sequences();
    private int[] parents = new int[256];
    /// The choice by which a place is come to; none (null) for the start.
    private @Nullable Choice[] choices = new Choice[256];
    private int[] preemptions = new int[256];
    private int[] lengths = new int[256];
    private ArrayDeque<Waiting> present = new ArrayDeque<>();
    private ArrayDeque<Waiting> begun = new ArrayDeque<>();
    private ArrayDeque<Waiting> next = new ArrayDeque<>();
    private String bound = "";
    private int level;

    private record Waiting(State state, OpenRaces past, int place, int preemptions, int length) {}

    RaceSpace(Machine machine, Limits limits, RaceTable table, BooleanSupplier cancelled) {
        this.limits = limits;
        this.cancelled = cancelled;
        this.table = table;
        this.shapes = new Shapes(machine.start());
        this.symmetry = new Symmetry(machine.start(), shapes);
    }

    /// How many places there are by now.
    int size() {
        return places.size();
    }

    /// What kept the search from being complete.
    Optional<String> bound() {
        return bound.isEmpty() ? Optional.empty() : Optional.of(bound);
    }

    void run(State start, Runnable watch) {
        arrive(start, OpenRaces.none(), -1, null, 0, 0);
        int countdown = INTERVAL;
        while (true) {
            if (present.isEmpty() && begun.isEmpty()) {
                if (next.isEmpty()) return;
                level++;
                ArrayDeque<Waiting> empty = begun;
                begun = next;
                next = empty;
            }
            expand(first());
            countdown--;
            // One step may be long where a program spins, so this is asked more often than there is news.
            if (countdown % 32 == 0 && cancelled.getAsBoolean() && stops()) return;
            if (countdown > 0 && places.size() < limits.states()) continue;
            countdown = INTERVAL;
            if (stops()) return;
            watch.run();
        }
    }

    /// Of what waits at this level the shortest.
    private Waiting first() {
        boolean fromBegun = present.isEmpty() || !begun.isEmpty() && begun.peek().length() < present.peek().length();
        return fromBegun ? begun.pop() : present.pop();
    }

    private boolean stops() {
        if (present.isEmpty() && begun.isEmpty() && next.isEmpty()) return false;
        long bytes = states.bytes() + pasts.bytes() + places.bytes() + shapes.bytes() + 20L * parents.length
                + (long) BYTES_WAITING * (present.size() + begun.size() + next.size());
        if (cancelled.getAsBoolean()) bound = Exploration.STOPPED;
        else if (places.size() >= limits.states()) bound = Tally.of(limits.states(), "state");
        else if (bytes > limits.bytes()) bound = String.format(Locale.ROOT, "%,d MB of memory", limits.bytes() >> 20);
        else return false;
        return true;
    }

    private void expand(Waiting from) {
        int place = from.place();
        boolean best = preemptions[place] == from.preemptions() && lengths[place] == from.length();
        if (!best || from.state().outcome().isPresent()) return;
        if (from.length() >= limits.depth()) {
            bound = Tally.of(limits.depth(), "step");
            return;
        }
        List<Choice> enabled = from.state().machine().choices(from.state());
        Choice before = choices[place];
        int last = before == null ? -1 : before.thread().index();
        boolean lastCould = enabled.stream().anyMatch(choice -> choice.thread().index() == last);
        for (Choice choice : enabled) {
            int thread = choice.thread().index();
            int switched = from.preemptions() + (lastCould && thread != last ? 1 : 0);
            int length = from.length() + 1;
            Walk walk = Walk.from(from.state());
            List<Effect> effects = walk.take(thread, choice.way());
            State after = walk.state();
            OpenRaces past = from.past().after(length, choice.thread(), effects, race ->
                    table.add(race, switched, length, () -> way(place, choice)));
            arrive(after, past, place, choice, switched, length);
        }
    }

    private void arrive(
            State state, OpenRaces past, int from, @Nullable Choice choice, int switched, int length) {
        int place = place(state, past, choice == null ? -1 : choice.thread().index());
        boolean nearer = switched < preemptions[place]
                || switched == preemptions[place] && length < lengths[place];
        if (!nearer) return;
        parents[place] = from;
        choices[place] = choice;
        preemptions[place] = switched;
        lengths[place] = length;
        (switched == level ? present : next).add(new Waiting(state, past, place, switched, length));
    }

    private int place(State state, OpenRaces past, int thread) {
        symmetry.fold(state);
        int[] words = past.words(state, shapes::counted, symmetry::place);
        int last = thread < 0 ? 0 : symmetry.place(thread) + 1;
        int[] all = {states.number(symmetry.words(), symmetry.length()), pasts.number(words, words.length), last};
        int before = places.size();
        int place = places.number(all, all.length);
        if (place == before) {
            if (place == parents.length) grow();
            preemptions[place] = FAR;
        }
        return place;
    }

    private void grow() {
        int size = parents.length * 2;
        parents = Arrays.copyOf(parents, size);
        choices = Arrays.copyOf(choices, size);
        preemptions = Arrays.copyOf(preemptions, size);
        lengths = Arrays.copyOf(lengths, size);
    }

    /// The choices that lead to a place, and one more.
    private List<Choice> way(int place, Choice last) {
        List<Choice> way = new ArrayList<>();
        way.add(last);
        int at = place;
        for (Choice choice = choices[at]; choice != null; choice = choices[at]) {
            way.add(choice);
            at = parents[at];
        }
        Collections.reverse(way);
        return way;
    }
}
