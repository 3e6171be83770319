package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Run;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;

/// Happens-before as a graph of acts with all its edges and its transitive closure, and races by looking at all pairs.
final class NaiveOrder {
    /// A thread's part of a step, or, where it matters what comes first within a step, one effect of it.
    private record Act(int step, int part, ThreadId thread) {}

    private record Access(Act act, Cell cell, Race.Access access) {}

    private final List<Act> acts = new ArrayList<>();
    private final Map<Act, Integer> numbers = new HashMap<>();
    private final List<Access> accesses = new ArrayList<>();
    private final boolean[][] before;
    private final boolean fine;

    /// The order of whole steps.
    static NaiveOrder ofSteps(Run run) {
        return new NaiveOrder(run, false);
    }

    /// The order of all that happens: what rides along with a step comes behind it.
    static NaiveOrder ofEffects(Run run) {
        return new NaiveOrder(run, true);
    }

    private NaiveOrder(Run run, boolean fine) {
        this.fine = fine;
        for (int step = 1; step <= run.length(); step++) {
            List<Effect> effects = run.step(step).effects();
            for (int i = 0; i < effects.size(); i++) {
                Effect effect = effects.get(i);
                if (effect instanceof Effect.Awaited) act(-step, i, effect.thread()); // it comes, and then it waits
                if (fine) act(step, i, effect.thread());
            }
            act(step, effects.size(), run.step(step).thread());
            for (int i = 0; i < effects.size(); i++) act(step, i, effects.get(i).thread());
        }
        before = new boolean[acts.size()][acts.size()];
        for (int a = 0; a < acts.size(); a++) {
            for (int b = a + 1; b < acts.size(); b++) before[a][b] = acts.get(a).thread().equals(acts.get(b).thread());
        }
        Map<Cell, List<Effect>> synced = new HashMap<>();
        Map<Cell, List<Act>> at = new HashMap<>();
        for (int step = 1; step <= run.length(); step++) {
            List<Effect> effects = run.step(step).effects();
            for (int i = 0; i < effects.size(); i++) add(act(step, i, effects.get(i).thread()), effects.get(i), effects, synced, at);
        }
        for (int via = 0; via < acts.size(); via++) {
            for (int a = 0; a < acts.size(); a++) {
                for (int b = 0; before[a][via] && b < acts.size(); b++) before[a][b] |= before[via][b];
            }
        }
    }

    private Act act(int step, int part, ThreadId thread) {
        Act act = new Act(step, fine ? part : 0, thread);
        if (numbers.putIfAbsent(act, acts.size()) == null) acts.add(act);
        return act;
    }

    private void add(Act act, Effect effect, List<Effect> step, Map<Cell, List<Effect>> synced, Map<Cell, List<Act>> at) {
        switch (effect) {
            case Effect.Spawned e -> {
                for (Act other : acts) if (other.thread().equals(e.child())) order(act, other);
            }
            case Effect.Read e -> access(act, e.cell(), effect, false, false);
            case Effect.Wrote e -> {
                for (Effect.Behind behind : e.behind()) accesses.add(new Access(act, behind.cell(), new Race.Access(act.thread(), act.step(), behind.span(), true, false)));
                access(act, e.cell(), effect, true, false);
            }
            case Effect.Atomically e -> {
                access(act, e.cell(), effect, e.wrote(), true);
                sync(act, effect, e.cell(), synced, at);
            }
            case Effect.Locked e -> sync(act, effect, e.cell(), synced, at);
            case Effect.Unlocked e -> sync(act, effect, e.cell(), synced, at);
            case Effect.AlarmSet e -> sync(act, effect, e.cell(), synced, at);
            case Effect.Rang e -> sync(act, effect, e.cell(), synced, at);
            case Effect.ReadLocked e -> sync(act, effect, e.cell(), synced, at);
            case Effect.ReadUnlocked e -> sync(act, effect, e.cell(), synced, at);
            case Effect.OnceEnded e -> sync(act, effect, e.cell(), synced, at);
            case Effect.OncePassed e -> sync(act, effect, e.cell(), synced, at);
            case Effect.Notified e -> sync(act, effect, e.cell(), synced, at);
            case Effect.Roused e -> sync(act, effect, e.cell(), synced, at);
            case Effect.Sent e -> {
                access(act, e.cell(), effect, false, false);
                e.receiver().ifPresent(receiver -> {
                    Act receiving = act(act.step(), received(step, act.thread(), receiver), receiver);
                    order(act, receiving);
                    order(receiving, act);
                });
                channel(act, effect, e.cell(), synced, at);
            }
            case Effect.SendFailed e -> access(act, e.cell(), effect, false, false);
            case Effect.Received e -> channel(act, effect, e.cell(), synced, at);
            case Effect.Closed e -> {
                access(act, e.cell(), effect, true, false);
                channel(act, effect, e.cell(), synced, at);
            }
            case Effect.Added e -> {
                if (e.delta() > 0 && e.count() == e.delta()) access(act, e.cell(), effect, false, false);
                sync(act, effect, e.cell(), synced, at);
            }
            case Effect.Awaited e -> {
                access(new Act(-act.step(), act.part(), act.thread()), e.cell(), effect, true, true);
                sync(act, effect, e.cell(), synced, at);
            }
            default -> {} // neither data nor order
        }
    }

