package interleave.language.rust.lower;

import interleave.language.rust.lower.Scopes.Scope;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirBody.Kind;
import interleave.language.rust.mir.MirBody.LoopPlace;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// One body while it is lowered: what all parts of the lowering share. Things are put at the end of the current [#block].
final class Body {
    final Definition owner;
    final Copies copies;
    final Edition edition;
    final Notices notices;
    final Optional<Captured> captured;
    final Graph graph = new Graph();
    final Locals locals = new Locals();
    final Scopes scopes = new Scopes(this);
    final Places places = new Places(this);
    final Values values = new Values(this);
    final Into into = new Into(this);
    final Control control = new Control(this);
    final Blocks blocks = new Blocks(this);
    final Matches matches = new Matches(this);
    final List<MirBody> closures = new ArrayList<>();
    final List<LoopPlace> loops = new ArrayList<>();
    /// The scope at whose end temporaries end, and the one for variables that a pattern binds.
    Scope temporaries;
    Scope variables;
    int block;

    private final Map<TypedExpr, Scope> extended = new IdentityHashMap<>();
    private final Map<TypedExpr, Boolean> terminating = new IdentityHashMap<>();

    Body(Definition owner, Copies copies, Edition edition, Notices notices, Optional<Captured> captured, Span span) {
        this.owner = owner;
        this.copies = copies;
        this.edition = edition;
        this.notices = notices;
        this.captured = captured;
        this.block = graph.block();
        this.temporaries = scopes.push(span);
        this.variables = temporaries;
    }

    /// The temporaries of the expression end with it.
    void terminate(TypedExpr expr) {
        terminating.put(expr, true);
    }

    /// The temporary that holds the expression's value, if there has to be one, ends with that scope.
    void extend(TypedExpr expr, Scope scope) {
        extended.put(expr, scope);
    }

    /// At the end of which scope a temporary for the expression's value ends.
    Scope temporaryScope(TypedExpr expr) {
        return extended.getOrDefault(expr, temporaries);
    }

    /// Does something within the scope that every expression has.
    <T> T within(TypedExpr expr, Supplier<T> inner) {
        if (terminating.containsKey(expr)) return terminated(expr.span(), inner);
        if (!Constructors.endsItsTemporaries(expr)) return scopes.within(expr.span(), inner);
        // What is inside of the block for which it stands ends with it, but not a temporary that holds its value.
        extended.putIfAbsent(expr, temporaries);
        return terminated(expr.span(), inner);
    }

    void inside(TypedExpr expr, Runnable inner) {
        within(expr, () -> {
            inner.run();
            return true;
        });
    }

    /// Does something within a scope with which its temporaries end.
    <T> T terminated(Span span, Supplier<T> inner) {
        Scope outer = temporaries;
        return scopes.within(span, () -> {
            temporaries = scopes.innermost();
            T result = inner.get();
            temporaries = outer;
            return result;
        });
    }

    int temporary(Ty type, Span span) {
        return locals.add(type, true, Kind.TEMPORARY, span);
    }

    /// Makes the variables of a pattern, which the innermost scope for variables drops.
    void declare(TypedPattern pattern, Span text, boolean hasGuard) {
        TypedPattern.variables(pattern).forEach(variable -> locals.declare(variable, text, variables, hasGuard));
    }

    /// Assigns. Where a panic of arithmetic has something to drop, the block ends there.
    void assign(Span span, Place place, Rvalue value) {
        graph.assign(block, span, place, value);
        if (mayPanic(value) && scopes.needsCleanup()) {
            int next = graph.block();
            graph.end(block, new Terminator.FalseUnwind(span, next, Optional.empty()));
            scopes.mayPanic(block);
            block = next;
        }
    }

    private static boolean mayPanic(Rvalue value) {
        return switch (value) {
            case Rvalue.Binary(BinaryOperator operator, _, _) -> switch (operator) {
                case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT -> true;
                case BIT_AND, BIT_OR, BIT_XOR, EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, AND, OR -> false;
            };
            case Rvalue.Unary(boolean negate, _) -> negate;
            case Rvalue.Use _, Rvalue.Borrow _, Rvalue.RawBorrow _, Rvalue.Cast _, Rvalue.Coerce _, Rvalue.Tuple _, Rvalue.Array _,
                    Rvalue.Make _, Rvalue.Closure _, Rvalue.Repeat _, Rvalue.Length _, Rvalue.Discriminant _, Rvalue.Format _ -> false;
        };
    }

    void assignUnit(Span span, Place place) {
        assign(span, place, new Rvalue.Tuple(List.of()));
    }

    void assignTruth(Span span, Place place, boolean truth) {
        assign(span, place, new Rvalue.Use(new Operand.Constant(span, Ty.BOOL, Value.Bool.of(truth))));
    }

    void go(Span span, int target) {
        graph.go(block, span, target);
    }

    /// Goes to one of two blocks.
    void branch(Span span, Operand condition, int yes, int no) {
        graph.end(block, new Terminator.Switch(span, condition, Ty.BOOL, List.of(Value.Bool.FALSE), List.of(no), yes));
    }

    /// What is at a place, used up unless it can be copied.
    Operand consume(Place place, Ty type) {
        return copies.copy(type) ? new Operand.Copy(place) : new Operand.Move(place);
    }
}
