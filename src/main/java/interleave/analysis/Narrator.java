package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.Choice;
import interleave.engine.Effect;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.engine.State;
import interleave.engine.Step;
import interleave.engine.ThreadView;
import interleave.engine.Waiting;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what happens, as a careful teacher would: in plain sentences, with numbers, and with names to follow.
public final class Narrator {
    private final Analysis analysis;
    private final Run run;
    private final Phrases phrases;
    private final Staleness staleness;
    private final Waits waits;

    Narrator(Analysis analysis) {
        this.analysis = analysis;
        this.run = analysis.run();
        this.phrases = new Phrases(run.machine().program().source());
        this.staleness = new Staleness(analysis);
        this.waits = new Waits(analysis);
    }

    /// What is to be said at a position: at 0 how things stand, else what the step that led there did; at the end of a run
    /// also how it ended.
    public Narration at(int position) {
        State state = run.at(position);
        List<Sentence> said = new ArrayList<>();
        Optional<Narration.Callout> callout = Optional.empty();
        if (position == 0) {
            said.add(beginning(state));
        } else {
            Step step = run.step(position);
            said.add(action(step, position));
            said.addAll(background(step, state, position));
            new Companions(phrases).of(step).ifPresent(said::add);
            callout = callout(step, state, position);
        }
        if (position == run.length()) ending().ifPresent(said::add);
        return new Narration(said, callout).told(analysis);
    }

    private Sentence beginning(State state) {
        if (state.outcome().isPresent()) {
            return Sentence.of("There is nothing to choose: no two threads could ever act at the same time.");
        }
        List<ThreadId> ready = state.allThreads().stream().filter(ThreadView::ready).map(ThreadView::id).toList();
        Sentence.Writing writing = new Sentence.Writing().add("No step has been taken yet.");
        if (ready.size() > 6) {
            writing.add(" ", new Piece.Number("" + ready.size()), " threads are ready.");
        } else if (!ready.isEmpty()) {
            writing.add(" ", Phrases.threads(ready), ready.size() == 1 ? " is ready." : " are ready.");
        }
        for (ThreadView thread : state.allThreads()) {
            if (thread.ended() || thread.waiting().isEmpty()) continue;
            writing.add(" ", waits.waiting(thread.id(), thread.waiting().get(), state, 0));
            break; // the first one, usually main; the others say it on their cards
        }
        return writing.done();
    }

    private Sentence action(Step step, int position) {
        Sentence.Writing writing = new Sentence.Writing().add(step.thread(), " ");
        // What a partner did at a channel in the same step is told by what this thread did there.
        List<Effect> own = step.ownEffects().stream()
                .filter(effect -> effect.thread().equals(step.thread()))
                .toList();
        if (own.isEmpty()) {
            String text = run.machine().program().source().text(step.span());
            writing.add("went past ", new Piece.Code(text.isBlank() ? step.operation().word() : text));
        } else if (own.size() == 1 && own.getFirst() instanceof Effect.Modified modified) {
            writing.add(change(modified, position));
        } else if (own.getFirst() instanceof Effect.Panicked panicked) {
            writing.add(phrases.of(panicked)); // and if it died of that, the end says so
        } else {
            List<Sentence> told = new ArrayList<>();
            for (Effect effect : own.subList(0, Math.min(4, own.size()))) told.add(phrases.of(effect));
            if (own.size() > 4) told.add(Sentence.of("did " + (own.size() - 4) + " more things"));
            writing.add(Phrases.list(told, "and"));
        }
        return writing.add(phrases.line(step.span()), ".").done();
    }

    /// *added 1 to its private copy: 1 → 2*
    private Sentence change(Effect.Modified effect, int position) {
        Optional<Copy> before = analysis.copies().of(effect.thread(), effect.cell(), position - 1);
        return before.isEmpty()
                ? phrases.of(effect)
                : Sentence.of(Phrases.changed(effect.words()), ": ", before.get().value(), " → ", effect.value());
    }

