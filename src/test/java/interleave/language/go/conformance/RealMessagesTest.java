package interleave.language.go.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import interleave.language.Problem;
import interleave.language.Reading;
import interleave.language.go.GoLanguage;
import interleave.program.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Of a broken program all problems are found at once, at the places and in the words of the real compiler (1.19; where later
/// ones speak otherwise, in theirs). Only the first line of a message is compared.
class RealMessagesTest {
    static List<Sample> broken() {
        return Sample.all("broken.txt", "// Problems:");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void says(Sample sample) {
        switch (new GoLanguage().read(new Source("main.go", sample.text()))) {
            case Reading.Understood _ -> fail("understood");
            case Reading.Refused refused ->
                assertEquals(String.join("\n", sample.expected()), shown(sample, refused));
        }
    }

    /// Problems as the samples list them.
    static String shown(Sample sample, Reading.Refused refused) {
        Source source = new Source("main.go", sample.text());
        List<String> lines = refused.problems().stream()
                .map((Problem p) -> source.line(p.span()) + ":" + source.column(p.span()) + ": " + p.message().lines().findFirst().orElse(""))
                .toList();
        return String.join("\n", lines);
    }
}
