package interleave.language.rust.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parameters of an item and of what it stands in, and what must hold for them. It is completed after it is made,
/// since conditions may mention what is declared later.
public final class Generics {
    private final @Nullable Generics outer;
    private final List<LifetimeParameter> lifetimes;
    private final List<TypeParameter> types;
    private final List<ConstParameter> constants;
    private final List<Optional<Ty>> defaults = new ArrayList<>();
    private final List<Predicate> predicates = new ArrayList<>();
    private Later parameters = Later.DONE;
    private Later otherwise = Later.DONE;
    private Later conditions = Later.DONE;

    public Generics(
            @Nullable Generics outer,
            List<LifetimeParameter> lifetimes,
            List<TypeParameter> types,
            List<ConstParameter> constants) {
        this.outer = outer;
        this.lifetimes = new ArrayList<>(lifetimes);
        this.types = new ArrayList<>(types);
        this.constants = List.copyOf(constants);
    }

    /// Says how to find out what is not known yet.
    /// @param added the parameters that are not written as such
    public void later(Later added, Later itsDefaults, Later itsPredicates) {
        parameters = added;
        otherwise = itsDefaults;
        conditions = itsPredicates;
    }

    /// Those of the impl or trait around.
    public Optional<Generics> outer() {
        return Optional.ofNullable(outer);
    }

    /// Its own lifetimes; left-out lifetimes of a function's parameters are among them.
    public List<LifetimeParameter> lifetimes() {
        parameters.now();
        return lifetimes;
    }

    /// Its own types; those of `impl Trait` parameters are among them.
    public List<TypeParameter> types() {
        parameters.now();
        return types;
    }

    public List<ConstParameter> constants() {
        return constants;
    }

    /// The default of each type parameter, as far as they are known yet.
    public List<Optional<Ty>> defaults() {
        otherwise.now();
        return defaults;
    }

    /// Its own conditions, bounds included.
    public List<Predicate> predicates() {
        conditions.now();
        return predicates;
    }

    /// The parameters as arguments of themselves.
    public Arguments identity() {
        parameters.now();
        return new Arguments(
                lifetimes.stream().map(l -> (Region) new Region.Named(l)).toList(),
                types.stream().map(t -> (Ty) new Ty.Parameter(t)).toList(),
                constants.stream().map(c -> (Length) new Length.Parameter(c)).toList());
    }
}
