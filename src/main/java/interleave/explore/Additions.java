package interleave.explore;

import interleave.engine.Parts;
import interleave.program.AtomicOperation;
import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Expression.Arithmetic;
import interleave.program.Expression.Local;
import interleave.program.Expression.Operator;
import interleave.program.Instruction;
import interleave.program.Program;
import interleave.program.Span;
import interleave.program.Width;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which writes of a program add something to what their thread has just read of the same cell, something that is the same
/// in every run: `x++`, `x += 3`, `x = x - n` with a private `n`, and atomic additions.
final class Additions {
    private final Map<Span, Width> found = new HashMap<>();
    private final Set<Span> others = new HashSet<>();

    Additions(Program program, Unswayed unswayed) {
        for (int body = 0; body < program.bodies().size(); body++) {
            List<Instruction> instructions = program.bodies().get(body).instructions();
            for (int pc = 0; pc < instructions.size(); pc++) {
                if (!unswayed.reaches(body, pc)) continue;
                switch (instructions.get(pc)) {
                    case Instruction.Store store -> add(store.span(), width(program.bodies().get(body), body, pc, unswayed));
                    case Instruction.Atomic atomic when atomic.operation().writes() ->
                        add(atomic.span(), width(atomic, body, unswayed));
                    default -> {} // writes nothing
                }
            }
        }
    }

    /// The width in which the writes at a place of the text add; empty if some of them do anything else.
    Optional<Width> at(Span span) {
        return others.contains(span) ? Optional.empty() : Optional.ofNullable(found.get(span));
    }

    private void add(Span span, Optional<Width> width) {
        if (width.isEmpty() || found.containsKey(span) && found.get(span) != width.get()) others.add(span);
        else found.put(span, width.get());
    }

    private static Optional<Width> width(Instruction.Atomic atomic, int body, Unswayed unswayed) {
        boolean adds = atomic.operation() == AtomicOperation.ADD && !unswayed.sways(body, atomic.operands().getFirst());
        return adds ? Optional.of(atomic.width()) : Optional.empty();
    }

    /// Goes back from a store, over what is computed privately, to the load that it stands on.
    private static Optional<Width> width(Body body, int index, int at, Unswayed unswayed) {
        Instruction.Store store = (Instruction.Store) body.instructions().get(at);
        Expression value = store.value();
        for (int pc = at - 1; pc >= 0 && !isTarget(body, pc + 1); pc--) {
            switch (body.instructions().get(pc)) {
                case Instruction.Modify i -> {
                    if (mentions(store.address(), i.slot())) return Optional.empty();
                    if (mentions(value, i.slot())) {
                        if (!(value instanceof Local)) return Optional.empty();
                        value = i.value();
                    }
                }
                case Instruction.Set i -> {
                    if (mentions(store.address(), i.slot())) return Optional.empty();
                    if (mentions(value, i.slot())) {
                        if (!(value instanceof Local || i.value() instanceof Local)) return Optional.empty();
                        value = value instanceof Local ? i.value() : renamed(value, i.slot(), (Local) i.value());
                    }
                }
                case Instruction.Load i -> {
                    boolean same = i.address().equals(store.address()) && !mentions(store.address(), i.slot());
                    return same ? width(value, i.slot(), index, unswayed) : Optional.empty();
                }
                default -> {
                    return Optional.empty(); // anything may have happened in between
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Width> width(Expression value, int read, int body, Unswayed unswayed) {
        if (!(value instanceof Arithmetic sum)) return Optional.empty();
        boolean left = sum.left().equals(new Local(read));
        boolean adds = sum.operator() == Operator.ADD && (left || sum.right().equals(new Local(read)))
                || sum.operator() == Operator.SUBTRACT && left;
        Expression other = left ? sum.right() : sum.left();
        return adds && !mentions(other, read) && !unswayed.sways(body, other) ? Optional.of(sum.width()) : Optional.empty();
    }

    private static Expression renamed(Expression value, int slot, Local to) {
        if (!(value instanceof Arithmetic sum)) return value;
        Expression left = sum.left().equals(new Local(slot)) ? to : sum.left();
        Expression right = sum.right().equals(new Local(slot)) ? to : sum.right();
        return new Arithmetic(sum.operator(), sum.width(), sum.checked(), left, right);
    }

    private static boolean isTarget(Body body, int pc) {
        if (body.recovery() == pc) return true;
        for (Instruction instruction : body.instructions()) {
            if (instruction instanceof Instruction.Jump jump && jump.target() == pc) return true;
            if (instruction instanceof Instruction.Branch branch && branch.otherwise() == pc) return true;
        }
        return false;
    }

    private static boolean mentions(Expression expression, int slot) {
        if (expression.equals(new Local(slot))) return true;
        for (Expression part : Parts.of(expression)) {
            if (mentions(part, slot)) return true;
        }
        return false;
    }
}
