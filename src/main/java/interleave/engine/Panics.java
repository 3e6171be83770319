package interleave.engine;

import interleave.program.Body;
import interleave.program.Fault;
import interleave.program.Program;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Wording;
import java.util.List;

/// How the present thread of a workspace panics, unwinds its calls, and recovers or dies.
final class Panics {
    private Panics() {}

    /// The present thread panics with a value.
    static void panic(Workspace w, Value thrown, Span span) {
        Wording wording = w.machine().program().wording();
        raise(w, thrown, wording.panic(thrown), false, span);
    }

    /// Something that the present thread did went wrong.
    static void raise(Workspace w, Fault fault, Span span) {
        Wording wording = w.machine().program().wording();
        int handler = w.machine().program().fault();
        if (handler >= 0 && !wording.fatal(fault)) {
            Calls.call(w, new Value.Function(handler), List.of(Value.Text.of(wording.fault(fault))), span, false, false, "");
        } else {
            raise(w, wording.thrown(fault), wording.fault(fault), wording.fatal(fault), span);
        }
    }

    private static void raise(Workspace w, Value thrown, String message, boolean fatal, Span span) {
        Strand current = w.running();
        String function = current.top == null ? current.entry.body.name() : current.top.code.body.name();
        current.unwinding =
                new Strand.Unwinding(thrown, message, fatal, span, function, false, current.unwinding);
        w.record(new Effect.Panicked(w.current(), span, message));
        if (fatal) current.top = null;
        unwind(w);
    }

    /// Goes up the calls until one has a deferred call to run, or none is left.
    private static void unwind(Workspace w) {
        Strand current = w.running();
        Strand.Unwinding panic = current.unwinding;
        while (current.top != null && panic != null) {
            Frame frame = w.top(current);
            int landing = frame.code.body.landing(frame.pc);
            if (landing >= 0) {
                frame.pc = landing;
                return;
            }
            if (landing == Body.NEVER) {
                current.top = null;
                break;
            }
            Frame.Deferred next = frame.pending;
            if (next != null) {
                frame.pending = next.before();
                current.top = Calls.frame(w, next.function(), next.arguments(), current.id, next.site(), frame, true, true);
                return;
            }
            if (frame.unwinding && panic.before() != null) {
                // A deferred call panicked itself: its panic takes the place of the one that ran it.
                panic = new Strand.Unwinding(
                        panic.thrown(),
                        panic.message(),
                        panic.fatal(),
                        panic.span(),
                        panic.function(),
                        false,
                        panic.before().before());
                current.unwinding = panic;
            }
            current.top = frame.caller;
        }
        current.stand = Strand.Stand.DYING;
        if (w.performing() || w.quiet()) die(w);
    }

    /// Goes on unwinding behind a landing.
    @SuppressWarnings("NullAway") // stands there only while it unwinds
    static void unwindFurther(Workspace w) {
        Strand current = w.running();
        current.top = current.top.caller;
        unwind(w);
    }

    /// Ends the unwinding at a landing: the value that was thrown.
    static Value caught(Workspace w, Span span) {
        Strand current = w.running();
        Strand.Unwinding panic = current.unwinding;
        if (panic == null) throw new IllegalStateException("nothing to catch");
        current.unwinding = panic.before();
        w.record(new Effect.Recovered(w.current(), span, panic.message()));
        return panic.thrown();
    }

    /// A deferred call that a panic ran has returned to the frame that had it deferred.
    static void afterDeferred(Workspace w, Frame frame) {
        Strand current = w.running();
        Strand.Unwinding panic = current.unwinding;
        if (panic == null || !panic.recovered()) {
            unwind(w);
            return;
        }
        current.unwinding = panic.before();
        frame.pc = frame.code.body.recovery();
    }

    /// What a `recover` in this frame yields: the value of the panic that runs it, or nil.
    static Value recover(Workspace w, Frame frame, Span span) {
        Strand current = w.running();
        Strand.Unwinding panic = current.unwinding;
        if (!frame.unwinding || panic == null || panic.recovered()) return Value.NIL;
        current.unwinding = panic.afterRecovery();
        w.record(new Effect.Recovered(w.current(), span, panic.message()));
        return panic.thrown();
    }

    /// The present thread dies of its panic, and with it the program.
    @SuppressWarnings("NullAway") // who dies has panicked
    static void die(Workspace w) {
        Strand.Unwinding panic = w.running().unwinding;
        Program program = w.machine().program();
        String place = program.source().name() + ":" + program.source().line(panic.span());
        String report = program.wording().report(panic.message(), panic.fatal(), w.current(), panic.function(), place);
        w.record(new Effect.Died(w.current(), panic.span(), panic.message()));
        Lifetimes.die(w, new Outcome.Panicked(w.current(), panic.span(), panic.message(), report));
    }
}
