package interleave.ui;

import interleave.engine.Next;
import interleave.engine.Operation;
import interleave.engine.Run;
import interleave.engine.State;
import interleave.engine.Step;
import interleave.engine.ThreadView;
import interleave.program.Body;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A statement opened into its steps, in the order in which it takes them, each with the threads that would take it next.
/// @param current the thread that is looked at
public record StatementSteps(Span statement, Optional<ThreadId> current, List<Part> parts) {
    /// As much of a run is asked which accesses are steps.
    private static final int MOST_ASKED = 4096;

    public StatementSteps {
        parts = List.copyOf(parts);
    }

    /// One step of the statement.
    /// @param words what it does, such as `read counter`
    /// @param threads those that stand before it, and the current one where it has just taken it and gone on elsewhere
    public record Part(Operation operation, String words, Span span, List<ThreadId> threads) {
        public Part {
            threads = List.copyOf(threads);
        }
    }

    private record Kind(Operation operation, Span span) {}

    /// The statement under way: that of the thread that is looked at, else of the last step, else of the first thread that
    /// can go on. Empty where there is none.
    static Optional<StatementSteps> of(Moment moment, Optional<ThreadId> selected) {
        State state = moment.state();
        Optional<Step> last = moment.position() == 0
                ? Optional.empty()
                : Optional.of(moment.run().step(moment.position()));
        List<ThreadView> threads = state.allThreads();
        if (selected.isPresent() && !last.map(Step::thread).equals(selected)) {
            return threads.stream()
                    .filter(thread -> selected.get().equals(thread.id()))
                    .flatMap(thread -> thread.next().stream())
                    .findFirst()
                    .map(next -> of(moment, next.statement(), selected, Optional.empty(), threads));
        }
        if (last.isPresent() && !last.get().statement().equals(Span.NOWHERE)) {
            Optional<ThreadId> current = last.map(Step::thread);
            return Optional.of(of(moment, last.get().statement(), current, last, threads));
        }
        return threads.stream().filter(ThreadView::ready).findFirst().map(first -> {
            Span statement = first.next().map(Next::statement).orElse(Span.NOWHERE);
            return of(moment, statement, Optional.of(first.id()), Optional.empty(), threads);
        });
    }

    private static StatementSteps of(
            Moment moment,
            Span statement,
            Optional<ThreadId> current,
            Optional<Step> last,
            List<ThreadView> threads) {
        Set<Kind> taken = taken(moment.run(), statement, threads);
        List<Part> parts = new ArrayList<>();
        List<Body> bodies = moment.run().machine().program().bodies();
        for (int body = 0; body < bodies.size(); body++) {
            List<Span> statements = bodies.get(body).statements();
            for (int pc = 0; pc < statements.size(); pc++) {
                if (!statements.get(pc).equals(statement)) continue;
                Instruction instruction = bodies.get(body).instructions().get(pc);
                Optional<Words> words = words(instruction);
                if (words.isEmpty() || !taken.contains(new Kind(words.get().operation(), instruction.span()))) continue;
                parts.add(new Part(
                        words.get().operation(), words.get().text(), instruction.span(), before(threads, body, pc)));
            }
        }
        last.ifPresent(step -> markTaken(parts, step));
        return new StatementSteps(statement, current, parts);
    }

