package interleave.language.go.emit;

import interleave.language.Problems;
import interleave.language.go.tree.CheckedProgram;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.program.Body;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The bodies of a program under construction. Functions are emitted once something mentions them.
final class ProgramCode {
    final Source source;
    final Problems problems;
    final List<GoType> boxed;
    final Optional<CheckedProgram.Census> census;
    final MethodTables methods = new MethodTables(this);
    final GivenTexts texts = new GivenTexts(this);
    private final List<@Nullable Body> bodies = new ArrayList<>();
    private final Map<Wanted, Integer> indices = new LinkedHashMap<>();
    private final ArrayDeque<Wanted> waiting = new ArrayDeque<>();
    private final Map<Variable, Integer> globals = new LinkedHashMap<>();
    private final Set<Variable> mentioned = new LinkedHashSet<>();
    private final Set<Span> refused = new LinkedHashSet<>();

    /// A function, and what the memory that it makes for its caller is called; empty where that is not known.
    private record Wanted(Routine routine, String made) {}

    ProgramCode(Source source, Problems problems, CheckedProgram checked) {
        this.source = source;
        this.census = checked.census();
        this.problems = problems;
        this.boxed = List.copyOf(checked.boxed());
        for (Variable global : checked.globals()) this.globals.put(global, this.globals.size());
    }

    /// The index of a function's body.
    int index(Routine routine) {
        return index(routine, "");
    }

    /// The index of a function of the library that makes memory for its caller, such as `sync.NewCond`.
    /// @param made what to call that memory
    int index(Routine routine, String made) {
        return indices.computeIfAbsent(new Wanted(routine, made), added -> {
            waiting.add(added);
            return reserve();
        });
    }

    /// An index for a body to come.
    int reserve() {
        bodies.add(null);
        return bodies.size() - 1;
    }

    void put(int index, Body body) {
        bodies.set(index, body);
    }

    /// The name of the function that has an index; of a body that is in no text, there is none.
    String name(int index) {
        return routine(index).map(Routine::name).orElse("sync.(*WaitGroup).Go.func1");
    }

    /// Where the function stands that has an index.
    Span span(int index, Span fallback) {
        return routine(index).filter(routine -> routine.library().isEmpty()).map(Routine::span).orElse(fallback);
    }

    private Optional<Routine> routine(int index) {
        return indices.entrySet().stream()
                .filter(entry -> entry.getValue() == index)
                .map(entry -> entry.getKey().routine())
                .findFirst();
    }

    /// Adds a body that is in no text.
    int add(Body body) {
        bodies.add(body);
        return bodies.size() - 1;
    }

    /// The block of a variable of the package.
    int block(Variable global) {
        Integer block = globals.get(global);
        if (block == null) throw new IllegalStateException("unknown variable " + global);
        mentioned.add(global);
        return block;
    }

    /// Whether anything that has been emitted mentions a variable of a package.
    boolean mentions(Variable global) {
        return mentioned.contains(global);
    }

    /// Emits all functions that are mentioned.
    void emitAll() {
        while (!waiting.isEmpty()) {
            Wanted next = waiting.remove();
            put(index(next.routine(), next.made()), new Emitting(this, next.routine(), next.made()).body());
        }
    }

    List<Body> bodies() {
        List<Body> all = new ArrayList<>();
        for (Body body : bodies) {
            if (body == null) throw new IllegalStateException("a body is missing");
            all.add(body);
        }
        return all;
    }

    /// Notes that something is beyond what can be shown.
    void refuse(Span span, String message, String hint) {
        if (refused.add(span)) problems.add(span, message, hint);
    }

    /// A stretch of the source, or of a text of the library, on one line.
    String text(Span span, Optional<Source> library) {
        return library.orElse(source).text(span).replaceAll("\\s+", " ").strip();
    }
}
