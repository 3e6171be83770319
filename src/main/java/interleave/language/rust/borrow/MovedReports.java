package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks that there is something in a place that is used, and says where it has gone if not: E0381 and E0382.
final class MovedReports {
    private final Findings findings;
    private final ErrorBuffer errors;
    private final MovedHelps helps;
    private final Set<Integer> neverFilled = new LinkedHashSet<>();

    MovedReports(Findings findings, ErrorBuffer errors) {
        this.findings = findings;
        this.errors = errors;
        this.helps = new MovedHelps(findings);
    }

    /// The place itself, or what it lies in.
    void path(Access.Need need, Place place, Span span, int point) {
        MovePaths.Path path = findings.moves().paths().find(place).path();
        if (findings.moves().maybeEmpty(point).get(path.number())) {
            report(need, path.place(), place, span, path, point);
        }
    }

    /// The place itself, what it lies in, or a part of it.
    void pathOrPart(Access.Need need, Place place, Span span, int point) {
        path(need, place, span, point);
        MovePaths.Found found = findings.moves().paths().find(place);
        if (!found.exact() && !anyElement(place, found.path())) return;
        BitSet empty = findings.moves().maybeEmpty(point);
        for (MovePaths.Path part : findings.moves().paths().below(found.path())) {
            if (part.number() != found.path().number() && empty.get(part.number())) {
                report(need, place, place, span, part, point);
                return;
            }
        }
    }

    /// Whether a place is some element of an array, whichever it is: each may have been moved out.
    private static boolean anyElement(Place place, MovePaths.Path path) {
        int depth = path.place().way().size();
        return depth < place.way().size() && place.way().get(depth) instanceof Element.Index;
    }

    /// For an assignment to a field: whether there is nothing in the struct, which is told then.
    boolean parent(Place base, Span span, int point) {
        Optional<MovePaths.Path> shortest = Optional.empty();
        Place shortestPlace = base;
        for (int i = base.way().size(); i >= 0; i--) {
            MovePaths.Found found = findings.moves().paths().find(Ways.first(base, i));
            if (found.exact()) {
                if (findings.moves().maybeEmpty(point).get(found.path().number())) {
                    shortest = Optional.of(found.path());
                    shortestPlace = Ways.first(base, i);
                } else if (shortest.isPresent()) {
                    break;
                }
            }
            if (i > 0 && base.way().get(i - 1) instanceof Element.Dereference) break;
        }
        if (shortest.isEmpty()) return false;
        report(Access.Need.ASSIGN_PART, shortestPlace, base, span, shortest.get(), point);
        return true;
    }

    /// Where something was moved, and whether the way from there leads through a loop.
    private record Site(Moves.Out out, boolean backwards) {}

    private void report(Access.Need need, Place used, Place whole, Span span, MovePaths.Path path, int point) {
        UseSpans uses = findings.spans().move(whole, point).or(() -> findings.spans().borrow(span, point));
        List<Integer> filledAgain = new ArrayList<>();
        List<Site> sites = sites(path, point, filledAgain);
        if (sites.isEmpty()) {
            if (neverFilled.add(used.local())) errors.add(new UnfilledReports(findings).report(need, used, whole, path, uses));
            return;
        }
        Set<Integer> outs = new LinkedHashSet<>();
        sites.forEach(site -> outs.add(site.out().number()));
        Optional<ErrorBuffer.Moved> earlier = errors.moved(outs);
        if (earlier.isPresent() && Ways.within(earlier.get().place(), used)) return;
        errors.add(outs, used, moved(need, used, whole, uses, sites, point, path.place()));
    }

    /// Goes back to all moves from which one can get here without it being filled again.
    private List<Site> sites(MovePaths.Path path, int point, List<Integer> filledAgain) {
        Set<Integer> paths = new LinkedHashSet<>();
        for (MovePaths.Path at = path; ; at = findings.moves().paths().get(at.parent())) {
            paths.add(at.number());
            if (at.parent() < 0) break;
        }
        findings.moves().paths().below(path).forEach(below -> paths.add(below.number()));
        Map<Integer, Site> found = new LinkedHashMap<>();
        Set<Integer> seen = new LinkedHashSet<>();
        List<int[]> work = new ArrayList<>();
        for (int before : findings.graph().before(point)) {
            work.add(new int[] {before, findings.graph().dominates(point, before) ? 1 : 0});
        }
        while (!work.isEmpty()) {
            int[] at = work.removeLast();
            if (!seen.add(at[0])) continue;
            if (stops(at[0], at[1] == 1, paths, found, filledAgain)) continue;
            for (int before : findings.graph().before(at[0])) {
                boolean back = at[1] == 1 || findings.graph().dominates(at[0], before);
                work.add(new int[] {before, back ? 1 : 0});
            }
        }
        return List.copyOf(found.values());
    }

    private boolean stops(int point, boolean back, Set<Integer> paths, Map<Integer, Site> found, List<Integer> filledAgain) {
        for (Moves.Out out : findings.moves().outsAt(point)) {
            if (!paths.contains(out.path().number())) continue;
            if (!(findings.graph().statement(point).orElse(null) instanceof MirStatement.Dead)
                    && !(findings.graph().atTerminator(point)
                            && findings.graph().terminator(point) instanceof Terminator.Drop)) {
                found.putIfAbsent(out.number(), new Site(out, back));
            }
            return true;
        }
        for (Moves.Filled filled : findings.moves().fillsAt(point)) {
            if (paths.contains(filled.path().number())) {
                filledAgain.add(point);
                return true;
            }
        }
        return false;
    }