    /// Where the values come from: what was read, by whom it was written, and what happened since.
    private List<Sentence> background(Step step, State state, int position) {
        List<Sentence> said = new ArrayList<>();
        if (step.ownEffects().size() != 1) return said;
        switch (step.ownEffects().getFirst()) {
            case Effect.Read e -> author(e.cell(), e.thread(), position).ifPresent(said::add);
            case Effect.Modified e ->
                analysis.copies()
                        .of(e.thread(), e.cell(), position)
                        .flatMap(copy -> copy.stale().map(stale -> staleness.stale(copy, stale)))
                        .ifPresent(said::add);
            case Effect.Wrote e -> written(e.cell(), state, position, said);
            case Effect.Atomically e -> {
                if (e.wrote() && !e.operation().reads()) written(e.cell(), state, position, said);
                else if (e.wrote()) staleness.madeStale(state, e.cell(), position).ifPresent(said::add);
                else author(e.cell(), e.thread(), position).ifPresent(said::add);
            }
            case Effect.Woke _ -> said.add(Sentence.of("A sleep orders nothing: others may be anywhere by now."));
            case Effect.Locked e -> queue(e.cell(), state).ifPresent(said::add);
            case Effect.Notified e -> {
                if (e.woken().isEmpty()) {
                    said.add(Sentence.of("Nobody waits at ", e.cell(), " now, and a notice is not kept for later."));
                }
            }
            case Effect.Rang _, Effect.TimedOut _ -> said.add(Sentence.of("Nothing says when that happens: others may be anywhere by now."));
            case Effect.Joined _, Effect.LookedAt _, Effect.AlarmSet _, Effect.AlarmStopped _, Effect.Sent _, Effect.Received _, Effect.Closed _, Effect.Measured _, Effect.SendFailed _, Effect.Passed _, Effect.Chose _, Effect.Called _,
                    Effect.ReadLocked _, Effect.ReadUnlocked _, Effect.Claimed _, Effect.OnceBegun _, Effect.OnceEnded _,
                    Effect.OncePassed _, Effect.Enlisted _, Effect.Roused _, Effect.LockFailed _, Effect.Unlocked _, Effect.Added _, Effect.Awaited _, Effect.Spawned _,
                    Effect.Ended _, Effect.Printed _, Effect.Spun _, Effect.Panicked _, Effect.Recovered _,
                    Effect.Died _, Effect.Exited _ -> {} // said it all
        }
        return said;
    }

    private void written(Cell cell, State state, int position, List<Sentence> said) {
        // The step's own write comes before those that ride along with it.
        Lineage lineage = analysis.lineage(cell);
        staleness.origin(lineage.version(lineage.newest(position - 1) + 1)).ifPresent(said::add);
        staleness.madeStale(state, cell, position).ifPresent(said::add);
    }

    private Optional<Sentence> author(Cell cell, ThreadId reader, int position) {
        Version version = analysis.lineage(cell).at(position - 1);
        if (version.thread().isEmpty()) return Optional.empty();
        ThreadId writer = version.thread().get();
        Piece step = new Piece.StepLink(version.step());
        return Optional.of(writer.equals(reader)
                ? Sentence.of("It had written that itself at ", step, ".")
                : Sentence.of(writer, " had written that at ", step, "."));
    }

    private Optional<Sentence> queue(Cell mutex, State state) {
        List<ThreadId> waiting = Deadlock.in(state).waits().stream()
                .filter(wait -> wait.on().contains(mutex))
                .map(Deadlock.Wait::thread)
                .toList();
        if (waiting.isEmpty()) return Optional.empty();
        if (waiting.size() > 4) {
            return Optional.of(Sentence.of(new Piece.Number("" + waiting.size()), " threads wait for it."));
        }
        return Optional.of(Sentence.of(
                Phrases.threads(waiting), waiting.size() == 1 ? " now waits for it." : " now wait for it."));
    }

    private Optional<Narration.Callout> callout(Step step, State state, int position) {
        List<LostUpdate> lost = analysis.lostUpdates().by(position);
        if (!lost.isEmpty()) {
            LostUpdate first = lost.getFirst();
            return Optional.of(staleness.loss(analysis.lineage(first.cell()).version(first.version() + 1)));
        }
        Optional<Copy> own = staleness.aboutToHarm(state, step.thread(), position);
        if (own.isPresent()) return own.flatMap(copy -> copy.stale().map(stale -> staleness.danger(copy, stale)));
        // Another thread that was about to write when this step made its copy stale.
        return state.allThreads().stream()
                .flatMap(thread -> staleness.aboutToHarm(state, thread.id(), position).stream())
                .filter(copy -> copy.stale().filter(stale -> stale.since() == position).isPresent())
                .findFirst()
                .flatMap(copy -> copy.stale().map(stale -> staleness.danger(copy, stale)));
    }

    /// Why a thread cannot go on at a position; empty if it can.
    public Optional<Sentence> waiting(ThreadId thread, int position) {
        State state = run.at(position);
        if (thread.index() >= state.threads()) return Optional.empty();
        ThreadView view = state.thread(thread.index());
        if (view.ended()) return Optional.of(Sentence.of(thread, " has ended."));
        boolean over = state.outcome().isPresent() && !(state.outcome().get() instanceof Outcome.Deadlock);
        if (over) return Optional.of(Sentence.of("The program has ended."));
        return view.waiting().map(on -> waits.waiting(thread, on, state, position));
    }

