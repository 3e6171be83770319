package interleave.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A program, its initial state, and the steps that a schedule produced. A value: going back is a [#prefix], and choosing
/// differently there makes a branch that leaves this run as it is.
///
/// Runs that continue one another share one log of steps. Every 64 steps it keeps the state; any other state is reached
/// from the one before in at most 63 steps, which is faster than can be seen.
public final class Run {
    /// The most steps that a run has unless someone asks for more.
    public static final int MOST_STEPS = 1_000_000;
    /// How often in a row a program may spin before the run is given up.
    private static final int MOST_SPINS = 32;

    private static final int INTERVAL = 64;

    private final Machine machine;
    private final Log log;
    private final int length;
    private final State end;
    private final Optional<Outcome> bound;

    /// The steps, shared by the runs that are prefixes of one another; and the states at every [#INTERVAL]-th of them.
    /// It only ever grows, at its end and by one run at a time, so that all others can read it meanwhile: what stands
    /// within the length of a run was there before that run was.
    private static final class Log {
        private final AtomicInteger size;
        private @Nullable Step[] steps;
        private @Nullable State[] states;

        Log(int size, @Nullable Step[] steps, @Nullable State[] states) {
            this.size = new AtomicInteger(size);
            this.steps = steps;
            this.states = states;
        }

        /// Makes room for the steps behind `length` up to `end`, if that is the end.
        boolean claim(int length, int end) {
            return size.compareAndSet(length, end);
        }

        /// Gives back what was claimed and not filled.
        void release(int claimed, int length) {
            if (claimed > length) size.compareAndSet(claimed, length);
        }

        void put(int index, Step step) {
            if (index == steps.length) steps = Arrays.copyOf(steps, index * 2);
            steps[index] = step;
        }

        void put(int index, State state) {
            if (index == states.length) states = Arrays.copyOf(states, index * 2);
            states[index] = state;
        }

        Log copy(int length) {
            int room = Math.max(INTERVAL, length);
            int states = length / INTERVAL + 1;
            return new Log(
                    length,
                    Arrays.copyOf(Arrays.copyOf(steps, length), room),
                    Arrays.copyOf(Arrays.copyOf(this.states, states), states + 1));
        }

        @SuppressWarnings("NullAway") // asked only for what is there
        Step step(int index) {
            return steps[index];
        }

        @SuppressWarnings("NullAway") // asked only for what is there
        State state(int index) {
            return states[index];
        }
    }

    private Run(Machine machine, Log log, int length, State end, Optional<Outcome> bound) {
        this.machine = machine;
        this.log = log;
        this.length = length;
        this.end = end;
        this.bound = bound;
    }

    /// The run of no step.
    public static Run of(Machine machine) {
        State start = machine.start();
        Log log = new Log(0, new Step[INTERVAL], new State[] {start});
        return new Run(machine, log, 0, start, Optional.empty());
    }

    /// What runs.
    public Machine machine() {
        return machine;
    }

    /// How many steps there are.
    public int length() {
        return length;
    }

    /// A step by its number, from 1.
    public Step step(int number) {
        if (number < 1 || number > length) throw new IndexOutOfBoundsException(number);
        return log.step(number - 1);
    }

    /// All steps, in order.
    public List<Step> steps() {
        return Collections.unmodifiableList(Arrays.asList(log.steps).subList(0, length));
    }

    /// The state after the last step.
    public State end() {
        return end;
    }

    /// The state after `position` steps; 0 is the start.
    public State at(int position) {
        if (position < 0 || position > length) throw new IndexOutOfBoundsException(position);
        if (position == length) return end;
        State from = log.state(position / INTERVAL);
        int begin = position / INTERVAL * INTERVAL;
        if (begin == position) return from;
        Workspace workspace = new Workspace(machine, from, false);
        for (int i = begin; i < position; i++) workspace.take(log.step(i).thread().index(), log.step(i).way());
        return workspace.freeze();
    }

    /// The first `position` steps of this run.
    public Run prefix(int position) {
        return position == length ? this : new Run(machine, log, position, at(position), Optional.empty());
    }

    /// How the run ended: as the program did, or at a bound; empty while it can go on.
    public Optional<Outcome> outcome() {
        return bound.isPresent() ? bound : end.outcome();
    }

    /// The choices that lead to the end of this run.
    public Schedule schedule() {
        Schedule.Writer writer = new Schedule.Writer();
        for (Step step : steps()) writer.add(step.choice(), 1);
        return writer.schedule();
    }

    /// This run and one more step.
    /// @throws DoesNotFit if that choice cannot be made now
    public Run then(Choice choice) {
        return then(List.of(choice));
    }

    /// This run and the steps of a schedule.
    /// @throws DoesNotFit at the first choice that cannot be made
    public Run then(Schedule schedule) {
        return then(schedule.choices());
    }

    private Run then(List<Choice> choices) {
        Extension extension = new Extension();
        for (Choice choice : choices) {
            Waiting waiting = Choices.waiting(extension.workspace, choice.thread().index(), choice.way());
            if (waiting != null) {
                throw new DoesNotFit(extension.run(Optional.empty()), choice, waiting);
            }
            extension.add(choice);
        }
        return extension.run(Optional.empty());
    }

    /// This run carried on by a scheduler until the program ends, `mostSteps` are made in all, or `cancelled` says so (it
    /// is asked every few thousand steps). A bound that was hit is the outcome of the run.
    public Run then(Scheduler scheduler, int mostSteps, BooleanSupplier cancelled) {
        Extension extension = new Extension();
        Run soFar = this;
        int spins = 0;
        while (true) {
            if (extension.workspace.outcome() != null) return extension.run(Optional.empty());
            if (extension.length >= mostSteps) {
                return extension.run(Optional.of(new Outcome.Limit("stopped after " + mostSteps + " steps")));
            }
            if (spins >= MOST_SPINS) {
                return extension.run(Optional.of(new Outcome.Limit("the program only spins, and may do so for ever")));
            }
            if (extension.length % 4096 == 0 && cancelled.getAsBoolean()) return extension.run(Optional.empty());
            List<Choice> enabled = extension.workspace.choices(!scheduler.wakesAtAnyMoment());
            Step step = extension.add(scheduler.next(soFar, enabled));
            spins = step.operation() == Operation.SPIN ? spins + 1 : 0;
            soFar = extension.soFar();
        }
    }

    /// Carries on with a scheduler to the end, under the usual bound.
    public Run then(Scheduler scheduler) {
        return then(scheduler, MOST_STEPS, () -> false);
    }

    /// A run being made longer: the same workspace all along.
    private final class Extension {
        private final Workspace workspace = new Workspace(machine, end, true);
        private Log log = Run.this.log;
        private int length = Run.this.length;
        /// Up to where the log is ours to fill: a good many steps are claimed at once.
        private int claimed = length;

        /// Takes a step and writes it down: in a log of our own where another run has gone on from here.
        Step add(Choice choice) {
            Step step = workspace.step(choice);
            if (length == claimed) claim();
            log.put(length++, step);
            if (length % INTERVAL == 0) log.put(length / INTERVAL, workspace.freeze());
            return step;
        }

        private void claim() {
            int end = length + INTERVAL - length % INTERVAL;
            if (!log.claim(length, end)) {
                log = log.copy(length);
                log.claim(length, end);
            }
            claimed = end;
        }

        /// The run up to now, for a scheduler to look back on; its end is not yet known.
        Run soFar() {
            return new Run(machine, log, length, end, Optional.empty());
        }

        Run run(Optional<Outcome> bound) {
            log.release(claimed, length);
            claimed = length;
            return new Run(machine, log, length, workspace.freeze(), bound);
        }
    }

    /// A schedule asks for a step that cannot be taken.
    public static final class DoesNotFit extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Run soFar;
        private final transient Choice choice;
        private final transient Waiting waiting;

        DoesNotFit(Run soFar, Choice choice, Waiting waiting) {
            super("step " + (soFar.length() + 1) + ": " + choice + " cannot go");
            this.soFar = soFar;
            this.choice = choice;
            this.waiting = waiting;
        }

        /// The run up to there.
        public Run soFar() {
            return soFar;
        }

        /// What was asked for.
        public Choice choice() {
            return choice;
        }

        /// Why it cannot be.
        public Waiting waiting() {
            return waiting;
        }
    }
}
