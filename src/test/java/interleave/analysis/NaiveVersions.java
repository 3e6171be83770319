package interleave.analysis;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Run;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The definitions of design and docstring word by word, for the steps up to a position, with no care for time.
final class NaiveVersions {
    record Version(int step, int thread, int parent, int read) {}

    record Held(int version, int read) {}

    final Map<Cell, List<Version>> versions = new TreeMap<>();
    final Map<Cell, Map<ThreadId, Held>> held = new TreeMap<>();

    NaiveVersions(Run run, int position) {
        for (int step = 1; step <= position; step++) {
            for (Effect effect : run.step(step).effects()) {
                switch (effect) {
                    case Effect.Read e -> read(step, e.cell(), e.thread());
                    case Effect.Wrote e -> write(step, e.cell(), e.thread());
                    case Effect.Atomically e -> {
                        if (e.operation().reads()) read(step, e.cell(), e.thread());
                        if (e.wrote()) write(step, e.cell(), e.thread());
                    }
                    case Effect.Ended e -> held.values().forEach(copies -> copies.remove(e.thread()));
                    case Effect.Died e -> held.values().forEach(copies -> copies.remove(e.thread()));
                    default -> {} // a test of data
                }
            }
        }
    }

    private List<Version> of(Cell cell) {
        return versions.computeIfAbsent(cell, _ -> new ArrayList<>(List.of(new Version(0, -1, -1, 0))));
    }

    private Map<ThreadId, Held> copies(Cell cell) {
        return held.computeIfAbsent(cell, _ -> new HashMap<>());
    }

    private void read(int step, Cell cell, ThreadId thread) {
        copies(cell).put(thread, new Held(of(cell).size() - 1, step));
    }

    private void write(int step, Cell cell, ThreadId thread) {
        Held copy = copies(cell).remove(thread);
        of(cell).add(new Version(step, thread.index(), copy == null ? -1 : copy.version(), copy == null ? 0 : copy.read()));
    }

    /// The newest version and all that it stands on.
    Set<Integer> trunk(Cell cell) {
        List<Version> all = of(cell);
        Set<Integer> trunk = new TreeSet<>();
        for (int at = all.size() - 1; at > 0; at = all.get(at).parent() < 0 ? at - 1 : all.get(at).parent()) trunk.add(at);
        trunk.add(0);
        return trunk;
    }

    /// The versions that are on no trunk.
    Set<Integer> missing(Cell cell) {
        Set<Integer> missing = new TreeSet<>();
        for (int version = 0; version < of(cell).size(); version++) missing.add(version);
        missing.removeAll(trunk(cell));
        return missing;
    }

    /// The steps of the destroyed and the destroying write, by the definition of the design.
    List<String> losses(Cell cell) {
        List<Version> all = of(cell);
        List<String> losses = new ArrayList<>();
        for (int version = 1; version + 1 < all.size(); version++) {
            Version lost = all.get(version);
            Version next = all.get(version + 1);
            if (next.thread() != lost.thread() && next.parent() >= 0 && next.parent() < version) {
                losses.add(lost.step() + " by " + next.step());
            }
        }
        Collections.sort(losses);
        return losses;
    }
}
