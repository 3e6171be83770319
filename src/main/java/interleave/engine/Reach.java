package interleave.engine;

import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Expression.*;
import interleave.program.GuardOperation;
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

    private static final int[] NONE = {};

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
                .anyMatch(Reach::triesLock);
    }

    /// Whether any thread may ask whether another one has ended, without waiting for that.
    static boolean asksEnds(Program program) {
        return program.bodies().stream()
                .flatMap(body -> body.instructions().stream())
                .anyMatch(Instruction.AskEnded.class::isInstance);
    }

    /// Whether any thread may wait for the end of another one.
    static boolean joins(Program program) {
        return program.bodies().stream()
                .flatMap(body -> body.instructions().stream())
                .anyMatch(Instruction.Join.class::isInstance);
    }

    private static boolean triesLock(Instruction instruction) {
        return instruction instanceof Instruction.TryLock
                || instruction instanceof Instruction.Guard guard
                        && (guard.operation() == GuardOperation.TRY_LOCK
                                || guard.operation() == GuardOperation.TRY_READ_LOCK);
    }

    private void run() {
        for (Code code : codes) {
            for (Instruction instruction : code.body.instructions()) markEscapes(instruction);
        }
        int[][][] callees = new int[codes.length][][];
        int[][] calls = new int[codes.length][];
        for (Code code : codes) {
            callees[code.index] = code.body.instructions().stream().map(this::callees).toArray(int[][]::new);
            calls[code.index] = Arrays.stream(callees[code.index]).flatMapToInt(Arrays::stream).distinct().toArray();
        }
        Components components = new Components(calls);
        for (int[] bodies : components.members()) {
            markWaits(bodies, calls);
            // What is called again from within takes any number of times, if it takes anything.
            boolean takes = components.cyclic(bodies[0]) && takesAnything(bodies, callees);
            for (int body : bodies) {
                List<Instruction> instructions = codes[body].body.instructions();
                int[] own = new int[instructions.size()];
                for (int pc = 0; pc < own.length; pc++) {
                    int most = 0;
                    for (int callee : callees[body][pc]) {
                        boolean again = components.together(body, callee);
                        most = Math.max(most, again ? (takes ? MANY : 0) : codes[callee].takes());
                    }
                    own[pc] = Math.min(MANY, most + taken(instructions.get(pc)));
                }
                markTakes(codes[body], own);
            }
        }
    }

    private void markWaits(int[] bodies, int[][] calls) {
        boolean waits = false;
        for (int body : bodies) {
            waits |= codes[body].body.instructions().stream().anyMatch(Instruction.AwaitZero.class::isInstance);
            for (int callee : calls[body]) waits |= codes[callee].mayWait;
        }
        for (int body : bodies) codes[body].mayWait = waits;
    }

    /// Whether bodies take anything themselves or in what was looked at before.
    private boolean takesAnything(int[] bodies, int[][][] callees) {
        for (int body : bodies) {
            for (Instruction instruction : codes[body].body.instructions()) {
                if (taken(instruction) > 0) return true;
            }
            for (int[] called : callees[body]) {
                for (int callee : called) {
                    if (codes[callee].takes() > 0) return true;
                }
            }
        }
        return false;
    }

    private void markEscapes(Instruction instruction) {
        for (Expression operand : operands(instruction, false)) {
            for (int body : bodies(operand)) escapes[body] = true;
        }
    }

    /// Finds the most that can still be taken from each instruction on, along the worst way through the body.
    /// @param own what each instruction takes by itself and in what it calls
    private static void markTakes(Code code, int[] own) {
        int[][] ways = new int[own.length][];
        for (int pc = 0; pc < own.length; pc++) ways[pc] = successors(code.body, pc);
        Components components = new Components(ways);
        int[] from = code.takesFrom;
        for (int[] pcs : components.members()) {
            int most = 0;
            int here = 0;
            for (int pc : pcs) {
                here = Math.max(here, own[pc]);
                for (int next : ways[pc]) most = Math.max(most, from[next]);
            }
            // What is taken in a loop is taken any number of times.
            int all = here > 0 && components.cyclic(pcs[0]) ? MANY : Math.min(MANY, most + here);
            for (int pc : pcs) from[pc] = all;
        }
    }

    /// Where a body may go on behind an instruction: also where it goes on when a deferred call has recovered a panic.
    private static int[] successors(Body body, int pc) {
        int[] next =
                switch (body.instructions().get(pc)) {
                    case Instruction.Jump i -> new int[] {i.target(), body.recovery(), body.landing(pc)};
                    case Instruction.Branch i -> new int[] {pc + 1, i.otherwise(), body.recovery(), body.landing(pc)};
                    case Instruction.Return _, Instruction.Panic _, Instruction.Exit _, Instruction.Unwind _ ->
                        new int[] {body.recovery(), body.landing(pc)};
                    default -> // all others go on with the next instruction
                        new int[] {pc + 1, body.recovery(), body.landing(pc)};
                };
        return Arrays.stream(next).filter(to -> to >= 0 && to < body.instructions().size()).toArray();
    }

    private static int taken(Instruction instruction) {
        if (!(instruction instanceof Instruction.AddWaiting add)) return 0;
        if (!(add.delta() instanceof Constant(Value.Int(long change)))) return MANY;
        return change >= 0 ? 0 : (int) Math.min(-change, MANY);
    }

    /// The bodies that an instruction may call or start; for a function value, all that are ever used as values.
    private int[] callees(Instruction instruction) {
        Expression function =
                switch (instruction) {
                    case Instruction.Call i -> i.function();
                    case Instruction.Spawn i -> i.function();
                    case Instruction.Defer i -> i.function();
                    default -> null;
                };
        if (function == null) return NONE;
        List<Integer> found = new ArrayList<>();
        switch (function) {
            case Constant(Value.Function(int body, List<Value> _)) -> found.add(body);
            case Closure closure -> found.add(closure.body());
            case Method method -> method.bodies().values().stream().sorted().forEach(found::add);
            default -> {
                for (Code code : codes) {
                    if (escapes[code.index]) found.add(code.index);
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
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
            case Instruction.Keep i -> found.add(i.value());
            case Instruction.Send i -> found.add(i.value());
            case Instruction.Choose i -> found.add(i.count());
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