    /// A thread that has taken the last step of the statement and stands elsewhere now is shown on what it did.
    private static void markTaken(List<Part> parts, Step step) {
        if (parts.stream().anyMatch(part -> part.threads().contains(step.thread()))) return;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.operation() != step.operation() || !part.span().equals(step.span())) continue;
            List<ThreadId> threads = new ArrayList<>(part.threads());
            threads.add(step.thread());
            parts.set(i, new Part(part.operation(), part.words(), part.span(), threads));
            return;
        }
    }

    private static List<ThreadId> before(List<ThreadView> threads, int body, int pc) {
        return threads.stream()
                .filter(thread -> thread.next().filter(n -> n.body() == body && n.pc() == pc).isPresent())
                .map(ThreadView::id)
                .toList();
    }

    /// Whether an access is a step depends on who can reach the memory; those that were steps in this run, or would be the
    /// next one of a thread, are.
    private static Set<Kind> taken(Run run, Span statement, List<ThreadView> threads) {
        Set<Kind> taken = new HashSet<>();
        int asked = Math.min(run.length(), MOST_ASKED);
        for (int i = 1; i <= asked; i++) {
            Step step = run.step(i);
            if (step.statement().equals(statement)) taken.add(new Kind(step.operation(), step.span()));
        }
        for (ThreadView thread : threads) {
            thread.next().ifPresent(next -> taken.add(new Kind(next.operation(), next.span())));
        }
        // Where one part of a read–modify–write has been a step, the other parts are steps, too.
        for (Kind kind : List.copyOf(taken)) {
            if (kind.operation() == Operation.READ || kind.operation() == Operation.MODIFY) {
                taken.add(new Kind(Operation.MODIFY, kind.span()));
                taken.add(new Kind(Operation.WRITE, kind.span()));
            }
        }
        return taken;
    }

    private record Words(Operation operation, String text) {}

    private static Optional<Words> words(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Load i -> words(Operation.READ, "read " + i.text());
            case Instruction.Modify i -> words(Operation.MODIFY, i.words());
            case Instruction.Store i -> words(Operation.WRITE, "write " + i.text());
            case Instruction.Atomic i -> words(Operation.ATOMIC, i.operation().words() + " of " + i.text());
            case Instruction.Lock i -> words(Operation.LOCK, "lock " + i.text());
            case Instruction.TryLock i -> words(Operation.TRY_LOCK, "try to lock " + i.text());
            case Instruction.Unlock i -> words(Operation.UNLOCK, "unlock " + i.text());
            case Instruction.Guard i -> guard(i);
            case Instruction.BeginOnce i -> words(Operation.ONCE, "see whether " + i.text() + " is done");
            case Instruction.Enlist i -> words(Operation.ENLIST, "begin to wait at " + i.text());
            case Instruction.Notify i -> words(Operation.NOTIFY, (i.all() ? "wake all at " : "wake one at ") + i.text());
            case Instruction.Enter i -> words(i.words().isEmpty() ? Operation.ATOMIC : Operation.CALL, i.words());
            case Instruction.SetAlarm i -> words(Operation.ALARM, "set " + i.text());
            case Instruction.StopAlarm i -> words(Operation.ALARM, "stop " + i.text());
            case Instruction.AwaitAlarm i -> words(Operation.ALARM, "be woken by " + i.text());
            case Instruction.Join _ -> words(Operation.JOIN, "join");
            case Instruction.AskEnded _ -> words(Operation.JOIN, "see whether it has ended");
            case Instruction.AskOnce i -> words(Operation.ONCE, "see whether " + i.text() + " is done");
            case Instruction.AwaitNoticeFor i -> words(Operation.ROUSE, "wait no longer at " + i.text());
            case Instruction.Ask _, Instruction.Keep _, Instruction.Catch _, Instruction.Unwind _ -> Optional.empty();
            case Instruction.ReadClock _, Instruction.Draw _, Instruction.EndOnce _, Instruction.AwaitNotice _ -> Optional.empty(); // ride along
            case Instruction.Send i -> words(Operation.SEND, "send to " + i.text());
            case Instruction.Receive i -> words(Operation.RECEIVE, "receive from " + i.text());
            case Instruction.Select _ -> words(Operation.SELECT, "select");
            case Instruction.CloseChannel i -> words(Operation.CLOSE, "close " + i.text());
            case Instruction.MeasureChannel i when !i.room() -> words(Operation.LENGTH, "see how many are in " + i.text());
            case Instruction.MeasureChannel _, Instruction.MakeChannel _ -> Optional.empty();
            case Instruction.AddWaiting i -> words(Operation.ADD, "add to " + i.text());
            case Instruction.AwaitZero i -> words(Operation.WAIT, "wait for " + i.text());
            case Instruction.Print _ -> words(Operation.PRINT, "print");
            case Instruction.Sleep _ -> words(Operation.SLEEP, "wake up");
            case Instruction.Spawn i -> words(Operation.SPAWN, "start " + i.name());
            case Instruction.Choose i -> words(Operation.CHOOSE, "choose " + i.words());
            case Instruction.CallNative i ->
                switch (i.function().use()) {
                    case CALL -> words(Operation.CALL, i.function().name());
                    case READ -> words(Operation.READ, i.function().words());
                    case WRITE -> words(Operation.WRITE, i.function().words());
                };
            case Instruction.Panic _ -> words(Operation.PANIC, "panic");
            case Instruction.Exit _ -> words(Operation.EXIT, "exit");
            case Instruction.Set _, Instruction.Allocate _, Instruction.AllocateArray _, Instruction.Jump _,
                    Instruction.Branch _, Instruction.Call _, Instruction.Return _, Instruction.Defer _,
                    Instruction.RunDeferred _, Instruction.Recover _ -> Optional.empty();
        };
    }

    private static Optional<Words> guard(Instruction.Guard guard) {
        return switch (guard.operation()) {
            case LOCK -> words(Operation.LOCK, "lock " + guard.text());
            case TRY_LOCK -> words(Operation.TRY_LOCK, "try to lock " + guard.text());
            case UNLOCK -> words(Operation.UNLOCK, "unlock " + guard.text());
            case READ_LOCK -> words(Operation.READ_LOCK, "lock " + guard.text() + " for reading");
            case TRY_READ_LOCK -> words(Operation.TRY_READ_LOCK, "try to lock " + guard.text() + " for reading");
            case READ_UNLOCK -> words(Operation.READ_UNLOCK, "unlock " + guard.text() + " from reading");
        };
    }

    private static Optional<Words> words(Operation operation, String text) {
        return Optional.of(new Words(operation, text));
    }
}
