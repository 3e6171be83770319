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
        boolean library) {
    /// @throws IllegalArgumentException if the statements do not match the instructions
    public Body {
        instructions = List.copyOf(instructions);
        statements = List.copyOf(statements);
        variables = List.copyOf(variables);
        loops = List.copyOf(loops);
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
}
