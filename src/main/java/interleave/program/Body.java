package interleave.program;

import java.util.List;

/// A function compiled: its instructions, and what a person wants to know of them.
/// @param name as the language's stack traces print it, such as `main.increment`
/// @param captured how many captured values come first among the locals
/// @param parameters how many parameters follow them
/// @param slots how many locals there are in all
/// @param statements for each instruction, the source statement that it belongs to
/// @param recovery the instruction at which the function goes on when a deferred call has recovered a panic, or -1
/// @param library whether it belongs to the library and stands in no text that is shown: its steps are shown at the call
/// @param landings for each instruction, where a panic that leaves it goes on in this body before it goes on to the caller
///     (until [Instruction.Unwind]); [#NOWHERE], or [#NEVER] where there must not be one: that ends the program. Empty where
///     it is nowhere for all of them
public record Body(
        String name,
        Span span,
        int captured,
        int parameters,
        int slots,
        List<Instruction> instructions,
        List<Span> statements,
        List<Variable> variables,
        List<Loop> loops,
        int recovery,
        boolean library,
        List<Integer> landings) {
    /// In [#landings]: the panic goes on to the caller.
    public static final int NOWHERE = -1;
    /// In [#landings]: a panic here, in the midst of another one, ends the program.
    public static final int NEVER = -2;

    /// @throws IllegalArgumentException if the statements do not match the instructions
    public Body {
        instructions = List.copyOf(instructions);
        statements = List.copyOf(statements);
        variables = List.copyOf(variables);
        loops = List.copyOf(loops);
        landings = List.copyOf(landings);
        if (instructions.size() != statements.size()) throw new IllegalArgumentException("a statement per instruction");
    }

    /// A function of the program itself.
    public Body(
            String name,
            Span span,
            int captured,
            int parameters,
            int slots,
            List<Instruction> instructions,
            List<Span> statements,
            List<Variable> variables,
            List<Loop> loops,
            int recovery) {
        this(name, span, captured, parameters, slots, instructions, statements, variables, loops, recovery, false);
    }

    /// A function without landings.
    public Body(
            String name,
            Span span,
            int captured,
            int parameters,
            int slots,
            List<Instruction> instructions,
            List<Span> statements,
            List<Variable> variables,
            List<Loop> loops,
            int recovery,
            boolean library) {
        this(name, span, captured, parameters, slots, instructions, statements, variables, loops, recovery, library,
                List.of());
    }

    /// Where a panic that leaves an instruction goes on, see [#landings].
    public int landing(int pc) {
        return landings.isEmpty() ? NOWHERE : landings.get(pc);
    }
}
