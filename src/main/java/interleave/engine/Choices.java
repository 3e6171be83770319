package interleave.engine;

import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;

/// What can be chosen in a workspace.
final class Choices {
    private final Workspace w;
    /// The choices found last, and the threads that they are of as a set of bits: mostly they stay the same.
    private long readyBefore;
    private List<Choice> choicesBefore = List.of();

    Choices(Workspace workspace) {
        this.w = workspace;
    }

    /// The choices that can be made, in order of threads. With `realTime`, a sleeper is left asleep as long as anyone else
    /// can go on, and then the one whose time comes first is woken.
    List<Choice> now(boolean realTime) {
        Strand soonest = null;
        long ready = 0;
        boolean forked = false;
        for (int i = 0; i < w.threads(); i++) {
            Strand strand = w.strand(i);
            if (!Threads.ready(w, strand)) continue;
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
        for (int i = 0; i < w.threads(); i++) {
            int ways = Threads.ready(w, w.strand(i)) ? Threads.ways(w, w.strand(i)) : 0;
            for (int way = 0; way < ways; way++) found.add(way == 0 ? Choice.of(i) : new Choice(ThreadId.of(i), way));
        }
        return found;
    }
}