    /// Which threads wait for ever at a position, though others may still go on; empty if none does.
    public Optional<Sentence> stuck(int position) {
        State state = run.at(position);
        if (Deadlock.in(state).stuck().isEmpty()) return Optional.empty();
        return Optional.of(waits.deadlock(state, position, state.allThreads().stream().noneMatch(ThreadView::ready)));
    }

    /// How the run ended; empty while it can go on.
    public Optional<Sentence> ending() {
        return run.outcome().map(outcome -> switch (outcome) {
            case Outcome.Completed _ -> Sentence.of("The program has ended", balance(), ".", cutOff());
            case Outcome.Exited(ThreadId thread, int code) ->
                Sentence.of(thread, " has ended the program with exit code ", new Piece.Number("" + code), balance(), ".",
                        cutOff());
            case Outcome.Deadlock _ -> waits.deadlock(run.end(), run.length(), true);
            case Outcome.Panicked(ThreadId thread, var span, String message, String report) ->
                Sentence.of(
                        "The program has died in ", thread, phrases.line(span), ": ",
                        new Piece.Strong(report.lines().findFirst().orElse(message)), ".");
            case Outcome.Limit(String bound) -> Sentence.of("The run was given up: ", bound, ".");
        });
    }

    /// What is missing at the end.
    private Sentence balance() {
        int lost = analysis.lostUpdates().count(run.length());
        if (lost == 0) return Sentence.of(", and no update was lost");
        return Sentence.of(", and ", new Piece.Number("" + lost), lost == 1 ? " update is lost" : " updates are lost");
    }

    private boolean isBlocked(ThreadId thread) {
        return run.end().thread(thread.index()).waiting().isPresent();
    }

    /// A thread that is still blocked when the program ends would have waited on: in a program that goes on, it leaks.
    private Sentence leaked(List<ThreadId> leaks, int others) {
        Sentence.Writing writing = new Sentence.Writing();
        for (ThreadId leak : leaks) {
            Waiting on = run.end().thread(leak.index()).waiting().orElseThrow();
            writing.add(" ", waits.waiting(leak, on, run.end(), run.length()));
        }
        writing.add(leaks.size() == 1 ? " It was still blocked: a leak." : " They were still blocked: leaks.");
        if (others > 0) writing.add(" ", new Piece.Number("" + others), others == 1 ? " more thread was cut off." : " more threads were cut off.");
        return writing.done();
    }

    /// The threads that the end of the program cut off.
    private Sentence cutOff() {
        List<ThreadId> left = run.end().allThreads().stream()
                .filter(thread -> !thread.ended())
                .map(ThreadView::id)
                .toList();
        if (left.isEmpty()) return Sentence.of();
        Optional<String> abandoned = run.outcome().flatMap(outcome -> outcome instanceof Outcome.Completed
                ? run.machine().program().wording().abandoned(left.size() == 1)
                : Optional.empty());
        if (abandoned.isPresent()) return abandoned(left, abandoned.get());
        boolean completed = run.outcome().filter(Outcome.Completed.class::isInstance).isPresent();
        List<ThreadId> leaks = completed ? left.stream().filter(this::isBlocked).toList() : List.of();
        if (!leaks.isEmpty() && leaks.size() <= 4) return leaked(leaks, left.size() - leaks.size());
        if (left.size() > 4) return Sentence.of(" ", new Piece.Number("" + left.size()), " threads had not come to their end.");
        return Sentence.of(" ", Phrases.threads(left), " had not come to ", left.size() == 1 ? "its" : "their", " end.");
    }

    private static Sentence abandoned(List<ThreadId> left, String why) {
        Object who = left.size() > 4 ? new Piece.Number(left.size() + " threads") : Phrases.threads(left);
        return Sentence.of(" ", who, " had not come to ", left.size() == 1 ? "its end" : "their end", why, ".");
    }

    /// Why a schedule does not fit: at which step, what keeps the thread, and who could go instead.
    public static Sentence doesNotFit(Run.DoesNotFit problem) {
        Run run = problem.soFar();
        State state = run.end();
        ThreadId thread = problem.choice().thread();
        Sentence why = new Waits(Analysis.of(run)).waiting(thread, problem.waiting(), state, run.length());
        List<ThreadId> ready = run.machine().choices(state).stream().map(Choice::thread).distinct().toList();
        Sentence.Writing writing = new Sentence.Writing()
                .add("Step " + (run.length() + 1) + " cannot be ", problem.choice().toString(), ". ", why);
        if (ready.size() > 8) writing.add(" ", new Piece.Number("" + ready.size()), " other threads could go.");
        else if (!ready.isEmpty()) writing.add(" ", Phrases.list(ready, "or"), " could go.");
        return writing.done();
    }
}
