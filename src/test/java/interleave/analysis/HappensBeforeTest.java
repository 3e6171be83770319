package interleave.analysis;

import static interleave.testing.Threads.increments;
import static interleave.testing.Threads.reads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.program.Program;
import interleave.program.AtomicOperation;
import interleave.program.Source;
import interleave.testing.Programs;
import interleave.testing.RandomChannels;
import interleave.testing.RandomGates;
import interleave.testing.RandomPrograms;
import interleave.testing.Sketch;
import interleave.testing.Threads;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class HappensBeforeTest {
    private static String races(Run run) {
        Source source = run.machine().program().source();
        return Analysis.of(run).races().all().stream()
                .map(r -> r.cell() + ": " + told(source, r.first()) + ", " + told(source, r.second()))
                .toList()
                .toString();
    }

    private static String told(Source source, Race.Access access) {
        return access.thread() + " " + access.word() + " line " + source.line(access.span()) + " step " + access.step();
    }

    @Test
    void theCounterRacesInTwoWays() {
        assertEquals(
                "[counter: T1 write line 5 step 3, T2 read line 5 step 4,"
                        + " counter: T1 write line 5 step 3, T2 write line 5 step 6]",
                races(Programs.run(Programs.counter(2, 1), "T1*3 T2*3")));
    }

    @Test
    void aMutexOrders() {
        Run run = Programs.run(Programs.mutexCounter(2, 1), "T1*4 T2*4");
        assertEquals("[]", races(run));
        HappensBefore order = Analysis.of(run).happensBefore();
        assertEquals(HappensBefore.Relation.BEFORE, order.relation(4, 5));
        assertEquals(HappensBefore.Relation.AFTER, order.relation(8, 1));
        assertEquals("[MUTEX T1@4 T2@5 on mu]", told(order.into(5)));
        assertEquals("[MUTEX T1@4 T2@5 on mu, WAIT_GROUP T1@4 T0@8 on wg]", told(order.outOf(4)));
    }

    private static String told(List<Edge> edges) {
        return edges.stream()
                .map(e -> e.kind() + " " + e.source() + "@" + e.from() + " " + e.target() + "@" + e.to()
                        + e.on().map(c -> " on " + c).orElse(""))
                .toList()
                .toString();
    }

    @Test
    void atomicsOrderAndDoNotRaceAndMayLoseAllTheSame() {
        Run lossy = Programs.run(Programs.atomicLoadThenStore(2, 1), "T1 T2 T1 T2");
        assertEquals("[]", races(lossy));
        assertEquals(1, Analysis.of(lossy).lostUpdates().count(4));
        Run racy = Programs.run(Programs.counter(2, 1), "T1*3 T2*3");
        assertEquals(0, Analysis.of(racy).lostUpdates().count(6));
        assertTrue(Analysis.of(racy).races().all().size() > 0);
    }

    @Test
    void anAtomicWriteRacesWithAPlainRead() {
        Threads.Work stores = (f, c) ->
                f.line("x.Store(1)").atomic(0, c.x, AtomicOperation.STORE, "x", Sketch.number(1));
        assertEquals(
                "[x: T1 atomic write line 11 step 1, T2 read line 15 step 2]", races(Threads.run("T1 T2", stores, reads())));
    }

    @Test
    void aWaitGroupOrdersWhatComesAfterTheWait() {
        Threads.Work waits = (f, c) -> f.line("other.Wait()").await(c.other, "other").line("x").load(0, c.x, "x");
        Threads.Work works = (f, c) -> f.line("other.Add(1)").addWaiting(c.other, 1, "other")
                .line("x = 1").store(c.x, Sketch.number(1), "x").line("other.Done()").addWaiting(c.other, -1, "other");
        // Nothing orders the Add and the Wait themselves: that is a race on the WaitGroup, as Go's detector has it.
        String early = "[other: T2 read line 16 step 1, T1 atomic write line 11 step 3]";
        assertEquals(early, races(Threads.run("T2*2 T1*2", waits, works)));
        // The wait that the Add came too late for orders nothing.
        assertEquals(
                "[other: T1 atomic write line 11 step 1, T2 read line 16 step 3,"
                        + " x: T1 read line 12 step 2, T2 write line 17 step 4]",
                races(Threads.run("T1*2 T2*2", waits, works)));
    }

    @Test
    void aSleepOrdersNothing() {
        Threads.Work sleeps = (f, c) -> f.line("sleep").sleep(9).line("x").load(0, c.x, "x");
        assertEquals(
                "[x: T2 write line 16 step 3, T1 read line 12 step 5]",
                races(Threads.run("T2*3 T1*2", sleeps, increments())));
    }

    @Test
    void agreesWithTheGraphOfAllActs() {
        agrees(400, seed -> RandomPrograms.anything(seed, 3, 6));
    }

    @Test
    void agreesWithTheGraphOfAllActsWhereThreadsWait() {
        agrees(600, seed -> RandomGates.program(seed, 3, 6));
    }

    @Test
    void agreesWithTheGraphOfAllActsWhereTimersRing() {
        agrees(400, seed -> RandomGates.timers(seed, 3, 6));
    }

    @Test
    void agreesWithTheGraphOfAllActsWhereThreadsMeetAtChannels() {
        agrees(600, seed -> RandomChannels.program(seed, 3, 6));
    }

    private static void agrees(int programs, LongFunction<Program> made) {
        int racy = 0;
        for (int seed = 0; seed < programs; seed++) {
            Run run = Run.of(new Machine(made.apply(seed))).then(new UniformRandom(seed));
            Analysis analysis = Analysis.of(run);
            HappensBefore order = analysis.happensBefore();
            NaiveOrder naive = NaiveOrder.ofSteps(run);
            for (int a = 1; a <= run.length(); a++) {
                for (int b = 1; b <= run.length(); b++) {
                    boolean expected = a != b && naive.before(a, run.step(a).thread(), b, run.step(b).thread());
                    assertEquals(expected, order.before(a, b), seed + ": " + a + " " + b);
                }
            }
            TreeSet<String> told = new TreeSet<>();
            for (Race race : analysis.races().all()) told.add(NaiveOrder.pair(race.first(), race.second()));
            assertEquals(NaiveOrder.ofEffects(run).races(), told, "seed " + seed);
            racy += told.isEmpty() ? 0 : 1;
        }
        assertTrue(racy > programs / 8 && racy < programs - 10, "racy " + racy);
    }

    @Test
    void growsWithTheRun() {
        Run run = Run.of(new Machine(Programs.mutexCounter(3, 3))).then(new UniformRandom(4));
        Analysis growing = Analysis.of(run.prefix(0));
        for (int k = 1; k <= run.length(); k++) {
            growing = growing.to(run.prefix(k));
            assertEquals(Analysis.of(run).happensBefore().clock(k), growing.happensBefore().clock(k));
            assertEquals(Analysis.of(run).happensBefore().into(k), growing.happensBefore().into(k));
        }
    }

    @Test
    void clocksAreAPartialOrderWithJoins() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            VectorClock a = clock(random);
            VectorClock b = clock(random);
            VectorClock c = clock(random);
            assertTrue(a.atMost(a));
            assertTrue(!(a.atMost(b) && b.atMost(c)) || a.atMost(c));
            assertTrue(!(a.atMost(b) && b.atMost(a)) || a.equals(b) && a.hashCode() == b.hashCode());
            VectorClock join = a.join(b);
            assertTrue(a.atMost(join) && b.atMost(join));
            assertTrue(!(a.atMost(c) && b.atMost(c)) || join.atMost(c));
            assertEquals(join, b.join(a));
            assertEquals(a.join(b.join(c)), join.join(c));
            assertEquals(a, a.join(a));
            assertEquals(a, a.join(VectorClock.ZERO));
        }
    }

    private static VectorClock clock(Random random) {
        int[] acts = new int[random.nextInt(4)];
        for (int i = 0; i < acts.length; i++) acts[i] = random.nextInt(3);
        return VectorClock.of(acts);
    }
}
