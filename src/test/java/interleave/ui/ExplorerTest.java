package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.explore.Limits;
import interleave.explore.Progress;
import interleave.language.Reading;
import interleave.program.Source;
import interleave.testing.Programs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The exploration that a window goes by, without a window: what the background would do waits until it is asked to.
class ExplorerTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Session session = new Session(ExplorerTest::read, Runnable::run, Runnable::run);

    private static Reading read(Source source) {
        return new Reading.Understood(source.text().equals("2x1") ? Programs.counter(2, 1) : Programs.counter(3, 2));
    }

    private void load(String text) {
        session.load(new Source("counter.go", text), Optional.empty(), 0);
    }

    private void work() {
        while (!background.isEmpty()) background.poll().run();
    }

    private Explorer explorer(Space.Search search) {
        return new Explorer(session, search, background::add, Runnable::run);
    }

    @Test
    void aProgramIsExploredUnaskedAndAnotherTakesItsPlace() {
        List<Integer> explored = new ArrayList<>();
        Explorer explorer = explorer((run, limits, watch, cancelled) -> {
            explored.add(run.machine().program().source().text().length());
            return Space.of(run, limits, watch, cancelled);
        });
        load("3x2");
        load("2x1");
        work();
        assertEquals(1, explored.size(), "nobody waits for the first one any longer");
        assertEquals("20", explorer.outcomesProperty().get().orElseThrow().schedules().orElseThrow().toString());
        assertTrue(explorer.statusProperty().get() instanceof Explorer.Status.Done);
    }

    @Test
    void whatWasCancelledIsKeptAndGoingFurtherBeginsAgain() {
        List<Long> limits = new ArrayList<>();
        Explorer explorer = explorer((run, limit, watch, cancelled) -> {
            limits.add(limit.states());
            watch.accept(new Progress(1, 1, 1, List.of()));
            return Space.of(run, Limits.states(cancelled.getAsBoolean() ? 50 : 100_000), watch, cancelled);
        });
        load("3x2");
        explorer.cancel();
        assertTrue(explorer.statusProperty().get() instanceof Explorer.Status.Counting);
        work();
        assertFalse(explorer.outcomesProperty().get().orElseThrow().complete());
        explorer.goFurther();
        work();
        assertTrue(explorer.outcomesProperty().get().orElseThrow().complete());
        assertEquals(List.of(Explorer.FIRST, Explorer.FIRST * 10), limits);
    }

    @Test
    void anExplorationThatRunsOutOfMemoryKeepsWhatItFoundAndSaysSo() {
        Explorer explorer = explorer((_, _, watch, _) -> {
            watch.accept(new Progress(7, 8, 9, List.of()));
            throw new OutOfMemoryError();
        });
        load("2x1");
        work();
        Explorer.Status.Failed failed = (Explorer.Status.Failed) explorer.statusProperty().get();
        assertEquals(7, failed.progress().states());
        assertTrue(failed.why().contains("memory"), failed.why());
    }

    @Test
    void aMistakeOfOursIsNotHidden() {
        Explorer explorer = explorer((_, _, _, _) -> {
            throw new IllegalStateException("a mistake");
        });
        load("2x1");
        assertThrows(IllegalStateException.class, this::work);
        assertTrue(explorer.statusProperty().get() instanceof Explorer.Status.Failed);
    }

    @Test
    void onlyTheLastMomentThatWasAskedForIsAnswered() {
        List<Integer> asked = new ArrayList<>();
        Explorer explorer = explorer((run, limits, watch, cancelled) -> {
            Space space = Space.of(run, limits, watch, cancelled);
            return new Space() {
                @Override
                public interleave.explore.Outcomes outcomes(java.util.function.BooleanSupplier over) {
                    return space.outcomes(over);
                }

                @Override
                public Optional<interleave.explore.Outcomes> from(interleave.engine.Run one, java.util.function.BooleanSupplier over) {
                    asked.add(one.length());
                    return space.from(one, over);
                }
            };
        });
        load("2x1");
        work();
        for (int position = 1; position <= 6; position++) session.go(position);
        work();
        assertEquals(6, asked.getFirst());
        assertEquals(6, explorer.hereProperty().get().orElseThrow().moment().position());
        assertEquals(List.of(explorer.own().orElseThrow()), explorer.hereProperty().get().orElseThrow().possible());
    }
}
