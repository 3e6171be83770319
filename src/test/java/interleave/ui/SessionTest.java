package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Choice;
import interleave.engine.Outcome;
import interleave.engine.Schedule;
import interleave.engine.Schedulers;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.program.Program;
import interleave.program.Source;
import interleave.program.Span;
import interleave.testing.Programs;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// The session without a window. A text names the program that it stands for.
final class SessionTest {
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Session session = new Session(SessionTest::read, later::add, Runnable::run);

    private static Reading read(Source source) {
        Program program =
                switch (source.text()) {
                    case "2x1" -> Programs.counter(2, 1);
                    case "3x2" -> Programs.counter(3, 2);
                    case "mutex" -> Programs.mutexCounter(2, 1);
                    case "order" -> Programs.lockOrder();
                    case "long" -> Programs.counter(10, 10_000);
                    default -> null;
                };
        return program == null
                ? new Reading.Refused(List.of(new Problem(Span.NOWHERE, "no such program", "")))
                : new Reading.Understood(program);
    }

    private void open(String text, String schedule) {
        session.load(new Source("counter.go", text), Optional.of(Schedule.parse(schedule)), 0);
    }

    private void choose(int... threads) {
        for (int thread : threads) session.choose(Choice.of(thread));
    }

    private String schedule() {
        return session.run().schedule().toString();
    }

    private String notice() {
        return session.noticeProperty().get().map(Notice::text).orElse("");
    }

    private Chooser scheduler(String name, long seed) {
        return new Chooser.Strategy(
                Schedulers.find(name).orElseThrow(), Schedulers.Settings.DEFAULT.withSeed(seed));
    }

    @Test
    void beforeAnythingIsOpenThereIsNoProgram() {
        assertTrue(session.blank());
        assertFalse(session.step());
        assertEquals("There is no program to step.", notice());
        session.nextLoss();
        session.undo();
        session.toEnd();
        assertEquals(0, session.position());
    }

    @Test
    void anOpenedProgramHasAWholeRunAndStandsAtItsStart() {
        session.load(new Source("counter.go", "2x1"));
        assertEquals(6, session.run().length());
        assertEquals(Optional.of(new Outcome.Completed()), session.run().outcome());
        assertEquals(0, session.position());
    }

    @Test
    void stepsWalkIntoTheKnownFuture() {
        open("2x1", "T1 T2 T1*2 T2*2");
        for (int i = 1; i <= 6; i++) {
            assertTrue(session.step());
            assertEquals(i, session.position());
        }
        assertFalse(session.step());
        assertEquals("The run has ended here.", notice());
        assertEquals(1, session.branchesProperty().get().runs().size());
    }

    @Test
    void whereNothingIsKnownThePersonChooses() {
        open("2x1", "");
        assertFalse(session.step());
        assertTrue(notice().startsWith("You choose who goes next"), notice());
        choose(1, 2);
        assertEquals("T1 T2", schedule());
        assertEquals(2, session.position());
        assertEquals("", notice());
    }

    @Test
    void theOnlyThreadThatCanGoNeedsNoChoice() {
        open("2x1", "T1*3");
        session.go(3);
        assertTrue(session.step());
        assertEquals("T1*3 T2", schedule());
    }

    @Test
    void anotherChoiceInThePastMakesABranchAndKeepsTheOldRun() {
        open("2x1", "T1 T2 T1*2 T2*2");
        session.go(1);
        choose(1);
        assertEquals("T1*2", schedule());
        assertEquals(2, session.position());
        Branches all = session.branchesProperty().get();
        assertEquals(2, all.runs().size());
        assertEquals("T1 T2 T1*2 T2*2", all.runs().getFirst().schedule().toString());
        session.branch(0);
        assertEquals("T1 T2 T1*2 T2*2", schedule());
        assertEquals(1, session.position(), "where the two part");
    }

    @Test
    void theSameChoiceAgainGoesBackIntoTheBranchThatBeganSo() {
        open("2x1", "T1 T2 T1*2 T2*2");
        session.go(1);
        choose(1, 1);
        session.go(1);
        choose(2);
        assertEquals("T1 T2 T1*2 T2*2", schedule());
        assertEquals(2, session.position());
        assertEquals(2, session.branchesProperty().get().runs().size());
    }

    @Test
    void choicesAreUndoneAndRedone() {
        open("2x1", "");
        choose(1, 2, 1);
        session.undo();
        session.undo();
        assertEquals("T1", schedule());
        assertEquals(1, session.position());
        session.redo();
        assertEquals("T1 T2", schedule());
        assertEquals(2, session.position());
        choose(2);
        assertFalse(session.canRedoProperty().get());
        while (session.canUndoProperty().get()) session.undo();
        assertEquals("", schedule());
    }

