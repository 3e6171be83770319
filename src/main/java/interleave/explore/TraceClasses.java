package interleave.explore;

import interleave.engine.Choice;
import interleave.engine.Effect;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.Schedule;
import interleave.engine.Sequences;
import interleave.engine.Shapes;
import interleave.engine.State;
import interleave.engine.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One run of each trace class: of all runs that differ only in the order of steps that can be swapped, one is made. It finds
/// the same outcomes as all schedules together, in as many runs as there are classes.
///
/// This is dynamic partial-order reduction with source sets and sleep sets (Abdulla, Aronis, Jonsson, Sagonas, "Source sets:
/// a foundation for optimal dynamic partial order reduction", JACM 2017). It looks at each run for races, that is steps that
/// may come in the other order, and goes back to try that. Sleep sets keep it from making two runs of one class; now and then
/// it begins one that it cannot finish for that reason. Where a thread can go in several ways it takes each of them. Whether
/// a thread that others have let go on could have gone on earlier is tried out.
///
/// The number of runs is the number of classes where each thread takes the same steps in all schedules. Where something is a
/// step in one schedule and rides along in another, as a wait may, or a choice that is made for a thread that is alone, the
/// two count as one class or as two, depending on what else they touch.
public final class TraceClasses {
    /// How often the caller is asked whether to go on, and told how far it has come, in steps.
    private static final int INTERVAL = 64;
    private static final int NEWS = 4096;
    /// About what a step of the run at hand takes, with its state and its clocks.
    private static final int BYTES_PER_STEP = 4000;
    /// How much of the run at hand is looked at for whether it goes round in a circle.
    private static final int LOOKED_BACK = 2000;

    private final Machine machine;
    private final Contacts contacts = new Contacts();
    private final Trace trace = new Trace();
    private final List<Place> places = new ArrayList<>();
    private final Map<Ending, Schedule> outcomes = new TreeMap<>();
    private final Schedule begun;
    private final Limits limits;
    private final BooleanSupplier cancelled;
    private final Consumer<Schedule> visitor;
    private final Consumer<Progress> watch;
    private long classes;
    private long redundant;
    private long steps;
    private Optional<String> bound = Optional.empty();
    private boolean circling;
    /// Goes on with the run at hand, as long as that gets longer; and where it has come to.
    private Walk walk;
    private State stands;

    /// What was found.
    /// @param outcomes all endings, each with the schedule that was found to lead there; it may not be the simplest
    /// @param classes how many trace classes there are
    /// @param redundant how many runs were begun and given up, since another one had shown what they would
    /// @param steps how many steps were taken
    /// @param bound what kept the exploration from being complete; empty where nothing did. Then all figures are "at least"
    /// @param circling whether the run at hand, when it was stopped, had come back to a state that it had been in: a program
    ///     that may go round for ever has no end of trace classes
    public record Found(
            Map<Ending, Schedule> outcomes, long classes, long redundant, long steps, Optional<String> bound, boolean circling) {
        /// Whether these are all.
        public boolean complete() {
            return bound.isEmpty();
        }
    }

    /// How far an exploration has come.
    /// @param soFar the endings found up to now, in order of [Ending]
    public record Progress(long classes, long steps, List<Ending> soFar) {
        public Progress {
            soFar = List.copyOf(soFar);
        }
    }

    private TraceClasses(
            Run from, Limits limits, Consumer<Progress> watch, BooleanSupplier cancelled, Consumer<Schedule> visitor) {
        this.watch = watch;
        this.machine = from.machine();
        this.begun = from.schedule();
        this.limits = limits;
        this.cancelled = cancelled;
        this.visitor = visitor;
        this.stands = from.end();
        this.walk = Walk.from(stands);
        places.add(new Place(from.end(), machine.choices(from.end()), new ArrayList<>(), new int[0]));
    }

    /// Explores what can follow a run, and tells nobody how far it has come.
    public static Found explore(Run from, Limits limits, BooleanSupplier cancelled, Consumer<Schedule> visitor) {
        return explore(from, limits, _ -> {}, cancelled, visitor);
    }

