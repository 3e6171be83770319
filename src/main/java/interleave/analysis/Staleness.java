package interleave.analysis;

import interleave.analysis.Sentence.Writing;
import interleave.engine.Cell;
import interleave.engine.Next;
import interleave.engine.Operation;
import interleave.engine.State;
import interleave.program.AtomicOperation;
import interleave.program.Instruction;
import interleave.program.Program;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// Copies that are out of date, and what came of it, in words.
final class Staleness {
    private final Analysis analysis;

    Staleness(Analysis analysis) {
        this.analysis = analysis;
    }

    /// *Since then T3 wrote 2 at step 10*: the versions behind one, up to another.
    Sentence sinceThen(Cell cell, int after, int last) {
        Lineage lineage = analysis.lineage(cell);
        int count = last - after;
        if (count > 2) return sinceThenOften(lineage, after, last);
        Writing writing = new Writing().add("Since then ");
        for (int number = after + 1; number <= last; number++) {
            Version version = lineage.version(number);
            writing.add(number > after + 1 ? " and " : "", writer(version), " wrote ", version.value(), " at ",
                    new Piece.StepLink(version.step()));
        }
        return writing.done();
    }

    /// *Since then T3 wrote 5 times, at last 7 at step 30.*
    private static Sentence sinceThenOften(Lineage lineage, int after, int last) {
        Version newest = lineage.version(last);
        Piece times = new Piece.Number("" + (last - after));
        return lineage.oneWriter(after + 1, last)
                ? Sentence.of("Since then ", writer(newest), " wrote ", times, " times, at last ", newest.value(), " at ",
                        new Piece.StepLink(newest.step()))
                : Sentence.of("Since then others wrote ", times, " times, at last ", writer(newest), " ", newest.value(),
                        " at ", new Piece.StepLink(newest.step()));
    }

    private static ThreadId writer(Version version) {
        return version.thread().orElseThrow();
    }

    /// *The copy came from step 9. Since then T3 wrote 2 at step 10: the copy is stale.*
    Sentence stale(Copy copy, Copy.Stale stale) {
        return Sentence.of(
                "The copy came from ", new Piece.StepLink(copy.read()), ". ",
                sinceThen(copy.cell(), copy.version(), stale.now().number()),
                ": the copy is ", new Piece.Strong("stale"), ".");
    }

    /// *If T1 writes now, T3's update is lost. Predict: what will counter show?*
    Narration.Callout danger(Copy copy, Copy.Stale stale) {
        Sentence lost = stale.atStake() == 1
                ? Sentence.of(writer(stale.now()), "'s update is lost")
                : Sentence.of(
                        new Piece.Number("" + stale.atStake()), " updates are lost, the last of them ",
                        writer(stale.now()), "'s");
        return new Narration.Callout.Danger(Sentence.of(
                "If ", copy.thread(), " writes now, ", lost, ". Predict: what will ", copy.cell(), " show?"));
    }

    /// How a write came about: *It had read 1 at step 9. Since then T3 wrote 2 at step 10, and T1 never saw it.*
    Optional<Sentence> origin(Version written) {
        if (written.parent().isEmpty()) return blind(written);
        Cell cell = written.cell();
        Version parent = analysis.lineage(cell).version(written.parent().getAsInt());
        Writing writing = new Writing().add("It had read ", parent.value(), " at ", new Piece.StepLink(written.read()));
        int newer = written.number() - 1 - parent.number();
        if (newer == 0) return Optional.of(writing.add(", and nobody wrote in between.").done());
        writing.add(". ", sinceThen(cell, parent.number(), written.number() - 1));
        String unseen = newer == 1 ? " never saw it." : " saw none of it.";
        return Optional.of(writing.add(", and ", writer(written), unseen).done());
    }

