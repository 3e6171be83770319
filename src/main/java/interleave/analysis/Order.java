package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Run;
import interleave.engine.Step;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The happens-before order of a run, noted step by step; see [HappensBefore] for its rules.
final class Order {
    private final List<Pasts> threads = new ArrayList<>();
    private final Map<Cell, Released> objects = new HashMap<>();
    /// Of readers–writer mutexes, the readers that have left since somebody last wrote.
    private final Map<Cell, Released> readings = new HashMap<>();
    private final Map<Integer, Start> starts = new HashMap<>();
    /// The notices that threads have got at condition variables.
    private final Map<Integer, Start> notices = new HashMap<>();
    private final Map<Cell, ChannelOrder> channels = new HashMap<>();
    final List<Edge> edges = new ArrayList<>();
    final Ints edgeTargets = new Ints();
    final RaceWatch races;
    private final boolean remembering;
    private int seen;

    /// The order of a run from its start.
    Order() {
        this.remembering = true;
        this.races = new RaceWatch(this);
    }

    /// What another order knows by now, without the history that led to it.
    Order(Order other, Consumer<Race> told) {
        this.remembering = false;
        for (Pasts thread : other.threads) threads.add(thread.fork());
        other.objects.forEach((cell, released) -> objects.put(cell, released.copy()));
        other.readings.forEach((cell, released) -> readings.put(cell, released.copy()));
        starts.putAll(other.starts);
        notices.putAll(other.notices);
        other.channels.forEach((cell, channel) -> channels.put(cell, channel.copy()));
        this.races = new RaceWatch(this, other.races, told);
    }

    private record Start(ThreadId by, int step, VectorClock clock) {}

    private record Release(ThreadId by, int step) {}

    /// What is known to whoever acquires a synchronisation object, and which steps said so last.
    private static final class Released {
        private VectorClock clock = VectorClock.ZERO;
        private final List<Release> by = new ArrayList<>();

        /// Adds what a thread releases to what others have released.
        private void join(ThreadId thread, int step, VectorClock now) {
            clock = clock.join(now);
            by.removeIf(release -> release.by().equals(thread));
            by.add(new Release(thread, step));
        }

        private Released copy() {
            Released copy = new Released();
            copy.clock = clock;
            copy.by.addAll(by);
            return copy;
        }
    }

    void see(Run run) {
        while (seen < run.length()) {
            seen++;
            Step step = run.step(seen);
            see(seen, step.thread(), step.effects());
        }
    }

    /// One more step.
    void see(int number, ThreadId thread, List<Effect> effects) {
        act(thread, number);
        for (Effect effect : effects) add(number, effect);
    }

