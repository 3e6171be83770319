package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Layout;
import interleave.program.Span;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One function being emitted: what all parts of the emitter share.
final class Emitting {
    final ProgramCode program;
    final Routine routine;
    final BodyCode code;
    /// The locals that hold variables, or their addresses where they lie in memory.
    final Map<Variable, Integer> slots = new LinkedHashMap<>();
    /// The results of calls that yield several values.
    final Map<Expr, List<Expression>> pieces = new IdentityHashMap<>();
    /// Where `break` and `continue` go.
    final Map<Statement.Exits, Exit> exits = new IdentityHashMap<>();

    /// Where `goto` goes.
    private final Map<Statement.Spot, Label> spots = new IdentityHashMap<>();

    final Memory memory = new Memory(this);
    final Places places = new Places(this);
    final Values values = new Values(this);
    final Operators operators = new Operators(this);
    final Conversions conversions = new Conversions(this);
    final Composites composites = new Composites(this);
    final Calls calls = new Calls(this);
    final Builtins builtins = new Builtins(this);
    final Conditions conditions = new Conditions(this);
    final Assignments assignments = new Assignments(this);
    final Later later = new Later(this);
    final Loops loops = new Loops(this);
    final Ranges ranges = new Ranges(this);
    final Maps maps = new Maps(this);
    final Channels channels = new Channels(this);
    final Returns returns = new Returns(this);
    final Statements statements = new Statements(this);

    /// Where the names that are now being declared end to be known.
    private int scopeEnd;

    /// @param again where a loop goes on; the same as `end` for a switch
    record Exit(Label end, Label again) {}

    Emitting(ProgramCode program, Routine routine) {
        this(program, routine, "");
    }

    /// @param made what to call the memory that a function of the library makes for its caller
    Emitting(ProgramCode program, Routine routine, String made) {
        this.program = program;
        this.routine = routine;
        this.code = new BodyCode(
                program, routine.span(), routine.library().isPresent(), made.isEmpty() ? routine.name() : made);
        this.scopeEnd = routine.span().end();
    }

    /// The function, emitted.
    Body body() {
        for (Variable variable : routine.captured()) bind(variable, code.temporary(), variable.inMemory());
        for (Variable parameter : routine.parameters()) slots.put(parameter, code.temporary());
        for (Variable parameter : routine.parameters()) settle(parameter);
        returns.begin();
        statements.all(routine.body());
        int recovery = returns.finish();
        return code.finish(
                routine.name(), routine.span(), routine.captured().size(), routine.parameters().size(), recovery);
    }

    /// A parameter that must lie in memory is moved there.
    private void settle(Variable parameter) {
        Expression given = Terms.local(slots.get(parameter));
        if (parameter.inMemory()) {
            int slot = code.temporary();
            assignments.allocate(parameter, slot);
            memory.store(parameter.span(), Terms.local(slot), parameter.type(), given, parameter.name());
            slots.put(parameter, slot);
        }
        bind(parameter, slots.get(parameter), parameter.inMemory());
    }

    /// How a variable of a type lies in memory: what the library makes is for itself.
    Layout layout(GoType type) {
        return code.library() && !Layouts.isData(type) ? Layouts.ofLibrary(Layouts.of(type)) : Layouts.of(type);
    }

    /// What to call memory that is made for a value of a type, and that has no better name.
    String title(GoType type) {
        return code.library() ? code.made() : type.toString();
    }

    /// Says which local holds a variable or its address.
    void bind(Variable variable, int slot, boolean boxed) {
        slots.put(variable, slot);
        if (variable.name().equals("_") || variable.name().isEmpty()) return;
        boolean own = routine.span().contains(variable.span());
        Span scope = own ? new Span(variable.span().start(), Math.max(scopeEnd, variable.span().end())) : routine.span();
        code.describe(new interleave.program.Variable(variable.name(), slot, boxed, scope));
    }

    /// Where the names that are being declared end to be known.
    int scopeEnd() {
        return scopeEnd;
    }

    /// Says where the names declared from now on end to be known.
    /// @return where it was before
    int scopeEnd(int end) {
        int before = scopeEnd;
        scopeEnd = end;
        return before;
    }

    /// The local that holds a variable, or its address.
    Expression local(Variable variable) {
        Integer slot = slots.get(variable);
        if (slot == null) throw new IllegalStateException("unknown variable " + variable);
        return Terms.local(slot);
    }

    /// The label of a place.
    Label spot(Statement.Spot spot) {
        return spots.computeIfAbsent(spot, _ -> new Label());
    }

    /// A stretch of the source on one line.
    String text(Span span) {
        return program.text(span, routine.library());
    }
}
