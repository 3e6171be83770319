package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Run;
import interleave.engine.State;
import interleave.program.Layout;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// A race in words: which order is missing, and what would make it.
public final class RaceWords {
    private final Run run;
    private final Source source;

    /// @param run one that shows the races
    public RaceWords(Run run) {
        this.run = run;
        this.source = run.machine().program().source();
    }

    /// Such as "Nothing orders line 37 in T1 before line 37 in T2; a lock held by both, or an atomic, would."
    public Sentence missing(Race race) {
        Race.Access first = race.first();
        Race.Access second = race.second();
        if (race.cell().kind() == Layout.Kind.WAIT_GROUP) {
            return Sentence.of("Nothing orders the first Add and the Wait (", line(first.span()), ", ", line(second.span()), "); Wait may find ",
                    race.cell(), " at zero and not wait: call Add before whatever starts the thread.");
        }
        if (race.cell().kind() == Layout.Kind.CHANNEL) {
            return Sentence.of("Nothing orders the send and the close (", line(first.span()), ", ", line(second.span()),
                    "); a send on a closed channel panics: let the sender close ", race.cell(), ", or tell it to stop.");
        }
        Sentence.Writing words = new Sentence.Writing();
        words.add("Nothing orders ", line(first.span()), " in ", first.thread());
        words.add(" before ", line(second.span()), " in ", second.thread(), "; ");
        if (first.atomic() || second.atomic()) {
            Race.Access plain = first.atomic() ? second : first;
            words.add("an atomic ", plain.write() ? "write" : "read", " at ", line(plain.span()), " would, or a lock held by both.");
        } else {
            words.add("a lock held by both, or an atomic, would.");
        }
        locks(first, second, words);
        return words.done();
    }

    /// What the two do to the cell, and at which steps.
    public Sentence happened(Race race) {
        Race.Access first = race.first();
        Race.Access second = race.second();
        return Sentence.of(
                first.thread(), " ", verb(first), " ", race.cell(), " at ", line(first.span()), " (", new Piece.StepLink(first.step()), "), ",
                second.thread(), " ", verb(second), " it at ", line(second.span()), " (", new Piece.StepLink(second.step()), ").");
    }

    /// What a run is: whether it has data races, and whether it loses updates. Neither follows from the other.
    public static Sentence verdict(Analysis analysis) {
        int races = analysis.races().all().size();
        int lost = analysis.lostUpdates().count(analysis.run().length());
        String run = analysis.run().outcome().isPresent() ? "This run" : "This run, so far,";
        if (races == 0 && lost == 0) return Sentence.of(run, " has no data race and loses no update.");
        if (races == 0) {
            return Sentence.of(
                    run, " loses ", counted(lost, "update"), " and has ", new Piece.Strong("no data race"),
                    ": each access is ordered, but reading and writing back are not one step.");
        }
        if (lost == 0) {
            return Sentence.of(
                    run, " has ", counted(races, "data race"), " and ", new Piece.Strong("loses no update"),
                    ": that it went well is luck, not order.");
        }
        return Sentence.of(run, " has ", counted(races, "data race"), " and loses ", counted(lost, "update"), ".");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String verb(Race.Access access) {
        return (access.write() ? "writes" : "reads") + (access.atomic() ? " atomically" : "");
    }

    private Piece.Line line(Span span) {
        return new Piece.Line(source.line(span), span);
    }

    /// A lock that a thread has when it comes to an access.
    private record Held(Cell lock, boolean reading) {
        private Sentence words() {
            return reading ? Sentence.of(lock, " for reading") : Sentence.of(lock);
        }
    }

    /// Locks that are held all the same, and do not help.
    private void locks(Race.Access first, Race.Access second, Sentence.Writing words) {
        List<Held> one = held(first);
        List<Held> other = held(second);
        if (one.isEmpty() && other.isEmpty()) return;
        words.add(" There ", first.thread(), " holds ", names(one), " and ", second.thread(), " ", names(other), ": ");
        boolean same = one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.lock().equals(b.lock())));
        if (one.isEmpty() || other.isEmpty()) words.add("a lock that one alone takes keeps nobody out.");
        else if (same) words.add("locks for reading do not keep one another out.");
        else words.add("these are different locks.");
    }

    private static Sentence names(List<Held> locks) {
        Sentence.Writing names = new Sentence.Writing();
        for (Held held : locks) names.add(names.isEmpty() ? "" : " and ", held.words());
        return locks.isEmpty() ? Sentence.of("none") : names.done();
    }

    private List<Held> held(Race.Access access) {
        State before = run.at(access.step() - 1);
        int thread = access.thread().index();
        List<Held> held = new ArrayList<>();
        for (Cell cell : before.sharedCells()) {
            Value value = before.read(cell);
            if (value instanceof Value.Mutex mutex && mutex.owner() == thread) held.add(new Held(cell, false));
            if (!(value instanceof Value.ReadWriteMutex both)) continue;
            if (both.held() && both.writer() == thread) held.add(new Held(cell, false));
            else if (both.readers().contains(thread)) held.add(new Held(cell, true));
        }
        for (Effect effect : run.step(access.step()).effects()) {
            if (!effect.thread().equals(access.thread())) continue;
            if (effect.span().equals(access.span()) && touches(effect)) break;
            follow(effect, held);
        }
        return held;
    }

    private static boolean touches(Effect effect) {
        return effect instanceof Effect.Read || effect instanceof Effect.Wrote || effect instanceof Effect.Atomically;
    }

    /// What rides along with a step may lock and unlock on its way.
    private static void follow(Effect effect, List<Held> held) {
        if (effect instanceof Effect.Locked e) held.add(new Held(e.cell(), false));
        if (effect instanceof Effect.ReadLocked e) held.add(new Held(e.cell(), true));
        if (effect instanceof Effect.Unlocked e) held.remove(new Held(e.cell(), false));
        if (effect instanceof Effect.ReadUnlocked e) held.remove(new Held(e.cell(), true));
    }
}
