package interleave.language.go.check;

import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A stretch of the text with names of its own, inside another; and what else depends on where one stands.
final class Scope {
    private final @Nullable Scope outer;
    private final @Nullable Routine routine;
    private final Object user;
    private final @Nullable Exit exit;
    private final List<Variable> advanced;
    private final @Nullable Integer iota;
    private final Map<String, Entity> names = new LinkedHashMap<>();

    /// A statement around that `break` or `continue` may mean.
    /// @param label its label, or empty
    /// @param loop whether it is a loop
    record Exit(Statement.Exits exits, String label, boolean loop) {}

    /// A statement around, and the function that it stands in.
    record Found(Exit exit, Routine owner) {}

    private Scope(
            @Nullable Scope outer,
            @Nullable Routine routine,
            Object user,
            @Nullable Exit exit,
            List<Variable> advanced,
            @Nullable Integer iota) {
        this.outer = outer;
        this.routine = routine;
        this.user = user;
        this.exit = exit;
        this.advanced = advanced;
        this.iota = iota;
    }

    /// The outermost scope.
    static Scope outermost() {
        return new Scope(null, null, new Object(), null, List.of(), null);
    }

    /// A scope inside this one.
    Scope inside() {
        return new Scope(this, routine, user, null, List.of(), iota);
    }

    /// The scope of a function.
    Scope ofFunction(Routine function) {
        return new Scope(this, function, user, null, List.of(), null);
    }

    /// The scope of what `user` refers to; used for the order of initialisation.
    Scope of(Object user) {
        return new Scope(this, routine, user, null, List.of(), iota);
    }

    /// The scope of the body of a statement that can be left.
    Scope leaving(Exit exit) {
        return new Scope(this, routine, user, exit, List.of(), iota);
    }

    /// The scope of the statement between two rounds of a loop whose variables are new in each round.
    Scope betweenRounds(List<Variable> variables) {
        return new Scope(this, routine, user, null, variables, iota);
    }

    /// The scope of a constant declaration, where `iota` has a value.
    Scope counting(int value) {
        return new Scope(this, routine, user, null, List.of(), value);
    }

    /// The function that this belongs to; empty in the package.
    Optional<Routine> routine() {
        return Optional.ofNullable(routine);
    }

    /// The function or variable of the package that this belongs to.
    Object user() {
        return user;
    }

    /// What `iota` is here.
    Optional<Integer> iota() {
        return Optional.ofNullable(iota);
    }

    /// What a name stands for here.
    Optional<Entity> find(String name) {
        for (Scope at = this; at != null; at = at.outer) {
            Entity found = at.names.get(name);
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    /// What a name stands for in this very scope.
    Optional<Entity> here(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /// All that has a name in this very scope.
    Map<String, Entity> all() {
        return Collections.unmodifiableMap(names);
    }

    /// Gives a name a meaning in this scope.
    void declare(String name, Entity entity) {
        names.put(name, entity);
    }

    /// The innermost statement around, in the same function, that passes a test.
    /// @param loops tells whether a function is the body of a loop, so that the one around it counts as the same
    Optional<Found> exit(Predicate<Exit> wanted, Predicate<Routine> loops) {
        Routine in = routine;
        for (Scope at = this; at != null; at = at.outer) {
            if (at.routine != in) {
                if (in == null || at.routine == null || !loops.test(in)) return Optional.empty();
                in = at.routine;
            }
            if (at.exit != null && wanted.test(at.exit)) return Optional.of(new Found(at.exit, Objects.requireNonNull(in)));
        }
        return Optional.empty();
    }

    /// Whether this is another scope, or lies in it.
    boolean within(Scope other) {
        for (Scope at = this; at != null; at = at.outer) {
            if (at == other) return true;
        }
        return false;
    }

    /// Whether this belongs to the statement between two rounds that have this variable for themselves.
    /// @param acrossFunctions whether to look beyond the function literal that this belongs to
    boolean advances(Variable variable, boolean acrossFunctions) {
        for (Scope at = this; at != null && (acrossFunctions || at.routine == routine); at = at.outer) {
            if (at.advanced.contains(variable)) return true;
        }
        return false;
    }
}
