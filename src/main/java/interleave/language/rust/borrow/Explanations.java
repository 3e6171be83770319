package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/// Finds out why a loan is still in scope: who uses it later, or for which region it was asked for.
final class Explanations {
    private final Findings findings;
    private final RegionNames names;

    Explanations(Findings findings, RegionNames names) {
        this.findings = findings;
        this.names = names;
    }

    RegionNames names() {
        return names;
    }

    Explanation explain(int point, Loan loan, Optional<Place> ended) {
        Regions regions = findings.regions();
        int start = point;
        int live = regions.liveOn(loan.region(), point);
        // A borrow that is in its own way is one of an earlier round.
        Optional<Integer> round = live == loan.region() ? endOfRound(loan.region()) : Optional.empty();
        if (round.isPresent()) {
            start = round.get();
            live = regions.liveOn(loan.region(), start);
        }
        Optional<Later> later = laterUse(start, live);
        if (later.isPresent()) {
            return later.get().dropped()
                    ? dropped(later.get(), ended)
                    : used(later.get(), loan, round.isPresent());
        }
        int upper = errorRegion(loan.region());
        if (upper < 0) return new Explanation.Unexplained();
        Optional<RegionName> name = names.of(upper);
        Optional<Regions.Blame> blame = regions.blame(loan.region(), upper);
        if (name.isEmpty() || blame.isEmpty()) return new Explanation.Unexplained();
        Constraint constraint = blame.get().constraint();
        return new Explanation.ValidFor(
                blame.get().category(),
                constraint.fromClosure(),
                constraint.span(),
                name.get(),
                findings.describe().place(loan.place()),
                blame.get().condition(),
                upper);
    }