    /// Explores what can follow a run.
    /// @param limits how many steps may be taken in all (its `states`), how many in one run, and how much memory that may take
    /// @param watch told now and then how far it has come
    /// @param cancelled asked often whether to stop; what was found by then is given
    /// @param visitor told the schedule of each class, from the start of the program
    public static Found explore(
            Run from, Limits limits, Consumer<Progress> watch, BooleanSupplier cancelled, Consumer<Schedule> visitor) {
        return new TraceClasses(from, limits, watch, cancelled, visitor).explore();
    }

    private Found explore() {
        if (!arrived(places.getLast())) places.clear();
        while (!places.isEmpty()) {
            Place place = places.getLast();
            @Nullable Choice choice = place.next();
            if (choice == null) {
                leave();
            } else if (places.size() > limits.depth()) {
                bound = Optional.of(Tally.of(limits.depth(), "step") + " of one run");
                circling = circles();
                leave();
            } else if (stopped()) {
                break;
            } else {
                step(place, choice);
            }
        }
        return new Found(
                Collections.unmodifiableMap(outcomes), classes, redundant, steps, bound, bound.isPresent() && circles());
    }

    /// Whether the run at hand has been in the same state twice of late.
    private boolean circles() {
        if (circling || places.isEmpty()) return circling;
        Shapes shapes = new Shapes(machine.start());
        Sequences seen = new Sequences();
        List<Place> late = places.subList(Math.max(0, places.size() - LOOKED_BACK), places.size());
        for (Place place : late) {
            int length = shapes.key(place.state());
            int before = seen.size();
            if (seen.number(shapes.words(), length) < before) return true;
        }
        return false;
    }

    private boolean stopped() {
        if (++steps > limits.states()) bound = Optional.of(Tally.of(limits.states(), "step"));
        else if (steps % INTERVAL == 0 && cancelled.getAsBoolean()) bound = Optional.of("cancelled");
        else if (steps % INTERVAL == 0 && (long) BYTES_PER_STEP * places.size() > limits.bytes()) {
            bound = Optional.of(String.format(Locale.ROOT, "%,d MB of memory", limits.bytes() >> 20));
        } else {
            if (steps % NEWS == 0) watch.accept(new Progress(classes, steps, List.copyOf(outcomes.keySet())));
            return false;
        }
        return true;
    }

    private void leave() {
        Place left = places.removeLast();
        if (!places.isEmpty()) {
            trace.cut(places.getLast().eventsBefore());
            places.getLast().tried(left.arrivedBy());
        }
    }

    // ---- going on

    private void step(Place place, Choice choice) {
        State before = place.state();
        if (stands != before) walk = Walk.from(before);
        List<Effect> effects = walk.take(choice.thread().index(), choice.way());
        int own = walk.own();
        List<Choice> choices = walk.choices();
        State after = walk.state();
        stands = after;
        Deed deed = Deed.of(contacts, before, after, choice, effects, own);
        place.eventsBefore(trace.size());
        int depth = places.size() - 1;
        for (Deed.Part part : deed.parts()) {
            races(depth, part.threads(), part.contacts());
            trace.add(depth, choice, part.threads(), part.contacts());
        }
        // Whoever is met could have done something else instead.
        for (int thread : deed.parts().getFirst().threads()) place.tryIfItCan(thread);
        int[] touched = deed.contacts();
        Place next = new Place(after, choices, place.asleep(touched), touched);
        places.add(next);
        if (!arrived(next)) leave();
    }

    /// A place is come to for the first time.
    /// @return whether it goes on from there
    private boolean arrived(Place place) {
        State state = place.state();
        if (state.outcome().isPresent()) {
            ended(state);
            return false;
        }
        if (place.begin()) return true;
        redundant++;
        blocked(state);
        return false;
    }

