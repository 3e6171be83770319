package interleave.language.go.emit;

import interleave.language.go.tree.Code;
import interleave.language.go.type.GoType;
import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Loop;
import interleave.program.Span;
import interleave.program.Variable;
import java.util.ArrayList;
import java.util.List;

/// A body under construction: its instructions, its locals, and what is said about them.
final class BodyCode implements Code {
    private final ProgramCode program;
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<Span> statements = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<Loop> loops = new ArrayList<>();
    private final boolean library;
    private final String made;
    private Span statement;
    private int used;
    private int most;

    /// @param library whether the body belongs to the library
    BodyCode(ProgramCode program, Span statement, boolean library) {
        this(program, statement, library, "");
    }

    /// @param made what to call memory that it makes for its caller
    BodyCode(ProgramCode program, Span statement, boolean library, String made) {
        this.made = made;
        this.library = library;
        this.program = program;
        this.statement = statement;
    }

    /// Says which statement the following instructions belong to.
    /// @return the one before
    Span statement(Span span) {
        Span before = statement;
        statement = span;
        return before;
    }

    @Override
    public int temporary() {
        most = Math.max(most, used + 1);
        return used++;
    }

    /// How many locals are in use, for [#release].
    int mark() {
        return used;
    }

    /// Gives back the locals that were taken since a mark.
    void release(int mark) {
        used = mark;
    }

    @Override
    public String made() {
        return made;
    }

    @Override
    public List<GoType> giving(List<GoType> printed) {
        return program.texts.giving(printed);
    }

    @Override
    public Expression texts(Span span, Expression values, List<GoType> giving) {
        return program.texts.texts(this, span, values, giving);
    }

    @Override
    public void spawn(Span span, Expression function, List<Expression> extra, Then then) {
        new Threads(program, this).spawn(span, function, extra, then);
    }

    @Override
    public void add(Instruction instruction) {
        instructions.add(instruction);
        statements.add(statement);
    }

    /// Sets a new local to a value.
    Expression.Local keep(Span span, Expression value) {
        int slot = temporary();
        add(new Instruction.Set(span, slot, value));
        return new Expression.Local(slot);
    }

    /// The index of the next instruction.
    int position() {
        return instructions.size();
    }

    /// Lets a label mean this place.
    void here(Label label) {
        label.place(position());
    }

    void jump(Span span, Label target) {
        add(new Instruction.Jump(span, number(target)));
    }

    /// Goes on if the condition holds, else at a label.
    void branch(Span span, Expression condition, Label otherwise) {
        add(new Instruction.Branch(span, condition, number(otherwise)));
    }

    private int number(Label label) {
        labels.add(label);
        return labels.size() - 1;
    }

    void describe(Variable variable) {
        variables.add(variable);
    }

    void describe(Loop loop) {
        loops.add(loop);
    }

    /// Whether the body belongs to the library.
    boolean library() {
        return library;
    }

    /// The finished body.
    Body finish(String name, Span span, int captured, int parameters, int recovery) {
        List<Instruction> linked = new ArrayList<>();
        for (Instruction instruction : instructions) linked.add(linked(instruction));
        return new Body(
                name, span, captured, parameters, most, linked, statements, variables, loops, recovery, library);
    }

    private Instruction linked(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Jump(Span span, int label) ->
                new Instruction.Jump(span, labels.get(label).position());
            case Instruction.Branch(Span span, Expression condition, int label) ->
                new Instruction.Branch(span, condition, labels.get(label).position());
            default -> instruction; // the others name no place
        };
    }
}
