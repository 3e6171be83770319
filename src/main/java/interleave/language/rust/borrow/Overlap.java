package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;

/// Whether what is done to a place touches what is lent of it.
final class Overlap {
    private final PlaceTypes types;
    private final Solver solver;

    Overlap(PlaceTypes types, Solver solver) {
        this.types = types;
        this.solver = solver;
    }

    /// How far behind a place something that is done to it reaches.
    enum Depth {
        /// Only the place itself, as an assignment does.
        SHALLOW,
        /// Like [#SHALLOW], of what is read only to know how long it is or which variant it has.
        LABEL,
        DEEP,
        DROP
    }

    /// Whether `access` surely touches all of `lent`.
    boolean surely(Place lent, Place access) {
        return conflict(lent, BorrowKind.MUTABLE, access, Depth.DEEP, false);
    }

    boolean conflict(Place lent, BorrowKind kind, Place access, Depth depth) {
        return conflict(lent, kind, access, depth, true);
    }

    private boolean conflict(Place lent, BorrowKind kind, Place access, Depth depth, boolean doubtful) {
        if (lent.local() != access.local()) return false;
        int common = Math.min(lent.way().size(), access.way().size());
        for (int i = 0; i < common; i++) {
            Element one = lent.way().get(i);
            Element other = access.way().get(i);
            switch (step(one, other, types.type(access, i))) {
                case APART -> {
                    return false;
                }
                case PERHAPS -> {
                    if (!doubtful) return false;
                }
                case SAME -> {}
            }
        }
        if (lent.way().size() > access.way().size()) return beyond(lent, kind, access, depth);
        return true;
    }

    /// What is lent is a part of what is accessed.
    private boolean beyond(Place lent, BorrowKind kind, Place access, Depth depth) {
        for (int i = access.way().size(); i < lent.way().size(); i++) {
            Element element = lent.way().get(i);
            Ty base = types.type(lent, i);
            switch (element) {
                case Element.Dereference _ -> {
                    if (depth == Depth.SHALLOW || depth == Depth.LABEL) return false;
                    if (base instanceof Ty.Reference reference) {
                        if (!reference.mutable()) return false;
                        if (depth == Depth.DROP) return false;
                    }
                    if (base instanceof Ty.Pointer && depth == Depth.DROP) return false;
                }
                case Element.Field _ -> {
                    if (depth == Depth.LABEL) return false;
                    if (depth == Depth.DROP && base instanceof Ty.Adt adt && solver.destructs(adt.definition())) return true;
                }
                case Element.Index _, Element.ElementAt _, Element.Between _ -> {
                    if (depth == Depth.LABEL) return false;
                }
                case Element.Variant _ -> {}
            }
        }
        return true;
    }

    private enum Step { SAME, PERHAPS, APART }

    private static Step step(Element one, Element other, Ty base) {
        return switch (one) {
            case Element.Dereference _ -> Step.SAME;
            case Element.Field a when other instanceof Element.Field b -> a.index() == b.index() ? Step.SAME : Step.APART;
            case Element.Variant a when other instanceof Element.Variant b -> a.index() == b.index()
                    ? Step.SAME
                    : Step.APART;
            case Element.Index _ -> Step.PERHAPS;
            case Element.ElementAt a when other instanceof Element.ElementAt b -> elements(a, b, base);
            case Element.ElementAt a when other instanceof Element.Between b -> between(a, b, base);
            case Element.Between a when other instanceof Element.ElementAt b -> between(b, a, base);
            case Element.ElementAt _, Element.Between _ -> Step.PERHAPS;
            case Element.Field _, Element.Variant _ -> Step.PERHAPS;
        };
    }

    private static Step elements(Element.ElementAt a, Element.ElementAt b, Ty base) {
        if (a.fromEnd() == b.fromEnd()) return a.offset() == b.offset() ? Step.SAME : Step.APART;
        if (base instanceof Ty.Array array && array.length() instanceof interleave.language.rust.type.Length.Known known) {
            long first = a.fromEnd() ? known.number() - a.offset() : a.offset();
            long second = b.fromEnd() ? known.number() - b.offset() : b.offset();
            return first == second ? Step.SAME : Step.APART;
        }
        return Step.PERHAPS;
    }

    private static Step between(Element.ElementAt at, Element.Between between, Ty base) {
        if (!at.fromEnd() && at.offset() < between.from()) return Step.APART;
        if (at.fromEnd() && at.offset() <= between.to()) return Step.APART;
        return Step.PERHAPS;
    }
}
