package interleave.analysis;

import interleave.analysis.Sentence.Writing;
import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.Waiting;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What threads wait for, and who could free them, in words.
final class Waits {
    private final Analysis analysis;

    Waits(Analysis analysis) {
        this.analysis = analysis;
    }

    /// *T2 waits for mu, held by T1 since step 14.*
    Sentence waiting(ThreadId thread, Waiting waiting, State state, int position) {
        return switch (waiting) {
            case Waiting.ForMutex(Cell cell, ThreadId owner) ->
                Sentence.of(thread, " waits for ", cell, ", ", held(thread, owner, cell, state, position), ".");
            case Waiting.ForWaitGroup(Cell cell, long count) ->
                Sentence.of(
                        thread, " waits for ", cell, ": ", new Piece.Number("" + count), " more " + state.machine().program().wording().awaited(),
                        takers(thread, state), ".");
            case Waiting.ForReaders _, Waiting.ForWriter _, Waiting.ForOnce _ ->
                Sentence.of(kept(thread, waiting, state, position), ".");
            case Waiting.ForNotice(Cell cell) ->
                Sentence.of(thread, " waits for a notice at ", cell, notifiers(thread, state), ".");
            case Waiting.ForChannels channels -> Sentence.of(wishes(thread, channels), users(thread, channels, state), ".");
            case Waiting.ForThread(ThreadId other) -> Sentence.of(thread, " waits for ", other, " to end.");
            case Waiting.Ended _ -> Sentence.of(thread, " has ended.");
            case Waiting.ProgramOver _ -> Sentence.of("The program has ended.");
            case Waiting.NoSuchChoice _ ->
                thread.index() < state.threads()
                        ? Sentence.of("This step has no such way to go.")
                        : Sentence.of("There is no " + thread + " here.");
        };
    }

    /// Why a thread is kept from a readers–writer mutex, or from what is done once.
    private Sentence kept(ThreadId thread, Waiting waiting, State state, int position) {
        return switch (waiting) {
            case Waiting.ForReaders(Cell cell, List<ThreadId> readers) -> {
                List<Sentence> all = new ArrayList<>();
                for (ThreadId reader : readers) all.add(reading(thread, reader, cell, state, position));
                yield Sentence.of(
                        thread, " waits for the write lock of ", cell, ", held for reading by ", Phrases.list(all, "and"));
            }
            case Waiting.ForWriter(Cell cell, ThreadId writer, boolean held, boolean reading) -> {
                Sentence wanted = Sentence.of(thread, " waits for the ", reading ? "read" : "write", " lock of ", cell);
                yield held
                        ? Sentence.of(wanted, ", ", writing(thread, writer, cell, state, position))
                        : Sentence.of(wanted, ": ", writer, " waits to write, and goes first");
            }
            case Waiting.ForOnce(Cell cell, ThreadId runner) when runner.equals(thread) ->
                Sentence.of(thread, " waits for ", cell, ", which it is doing itself", since(analysis.heldSince(cell, position)));
            case Waiting.ForOnce(Cell cell, ThreadId runner) ->
                Sentence.of(
                        thread, " waits until ", runner, " is done with ", cell, ", begun",
                        at(analysis.heldSince(cell, position)));
            case Waiting.ForMutex _, Waiting.ForWaitGroup _, Waiting.ForNotice _, Waiting.ForChannels _, Waiting.ForThread _, Waiting.Ended _,
                    Waiting.ProgramOver _, Waiting.NoSuchChoice _ -> Sentence.of(thread, " waits");
        };
    }

    /// *T1 waits to send to jobs or to receive from done*
    private static Sentence wishes(ThreadId thread, Waiting.ForChannels channels) {
        if (channels.empty()) return Sentence.of(thread, " waits in a select without cases: for ever");
        if (channels.wishes().isEmpty()) return Sentence.of(thread, " waits at a channel that is nil: for ever");
        Writing writing = new Writing();
        writing.add(thread, " waits ");
        for (int i = 0; i < channels.wishes().size(); i++) {
            Waiting.Wish wish = channels.wishes().get(i);
            writing.add(i == 0 ? "" : " or ", wish.send() ? "to send to " : "to receive from ", wish.channel());
        }
        return writing.done();
    }

    /// Who may meet it there.
    private static Sentence users(ThreadId thread, Waiting.ForChannels channels, State state) {
        if (channels.wishes().isEmpty()) return Sentence.of();
        List<ThreadId> standing =
                channels.wishes().stream().flatMap(wish -> wish.partners().stream()).distinct().toList();
        if (!standing.isEmpty()) {
            String verb = standing.size() == 1 ? " stands" : " stand";
            return Sentence.of(" (", Phrases.threads(standing), verb, " ready to send)");
        }
        Deadlock deadlock = Deadlock.in(state);
        List<ThreadId> others = deadlock.waits().stream()
                .filter(wait -> wait.thread().equals(thread))
                .flatMap(wait -> wait.by().stream())
                .toList();
        String doing = channels.wishes().stream().allMatch(Waiting.Wish::send) ? "receive" : "send";
        if (others.isEmpty()) return Sentence.of(", but nobody is left who could ", doing);
        if (!deadlock.stuck().contains(thread)) return Sentence.of();
        return Sentence.of(", but ", Phrases.threads(others), others.size() == 1 ? " waits for ever" : " wait for ever");
    }

