package interleave.engine;

import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.List;

/// How threads begin and end.
final class Lifetimes {
    private Lifetimes() {}

    /// Starts a thread; its number.
    static int spawn(Workspace w, Value.Function entry, List<Value> arguments, Span span) {
        Memory memory = w.memory();
        int number = w.threads();
        if (number == 1) {
            for (int i = 0; i < w.machine().program().globals().size(); i++) memory.publish(i);
        }
        memory.publish(entry);
        for (Value argument : arguments) memory.publish(argument);
        Code code = w.machine().code(entry.body());
        Strand strand =
                new Strand(number, w.current().index(), span, code, Strand.Stand.AT_INSTRUCTION, w.owner());
        strand.top = Calls.frame(w, entry, arguments, number, span, null, false, false);
        w.add(strand);
        w.record(new Effect.Spawned(w.current(), span, ThreadId.of(number), code.body.name()));
        return number;
    }

    /// The present thread has come to the end of the function that it was started with.
    static void end(Workspace w) {
        boolean first = w.running().id == 0;
        if (w.riding() ? (first || w.machine().asksEnds()) && !w.alone() : !w.performing()) {
            w.running().stand = Strand.Stand.ENDING; // a step of its own
            return;
        }
        finish(w);
    }

    /// The present thread ends.
    static void finish(Workspace w) {
        Strand current = w.running();
        w.leave();
        boolean library = current.entry.library;
        w.record(new Effect.Ended(w.current(), library ? current.created : current.entry.body.span()));
        if (current.id == 0) w.over(new Outcome.Completed());
        else if (w.machine().joins() && w.riding()) JoinOps.release(w, current.id);
    }

    /// The present thread has died, and the run is over.
    static void die(Workspace w, Outcome how) {
        w.over(how);
        w.leave();
    }

    /// The present thread ends the program.
    static void exit(Workspace w, int code, Span span) {
        w.over(new Outcome.Exited(w.current(), code));
        w.record(new Effect.Exited(w.current(), span, code));
    }
}
