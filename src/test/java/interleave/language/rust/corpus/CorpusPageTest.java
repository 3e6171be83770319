package interleave.language.rust.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Holds the check to the corpus. The second half of `docs/conformance.md` is what it found with all of it; with
/// `-Dcorpus.write=true` it is written anew, which takes a minute or two. Without, a part of the corpus is looked at.
class CorpusPageTest {
    private static final Path PAGE = Path.of("docs", "conformance.md");
    private static final int PART = 25;

    @Test
    void theCheckFaresAsWellAsThePageSays() throws IOException {
        boolean write = Boolean.getBoolean("corpus.write");
        CorpusTable table = new CorpusTable();
        List<Judged> checked = Corpus.checked();
        List<Judged> changed = Corpus.mutants();
        for (int i = 0; i < checked.size(); i += write ? 1 : PART) table.add(checked.get(i).rule(), Judging.of(checked.get(i)));
        for (int i = 0; i < changed.size(); i += write ? 1 : PART) table.add(CorpusTable.CHANGED, Judging.of(changed.get(i)));
        if (write) write(table);
        assertTrue(table.right() > 0.9, table.text());
        assertTrue(table.undecided() < 0.15, table.text());
        assertTrue(Files.readString(PAGE).contains("Of " + (checked.size() + changed.size()) + " verdicts"), "write the page anew");
    }

    /// In the place of what begins with the same heading.
    private static void write(CorpusTable table) throws IOException {
        String page = Files.readString(PAGE);
        int half = page.indexOf(table.text().lines().findFirst().orElseThrow());
        Files.writeString(PAGE, (half < 0 ? page + "\n" : page.substring(0, half)) + table.text());
    }
}
