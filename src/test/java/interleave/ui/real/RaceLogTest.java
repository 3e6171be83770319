package interleave.ui.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Reports as Go's detector writes them.
class RaceLogTest {
    private static final String LOG = """
            ==================
            WARNING: DATA RACE
            Read at 0x00000054b7c0 by goroutine 11:
              main.increment()
                  /somewhere/main.go:11 +0x3b
              main.main.func1()
                  /somewhere/main.go:20 +0x39

            Previous write at 0x00000054b7c0 by main goroutine:
              runtime.mapassign_faststr()
                  /go/src/runtime/map_faststr.go:203 +0x0
              main.main()
                  /somewhere/main.go:30 +0x53

            Goroutine 11 (running) created at:
              main.main()
                  /somewhere/main.go:20 +0x64
            ==================
            ==================
            WARNING: DATA RACE
            Atomic write at 0x00c0000140a8 by goroutine 8:
              sync/atomic.AddInt64()
                  /go/src/runtime/race_amd64.s:289 +0xb
              main.main.func2()
                  /somewhere/main.go:9 +0x44

            Previous read at 0x00c0000140a8 by goroutine 7:
              [failed to restore the stack]
            ==================
            Found 2 data race(s)
            """;

    @Test
    void aReportHasTwoAccessesAtTheInnermostPlaceInTheOwnFile() {
        List<RealRace> races = new RaceLog("main.go").races(LOG);
        assertEquals(1, races.size(), "a report without a stack says no place");
        assertEquals(new RealRace.Access(false, false, "goroutine 11", 11), races.getFirst().first());
        assertEquals(new RealRace.Access(true, false, "main goroutine", 30), races.getFirst().second());
        assertEquals(new LinePair(11, 30), races.getFirst().lines());
    }

    @Test
    void anAtomicAccessIsOne() {
        String whole = LOG.replace("  [failed to restore the stack]", "  main.f()\n      /somewhere/main.go:5 +0x1");
        RealRace race = new RaceLog("main.go").races(whole).getLast();
        assertEquals("atomic write", race.first().word());
        assertEquals("read", race.second().word());
        assertEquals("lines 5 and 9", race.lines().toString());
    }

    @Test
    void laidOverEachOtherRacesAreConfirmedOrOnlyOursOrOnlyTheirs() {
        Overlay overlay = Overlay.of(
                List.of(LinePair.of(3, 3), LinePair.of(9, 5)), List.of(LinePair.of(5, 9), LinePair.of(7, 8)));
        assertEquals(List.of(new LinePair(5, 9)), overlay.confirmed());
        assertEquals(List.of(new LinePair(3, 3)), overlay.onlyOurs());
        assertEquals(List.of(new LinePair(7, 8)), overlay.onlyTheirs());
    }
}
