package interleave.language.rust.borrow;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import java.util.List;
import java.util.function.Supplier;

/// What the borrow check asks of the traits. Answers keep regions; where two regions would have to be equal, or one to
/// outlive another, for an answer to hold, that is part of it.
interface Solver {
    /// `longer: shorter` must hold.
    record Outlives(Region longer, Region shorter) {}

    /// A type with the regions that it asks for.
    record Answer(Ty type, List<Outlives> regions, List<TypeOutlives> types) {}

    /// `type: region` must hold.
    record TypeOutlives(Ty type, Region region) {}

    /// Whether a value is copied, not moved.
    boolean copies(Ty type);

    /// Whether values of that type can be cloned.
    boolean clones(Ty type);

    /// Whether dropping a value of that type does anything.
    boolean needsDrop(Ty type);

    /// Whether there is an `impl Drop`.
    boolean destructs(AdtDef definition);

    /// The type with associated types put in as far as they are known. `fresh` makes the regions that nothing determines.
    Answer normal(Ty type, Supplier<Region> fresh);

    /// What a condition on a trait asks of regions.
    Answer prove(Predicate predicate, Supplier<Region> fresh);
}
