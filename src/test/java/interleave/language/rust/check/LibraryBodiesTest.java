package interleave.language.rust.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Library;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.language.rust.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The library's own functions are understood; looking at some of them each time is enough to notice a new word that is not.
class LibraryBodiesTest {
    static List<FunctionDef> some() {
        List<FunctionDef> all = Library.get().functions();
        return IntStream.range(0, all.size() / 37).mapToObj(i -> all.get(37 * i)).toList();
    }

    @ParameterizedTest
    @MethodSource("some")
    void isUnderstood(FunctionDef function) {
        Notices notices = new Notices();
        Crate crate = Library.get().crate();
        boolean found = new Bodies(crate, notices, Edition.E2021, Library.get().source()).of(function).isPresent();
        assertEquals(new Verdict.Accepted(List.of()), notices.verdict());
        assertTrue(found);
    }
}