    @Test
    void aBlockedThreadSaysWhy() {
        open("mutex", "T1");
        session.go(1);
        choose(2);
        assertEquals("T1", schedule());
        assertTrue(session.noticeProperty().get().orElseThrow().problem());
        assertTrue(notice().contains("T2 waits for mu, held by T1"), notice());
        assertTrue(notice().contains("T1 could go"), notice());
    }

    @Test
    void aTypedScheduleIsFollowedToItsEnd() {
        open("2x1", "");
        assertTrue(session.follow("T1 T2 T1*2"));
        assertEquals("T1 T2 T1*2", schedule());
        assertEquals(4, session.position());
        session.undo();
        assertEquals("", schedule());
    }

    @Test
    void aTypedScheduleThatDoesNotFitSaysAtWhichStepAndWhatCouldGo() {
        open("2x1", "T1 T2");
        assertFalse(session.follow("T1*3 T1"));
        assertEquals("T1 T2", schedule());
        assertTrue(notice().startsWith("Step 4 cannot be T1. T1 has ended."), notice());
        assertTrue(notice().contains("T2 could go"), notice());
        assertFalse(session.follow("T1 what"));
        assertEquals("'what' is no run of steps; write T1, T1*3 or T2:1, at character 4", notice());
    }

    @Test
    void aSchedulerDecidesTheFutureAndKeepsThePast() {
        open("3x2", "T1 T2 T1*2");
        session.go(2);
        session.decideBy(scheduler("random", 7));
        assertTrue(schedule().startsWith("T1 T2"), schedule());
        assertEquals(18, session.run().length());
        assertEquals(2, session.position());
        String seven = schedule();
        assertEquals(2, session.branchesProperty().get().runs().size());
        session.decideBy(scheduler("random", 8));
        assertFalse(schedule().equals(seven));
        assertEquals(2, session.branchesProperty().get().runs().size(), "a future nobody has gone into is replaced");
        session.undo();
        assertEquals("T1 T2 T1*2", schedule());
    }

    @Test
    void toTheEndCarriesTheRunOn() {
        open("3x2", "");
        session.decideBy(scheduler("run-to-completion", 1));
        session.startOver();
        assertEquals(0, session.run().length());
        session.toEnd();
        assertEquals("T1*6 T2*6 T3*6", schedule());
        assertEquals(18, session.position());
    }

    @Test
    void theLossesAreWalkedOneAfterAnother() {
        session.load(
                new Source("counter.go", "3x2"),
                Optional.of(Schedule.parse("T1 T2 T1*2 T2*2 T3*2 T1 T3 T1*2 T2*2 T3 T2 T3*2")),
                0);
        session.nextLoss();
        assertEquals(6, session.position());
        session.nextLoss();
        assertEquals(12, session.position());
        session.nextLoss();
        assertEquals(18, session.position());
        session.nextLoss();
        assertEquals(18, session.position());
        assertTrue(notice().startsWith("No further update is lost"), notice());
        session.previousLoss();
        assertEquals(12, session.position());
    }

    @Test
    void aRefusedTextKeepsTheLastGoodRunAndMarksIt() {
        open("2x1", "T1 T2");
        session.type("nonsense");
        session.rerun();
        assertTrue(session.outdatedProperty().get());
        assertEquals("T1 T2", schedule());
        assertEquals("no such program", session.problems().getFirst().message());
        session.type("3x2");
        session.rerun();
        assertFalse(session.outdatedProperty().get());
        assertTrue(schedule().startsWith("T1 T2"), "as far as the schedule fits");
        assertEquals(18, session.run().length());
    }

    @Test
    void aRefusedFileShowsNoOldRun() {
        open("2x1", "T1 T2");
        session.load(new Source("other.go", "nonsense"));
        assertTrue(session.blank());
        assertFalse(session.outdatedProperty().get());
        assertEquals(1, session.problems().size());
    }

    @Test
    void aLongRunIsMadeInTheBackgroundAndCanBeCancelled() {
        open("2x1", "T1");
        session.load(new Source("counter.go", "long"));
        if (session.workProperty().get().isEmpty()) return; // this machine made 200,000 steps in a moment
        session.workProperty().get().get().cancel();
        later.remove().run();
        assertTrue(session.workProperty().get().isEmpty());
        assertTrue(session.run().length() > 0 && session.run().length() < Session.MOST_STEPS);
    }

    @Test
    void whatWasStoppedByAnotherCommandChangesNothingAnyMore() {
        session.load(new Source("counter.go", "long"));
        open("2x1", "T1 T2");
        while (!later.isEmpty()) later.remove().run();
        assertEquals("T1 T2", schedule());
    }

    @Test
    void aDeadlockIsAnEnd() {
        open("order", "T1 T2");
        session.go(2);
        assertFalse(session.step());
        assertEquals("deadlock", session.run().outcome().orElseThrow().word());
    }
}