    private Report moved(Access.Need need, Place used, Place whole, UseSpans uses, List<Site> sites, int point,
            Place from) {
        boolean partial = sites.stream().anyMatch(site -> partial(used, site.out().path().place()));
        Span span = uses.whole();
        Report report = new Report(
                "E0382",
                span,
                need.noun() + " of " + (partial ? "partially " : "") + "moved value"
                        + findings.describe().moved(used).map(text -> ": `" + text + "`").orElse(""));
        boolean loop = false;
        Set<Span> seen = new LinkedHashSet<>();
        for (Site site : sites) {
            UseSpans moving = findings.spans().move(site.out().path().place(), site.out().point());
            boolean again = site.out().point() == point || site.backwards();
            if (site.out().point() == point) loop = true;
            if (!seen.add(moving.whole())) continue;
            helps.loops(report, moving, site.out().path().place());
            movedHere(report, moving, site.out().path().place(), again, partial);
        }
        if (uses instanceof UseSpans.InClosure closure) report.label(closure.use(), use(need) + " occurs due to use in closure");
        if (!loop) report.label(span, "value " + need.past() + " here after " + (partial ? "partial " : "") + "move");
        why(report, sites.getFirst().out().path().place(), partial);
        if (findings.graph().statement(point).orElse(null) instanceof MirStatement.Assign lent
                && findings.graph().terminator(point) instanceof Terminator.Call call
                && call.how() == TypedExpr.CallKind.DEREFERENCE
                && !call.arguments().isEmpty()
                && Spans.place(call.arguments().getFirst()).filter(lent.place()::equals).isPresent()) {
            coerced(call).ifPresent(target -> report.note(
                    need.noun() + " occurs due to deref coercion to `" + findings.text(target) + "`"));
        }
        helps.add(report, sites.getFirst().out(), from, loop, partial, uses);
        return report;
    }

    /// What `Deref` gives, but for `DerefMut`.
    private Optional<Ty> coerced(Terminator.Call call) {
        if (!(call.function() instanceof Operand.Function function) || !(function.type() instanceof Ty.Item item)) {
            return Optional.empty();
        }
        if (!item.definition().name().equals("deref")) return Optional.empty();
        return Optional.of(PlaceTypes.target(findings.types().type(call.destination())));
    }

    private static String use(Access.Need need) {
        return switch (need) {
            case BORROW -> "borrow";
            case USE -> "use";
            case ASSIGN, ASSIGN_PART -> "assign";
        };
    }

    private boolean partial(Place used, Place moved) {
        boolean box = moved.way().equals(List.of(new Element.Dereference()))
                && PlaceTypes.isBox(findings.types().local(moved.local()));
        return !box && !Ways.same(used, moved) && Ways.within(moved, used);
    }

    private void movedHere(Report report, UseSpans moving, Place place, boolean again, boolean partial) {
        String loop = again ? ", in previous iteration of loop" : "";
        String partially = partial ? "partially " : "";
        Span span = moving.whole();
        if (moving instanceof UseSpans.AsSelf self) {
            String name = findings.describe().moved(place).map(text -> "`" + text + "`").orElse("value");
            asSelf(report, self, name, loop, partially);
            return;
        }
        String into = moving.closure() ? " into closure" : "";
        report.label(span, "value " + partially + "moved" + into + " here" + loop);
        if (again) return;
        moving.insideClosure().ifPresent(inside -> report.label(inside, "variable moved due to use in closure"));
    }

    private void asSelf(Report report, UseSpans.AsSelf self, String name, String loop, String partially) {
        Terminator.Call call = self.call();
        Ty.Item item = (Ty.Item) ((Operand.Function) call.function()).type();
        Span span = call.nameSpan();
        switch (call.how()) {
            case FOR_INTO_ITER, FOR_NEXT -> report.label(
                    self.use(), name + " " + partially + "moved due to this implicit call to `.into_iter()`" + loop);
            case OPERATOR -> report.label(call.span(), name + " " + partially + "moved due to usage in operator" + loop);
            case CLOSURE -> report.label(call.span(), name + " " + partially + "moved due to this call" + loop);
            case FUNCTION, METHOD, DEREFERENCE, INDEX, TRY, MACRO -> report.label(
                    span, name + " " + partially + "moved due to this method call" + loop);
        }
        if (call.how() == TypedExpr.CallKind.METHOD || call.how() == TypedExpr.CallKind.FOR_INTO_ITER) {
            helps.takesSelf(report, item, name);
        }
    }

    private void why(Report report, Place moved, boolean partial) {
        Ty type = findings.types().type(moved);
        String name = findings.describe().moved(moved).map(text -> "`" + text + "`").orElse("value");
        String text = (partial ? "partial move" : "move") + " occurs because " + name + " has type `" + findings.text(type)
                + "`, which does not implement the `Copy` trait";
        if (moved.way().isEmpty()) {
            report.label(findings.declaration(moved.local()), text);
        } else {
            report.note(text);
        }
    }
}
