package interleave.language.rust.emit;

import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Loop;
import interleave.program.Span;
import interleave.program.Variable;
import java.util.ArrayList;
import java.util.List;

/// A body under construction.
final class Code {
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<Span> statements = new ArrayList<>();
    private final List<Integer> landings = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<Loop> loops = new ArrayList<>();
    private final boolean library;
    private int slots;
    private Span statement = Span.NOWHERE;
    /// The label at which a panic goes on, or [Body#NOWHERE] or [Body#NEVER].
    private int landing = Body.NOWHERE;
    private boolean lands;

    /// @param library whether it is shown nowhere
    Code(boolean library) {
        this.library = library;
    }

    boolean library() {
        return library;
    }

    /// A new local.
    int slot() {
        return slots++;
    }

    /// Says which statement the following instructions belong to.
    void statement(Span span) {
        statement = span;
    }

    /// Says where a panic goes on that leaves the following instructions: a label, [Body#NOWHERE] or [Body#NEVER].
    void landing(int label) {
        landing = label;
        lands |= label != Body.NOWHERE;
    }

    void add(Instruction instruction) {
        instructions.add(instruction);
        statements.add(statement);
        landings.add(landing);
    }

    /// Puts another instruction in the place of one.
    void replace(int position, Instruction instruction) {
        instructions.set(position, instruction);
    }

    Instruction at(int position) {
        return instructions.get(position);
    }

    int position() {
        return instructions.size();
    }

    /// A new local that is given a value.
    Expression keep(Span span, Expression value) {
        if (value instanceof Expression.Constant || value instanceof Expression.Local) return value;
        int slot = slot();
        add(new Instruction.Set(span, slot, value));
        return new Expression.Local(slot);
    }

    int label() {
        labels.add(-1);
        return labels.size() - 1;
    }

    /// Lets a label mean the next instruction.
    void here(int label) {
        labels.set(label, instructions.size());
    }

    void jump(Span span, int label) {
        add(new Instruction.Jump(span, label));
    }

    /// Goes on if the condition holds, else at a label.
    void branch(Span span, Expression condition, int otherwise) {
        add(new Instruction.Branch(span, condition, otherwise));
    }

    void describe(Variable variable) {
        variables.add(variable);
    }

    void describe(Loop loop) {
        loops.add(loop);
    }

    /// The finished body.
    Body finish(String name, Span span, int parameters) {
        List<Instruction> linked = new ArrayList<>();
        for (Instruction instruction : instructions) {
            linked.add(switch (instruction) {
                case Instruction.Jump(Span at, int label) -> new Instruction.Jump(at, labels.get(label));
                case Instruction.Branch(Span at, Expression condition, int label) ->
                    new Instruction.Branch(at, condition, labels.get(label));
                default -> instruction; // the others name no place
            });
        }
        List<Integer> places = lands
                ? landings.stream().map(label -> label < 0 ? label : labels.get(label)).toList()
                : List.of();
        return new Body(name, span, 0, parameters, slots, linked, statements, variables, loops, -1, library, places);
    }
}
