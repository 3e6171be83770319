package interleave.engine;

import interleave.program.Span;
import interleave.program.Value;
import org.jspecify.annotations.Nullable;

/// A thread as the machine keeps it. Only the workspace whose `owner` token it carries may change it.
final class Strand {
    final int id;
    final int creator;
    final Span created;
    /// The body that it was started with.
    final Code entry;
    @Nullable Frame top;
    Stand stand;
    @Nullable Unwinding unwinding;
    /// The virtual time at which a sleeper would wake in real life; 0 if it does not sleep.
    long wake;
    /// How many random numbers it has drawn.
    int draws;
    /// What it keeps, see [interleave.program.Instruction.Keep].
    Value kept = Value.NIL;
    Object owner;
    /// Kept by [Shapes], for itself; only of a thread that belongs to a state.
    @Nullable Shape shape;

    /// Where a thread stands between two steps.
    enum Stand {
        /// Before the instruction of its top frame.
        AT_INSTRUCTION,
        /// In the midst of very long private work.
        SPINNING,
        /// Before its death by a panic that nobody recovered.
        DYING,
        /// Before its last step, where that ends the program.
        ENDING,
        /// Behind its end.
        ENDED
    }

    /// A panic on its way up the calls.
    record Unwinding(
            Value thrown,
            String message,
            boolean fatal,
            Span span,
            String function,
            boolean recovered,
            @Nullable Unwinding before) {
        Unwinding afterRecovery() {
            return new Unwinding(thrown, message, fatal, span, function, true, before);
        }
    }

    Strand(int id, int creator, Span created, Code entry, Stand stand, Object owner) {
        this.id = id;
        this.creator = creator;
        this.created = created;
        this.entry = entry;
        this.stand = stand;
        this.owner = owner;
    }

    /// See [State#alike].
    boolean alike(Strand other, boolean privately) {
        if (draws != other.draws || !kept.equals(other.kept)) return false;
        if (entry != other.entry || stand != other.stand || unwinding != null || other.unwinding != null) return false;
        Frame mine = top;
        Frame theirs = other.top;
        while (mine != null && theirs != null) {
            if (mine == theirs) return true;
            if (!mine.alike(theirs, privately)) return false;
            mine = mine.caller;
            theirs = theirs.caller;
        }
        return mine == theirs;
    }

    Strand copy(Object owner) {
        Strand copy = new Strand(id, creator, created, entry, stand, owner);
        copy.top = top;
        copy.unwinding = unwinding;
        copy.wake = wake;
        copy.draws = draws;
        copy.kept = kept;
        return copy;
    }
}
