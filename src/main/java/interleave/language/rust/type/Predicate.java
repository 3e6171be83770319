package interleave.language.rust.type;

import interleave.program.Span;
import java.util.List;

/// What must hold for an item to be used; `span` is where it is asked for.
public sealed interface Predicate {
    Span span();

    /// `for<'a> T: Trait<A>`.
    record Implements(Span span, List<LifetimeParameter> bound, TraitRef trait) implements Predicate {
        public Implements {
            bound = List.copyOf(bound);
        }
    }

    /// `for<'a> <T as Trait<A>>::name == type`.
    record Equal(Span span, List<LifetimeParameter> bound, TraitRef trait, String name, Ty type) implements Predicate {
        public Equal {
            bound = List.copyOf(bound);
        }
    }

    /// `T: 'a`.
    record TypeOutlives(Span span, Ty type, Region region) implements Predicate {}

    /// `'a: 'b`.
    record RegionOutlives(Span span, Region longer, Region shorter) implements Predicate {}
}
