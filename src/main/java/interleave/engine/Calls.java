package interleave.engine;

import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Span;
import interleave.program.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the present thread of a workspace calls functions, and how they return to it.
final class Calls {
    private Calls() {}

    /// Calls a function; `site` is the call in the program's text.
    static void call(Workspace w, Value.Function callee, List<Value> arguments, Span site, boolean deferred, boolean unwinding, String name) {
        Strand current = w.running();
        Frame caller = current.top;
        if (caller != null && caller.depth >= Workspace.MOST_CALLS) throw new FaultException(new Fault.StackOverflow());
        Frame called = frame(w, callee, arguments, current.id, site, caller, deferred, unwinding);
        if (called.code.library) called.naming = caller != null && caller.site != null ? caller.naming : name;
        current.top = called;
    }

    /// A call that has not begun; `site` is where it stands in the program's text.
    static Frame frame(
            Workspace w,
            Value.Function callee,
            List<Value> arguments,
            int thread,
            Span site,
            @Nullable Frame caller,
            boolean deferred,
            boolean unwinding) {
        Code code = w.machine().code(callee.body());
        Frame frame = new Frame(code, thread, caller, deferred, unwinding, code.library ? site : null, w.owner());
        frame.whole = caller != null && caller.whole && code.library;
        int at = 0;
        for (Value value : callee.captured()) frame.locals[at++] = value;
        for (Value value : arguments) frame.locals[at++] = value;
        return frame;
    }

    /// A call has returned these values.
    static void returned(Workspace w, Frame callee, Value[] values) {
        w.wholeDone(callee);
        Strand current = w.running();
        Frame caller = callee.caller;
        current.top = caller;
        if (caller == null) {
            Lifetimes.end(w);
            return;
        }
        caller = w.top(current);
        if (callee.unwinding) {
            Panics.afterDeferred(w, caller);
        } else if (!callee.deferred) {
            ControlOps.Call call = (ControlOps.Call) caller.code.ops[caller.pc];
            for (int i = 0; i < call.results.length; i++) caller.locals[call.results[i]] = values[i];
            caller.pc++;
        } // else the caller's RunDeferred goes on with the next one
    }
}
