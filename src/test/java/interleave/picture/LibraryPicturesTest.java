package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.UniformRandom;
import interleave.language.Languages;
import interleave.language.Reading;
import interleave.library.Example;
import interleave.library.Library;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every program of the library that its compiler accepts has tidy pictures, at the start, on the way and at the end.
class LibraryPicturesTest {
    private static final TextMeasure LETTERS = new FontTable();

    static Stream<Example> examples() {
        return Library.builtIn().examples().stream().filter(example -> !example.refused());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasTidyPictures(Example example) {
        Reading reading = Languages.ofFile(example.source().name()).orElseThrow().read(example.source());
        assertTrue(reading instanceof Reading.Understood, () -> example.id() + ": " + reading);
        Run run = Run.of(new Machine(((Reading.Understood) reading).program())).then(new UniformRandom(1), 3000, () -> false);
        Analysis analysis = Analysis.of(run);
        for (int position : new int[] {0, run.length() / 3, run.length() / 2, run.length()}) {
            StageTest.assertTidy(StageDrawing.at(analysis, position, 1, 480, 420, LETTERS, true));
            StageTest.assertTidy(StageDrawing.at(analysis, position, 1, 680, 580, LETTERS, true));
        }
    }
}
