package interleave.language.go.emit;

import interleave.language.Problems;
import interleave.language.go.tree.CheckedProgram;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Layouts;
import interleave.program.Global;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Program;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a program of what has been checked.
public final class Compiler {
    private final Source source;
    private final CheckedProgram checked;
    private final ProgramCode program;

    /// @param problems where to note what is beyond what can be shown
    public Compiler(Source source, CheckedProgram checked, Problems problems) {
        this.source = source;
        this.checked = checked;
        this.program = new ProgramCode(source, problems, checked);
    }

    /// The program. It is worth nothing if problems were noted.
    public Program compile(Wording wording) {
        int entry = entry();
        program.emitAll();
        List<Global> globals = new ArrayList<>();
        for (Variable variable : checked.globals()) {
            globals.add(new Global(variable.name(), layout(variable), variable.library().isPresent() ? Span.NOWHERE : variable.span()));
        }
        return new Program(source, program.bodies(), entry, globals, wording);
    }

    private static Layout layout(Variable variable) {
        Layout layout = Layouts.of(variable.type());
        if (variable.library().isPresent()) return Layouts.ofLibrary(layout);
        return variable.isConstant() ? Layouts.fixed(layout) : layout;
    }

    /// The body that the first thread runs. It goes by the name of `main`, and is `main` itself where there is nothing to
    /// do before.
    private int entry() {
        int main = program.index(checked.main());
        boolean begins = !checked.inits().isEmpty()
                || checked.initialisations().stream().anyMatch(assign -> library(assign).isEmpty());
        int initialisation = begins ? initialisation() : -1;
        List<Integer> libraries = libraries();
        if (!begins && libraries.isEmpty()) return main;
        Span span = checked.main().span();
        BodyCode code = new BodyCode(program, span, false);
        for (int library : libraries) code.add(call(span, library));
        if (begins) code.add(call(span, initialisation));
        code.add(call(span, main));
        code.add(new Instruction.Return(span, List.of()));
        return program.add(code.finish(checked.main().name(), span, 0, 0, -1));
    }

    /// The text of the library in which variables get their first values.
    private static Optional<Source> library(Statement.Assign assign) {
        return assign.targets().getFirst() instanceof Statement.Target.New(Variable variable)
                ? variable.library()
                : Optional.empty();
    }

    /// The functions that give the variables of the library their first values, of those variables that anything mentions.
    private List<Integer> libraries() {
        Map<Statement.Assign, Integer> found = new LinkedHashMap<>();
        int before = -1;
        while (found.size() > before) {
            before = found.size();
            program.emitAll();
            for (Statement.Assign assign : checked.initialisations()) {
                Optional<Source> library = library(assign);
                if (library.isEmpty() || found.containsKey(assign) || !mentioned(assign)) continue;
                Routine routine =
                        new Routine("init", Span.NOWHERE, checked.main().signature(), Optional.empty(), library);
                routine.body(List.of(assign));
                found.put(assign, program.index(routine));
            }
        }
        return checked.initialisations().stream().filter(found::containsKey).map(found::get).toList();
    }

    private boolean mentioned(Statement.Assign assign) {
        return assign.targets().stream()
                .anyMatch(target -> target instanceof Statement.Target.New(Variable variable) && program.mentions(variable));
    }

    private int initialisation() {
        Routine routine = new Routine(
                "main.init",
                Span.NOWHERE,
                checked.main().signature(),
                Optional.empty());
        List<Statement> statements = new ArrayList<>();
        for (Statement.Assign assign : checked.initialisations()) {
            if (library(assign).isEmpty()) statements.add(assign);
        }
        routine.body(statements);
        Emitting emitting = new Emitting(program, routine);
        int index = program.reserve();
        for (Statement statement : statements) emitting.statements.one(statement);
        for (Routine init : checked.inits()) {
            emitting.code.statement(init.span());
            emitting.code.add(call(init.span(), program.index(init)));
        }
        emitting.code.add(new Instruction.Return(Span.NOWHERE, List.of()));
        program.put(index, emitting.code.finish(routine.name(), Span.NOWHERE, 0, 0, -1));
        return index;
    }

    private static Instruction call(Span span, int body) {
        return new Instruction.Call(span, List.of(), Terms.constant(new Value.Function(body)), List.of());
    }
}
