package interleave.language.rust.borrow;

import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The regions of a body that are longer than every call of it, and what is known of which of them outlives which.
final class Universals {
    static final int STATIC = 0;

    private final List<Origin> origins = new ArrayList<>();
    private final Map<LifetimeParameter, Integer> named = new LinkedHashMap<>();
    private final List<BitSet> outlives = new ArrayList<>();
    private int body = -1;

    Universals() {
        origins.add(new Origin(Kind.GLOBAL, null, ""));
    }

    /// From where a region comes.
    enum Kind {
        GLOBAL,
        /// In a closure: a region of what is around it.
        OUTSIDE,
        INSIDE
    }

    /// @param parameter the lifetime it is of, if any
    /// @param role of a region without one: `env` for the reference to a closure, `captured`, `body`
    record Origin(Kind kind, @org.jspecify.annotations.Nullable LifetimeParameter parameter, String role) {}

    int add(Kind kind, LifetimeParameter parameter) {
        named.put(parameter, origins.size());
        origins.add(new Origin(kind, parameter, ""));
        return origins.size() - 1;
    }

    int add(Kind kind, String role) {
        origins.add(new Origin(kind, null, role));
        if (role.equals("body")) body = origins.size() - 1;
        return origins.size() - 1;
    }

    /// Adds the region of the body itself; then relations can be added.
    void close() {
        add(Kind.INSIDE, "body");
        for (int r = 0; r < size(); r++) {
            BitSet all = new BitSet();
            all.set(r);
            all.set(body);
            outlives.add(all);
        }
        outlives.get(STATIC).set(0, size());
    }

    int size() {
        return origins.size();
    }

    int body() {
        return body;
    }

    boolean is(int region) {
        return region < size();
    }

    boolean inside(int region) {
        return is(region) && origins.get(region).kind() == Kind.INSIDE;
    }

    Origin origin(int region) {
        return origins.get(region);
    }

    /// Whether it is that of a lifetime that is declared.
    boolean named(int region) {
        return origins.get(region).parameter() != null;
    }

    boolean knows(LifetimeParameter parameter) {
        return named.containsKey(parameter);
    }

    /// The number of a region; -1 for one that is unknown here.
    int number(Region region) {
        return switch (region) {
            case Region.Static _ -> STATIC;
            case Region.Named name -> named.getOrDefault(name.parameter(), -1);
            case Region.Variable variable -> variable.number();
            case Region.Erased _ -> -1;
        };
    }

    /// Notes that `longer: shorter` is known.
    void relate(int longer, int shorter) {
        if (longer < 0 || shorter < 0 || !is(longer) || !is(shorter)) return;
        for (BitSet all : outlives) if (all.get(longer)) all.or(outlives.get(shorter));
    }

    boolean outlives(int longer, int shorter) {
        return outlives.get(longer).get(shorter);
    }

    /// The smallest region from outside that a region is known to outlive.
    int lowerOutside(int region) {
        if (!inside(region)) return region;
        Set<Integer> found = new LinkedHashSet<>();
        for (int other = 1; other < size(); other++) {
            if (!inside(other) && outlives(region, other)) found.add(other);
        }
        for (int one : found) if (found.stream().allMatch(other -> outlives(one, other))) return one;
        return -1;
    }

    /// The smallest regions from outside that are known to outlive a region.
    List<Integer> upperOutside(int region) {
        if (!inside(region)) return List.of(region);
        List<Integer> found = new ArrayList<>();
        for (int other = 1; other < size(); other++) {
            if (!inside(other) && outlives(other, region)) found.add(other);
        }
        List<Integer> least = found.stream()
                .filter(one -> found.stream().noneMatch(o -> o != one && outlives(one, o) && !(outlives(o, one) && o > one)))
                .toList();
        return least.isEmpty() ? List.of(STATIC) : least;
    }
}
