package interleave.engine;

import interleave.program.FaultException;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An instruction made ready to run. Small objects behind three methods: [#ride] where it may be no step, [#perform] as
/// the step, [#waiting] to ask whether it can go on.
abstract class Op {
    /// Answer of [#ride]: this is a step, and waits for its turn.
    static final int PARK = -1;
    /// Answer of [#ride] and [#perform]: the thread's calls have changed; go on with its top frame.
    static final int SWITCH = -2;

    final Span span;
    final int pc;

    Op(Span span, int pc) {
        this.span = span;
        this.pc = pc;
    }

    /// Where in the program's text this happens: of what a library function does, the call of it.
    final Span place(Frame f) {
        return f.site == null ? span : f.site;
    }

    /// Runs the instruction if it is no step here and now.
    /// @return the next instruction of the frame, [#PARK] or [#SWITCH]
    /// @throws FaultException where the thread panics
    abstract int ride(Workspace w, Frame f);

    /// Runs the instruction as a step.
    /// @return the next instruction of the frame, or [#SWITCH]
    /// @throws FaultException where the thread panics
    int perform(Workspace w, Frame f) {
        throw new IllegalStateException(getClass() + " is no step");
    }

    /// What keeps the thread from taking this step; null if nothing does.
    @Nullable Waiting waiting(Sight sight, Frame f) {
        return null;
    }

    /// Whether nothing keeps the thread from taking this step: what [#waiting] says, at no cost.
    boolean ready(Sight sight, Frame f) {
        return true;
    }

    /// The block that alone decides, with the frame itself, whether the step can be taken; -1 if other things do.
    int decidedBy(Frame f) {
        return -1;
    }

    /// In how many ways the step can be taken now; 0 if it cannot.
    int ways(Sight sight, Frame f) {
        return ready(sight, f) ? 1 : 0;
    }

    /// Whether a way of the step depends on what time it is, for schedulers that imitate real life.
    boolean timed(Sight sight, Frame f) {
        return false;
    }

    /// The moment of virtual time at which a way can be gone, for schedulers that imitate real life; 0 for at once.
    long due(Sight sight, Frame f, int way, long now) {
        return 0;
    }

    /// Each of the ways in which the step can be taken now, in words.
    List<String> wayWords(Sight sight, Frame f) {
        List<String> all = new ArrayList<>();
        int ways = ways(sight, f);
        for (int way = 0; way < ways; way++) all.add(ways == 1 ? words(sight, f) : words(sight, f) + ": way " + (way + 1));
        return all;
    }

    /// What the step would be, where the thread is parked here.
    abstract Operation operation();

    /// The step in words, such as `write counter`.
    String words(Sight sight, Frame f) {
        return operation().word();
    }

    /// The cell that the step is about.
    @Nullable Cell cell(Sight sight, Frame f) {
        return null;
    }

    /// The part of a state or workspace that an operation may look at.
    interface Sight {
        /// The block of that number.
        Block block(int index);

        /// How many threads there have been.
        int threadCount();

        /// The call in which a thread stands before an instruction; null if it stands before none.
        @Nullable Frame standing(int thread);

        /// Whether a thread has come to its end.
        boolean ended(int thread);
    }

    /// An instruction that is never a step.
    abstract static class Private extends Op {
        Private(Span span, int pc) {
            super(span, pc);
        }

        @Override
        final Operation operation() {
            return Operation.SPIN;
        }
    }
}
