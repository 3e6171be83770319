package interleave.engine;

import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be chosen in a workspace.
final class Choices {
    private final Workspace w;
    /// The choices found last, and the threads that they are of as a set of bits: mostly they stay the same.
    private long readyBefore;
    private List<Choice> choicesBefore = List.of();

    Choices(Workspace workspace) {
        this.w = workspace;
    }

    /// What keeps a choice from being made; null if nothing does.
    static @Nullable Waiting waiting(Workspace w, int thread, int way) {
        if (w.outcome() != null) return new Waiting.ProgramOver();
        if (way == 0 && surely(w, thread)) return null;
        if (thread < 0 || thread >= w.threads() || way < 0) return new Waiting.NoSuchChoice();
        Waiting waiting = Threads.waiting(w, w.strand(thread));
        if (waiting == null && way > 0 && way >= Threads.ways(w, w.strand(thread))) return new Waiting.NoSuchChoice();
        return waiting;
    }

    /// Whether a thread can take a step.
    static boolean canGo(Workspace w, int thread) {
        if (w.outcome() != null || thread >= w.threads()) return false;
        return surely(w, thread) || Threads.ready(w, w.strand(thread));
    }

    private static boolean surely(Workspace w, int thread) {
        return thread >= 0 && thread < Long.SIZE && (w.all().sure() >>> thread & 1) != 0;
    }

    /// In how many ways a thread can take its next step; 0 if it cannot.
    static int ways(Workspace w, int thread) {
        if (!canGo(w, thread)) return 0;
        return surely(w, thread) ? 1 : Threads.ways(w, w.strand(thread));
    }

    /// Whether any thread can take a step.
    static boolean any(Workspace w) {
        if (w.all().sure() != 0) return true;
        for (int i = 0; i < w.threads(); i++) {
            if (Threads.ready(w, w.strand(i))) return true;
        }
        return false;
    }
    /// The choices that can be made in a state, in order of threads; of sleepers, too.
    @SuppressWarnings("NullAway") // every thread below the count is there
    static List<Choice> in(State state) {
        if (state.outcome != null) return List.of();
        Op.Sight sight = state.sight();
        List<Choice> found = new ArrayList<>(state.threadCount);
        for (int i = 0; i < state.threadCount; i++) add(found, sight, state.strands[i]);
        return found;
    }

    private static void add(List<Choice> found, Op.Sight sight, Strand strand) {
        if (!Threads.ready(sight, strand)) return;
        int ways = Threads.ways(sight, strand);
        for (int way = 0; way < ways; way++) {
            found.add(way == 0 ? Choice.of(strand.id) : new Choice(ThreadId.of(strand.id), way));
        }
    }

    /// The choices that can be made, in order of threads. With `realTime`, a sleeper is left asleep as long as anyone else
    /// can go on, and then the one whose time comes first is woken.
    List<Choice> now(boolean realTime) {
        if (w.memory().stirred()) w.all().ask();
        Strand soonest = null;
        long ready = w.all().sure();
        boolean forked = false;
        for (int i = next(-1); i < w.threads(); i = next(i)) {
            Strand strand = w.strand(i);
            if (!Threads.ready(w, strand)) {
                keep(strand);
                continue;
            }
            if (realTime && timed(strand)) return choicesInTime();
            if (realTime && strand.wake > w.now()) {
                if (soonest == null || strand.wake < soonest.wake) soonest = strand;
            } else if (i < Long.SIZE) {
                ready |= 1L << i;
                forked |= Threads.ways(w, strand) > 1;
            } else {
                return realTime ? choicesInTime() : choicesOfMany();
            }
        }
        if (ready == 0 && soonest != null) return List.of(Choice.of(soonest.id));
        if (forked) return realTime ? choicesInTime() : choicesOfMany();
        if (ready != readyBefore) {
            List<Choice> found = new ArrayList<>(Long.bitCount(ready));
            for (long rest = ready; rest != 0; rest &= rest - 1) found.add(Choice.of(Long.numberOfTrailingZeros(rest)));
            readyBefore = ready;
            choicesBefore = List.copyOf(found);
        }
        return choicesBefore;
    }

    /// The next thread behind one that has to be asked whether it can go on.
    private int next(int thread) {
        int next = thread + 1;
        long known = w.all().sure() | w.all().kept();
        return next < Long.SIZE ? Long.numberOfTrailingZeros(~known & -1L << next) : next;
    }

    /// Notes that a thread cannot go on, where it can be told how long that stays so.
    private void keep(Strand strand) {
        Frame frame = Threads.standing(strand);
        int block = frame == null ? -1 : frame.code.ops[frame.pc].decidedBy(frame);
        if (block >= 0) w.memory().keeps(block);
        if (block >= 0 || strand.stand == Strand.Stand.ENDED) w.all().keep(strand.id);
    }

    private boolean timed(Strand strand) {
        Frame frame = Threads.standing(strand);
        return frame != null && frame.code.ops[frame.pc].timed(w, frame);
    }

    /// The same for all cases in real time, also where somebody waits for an alarm: what can be done now, or else what can be
    /// done soonest.
    private List<Choice> choicesInTime() {
        List<Choice> found = new ArrayList<>(w.threads());
        Choice soonest = null;
        long moment = Long.MAX_VALUE;
        for (int i = 0; i < w.threads(); i++) {
            Strand strand = w.strand(i);
            int ways = Threads.ready(w, strand) ? Threads.ways(w, strand) : 0;
            Frame frame = Threads.standing(strand);
            for (int way = 0; way < ways; way++) {
                long due = frame == null ? 0 : frame.code.ops[frame.pc].due(w, frame, way, w.now());
                due = Math.max(due, strand.wake);
                Choice choice = way == 0 ? Choice.of(i) : new Choice(ThreadId.of(i), way);
                if (due <= w.now()) found.add(choice);
                if (due < moment) {
                    moment = due;
                    soonest = choice;
                }
            }
        }
        return found.isEmpty() && soonest != null ? List.of(soonest) : found;
    }

    /// The same where threads no longer fit into the bits of a number, or some can go in several ways.
    private List<Choice> choicesOfMany() {
        List<Choice> found = new ArrayList<>(w.threads());
        for (int i = 0; i < w.threads(); i++) add(found, w, w.strand(i));
        return found;
    }
}
