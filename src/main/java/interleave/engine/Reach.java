package interleave.engine;

import interleave.program.Expression;
import interleave.program.Expression.*;
import interleave.program.Instruction;
import interleave.program.Program;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a body can come to do, in itself or in what it calls or starts, as far as the text tells: may it wait for a
/// WaitGroup, and how much can one call of it take from WaitGroups at the most. On the safe side: more rather than less.
/// This decides which `Add`s ride along, see [OrderOps.AddWaiting].
final class Reach {
    /// No bound is known.
    static final int MANY = 1 << 20;

    private final Code[] codes;
    private final boolean[] escapes;

    private Reach(Code[] codes) {
        this.codes = codes;
        this.escapes = new boolean[codes.length];
    }

    static void compute(Program program, Code[] codes) {
        new Reach(codes).run();
    }

    /// Whether any thread may try a mutex without waiting for it.
    static boolean triesLocks(Program program) {
        return program.bodies().stream()
                .flatMap(body -> body.instructions().stream())
                .anyMatch(Instruction.TryLock.class::isInstance);
    }

    private void run() {
        for (Code code : codes) {
            for (Instruction instruction : code.body.instructions()) markEscapes(instruction);
        }
        for (int round = 0; round <= codes.length + 1; round++) {
            boolean last = round == codes.length + 1;
            for (Code code : codes) {
                code.mayWait |= mayWait(code);
                int before = code.takes();
                int[] now = takes(code);
                // What still grows after as many rounds as there are bodies grows for ever: it is recursive.
                if (last && code.takes() != before) Arrays.fill(now, MANY);
            }
        }
    }

    private void markEscapes(Instruction instruction) {
        for (Expression operand : operands(instruction, false)) {
            for (int body : bodies(operand)) escapes[body] = true;
        }
    }

    private boolean mayWait(Code code) {
        for (Instruction instruction : code.body.instructions()) {
            if (instruction instanceof Instruction.AwaitZero) return true;
            for (Code callee : callees(instruction)) {
                if (callee.mayWait) return true;
            }
        }
        return false;
    }

    /// The most that can still be taken from each instruction on, along the worst way through the body.
    private int[] takes(Code code) {
        List<Instruction> instructions = code.body.instructions();
        int[] from = code.takesFrom;
        boolean changed = true;
        for (int round = 0; changed; round++) {
            changed = false;
            for (int pc = instructions.size() - 1; pc >= 0; pc--) {
                int most = 0;
                for (int next : successors(instructions.get(pc), pc)) {
                    if (next < from.length) most = Math.max(most, from[next]);
                }
                most += own(instructions.get(pc));
                if (code.body.recovery() >= 0) most = Math.max(most, from[code.body.recovery()]);
                if (most <= from[pc]) continue;
                // What still grows after as many rounds as there are instructions grows for ever: it is a loop.
                from[pc] = round > instructions.size() ? MANY : Math.min(most, MANY);
                changed = true;
            }
        }
        return from;
    }

    private int own(Instruction instruction) {
        int sum = instruction instanceof Instruction.AddWaiting add ? taken(add.delta()) : 0;
        for (Code callee : callees(instruction)) sum += callee.takes();
        return Math.min(sum, MANY);
    }

    private static List<Integer> successors(Instruction instruction, int pc) {
        return switch (instruction) {
            case Instruction.Jump i -> List.of(i.target());
            case Instruction.Branch i -> List.of(pc + 1, i.otherwise());
            case Instruction.Return _, Instruction.Panic _, Instruction.Exit _ -> List.of();
            default -> List.of(pc + 1); // all others go on with the next instruction
        };
    }

    private static int taken(Expression delta) {
        if (!(delta instanceof Constant(Value.Int(long change)))) return MANY;
        return change >= 0 ? 0 : (int) Math.min(-change, MANY);
    }

    /// The bodies that an instruction may call or start; for a function value, all that are ever used as values.
    private List<Code> callees(Instruction instruction) {
        Expression function =
                switch (instruction) {
                    case Instruction.Call i -> i.function();
                    case Instruction.Spawn i -> i.function();
                    case Instruction.Defer i -> i.function();
                    default -> null;
                };
        if (function == null) return List.of();
        List<Code> found = new ArrayList<>();
        switch (function) {
            case Constant(Value.Function(int body, List<Value> _)) -> found.add(codes[body]);
            case Closure closure -> found.add(codes[closure.body()]);
            case Method method -> method.bodies().values().stream().sorted().forEach(body -> found.add(codes[body]));
            default -> {
                for (Code code : codes) {
                    if (escapes[code.index]) found.add(code);
                }
            }
        }
        return found;
    }

    /// The operands of an instruction; without what it calls directly unless `all`.
    private static List<Expression> operands(Instruction instruction, boolean all) {
        List<Expression> found = new ArrayList<>();
        switch (instruction) {
            case Instruction.Set i -> found.add(i.value());
            case Instruction.Store i -> found.add(i.value());
            case Instruction.Modify i -> found.add(i.value());
            case Instruction.Return i -> found.addAll(i.values());
            case Instruction.Panic i -> found.add(i.value());
            case Instruction.Atomic i -> found.addAll(i.operands());
            case Instruction.CallNative i -> found.addAll(i.arguments());
            case Instruction.Call i -> {
                found.addAll(i.arguments());
                if (all || i.function() instanceof Closure) found.addAll(Parts.of(i.function()));
            }
            case Instruction.Spawn i -> {
                found.addAll(i.arguments());
                found.addAll(Parts.of(i.function()));
            }
            case Instruction.Defer i -> {
                found.addAll(i.arguments());
                found.addAll(Parts.of(i.function()));
            }
            default -> {} // addresses, conditions and counts hold no function
        }
        return found;
    }

    private static List<Integer> bodies(Expression expression) {
        List<Integer> found = new ArrayList<>();
        collect(expression, found);
        return found;
    }

    private static void collect(Expression expression, List<Integer> found) {
        switch (expression) {
            case Constant(Value value) -> collect(value, found);
            case Closure closure -> found.add(closure.body());
            case Method method -> method.bodies().values().stream().sorted().forEach(found::add);
            default -> {} // only its parts can hold a function
        }
        for (Expression part : Parts.of(expression)) collect(part, found);
    }

    private static void collect(Value value, List<Integer> found) {
        switch (value) {
            case Value.Function function -> found.add(function.body());
            case Value.Dynamic dynamic -> collect(dynamic.value(), found);
            case Value.Aggregate aggregate -> aggregate.parts().forEach(part -> collect(part, found));
            default -> {} // holds no function
        }
    }
}
