package interleave.engine;

import interleave.program.Span;
import interleave.program.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One call of a thread. Only the workspace whose `owner` token it carries may change it.
final class Frame {
    final Code code;
    /// The number of the thread whose call it is.
    final int thread;
    final @Nullable Value[] locals;
    final @Nullable Frame caller;
    final int depth;
    /// Whether this is a deferred call, whose results nobody wants; `unwinding` if a panic runs it.
    final boolean deferred;
    final boolean unwinding;
    /// Of a library function, the call in the program's text that it was called by; null for functions of the program.
    final @Nullable Span site;
    /// Of a library function, what memory is called that it makes for its caller.
    String naming = "";
    /// Whether all that it still does belongs to one step, see [interleave.program.Instruction.Enter].
    boolean whole;
    int pc;
    @Nullable Deferred pending;
    Object owner;

    /// A call kept for the end of the function.
    record Deferred(Value.Function function, List<Value> arguments, Span site, @Nullable Deferred before) {}

    Frame(
            Code code,
            int thread,
            @Nullable Frame caller,
            boolean deferred,
            boolean unwinding,
            @Nullable Span site,
            Object owner) {
        this(code, thread, new Value[code.slots], caller, deferred, unwinding, site, owner);
    }

    private Frame(
            Code code,
            int thread,
            @Nullable Value[] locals,
            @Nullable Frame caller,
            boolean deferred,
            boolean unwinding,
            @Nullable Span site,
            Object owner) {
        this.code = code;
        this.thread = thread;
        this.locals = locals;
        this.caller = caller;
        this.depth = caller == null ? 1 : caller.depth + 1;
        this.deferred = deferred;
        this.unwinding = unwinding;
        this.site = site;
        this.owner = owner;
    }

    /// Whether another call stands at the same instruction and, if `privately`, with the same private values.
    boolean alike(Frame other, boolean privately) {
        if (code != other.code || pc != other.pc || deferred != other.deferred || unwinding != other.unwinding) return false;
        return !privately || Arrays.equals(locals, other.locals) && Objects.equals(pending, other.pending);
    }

    /// The same call, to be changed by another owner.
    Frame copy(Object owner) {
        Frame copy = new Frame(code, thread, locals.clone(), caller, deferred, unwinding, site, owner);
        copy.whole = whole;
        copy.naming = naming;
        copy.pc = pc;
        copy.pending = pending;
        return copy;
    }
}
