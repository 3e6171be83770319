package interleave.language.rust.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Holds the check to the corpus. `docs/conformance-rust.md` is what it found; `-Dcorpus.write=true` writes it anew.
class CorpusPageTest {
    private static final Path PAGE = Path.of("docs", "conformance-rust.md");

    @Test
    void thePageTellsHowTheCheckFares() throws IOException {
        CorpusTable table = new CorpusTable();
        for (Judged judged : Corpus.checked()) table.add(judged.rule(), Judging.of(judged));
        for (Judged judged : Corpus.mutants()) table.add(CorpusTable.CHANGED, Judging.of(judged));
        if (Boolean.getBoolean("corpus.write")) Files.writeString(PAGE, table.text());
        assertTrue(table.right() > 0.9, table.text());
        assertTrue(table.undecided() < 0.15, table.text());
        assertTrue(Files.readString(PAGE).startsWith("# Conformance: the Rust check"));
    }
}
