package interleave.engine;

import interleave.program.Expression;
import interleave.program.Expression.*;
import interleave.program.Instruction;
import interleave.program.Program;
import interleave.program.Value;
import java.util.ArrayList;
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
                int takes = takes(code);
                // What still grows after as many rounds as there are bodies grows for ever: it is recursive.
                if (takes != code.takes) code.takes = last ? MANY : takes;
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

    private int takes(Code code) {
        int sum = 0;
        List<Instruction> instructions = code.body.instructions();
        for (int pc = 0; pc < instructions.size(); pc++) {
            Instruction instruction = instructions.get(pc);
            int here = instruction instanceof Instruction.AddWaiting add ? taken(add.delta()) : 0;
            for (Code callee : callees(instruction)) here += callee.takes;
            if (here > 0) sum += inLoop(instructions, pc) ? MANY : here;
        }
        return Math.min(sum, MANY);
    }

    private static int taken(Expression delta) {
        if (!(delta instanceof Constant(Value.Int(long change)))) return MANY;
        return change >= 0 ? 0 : (int) Math.min(-change, MANY);
    }

    private static boolean inLoop(List<Instruction> instructions, int pc) {
        for (int at = pc; at < instructions.size(); at++) {
            if (instructions.get(at) instanceof Instruction.Jump jump && jump.target() <= pc) return true;
            if (instructions.get(at) instanceof Instruction.Branch branch && branch.otherwise() <= pc) return true;
        }
        return false;
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
