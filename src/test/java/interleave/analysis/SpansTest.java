package interleave.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Cell;
import interleave.engine.Effect;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.program.ThreadId;
import interleave.testing.Programs;
import interleave.testing.RandomPrograms;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
    @Test
    void groupsOfTheScreens() {
        Run run = Programs.run(Programs.counter(3, 2), "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3");
        Spans spans = Analysis.of(run).spans();
        assertEquals(List.of("1-3-4", "9-11-12"), groups(spans, 1, 1, 17));
        assertEquals(List.of("2-5-6", "13-14-16"), groups(spans, 2, 1, 17));
        assertEquals(List.of("7-8-10", "15-17-"), groups(spans, 3, 1, 17));
        assertEquals(List.of("9-11-12"), groups(spans, 1, 10, 10));
        assertEquals(List.of(), groups(spans, 1, 5, 8));
    }

    private static List<String> groups(Spans spans, int thread, int from, int to) {
        return spans.groups(ThreadId.of(thread), from, to).stream()
                .map(g -> g.read() + "-" + (g.modify().isPresent() ? g.modify().getAsInt() : "") + "-"
                        + (g.write().isPresent() ? g.write().getAsInt() : ""))
                .toList();
    }

    @Test
    void valuesOfTheScreens() {
        Run run = Programs.run(
                Programs.counter(3, 2), "T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2");
        Analysis analysis = Analysis.of(run);
        Cell counter = analysis.cells().getFirst();
        assertEquals(
                List.of("0:0-4", "1:4-6 lost", "1:6-10", "2:10-12", "2:12-16", "3:16-18", "3:18-18"),
                held(analysis.spans().held(counter, 0, 18, 11)));
        assertEquals(
                List.of("1:6-10", "2:10-12 lost", "2:12-16"), held(analysis.spans().held(counter, 7, 12, 12)));
        assertEquals(1, analysis.spans().arcs(counter, 1, 18, 11).size());
        assertEquals(2, analysis.spans().arcs(counter, 1, 18, 12).size());
    }

    private static List<String> held(List<Spans.Held> held) {
        return held.stream().map(h -> h.value() + ":" + h.from() + "-" + h.to() + (h.lost() ? " lost" : "")).toList();
    }

    @Test
    void anyWindowShowsWhatTouchesIt() {
        for (int seed = 0; seed < 60; seed++) {
            Run run = Run.of(new Machine(RandomPrograms.anything(seed, 3, 7))).then(new UniformRandom(seed));
            Analysis analysis = Analysis.of(run);
            Spans spans = analysis.spans();
            int end = run.length();
            for (int from = 1; from <= end; from++) {
                for (int to = from; to <= end; to++) assertWindow(analysis, spans, from, to);
            }
        }
    }

    private static void assertWindow(Analysis analysis, Spans spans, int from, int to) {
        int end = analysis.run().length();
        for (int thread = 0; thread < analysis.run().end().threads(); thread++) {
            ThreadId id = ThreadId.of(thread);
            assertEquals(
                    spans.groups(id, 1, end).stream()
                            .filter(g -> g.read() <= to && (g.write().isEmpty() || g.write().getAsInt() >= from))
                            .toList(),
                    spans.groups(id, from, to));
            long steps = analysis.run().steps().subList(from - 1, to).stream().filter(s -> s.thread().equals(id)).count();
            assertEquals(steps, spans.steps(id, from, to));
        }
        for (Cell cell : analysis.cells()) {
            assertEquals(
                    spans.held(cell, 0, end, to).stream()
                            .filter(h -> h.from() <= to && (!h.replaced() || h.to() > from))
                            .toList(),
                    spans.held(cell, from, to, to));
            assertEquals(
                    analysis.lostUpdates().upTo(end).stream()
                            .filter(l -> l.cell().equals(cell) && l.destroyedBy() >= from && l.destroyedWrite() <= to)
                            .toList(),
                    spans.arcs(cell, from, to, end));
            long writes = analysis.run().steps().subList(from - 1, to).stream()
                    .flatMap(s -> s.effects().stream())
                    .filter(e -> e instanceof Effect.Wrote w && w.cell().equals(cell)
                            || e instanceof Effect.Atomically a && a.wrote() && a.cell().equals(cell))
                    .count();
            assertEquals(writes, spans.writes(cell, from, to));
        }
        assertEquals(
                analysis.lostUpdates().all().stream()
                        .filter(l -> from <= l.destroyedBy() && l.destroyedBy() <= to)
                        .count(),
                spans.losses(from, to));
    }
}
