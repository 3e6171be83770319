package interleave.language.go.tree;

import interleave.language.go.type.Callee;
import interleave.language.go.type.GoType;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A function that is written in Go, by the program or by the library: declared, a method, or a literal. It is filled while it is being checked.
public final class Routine implements Callee {
    private final String name;
    private final Span span;
    private final GoType.Function signature;
    private final @Nullable Routine outer;
    private final @Nullable Source library;
    private final List<Variable> parameters = new ArrayList<>();
    private final List<Variable> results = new ArrayList<>();
    private final Set<Variable> captured = new LinkedHashSet<>();
    private List<Statement> body = List.of();
    private boolean namedResults;
    private boolean defers;
    private int literals;
    private int loopBodies;

    /// A function of the program.
    /// @param outer the function in which it is written; none for what is declared in the package
    public Routine(String name, Span span, GoType.Function signature, Optional<Routine> outer) {
        this(name, span, signature, outer, outer.flatMap(Routine::library));
    }

    /// @param outer the function in which it is written; none for what is declared in the package
    /// @param library the text that it stands in, if that is none of the program but of the library
    public Routine(
            String name, Span span, GoType.Function signature, Optional<Routine> outer, Optional<Source> library) {
        this.name = name;
        this.span = span;
        this.signature = signature;
        this.outer = outer.orElse(null);
        this.library = library.orElse(null);
    }

    @Override
    public String name() {
        return name;
    }

    /// The whole function in the text.
    public Span span() {
        return span;
    }

    @Override
    public GoType.Function signature() {
        return signature;
    }

    /// The function in which it is written.
    public Optional<Routine> outer() {
        return Optional.ofNullable(outer);
    }

    /// The text of the library that it stands in; empty for what the program itself contains.
    public Optional<Source> library() {
        return Optional.ofNullable(library);
    }

    /// The receiver, if any, and the parameters.
    public List<Variable> parameters() {
        return parameters;
    }

    /// A variable for each result; those that have no name are called `_`.
    public List<Variable> results() {
        return results;
    }

    /// Whether the results have names.
    public boolean namedResults() {
        return namedResults;
    }

    /// Notes that the results have names.
    public void nameResults() {
        namedResults = true;
    }

    /// The variables of functions around it that it mentions, in order.
    public List<Variable> captured() {
        return List.copyOf(captured);
    }

    /// Notes that it mentions a variable of a function around it.
    public void capture(Variable variable) {
        captured.add(variable);
    }

    public List<Statement> body() {
        return body;
    }

    /// Says what it does.
    public void body(List<Statement> statements) {
        body = List.copyOf(statements);
    }

    /// Whether it has deferred calls.
    public boolean defers() {
        return defers;
    }

    /// Notes that it has deferred calls.
    public void defer() {
        defers = true;
    }

    /// The name of the next function literal in it, as Go counts them: `main.main.func1`, and in that one
    /// `main.main.func1.1`.
    public String nameOfLiteral() {
        literals++;
        return name + (outer == null ? ".func" : ".") + literals;
    }

    /// The name of the next body of a loop over a function in it, as Go counts them: `main.main-range1`.
    public String nameOfLoopBody() {
        loopBodies++;
        return name + "-range" + loopBodies;
    }

    @Override
    public String toString() {
        return name;
    }
}