    private Sentence reading(ThreadId thread, ThreadId reader, Cell cell, State state, int position) {
        Sentence when = since(analysis.readSince(cell, reader, position));
        if (reader.equals(thread)) return Sentence.of(reader, " itself", when);
        return Sentence.of(reader, when, gone(reader, state));
    }

    private Sentence writing(ThreadId thread, ThreadId writer, Cell cell, State state, int position) {
        Sentence when = since(analysis.heldSince(cell, position));
        if (writer.equals(thread)) return Sentence.of("which it holds for writing itself", when);
        return Sentence.of("held for writing by ", writer, when, gone(writer, state));
    }

    private static String gone(ThreadId owner, State state) {
        return state.thread(owner.index()).ended() ? ", which has ended without unlocking it" : "";
    }

    private static Sentence since(OptionalInt step) {
        return step.isPresent() ? Sentence.of(" since ", new Piece.StepLink(step.getAsInt())) : Sentence.of();
    }

    private static Sentence at(OptionalInt step) {
        return step.isPresent() ? Sentence.of(" at ", new Piece.StepLink(step.getAsInt())) : Sentence.of(" before");
    }

    private static Sentence notifiers(ThreadId thread, State state) {
        Deadlock deadlock = Deadlock.in(state);
        List<ThreadId> free = deadlock.waits().stream()
                .filter(wait -> wait.thread().equals(thread))
                .flatMap(wait -> wait.by().stream())
                .toList();
        if (free.isEmpty()) return Sentence.of(", but nobody is left who could give one");
        if (!deadlock.stuck().contains(thread)) return Sentence.of();
        return Sentence.of(", but ", Phrases.threads(free), free.size() == 1 ? " waits for ever" : " wait for ever");
    }

    private Sentence held(ThreadId thread, ThreadId owner, Cell cell, State state, int position) {
        Sentence when = since(analysis.heldSince(cell, position));
        if (owner.equals(thread)) return Sentence.of("which it holds itself", when);
        return Sentence.of("held by ", owner, when, gone(owner, state));
    }

    private static Sentence takers(ThreadId thread, State state) {
        List<ThreadId> free = new ArrayList<>();
        Deadlock deadlock = Deadlock.in(state);
        for (Deadlock.Wait wait : deadlock.waits()) {
            if (wait.thread().equals(thread)) free.addAll(wait.by());
        }
        if (free.isEmpty()) return Sentence.of(", but nobody is left who could");
        if (deadlock.stuck().contains(thread)) {
            return Sentence.of(", but ", Phrases.threads(free), free.size() == 1 ? " waits for ever" : " wait for ever");
        }
        if (free.size() > 4) return Sentence.of(" (", new Piece.Number("" + free.size()), " threads can)");
        return Sentence.of(" (", Phrases.threads(free), " can)");
    }

    /// *Deadlock: no thread can go on. T1 waits for b, held by T2 since step 3; T2 …: each waits for the next.*
    Sentence deadlock(State state, int position, boolean total) {
        Deadlock deadlock = Deadlock.in(state);
        Writing writing = new Writing();
        writing.add(new Piece.Strong("Deadlock"), total ? ": no thread can go on." : ": some threads can never go on.");
        List<ThreadId> left = new ArrayList<>(deadlock.stuck());
        for (List<ThreadId> cycle : deadlock.cycles()) {
            writing.add(" ");
            for (int i = 0; i < cycle.size(); i++) {
                writing.add(i == 0 ? "" : "; ", link(cycle.get(i), state, position));
            }
            writing.add(switch (cycle.size()) {
                case 1 -> ": it waits for itself.";
                case 2 -> ": each waits for the other.";
                default -> ": a ring, each waits for the next.";
            });
            left.removeAll(cycle);
        }
        for (ThreadId thread : left.subList(0, Math.min(4, left.size()))) {
            state.thread(thread.index()).waiting().ifPresent(w -> writing.add(" ", waiting(thread, w, state, position)));
        }
        if (left.size() > 4) writing.add(" So do " + (left.size() - 4) + " more.");
        return writing.done();
    }

    private Sentence link(ThreadId thread, State state, int position) {
        Waiting waiting = state.thread(thread.index()).waiting().orElseThrow();
        return switch (waiting) {
            case Waiting.ForMutex(Cell cell, ThreadId owner) ->
                Sentence.of(thread, " waits for ", cell, ", ", held(thread, owner, cell, state, position));
            case Waiting.ForWaitGroup(Cell cell, long _) -> Sentence.of(thread, " waits for ", cell);
            case Waiting.ForNotice(Cell cell) -> Sentence.of(thread, " waits for a notice at ", cell);
            case Waiting.ForThread(ThreadId other) -> Sentence.of(thread, " waits for ", other, " to end");
            case Waiting.ForChannels channels -> wishes(thread, channels);
            case Waiting.ForReaders _, Waiting.ForWriter _, Waiting.ForOnce _ -> kept(thread, waiting, state, position);
            case Waiting.Ended _, Waiting.ProgramOver _, Waiting.NoSuchChoice _ -> Sentence.of(thread, " waits");
        };
    }
}