    /// The first beginning of a round of a loop in a region.
    private Optional<Integer> endOfRound(int region) {
        Graph graph = findings.graph();
        for (int p = 0; p < graph.points(); p++) {
            if (graph.atTerminator(p) && graph.terminator(p) instanceof Terminator.FalseUnwind
                    && findings.regions().contains(region, p)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /// The universal region to name for what is in a region; -1 if there is none.
    private int errorRegion(int region) {
        int upper = findings.regions().roughUpperBound(region);
        boolean inside = findings.regions().containsUniversal(region, upper);
        return upper == findings.regions().universals().body() || !inside ? -1 : upper;
    }

    private Explanation dropped(Later later, Optional<Place> ended) {
        boolean order = findings.describe().userVariable(later.local())
                && ended.filter(place -> place.way().isEmpty()
                                && findings.describe().userVariable(place.local())
                                && place.local() != later.local())
                        .isPresent();
        return new Explanation.Dropped(later.local(), later.point(), order);
    }

    private record Later(int local, int point, boolean dropped) {}

    /// The next use or drop of something in whose type a region is, on a way on which that is good.
    private Optional<Later> laterUse(int start, int region) {
        Graph graph = findings.graph();
        Deque<Integer> work = new ArrayDeque<>();
        BitSet seen = new BitSet();
        work.add(start);
        while (!work.isEmpty()) {
            int point = work.poll();
            if (seen.get(point) || !findings.regions().contains(region, point)) continue;
            seen.set(point);
            Optional<Uses.Use> last = Optional.empty();
            for (Uses.Use use : Uses.at(graph, point)) if (mentions(use.local(), region)) last = Optional.of(use);
            if (last.isPresent()) {
                switch (last.get().kind()) {
                    case USED -> {
                        return Optional.of(new Later(last.get().local(), point, false));
                    }
                    case DROPPED -> {
                        return Optional.of(new Later(last.get().local(), point, true));
                    }
                    case DEFINED, STORAGE -> {
                        continue;
                    }
                }
            }
            work.addAll(withoutUnwinding(point));
        }
        return Optional.empty();
    }

    private java.util.List<Integer> withoutUnwinding(int point) {
        Graph graph = findings.graph();
        if (!graph.atTerminator(point)) return graph.after(point);
        return graph.after(point).stream()
                .filter(next -> !graph.body().blocks().get(graph.block(next)).cleanup())
                .toList();
    }

    private boolean mentions(int local, int region) {
        for (Region one : Folder.regions(findings.types().local(local))) {
            if (findings.setting().universals().number(one) == region) return true;
        }
        return false;
    }

    private Explanation used(Later later, Loan loan, boolean inLoop) {
        Graph graph = findings.graph();
        int point = later.point();
        UseSpans spans = findings.spans()
                .move(Place.of(later.local()), point)
                .or(() -> findings.spans().borrow(graph.span(point), point));
        if (spans instanceof UseSpans.InClosure closure) {
            return new Explanation.UsedLater(
                    later.local(), Explanation.LaterUse.CLOSURE, closure.use(), Optional.of(closure.use()), inLoop);
        }
        Span span = spans.whole();
        Explanation.LaterUse use = Explanation.LaterUse.OTHER;
        if (inLoop) {
            if (intoTraitObject(loan)) use = Explanation.LaterUse.TRAIT_OBJECT;
        } else if (graph.statement(point).orElse(null) instanceof MirStatement.FakeRead read
                && read.cause() == MirStatement.Cause.LET) {
            use = Explanation.LaterUse.STORED;
        } else if (intoTraitObject(loan)) {
            use = Explanation.LaterUse.TRAIT_OBJECT;
        } else if (graph.atTerminator(point) && graph.terminator(point) instanceof Terminator.Call call && written(call)) {
            return new Explanation.UsedLater(
                    later.local(), Explanation.LaterUse.CALL, functionSpan(call, span), Optional.empty(), inLoop);
        }
        return new Explanation.UsedLater(later.local(), use, span, Optional.empty(), inLoop);
    }

    private static boolean written(Terminator.Call call) {
        return switch (call.how()) {
            case FUNCTION, METHOD, FOR_INTO_ITER, FOR_NEXT, TRY, MACRO -> true;
            case CLOSURE, OPERATOR, DEREFERENCE, INDEX -> false;
        };
    }

    private Span functionSpan(Terminator.Call call, Span otherwise) {
        return call.function() instanceof Operand.Function function ? function.span() : otherwise;
    }

    /// Whether the reference is made into a trait object next.
    private boolean intoTraitObject(Loan loan) {
        Graph graph = findings.graph();
        int target = loan.into();
        if (target < 0) return false;
        for (int point = loan.point() + 1; ; point++) {
            while (graph.atTerminator(point)) {
                if (!(graph.terminator(point) instanceof Terminator.Call call) || call.target().isEmpty()) return false;
                int wanted = target;
                boolean given = call.arguments().stream()
                        .anyMatch(a -> Spans.place(a).filter(Place.of(wanted)::equals).isPresent());
                if (!given || !call.destination().way().isEmpty()) return false;
                target = call.destination().local();
                point = graph.start(call.target().get());
            }
            if (!(graph.statement(point).orElse(null) instanceof MirStatement.Assign assign)) continue;
            if (!assign.place().way().isEmpty()) continue;
            Place wanted = Place.of(target);
            if (assign.value() instanceof Rvalue.Use use && Spans.place(use.operand()).filter(wanted::equals).isPresent()) {
                target = assign.place().local();
            } else if (assign.value() instanceof Rvalue.Coerce coerce
                    && coerce.coercion() == TypedExpr.Coercion.UNSIZE
                    && Spans.place(coerce.operand()).filter(wanted::equals).isPresent()) {
                return PlaceTypes.target(coerce.type()) instanceof Ty.Dynamic;
            }
        }
    }

    /// Adds the explanation to a report.
    void add(Explanation explanation, Report report, String loan, Optional<Span> loanSpan) {
        new ExplanationTexts(findings).add(explanation, report, loan, loanSpan);
    }
}