    /// *It did not read x first: this replaces what T2 wrote at step 2, and is not counted as a lost update.*
    private Optional<Sentence> blind(Version written) {
        Version replaced = analysis.lineage(written.cell()).version(written.number() - 1);
        if (replaced.thread().isEmpty() || replaced.thread().equals(written.thread())) return Optional.empty();
        return Optional.of(Sentence.of(
                "It did not read ", written.cell(), " first: this replaces what ", writer(replaced), " wrote at ",
                new Piece.StepLink(replaced.step()), ", and is not counted as a lost update."));
    }

    /// *T3's update is lost: 4 increments ran, the counter shows 2.*
    Narration.Callout loss(Version destroyer) {
        Cell cell = destroyer.cell();
        Lineage lineage = analysis.lineage(cell);
        Version destroyed = lineage.version(destroyer.number() - 1);
        int more = lineage.taken(destroyer.number()) - 1;
        Writing writing = new Writing().add(writer(destroyed), "'s update is lost");
        if (more > 0) writing.add(", and ", new Piece.Number("" + more), " that it stood on with it");
        writing.add(": ", sum(lineage, destroyer, destroyed), ".");
        int regained = lineage.regained(destroyer.number());
        if (regained > 0) {
            boolean one = regained == 1;
            writing.add(one ? " One update that had been lost is back: " : " " + regained + " updates that had been lost are back: ")
                    .add(writer(destroyer), " had read ", one ? "it" : "them", " in time.");
        }
        return new Narration.Callout.Loss(writing.done());
    }

    private static Sentence sum(Lineage lineage, Version now, Version destroyed) {
        Cell cell = now.cell();
        if (lineage.onlyIncrements(now.step()) && lineage.value(0) instanceof Value.Int(long start)) {
            return Sentence.of(
                    new Piece.Number("" + now.number()), now.number() == 1 ? " increment ran" : " increments ran",
                    start == 0 ? "" : " on top of " + start, ", ",
                    cell.name().equals("counter") ? "the " : "", cell, " shows ", now.value());
        }
        return Sentence.of(
                cell, " was ", destroyed.value(), " and is now ", now.value(), ", as if ", writer(destroyed),
                " had never written it");
    }

    /// The copy that a thread would write over newer versions with its next step, if there is one.
    Optional<Copy> aboutToHarm(State state, ThreadId thread, int position) {
        Optional<Next> next = state.thread(thread.index()).next();
        if (next.isEmpty() || next.get().cell().isEmpty()) return Optional.empty();
        if (!writes(state.machine().program(), next.get())) return Optional.empty();
        Cell cell = next.get().cell().get();
        return analysis.copies().of(thread, cell, position).filter(copy -> copy.stale().isPresent());
    }

    private static boolean writes(Program program, Next next) {
        if (next.operation() == Operation.WRITE) return true;
        return next.operation() == Operation.ATOMIC
                && next.pc() >= 0
                && program.bodies().get(next.body()).instructions().get(next.pc()) instanceof Instruction.Atomic atomic
                && atomic.operation() == AtomicOperation.STORE;
    }

    /// *That makes T1's copy stale, which it read at step 9*: whose copies a write has just made stale, if they are going to
    /// write.
    Optional<Sentence> madeStale(State state, Cell cell, int position) {
        List<Copy> copies = state.allThreads().stream()
                .filter(thread -> thread.next()
                        .filter(next -> next.cell().filter(cell::equals).isPresent())
                        .filter(next -> next.operation() == Operation.MODIFY || writes(state.machine().program(), next))
                        .isPresent())
                .flatMap(thread -> analysis.copies().of(thread.id(), cell, position).stream())
                .filter(copy -> copy.stale().filter(stale -> stale.since() == position).isPresent())
                .toList();
        if (copies.isEmpty()) return Optional.empty();
        if (copies.size() == 1) {
            Copy copy = copies.getFirst();
            return Optional.of(Sentence.of(
                    "That makes the copy of ", copy.thread(), ", read at ", new Piece.StepLink(copy.read()), ", ",
                    new Piece.Strong("stale"), "."));
        }
        return Optional.of(Sentence.of(
                "That makes the copies of ", Phrases.threads(copies.stream().map(Copy::thread).toList()), " ",
                new Piece.Strong("stale"), "."));
    }
}
