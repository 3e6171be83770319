package interleave.language.rust.borrow;

import interleave.language.rust.mir.Place;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/// Where the value of a local may be used or dropped later, and which regions have to be good there because of it.
final class Liveness {
    private final Setting setting;
    private final Graph graph;
    private final Moves moves;
    private final List<List<Uses.Use>> uses = new ArrayList<>();

    Liveness(Setting setting, Moves moves) {
        this.setting = setting;
        this.graph = setting.graph();
        this.moves = moves;
        for (int p = 0; p < graph.points(); p++) uses.add(Uses.at(graph, p));
    }

    /// @param hiddenResult whether the result is behind an `impl Trait`: then it is good wherever its regions have to be
    void run(DropRegions dropRegions, boolean hiddenResult) {
        BitSet everywhere = setting.regions().outliveUniversals();
        for (int local = 0; local < setting.body().locals().size(); local++) {
            Ty type = setting.types().local(local);
            List<Region> all = Folder.regions(type);
            if (local == 0 && hiddenResult || all.stream().allMatch(region -> everywhere(region, everywhere))) continue;
            BitSet used = backwards(local, Uses.Kind.USED, new BitSet());
            mark(all, used);
            Collection<Region> dropping = dropRegions.of(type);
            if (!dropping.isEmpty()) mark(dropping, backwards(local, Uses.Kind.DROPPED, used));
        }
    }

    /// Whether a region is good in all of the body anyway.
    private boolean everywhere(Region region, BitSet everywhere) {
        int number = setting.universals().number(region);
        return number < 0 || everywhere.get(number);
    }

    private void mark(Collection<Region> regions, BitSet points) {
        for (Region region : regions) {
            int number = setting.universals().number(region);
            if (number < 0 || setting.universals().is(number)) continue;
            points.stream().forEach(point -> setting.regions().live(number, point));
        }
    }

    /// The points before something of a kind happens to a local without it being defined anew in between. For drops, only
    /// those at which there may be something in the local, and not those at which it is used.
    private BitSet backwards(int local, Uses.Kind kind, BitSet except) {
        BitSet live = new BitSet();
        Deque<Integer> work = new ArrayDeque<>();
        for (int point = 0; point < graph.points(); point++) {
            if (has(point, local, u -> u == kind.ordinal()) && there(local, point, kind)) work.add(point);
        }
        while (!work.isEmpty()) {
            int point = work.poll();
            if (live.get(point) || except.get(point)) continue;
            live.set(point);
            for (int before : graph.before(point)) {
                if (graph.atTerminator(before) && kind == Uses.Kind.DROPPED && !fullAtExit(local, before, point)) continue;
                if (defines(before, local)) {
                    // A statement that reads what it defines is live before it in its own right.
                    continue;
                }
                work.add(before);
            }
        }
        return live;
    }

    private boolean defines(int point, int local) {
        return has(point, local, u -> u == Uses.Kind.DEFINED.ordinal() || u == Uses.Kind.STORAGE.ordinal());
    }

    private boolean has(int point, int local, IntPredicate kind) {
        for (Uses.Use use : uses.get(point)) if (use.local() == local && kind.test(use.kind().ordinal())) return true;
        return false;
    }

    private boolean there(int local, int point, Uses.Kind kind) {
        return kind != Uses.Kind.DROPPED || anyFull(local, moves.maybeFull(point));
    }

    private boolean fullAtExit(int local, int from, int to) {
        return anyFull(local, moves.maybeFullBetween(graph.block(from), graph.block(to)));
    }

    private boolean anyFull(int local, BitSet full) {
        MovePaths paths = moves.paths();
        return paths.below(paths.find(Place.of(local)).path()).stream().anyMatch(path -> full.get(path.number()));
    }
}
