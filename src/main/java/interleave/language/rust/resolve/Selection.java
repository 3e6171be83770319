package interleave.language.rust.resolve;

import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import java.util.List;
import java.util.Optional;

/// Whether a type has a trait.
public sealed interface Selection {
    /// It has, provided that something else holds.
    record Yes(Reason reason, List<Nested> nested) implements Selection {
        public Yes {
            nested = List.copyOf(nested);
        }
    }

    /// It has not.
    record No() implements Selection {}

    /// That depends on types that are not known yet.
    record Maybe() implements Selection {}

    /// What else has to hold. `within` is set where it is asked because a type has that one as a part: it is the type that has
    /// the part.
    record Nested(Predicate predicate, Optional<Ty> within) {}

    /// Why it has.
    sealed interface Reason {
        /// An impl, with what stands for its parameters.
        record ByImpl(ImplDef impl, Substitution arguments) implements Reason {}

        /// A bound or condition that is in force.
        record ByBound(Predicate.Implements bound) implements Reason {}

        /// It is a trait object of the trait.
        record ByObject() implements Reason {}

        /// The language says so: for closures and functions, tuples and arrays, auto traits.
        record BuiltIn() implements Reason {}
    }

    Selection NO = new No();
    Selection MAYBE = new Maybe();

    /// Without any condition.
    static Selection builtIn(List<Nested> nested) {
        return new Yes(new Reason.BuiltIn(), nested);
    }
}
