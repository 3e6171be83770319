package interleave.explore;

import interleave.engine.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The steps of the execution at hand with their happens-before: two steps are ordered if they touch something in manners
/// that do not agree, or others order them. Steps are added and taken away at the end.
final class Trace {
    private static final Comparator<Event> LAST_FIRST = (one, other) -> Integer.compare(other.number, one.number);

    private final List<Event> events = new ArrayList<>();
    /// What each thread knows: how many events of each thread come before its next one.
    private final List<int[]> clocks = new ArrayList<>();
    /// For each thing and manner the events that touched it so.
    private final List<Touched[]> things = new ArrayList<>();

    /// Something that happened: a step, or what a thread that was left alone did behind it.
    /// @param number its place among all events
    /// @param depth which step it belongs to
    /// @param threads who took part, the one whose step it is first
    /// @param clock what is known behind it; of its own threads it holds their numbers of events
    record Event(int number, int depth, Choice choice, int[] threads, int[] clock, int[] contacts, int[][] before) {
        int thread() {
            return threads[0];
        }

        /// Whether this comes before something that knows so much.
        boolean knownTo(int[] clock) {
            return at(clock, thread()) >= at(this.clock, thread());
        }
    }

    private static final class Touched {
        private final List<Event> events = new ArrayList<>();
    }

    int size() {
        return events.size();
    }

    Event event(int index) {
        return events.get(index);
    }

    static int at(int[] clock, int thread) {
        return thread < clock.length ? clock[thread] : 0;
    }

    /// Two clocks together; one of them, where it holds the other. Clocks are never changed.
    static int[] join(int[] one, int[] other) {
        if (holds(one, other)) return one;
        if (holds(other, one)) return other;
        int[] all = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int i = 0; i < other.length; i++) all[i] = Math.max(all[i], other[i]);
        return all;
    }

    private static boolean holds(int[] one, int[] other) {
        if (one.length < other.length) return false;
        for (int i = 0; i < other.length; i++) if (one[i] < other[i]) return false;
        return true;
    }

    /// What threads know together.
    int[] known(int[] threads) {
        int[] all = clock(threads[0]);
        for (int i = 1; i < threads.length; i++) all = join(all, clock(threads[i]));
        return all;
    }

    private int[] clock(int thread) {
        while (clocks.size() <= thread) clocks.add(new int[0]);
        return clocks.get(thread);
    }

    /// The events that touched something in a manner that does not agree with these contacts, and that are not known, the last
    /// ones first. Of data only those since somebody last touched it alone: that one comes behind all before.
    List<Event> conflicting(Contacts things, int[] contacts, int[] known) {
        List<Event> found = new ArrayList<>();
        for (int i = 0; i < contacts.length; i += 2) {
            Touched[] touched = touched(contacts[i]);
            List<Event> alone = touched[Contacts.ALONE].events;
            boolean data = things.isData(contacts[i]);
            int since = data && !alone.isEmpty() ? alone.getLast().depth() : -1;
            for (int manner = 0; manner < touched.length; manner++) {
                if (manner == contacts[i + 1] && manner != Contacts.ALONE) continue;
                List<Event> all = touched[manner].events;
                for (int at = all.size() - 1; at >= 0 && all.get(at).depth() >= since; at--) {
                    if (!all.get(at).knownTo(known)) found.add(all.get(at));
                }
            }
        }
        if (found.size() < 2) return found;
        found.sort(LAST_FIRST);
        for (int i = found.size() - 1; i > 0; i--) if (found.get(i) == found.get(i - 1)) found.remove(i);
        return found;
    }

    private Touched[] touched(int thing) {
        while (things.size() <= thing) {
            Touched[] manners = new Touched[Contacts.MANNERS];
            for (int i = 0; i < manners.length; i++) manners[i] = new Touched();
            things.add(manners);
        }
        return things.get(thing);
    }

    /// Adds an event behind all others.
    void add(int depth, Choice choice, int[] threads, int[] contacts) {
        int[] clock = known(threads);
        for (int i = 0; i < contacts.length; i += 2) clock = join(clock, last(contacts[i], contacts[i + 1]));
        int[][] before = new int[threads.length][];
        for (int i = 0; i < threads.length; i++) before[i] = clock(threads[i]);
        int most = 0;
        for (int thread : threads) most = Math.max(most, thread);
        clock = Arrays.copyOf(clock, Math.max(clock.length, most + 1));
        for (int thread : threads) clock[thread]++;
        for (int thread : threads) clocks.set(thread, clock);
        Event event = new Event(events.size(), depth, choice, threads, clock, contacts, before);
        events.add(event);
        for (int i = 0; i < contacts.length; i += 2) touched(contacts[i])[contacts[i + 1]].events.add(event);
    }

    /// What is known behind all that touched a thing in a manner that does not agree with this one. Whoever touches it alone
    /// knows of all before.
    private int[] last(int thing, int manner) {
        int[] clock = {};
        Touched[] touched = touched(thing);
        List<Event> alone = touched[Contacts.ALONE].events;
        int since = -1;
        if (!alone.isEmpty()) {
            clock = alone.getLast().clock();
            since = alone.getLast().depth();
        }
        for (int other = 1; other < touched.length; other++) {
            if (other == manner) continue;
            List<Event> all = touched[other].events;
            for (int i = all.size() - 1; i >= 0 && all.get(i).depth() >= since; i--) clock = join(clock, all.get(i).clock());
        }
        return clock;
    }

    /// Takes away the events from `size` on.
    void cut(int size) {
        while (events.size() > size) {
            Event event = events.removeLast();
            for (int i = 0; i < event.threads().length; i++) clocks.set(event.threads()[i], event.before()[i]);
            for (int i = 0; i < event.contacts().length; i += 2) {
                touched(event.contacts()[i])[event.contacts()[i + 1]].events.removeLast();
            }
        }
    }
}
