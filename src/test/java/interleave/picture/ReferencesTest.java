package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Cell;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.export.TextExport;
import interleave.language.Reading;
import interleave.language.go.GoLanguage;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Values that refer to something are shown by what they refer to, wherever they are shown.
final class ReferencesTest {
    private static final String PROGRAM = """
            package main

            type account struct{ balance int }

            var best *int
            var mine *account
            var any interface{}

            func main() {
            	counter := 0
            	parts := []int{1, 2}
            	done := make(chan bool)
            	go func() {
            		best = &counter
            		best = &parts[1]
            		mine = &account{3}
            		any = &counter
            		best = nil
            		print("a\\nb\\n")
            		done <- true
            	}()
            	print("c\\n")
            	<-done
            	println(best, mine == nil, any == nil)
            }
            """;

    private final Analysis analysis = Analysis.of(run());
    private final TextMeasure letters = new FontTable();

    private static Run run() {
        Reading reading = new GoLanguage().read(new Source("main.go", PROGRAM));
        Reading.Understood understood = (Reading.Understood) reading;
        return Run.of(new Machine(understood.program())).then(new RunToCompletion(), 100, () -> false);
    }

    private Cell cell(String name) {
        return analysis.cells().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /// The first position at which a cell is written so many times.
    private int written(String name, int times) {
        return analysis.lineage(cell(name)).version(times).step();
    }

    private static List<String> labels(Picture picture) {
        List<String> found = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Label label) found.add(label.text());
        }
        return found;
    }

    /// Whether a picture has these words, or as many of their letters as there is room for.
    private static boolean says(Picture picture, String words) {
        return labels(picture).stream().anyMatch(label -> label.equals(words)
                || label.length() > 3 && label.endsWith("…") && words.startsWith(label.substring(0, label.length() - 1)));
    }

    private void shown(String name, int times, String words) {
        int position = written(name, times);
        assertTrue(labels(StageDrawing.at(analysis, position, 1, 1200, 800, letters, false)).contains(words), "on the stage");
        Picture tree = LineageDrawing.at(analysis, cell(name), position, 900, 200, letters);
        assertTrue(says(tree, words), () -> "in the family tree: " + labels(tree));
        assertTrue(analysis.narrator().at(position).toString().contains("wrote " + words + " into " + name), "in words: " + analysis.narrator().at(position));
    }

    @Test
    void aPointerIsShownByWhatItRefersTo() {
        shown("best", 1, "→ counter");
        shown("best", 2, "→ parts[1]");
        shown("mine", 1, "→ mine");
        shown("any", 1, "→ counter");
    }

    @Test
    void nilStaysNil() {
        shown("best", 3, "nil");
    }

    @Test
    void theTimelineNamesItToo() {
        TimelineView view = TimelineView.whole(3000, analysis.run().length());
        Picture picture = TimelineDrawing.of(analysis, letters).at(analysis.run().length(), 1, view, 500, List.of(cell("best")));
        assertTrue(says(picture, "→ counter"), () -> labels(picture).toString());
    }

    @Test
    void soDoesTheTableOfTheRun() {
        String text = TextExport.of(analysis, analysis.run().length());
        assertTrue(text.contains("W best := → counter"), text);
        assertTrue(text.contains("best = nil"), text);
        assertFalse(text.contains("&"), text);
    }

    @Test
    void aTextToPrintStaysOnItsLine() {
        List<String> intents = new ArrayList<>();
        for (int at = 0; at < analysis.run().length(); at++) {
            for (var thread : analysis.run().at(at).allThreads()) thread.next().ifPresent(next -> intents.add(next.words()));
        }
        assertEquals(List.of(), intents.stream().filter(words -> words.contains("\n")).toList());
        assertTrue(intents.contains("print \"a⏎b⏎\""), intents.toString());
    }
}
