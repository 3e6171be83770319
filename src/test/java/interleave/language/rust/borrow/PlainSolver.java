package interleave.language.rust.borrow;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import java.util.List;
import java.util.function.Supplier;

/// Knows numbers and references only.
final class PlainSolver implements Solver {
    @Override
    public boolean copies(Ty type) {
        return !(type instanceof Ty.Reference reference) || !reference.mutable();
    }

    @Override
    public boolean clones(Ty type) {
        return copies(type);
    }

    @Override
    public boolean needsDrop(Ty type) {
        return false;
    }

    @Override
    public boolean destructs(AdtDef definition) {
        return false;
    }

    @Override
    public Answer normal(Ty type, Supplier<Region> fresh) {
        return new Answer(type, List.of(), List.of());
    }

    @Override
    public Answer prove(Predicate predicate, Supplier<Region> fresh) {
        return new Answer(Ty.UNIT, List.of(), List.of());
    }
}