    /// What decides which later accesses race with earlier ones: all that is known to somebody, or will be to whoever
    /// comes to a synchronisation object. In an order that does not depend on the history.
    /// @param count how many threads there are
    /// @param ended whether a thread has come to its end
    List<Bearer> bearers(int count, IntPredicate ended) {
        List<Bearer> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!ended.test(i)) found.add(new Bearer(Bearer.THREAD, i, 0, known(i)));
        }
        notices.forEach((thread, notice) -> found.add(new Bearer(Bearer.NOTICE, thread, 0, notice.clock())));
        objects.forEach((cell, released) -> found.add(Bearer.at(Bearer.OBJECT, cell, released.clock)));
        readings.forEach((cell, released) -> found.add(Bearer.at(Bearer.READING, cell, released.clock)));
        channels.forEach((cell, channel) -> channel.bearers(cell, found));
        return found;
    }

    Pasts thread(int index) {
        while (threads.size() <= index) threads.add(new Pasts(threads.size()));
        return threads.get(index);
    }

    private void act(ThreadId thread, int step) {
        Pasts pasts = thread(thread.index());
        if (!pasts.act(step)) return;
        @Nullable Start start = starts.get(thread.index());
        if (start == null) return;
        pasts.learn(start.clock());
        edge(new Edge(Edge.Kind.SPAWN, start.by(), start.step(), thread, step, Optional.empty()));
    }

    /// What a thread knows, or will know with its first act.
    private VectorClock known(int thread) {
        if (thread(thread).acts() > 0) return thread(thread).now();
        @Nullable Start start = starts.get(thread);
        return start == null ? VectorClock.ZERO : start.clock();
    }

    private void edge(Edge edge) {
        if (!remembering) return;
        edges.add(edge);
        edgeTargets.add(edge.to());
    }

    private void add(int step, Effect effect) {
        ThreadId thread = effect.thread();
        act(thread, step);
        switch (effect) {
            case Effect.Read e -> races.access(step, e.cell(), thread, e.span(), false, false);
            case Effect.Wrote e -> {
                // What was written before anybody else could reach it comes to matter now.
                for (Effect.Behind behind : e.behind()) races.access(step, behind.cell(), thread, behind.span(), true, false);
                races.access(step, e.cell(), thread, e.span(), true, false);
            }
            case Effect.Atomically e -> atomically(step, e);
            case Effect.Locked e -> {
                acquire(step, thread, e.cell(), Edge.Kind.MUTEX);
                acquire(step, thread, readings.remove(e.cell()), e.cell(), Edge.Kind.MUTEX);
            }
            case Effect.Unlocked e -> release(step, thread, e.cell(), Edge.Kind.MUTEX);
            case Effect.ReadLocked e -> acquire(step, thread, e.cell(), Edge.Kind.MUTEX);
            case Effect.ReadUnlocked e -> readings.computeIfAbsent(e.cell(), _ -> new Released()).join(thread, step, now(thread));
            case Effect.Called e when !e.orders() -> {}
            case Effect.Called e -> {
                acquire(step, thread, e.cell(), Edge.Kind.OBJECT);
                release(step, thread, e.cell(), Edge.Kind.OBJECT);
            }
            case Effect.AlarmSet e -> release(step, thread, e.cell(), Edge.Kind.ALARM);
            case Effect.Rang e -> acquire(step, thread, e.cell(), Edge.Kind.ALARM);
            case Effect.OnceEnded e -> release(step, thread, e.cell(), Edge.Kind.ONCE);
            case Effect.OncePassed e -> acquire(step, thread, e.cell(), Edge.Kind.ONCE);
            case Effect.Notified e -> {
                for (ThreadId woken : e.woken()) notices.put(woken.index(), new Start(thread, step, now(thread)));
            }
            case Effect.Roused e -> roused(step, thread, e.cell());
            case Effect.Sent e -> {
                races.access(step, e.cell(), thread, e.span(), false, false);
                sent(step, e);
            }
            // As with Go's detector, to mean to send is enough for a race with the close.
            case Effect.SendFailed e -> races.access(step, e.cell(), thread, e.span(), false, false);
            case Effect.Received e -> received(step, e);
            case Effect.Closed e -> {
                if (!e.again()) races.access(step, e.cell(), thread, e.span(), true, false);
                channel(e.cell()).closed(moment(step, thread));
            }
            case Effect.Added e -> {
                if (e.delta() > 0 && e.count() == e.delta()) races.access(step, e.cell(), thread, e.span(), false, false);
                if (e.delta() < 0) release(step, thread, e.cell(), Edge.Kind.WAIT_GROUP);
            }
            case Effect.Awaited e -> {
                races.access(step, e.cell(), thread, e.span(), true, true);
                acquire(step, thread, e.cell(), Edge.Kind.WAIT_GROUP);
            }
            case Effect.Spawned e ->
                starts.put(e.child().index(), new Start(thread, step, now(thread)));
            case Effect.Joined e -> {
                thread(thread.index()).learn(now(e.other()));
                int last = thread(e.other().index()).last();
                if (last > 0) edge(new Edge(Edge.Kind.JOIN, e.other(), last, thread, step, Optional.empty()));
            }
            case Effect.LookedAt e when e.ended() -> thread(thread.index()).learn(now(e.other()));
            case Effect.LookedAt _, Effect.TimedOut _, Effect.AlarmStopped _, Effect.Measured _, Effect.Passed _, Effect.Chose _, Effect.Claimed _, Effect.OnceBegun _, Effect.Enlisted _, Effect.Modified _, Effect.LockFailed _, Effect.Ended _, Effect.Woke _, Effect.Printed _, Effect.Spun _,
                    Effect.Panicked _, Effect.Recovered _, Effect.Died _, Effect.Exited _ -> {} // orders nothing
        }
    }

    private void atomically(int step, Effect.Atomically e) {
        if (e.operation().reads()) acquire(step, e.thread(), e.cell(), Edge.Kind.ATOMIC);
        races.access(step, e.cell(), e.thread(), e.span(), e.wrote(), true);
        if (e.wrote()) release(step, e.thread(), e.cell(), Edge.Kind.ATOMIC);
    }

    /// A notice happens before its receiver goes on (package sync, Cond).
    private void roused(int step, ThreadId thread, Cell cell) {
        @Nullable Start notice = notices.remove(thread.index());
        if (notice == null) return;
        thread(thread.index()).learn(notice.clock());
        edge(new Edge(Edge.Kind.CONDITION, notice.by(), notice.step(), thread, step, Optional.of(cell)));
    }

    private void sent(int step, Effect.Sent e) {
        ChannelOrder channel = channel(e.cell());
        if (e.receiver().isPresent()) {
            ThreadId receiver = e.receiver().get();
            act(receiver, step);
            ChannelOrder.Moment sending = moment(step, e.thread());
            learn(moment(step, receiver), e.thread(), step, e.cell());
            learn(sending, receiver, step, e.cell());
            return;
        }
        channel.holds(e.buffered());
        channel.room(e.capacity()).ifPresent(room -> learn(room, e.thread(), step, e.cell()));
        channel.sent(moment(step, e.thread()));
    }

    /// A value that was handed over is dealt with where it is sent.
    private void received(int step, Effect.Received e) {
        if (e.sender().isPresent()) return;
        ChannelOrder channel = channel(e.cell());
        channel.holds(e.buffered());
        (e.open() ? channel.taken() : channel.closed()).ifPresent(before -> learn(before, e.thread(), step, e.cell()));
        if (e.open()) channel.received(moment(step, e.thread()));
    }

    private ChannelOrder channel(Cell cell) {
        return channels.computeIfAbsent(cell, _ -> new ChannelOrder());
    }

    private ChannelOrder.Moment moment(int step, ThreadId thread) {
        return new ChannelOrder.Moment(thread, step, now(thread));
    }

    private void learn(ChannelOrder.Moment before, ThreadId thread, int step, Cell cell) {
        if (before.step() == 0 || before.by().equals(thread)) return;
        thread(thread.index()).learn(before.clock());
        edge(new Edge(Edge.Kind.CHANNEL, before.by(), before.step(), thread, step, Optional.of(cell)));
    }

    private VectorClock now(ThreadId thread) {
        return thread(thread.index()).now();
    }

    private void acquire(int step, ThreadId thread, Cell cell, Edge.Kind kind) {
        acquire(step, thread, objects.get(cell), cell, kind);
    }

    private void acquire(int step, ThreadId thread, @Nullable Released object, Cell cell, Edge.Kind kind) {
        if (object == null) return;
        thread(thread.index()).learn(object.clock);
        for (Release release : object.by) {
            if (release.by().equals(thread)) continue;
            edge(new Edge(kind, release.by(), release.step(), thread, step, Optional.of(cell)));
        }
    }

    /// An atomic operation sees only the last write; whoever locks comes after all who unlocked, though the last of them is
    /// enough to say so; a wait comes after all of its round.
    private void release(int step, ThreadId thread, Cell cell, Edge.Kind kind) {
        Released object = objects.computeIfAbsent(cell, _ -> new Released());
        if (kind == Edge.Kind.WAIT_GROUP) {
            object.join(thread, step, now(thread));
            return;
        }
        object.clock = kind == Edge.Kind.ATOMIC ? now(thread) : object.clock.join(now(thread));
        object.by.clear();
        object.by.add(new Release(thread, step));
    }
}
