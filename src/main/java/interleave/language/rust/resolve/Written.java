package interleave.language.rust.resolve;

import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.function.Function;

/// Outside of bodies types are written out; only lifetimes may be left out, in some places.
final class Written implements Elision {
    private final Crate crate;
    private final Function<Span, Region> left;

    Written(Crate crate, Function<Span, Region> left) {
        this.crate = crate;
        this.left = left;
    }

    @Override
    public Region region(Span span) {
        return left.apply(span);
    }

    @Override
    public Region object() {
        return Region.STATIC;
    }

    @Override
    public Ty type(Span span) {
        crate.notices().undecided(span, "a type is left out where it must be written: types are not checked here");
        return Ty.UNKNOWN;
    }

    @Override
    public Ty implementing(TypeTree.Implementing tree) {
        crate.notices().undecided(tree.span(), "`impl` of a trait is not understood here");
        return Ty.UNKNOWN;
    }

    @Override
    public boolean infers() {
        return false;
    }
}