    private void ended(State state) {
        classes++;
        Schedule.Writer writer = new Schedule.Writer();
        writer.add(begun);
        for (int i = 0; i < places.size() - 1; i++) writer.add(places.get(i).chosen(), 1);
        Schedule schedule = writer.schedule();
        outcomes.putIfAbsent(Ending.of(state), schedule);
        visitor.accept(schedule);
        boolean cutOff = !(state.outcome().orElseThrow() instanceof Outcome.Deadlock);
        // Whoever could have taken a step before the program ended has to be tried.
        if (cutOff && places.size() > 1) places.get(places.size() - 2).tryAll();
        blocked(state);
    }

    // ---- looking for races

    /// Looks which earlier steps might have come after this one.
    private void races(int depth, int[] threads, int[] contacts) {
        // Of whoever is met: another meeting with it may have been possible before.
        int[] known = trace.known(new int[] {threads[0]});
        int[] covered = known;
        List<Trace.Event> conflicting = trace.conflicting(this.contacts, contacts, known);
        for (Trace.Event event : conflicting) {
            if (event.depth() >= depth || event.knownTo(covered)) continue;
            List<Trace.Event> between = independent(event);
            boolean sure = this.contacts.disagreeOnData(event.contacts(), contacts);
            if (!sure && !couldGo(event, between, threads[0])) {
                // Others may keep it from that, too: it may have to come before them all.
                boolean others = between.removeIf(one -> !one.knownTo(known));
                if (!others || !couldGo(event, between, threads[0])) continue;
            }
            int[] clock = known;
            for (Trace.Event one : between) if (among(conflicting, one)) clock = Trace.join(clock, one.clock());
            turn(event, between, threads[0], clock);
            covered = Trace.join(covered, event.clock());
        }
    }

    /// Whether an event is one of these, of which the last come first.
    private static boolean among(List<Trace.Event> events, Trace.Event event) {
        for (Trace.Event one : events) if (one.number() <= event.number()) return one == event;
        return false;
    }

    /// The same for threads that have not come to take their next step.
    private void blocked(State state) {
        for (int thread = 0; thread < state.threads(); thread++) {
            int[] wanted = Deed.wanted(contacts, state, thread);
            if (wanted.length > 0) races(places.size(), new int[] {thread}, wanted);
        }
    }

    /// The events behind one that do not depend on it.
    private List<Trace.Event> independent(Trace.Event event) {
        List<Trace.Event> found = new ArrayList<>();
        for (int i = trace.size() - 1; i >= 0; i--) {
            Trace.Event later = trace.event(i);
            if (later.depth() <= event.depth()) break;
            if (!event.knownTo(later.clock())) found.add(later);
        }
        Collections.reverse(found);
        return found;
    }

    /// Tries out whether a thread could take its step where all that does not depend on an event has happened, and the event
    /// itself has not.
    private boolean couldGo(Trace.Event event, List<Trace.Event> between, int thread) {
        Place place = places.get(event.depth());
        if (between.isEmpty()) return place.canGo(thread);
        Walk there = Walk.blindly(place.state());
        int depth = event.depth();
        for (Trace.Event one : between) {
            if (one.depth() == depth) continue;
            depth = one.depth();
            // What cannot be tried out is rather possible than not.
            boolean alone = one.thread() != one.choice().thread().index();
            int actor = one.choice().thread().index();
            if (alone || one.choice().way() >= there.ways(actor)) return true;
            there.take(actor, one.choice().way());
        }
        return there.canGo(thread);
    }

    /// Sees to it that at the place of an event something is tried by which the other order comes about.
    private void turn(Trace.Event event, List<Trace.Event> between, int thread, int[] known) {
        Place place = places.get(event.depth());
        int first = -1;
        for (int i = 0; i <= between.size(); i++) {
            boolean last = i == between.size();
            int[] clock = last ? known : between.get(i).clock();
            int candidate = last ? thread : between.get(i).thread();
            if (!begins(between.subList(0, i), clock)) continue;
            if (place.tries(candidate)) return;
            if (first < 0) first = candidate;
        }
        place.tryOut(first);
    }

    /// Whether nothing of these comes before something that knows so much.
    private static boolean begins(List<Trace.Event> before, int[] clock) {
        for (Trace.Event one : before) if (one.knownTo(clock)) return false;
        return true;
    }
}