    /// Which effect of a step is the receiving of what was sent in it; it may stand before the sending.
    private static int received(List<Effect> step, ThreadId sender, ThreadId receiver) {
        for (int i = 0; i < step.size(); i++) {
            boolean from = step.get(i) instanceof Effect.Received r && r.sender().filter(sender::equals).isPresent();
            if (from && step.get(i).thread().equals(receiver)) return i;
        }
        throw new AssertionError("nobody received what was sent to " + receiver);
    }

    private void sync(Act act, Effect effect, Cell cell, Map<Cell, List<Effect>> synced, Map<Cell, List<Act>> at) {
        List<Effect> past = synced.computeIfAbsent(cell, _ -> new ArrayList<>());
        List<Act> acts = at.computeIfAbsent(cell, _ -> new ArrayList<>());
        for (int i = past.size() - 1; i >= 0; i--) {
            boolean stop = false;
            boolean orders =
                    switch (effect) {
                        case Effect.Locked _ ->
                            past.get(i) instanceof Effect.Unlocked || past.get(i) instanceof Effect.ReadUnlocked;
                        case Effect.ReadLocked _ -> past.get(i) instanceof Effect.Unlocked;
                        case Effect.Rang _ -> past.get(i) instanceof Effect.AlarmSet;
                        case Effect.OncePassed _ -> past.get(i) instanceof Effect.OnceEnded;
                        case Effect.Roused e ->
                            past.get(i) instanceof Effect.Notified n && (stop = n.woken().contains(e.thread()));
                        case Effect.Awaited _ -> past.get(i) instanceof Effect.Added add && add.delta() < 0;
                        case Effect.Atomically e ->
                            e.operation().reads() && past.get(i) instanceof Effect.Atomically w && (stop = w.wrote());
                        default -> false;
                    };
            if (orders) order(acts.get(i), act);
            if (stop) break;
        }
        past.add(effect);
        acts.add(act);
    }

    /// By the numbers of what went through the buffer so far.
    private void channel(Act act, Effect effect, Cell cell, Map<Cell, List<Effect>> synced, Map<Cell, List<Act>> at) {
        List<Effect> past = synced.computeIfAbsent(cell, _ -> new ArrayList<>());
        List<Act> pastActs = at.computeIfAbsent(cell, _ -> new ArrayList<>());
        int sent = 0;
        int received = 0;
        for (Effect one : past) {
            if (one instanceof Effect.Sent s && s.receiver().isEmpty()) sent++;
            if (one instanceof Effect.Received r && r.open() && r.sender().isEmpty()) received++;
        }
        int sends = 0;
        int receives = 0;
        for (int i = 0; i < past.size(); i++) {
            boolean send = past.get(i) instanceof Effect.Sent s && s.receiver().isEmpty();
            boolean receive = past.get(i) instanceof Effect.Received r && r.open() && r.sender().isEmpty();
            boolean orders =
                    switch (effect) {
                        case Effect.Received e when e.sender().isEmpty() ->
                            e.open() ? send && sends == received : past.get(i) instanceof Effect.Closed;
                        case Effect.Sent e when e.receiver().isEmpty() -> receive && receives == sent - e.capacity();
                        default -> false;
                    };
            if (orders) order(pastActs.get(i), act);
            if (send) sends++;
            if (receive) receives++;
        }
        past.add(effect);
        pastActs.add(act);
    }

    private void order(Act one, Act other) {
        if (!one.equals(other)) before[numbers.get(one)][numbers.get(other)] = true;
    }

    private void access(Act act, Cell cell, Effect effect, boolean write, boolean atomic) {
        accesses.add(new Access(act, cell, new Race.Access(act.thread(), Math.abs(act.step()), effect.span(), write, atomic)));
    }

    boolean before(int one, ThreadId oneThread, int other, ThreadId otherThread) {
        return before[numbers.get(new Act(one, 0, oneThread))][numbers.get(new Act(other, 0, otherThread))];
    }

    /// The pairs of places that race, each pair in one order.
    TreeSet<String> races() {
        TreeSet<String> found = new TreeSet<>();
        eachRace((pair, _) -> found.add(pair));
        return found;
    }

    /// Tells of all pairs of accesses that race the places, and the step of the second.
    void eachRace(ObjIntConsumer<String> told) {
        for (Access a : accesses) {
            for (Access b : accesses) {
                boolean conflict = a.cell().equals(b.cell())
                        && !a.act().thread().equals(b.act().thread())
                        && (a.access().write() || b.access().write())
                        && !(a.access().atomic() && b.access().atomic());
                int first = numbers.get(a.act());
                int second = numbers.get(b.act());
                if (conflict && !before[first][second] && !before[second][first]) {
                    told.accept(pair(a.access(), b.access()), Math.max(a.access().step(), b.access().step()));
                }
            }
        }
    }

    static String pair(Race.Access a, Race.Access b) {
        String one = a.span() + " " + a.write();
        String other = b.span() + " " + b.write();
        return one.compareTo(other) < 0 ? one + " | " + other : other + " | " + one;
    }
}
