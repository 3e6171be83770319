package interleave.language.rust.borrow;

import interleave.language.rust.type.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The regions of a body: first the universal ones, then its variables, each with the points and universal regions that it
/// has to contain so that all constraints hold (RFC 2094).
final class Regions {
    private final Universals universals;
    private final int points;
    private int count;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<List<Constraint>> from = new ArrayList<>();
    private final List<BitSet> live = new ArrayList<>();
    private final List<BitSet> values = new ArrayList<>();

    Regions(Universals universals, int points) {
        this.universals = universals;
        this.points = points;
        for (int r = 0; r < universals.size(); r++) add();
    }

    private int add() {
        live.add(new BitSet());
        from.add(new ArrayList<>());
        return count++;
    }

    /// A new variable.
    Region fresh() {
        return new Region.Variable(add());
    }

    Universals universals() {
        return universals;
    }

    int count() {
        return count;
    }

    void add(Constraint constraint) {
        if (constraint.longer() == constraint.shorter()) return;
        constraints.add(constraint);
        from.get(constraint.longer()).add(constraint);
    }

    List<Constraint> constraints() {
        return constraints;
    }

    void live(int region, int point) {
        live.get(region).set(point);
    }

    boolean liveAt(int region, int point) {
        return universals.is(region) || live.get(region).get(point);
    }

    /// The regions that have to outlive a universal one, by the constraints alone.
    BitSet outliveUniversals() {
        List<List<Integer>> longerOf = new ArrayList<>();
        for (int r = 0; r < count; r++) longerOf.add(new ArrayList<>());
        for (Constraint c : constraints) longerOf.get(c.shorter()).add(c.longer());
        BitSet found = new BitSet();
        Deque<Integer> work = new ArrayDeque<>();
        for (int r = 0; r < universals.size(); r++) work.add(r);
        while (!work.isEmpty()) {
            int region = work.poll();
            if (found.get(region)) continue;
            found.set(region);
            work.addAll(longerOf.get(region));
        }
        return found;
    }

    /// Finds the least values; a value has a bit for each point and behind those one for each universal region.
    void solve() {
        values.clear();
        for (int r = 0; r < count; r++) {
            BitSet value = (BitSet) live.get(r).clone();
            if (universals.is(r)) {
                value.set(0, points);
                value.set(points + r);
            }
            values.add(value);
        }
        propagate();
    }

    private void propagate() {
        List<List<Integer>> longerOf = new ArrayList<>();
        for (int r = 0; r < count; r++) longerOf.add(new ArrayList<>());
        for (Constraint c : constraints) longerOf.get(c.shorter()).add(c.longer());
        Deque<Integer> work = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        for (int r = 0; r < count; r++) work.add(r);
        waiting.set(0, count);
        while (!work.isEmpty()) {
            int region = work.poll();
            waiting.clear(region);
            for (int longer : longerOf.get(region)) {
                BitSet value = values.get(longer);
                int before = value.cardinality();
                value.or(values.get(region));
                if (value.cardinality() != before && !waiting.get(longer)) {
                    waiting.set(longer);
                    work.add(longer);
                }
            }
        }
    }

    boolean contains(int region, int point) {
        return values.get(region).get(point);
    }

    boolean containsUniversal(int region, int universal) {
        return values.get(region).get(points + universal);
    }

    BitSet value(int region) {
        return values.get(region);
    }

    /// The universal regions in a region, in order.
    List<Integer> universalsIn(int region) {
        return values.get(region).stream().skip(0).filter(bit -> bit >= points).mapToObj(bit -> bit - points).toList();
    }

    /// Whether `longer: shorter` holds in the solution.
    boolean outlives(int longer, int shorter) {
        boolean known = universalsIn(shorter).stream()
                .allMatch(s -> universalsIn(longer).stream().anyMatch(l -> universals.outlives(l, s)));
        if (!known) return false;
        if (universals.is(longer)) return true;
        BitSet missing = values.get(shorter).get(0, points);
        missing.andNot(values.get(longer));
        return missing.isEmpty();
    }

    /// Whether two regions have to be the same.
    boolean same(int one, int other) {
        return one == other
                || path(one, r -> r == other).isPresent() && path(other, r -> r == one).isPresent();
    }

    /// The constraints on a shortest way on which a region has to outlive one that fits.
    Optional<Way> path(int region, IntPredicate fits) {
        Constraint[] by = new Constraint[count];
        boolean[] seen = new boolean[count];
        Deque<Integer> work = new ArrayDeque<>(List.of(region));
        seen[region] = true;
        while (!work.isEmpty()) {
            int at = work.poll();
            if (fits.test(at)) {
                List<Constraint> way = new ArrayList<>();
                for (int r = at; r != region; r = by[r].longer()) way.add(by[r]);
                return Optional.of(new Way(way.reversed(), at));
            }
            List<Constraint> next = at == Universals.STATIC ? fromStatic() : from.get(at);
            for (Constraint constraint : next) {
                if (seen[constraint.shorter()]) continue;
                seen[constraint.shorter()] = true;
                by[constraint.shorter()] = constraint;
                work.add(constraint.shorter());
            }
        }
        return Optional.empty();
    }

    private List<Constraint> fromStatic() {
        Constraint[] all = new Constraint[count - 1];
        Arrays.setAll(
                all,
                r -> new Constraint(
                        Universals.STATIC,
                        r + 1,
                        new Category.Internal(),
                        interleave.program.Span.NOWHERE,
                        false,
                        Optional.empty()));
        return List.of(all);
    }

    /// A way along constraints to a region.
    record Way(List<Constraint> constraints, int end) {}

    /// A region of the way from `region` on that is live at a point: the one because of which `region` reaches there.
    int liveOn(int region, int point) {
        return path(region, r -> liveAt(r, point)).map(Way::end).orElse(region);
    }

    /// The universal region to name for a region: the smallest that outlives all that is in it.
    int upperBound(int region) {
        int found = Universals.STATIC;
        List<Integer> inside = universalsIn(region);
        for (int u = 1; u < universals.size(); u++) {
            if (u == universals.body()) continue;
            int candidate = u;
            if (inside.stream().allMatch(i -> universals.outlives(candidate, i)) && universals.outlives(found, u)) found = u;
        }
        return inside.isEmpty() ? universals.body() : found;
    }

    /// The universal region to speak of for a region. If nothing is known of those in it, one of them is taken, rather one with a
    /// name.
    int roughUpperBound(int region) {
        int found = universals.body();
        for (int u : universalsIn(region)) {
            if (u == universals.body()) continue;
            int both = above(found, u);
            boolean unrelated = u != Universals.STATIC && found != Universals.STATIC && both == Universals.STATIC;
            if (!unrelated) found = both;
            else if (universals.named(u)) found = u;
            else if (!universals.named(found)) found = Math.min(found, u);
        }
        return found;
    }

    /// The smallest universal region that outlives both.
    private int above(int one, int other) {
        int found = Universals.STATIC;
        for (int u = 1; u < universals.size(); u++) {
            if (universals.outlives(u, one) && universals.outlives(u, other) && universals.outlives(found, u)) found = u;
        }
        return found;
    }

    /// The constraint that says best why `region` has to outlive `shorter`, with the first condition on the way.
    Optional<Blame> blame(int region, int shorter) {
        return path(region, r -> r == shorter).filter(way -> !way.constraints().isEmpty()).map(way -> blame(way, shorter));
    }

    /// What is to blame.
    /// @param condition the first condition of something called that is on the way
    record Blame(Constraint constraint, Category category, Optional<Category.Condition> condition, List<Constraint> way) {}

    private Blame blame(Way way, int shorter) {
        List<Constraint> all = way.constraints();
        Optional<Category.Condition> condition = all.stream()
                .map(Constraint::category)
                .filter(Category.Condition.class::isInstance)
                .map(Category.Condition.class::cast)
                .findFirst();
        int best = all.size() - 1;
        for (int i = all.size() - 1; i >= 0; i--) {
            if (interest(all.get(i), all, shorter) < interest(all.get(best), all, shorter)) best = i;
        }
        Constraint found = all.get(best);
        if (found.category() instanceof Category.Return) {
            Optional<Integer> captured = all.stream()
                    .filter(c -> c.category() instanceof Category.Captured)
                    .map(c -> ((Category.Captured) c.category()).number())
                    .findFirst();
            if (captured.isPresent()) return new Blame(found, new Category.Return(captured), condition, all);
        }
        return new Blame(found, found.category(), condition, all);
    }

    private static int interest(Constraint constraint, List<Constraint> way, int shorter) {
        if (constraint.category() instanceof Category.Cast cast
                && cast.implicit()
                && shorter == Universals.STATIC
                && cast.unsized().filter(Regions::ofDynamic).isPresent()
                && way.stream().noneMatch(c -> c.category() instanceof Category.Annotation)) {
            return 1;
        }
        return constraint.category().dullness();
    }

    private static boolean ofDynamic(interleave.language.rust.type.Ty type) {
        return type instanceof interleave.language.rust.type.Ty.Adt adt
                && adt.arguments().types().stream().anyMatch(interleave.language.rust.type.Ty.Dynamic.class::isInstance);
    }
}
