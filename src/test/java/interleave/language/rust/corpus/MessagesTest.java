package interleave.language.rust.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.RustCheck;
import interleave.language.rust.verdict.RustcText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Messages that are the same as rustc's, to the letter, stay so. `messages.txt` lists the programs of which all that is
/// printed is the same; with `-Dcorpus.write=true` it is written anew, which takes half a minute. Without, a part of those in
/// it is looked at.
class MessagesTest {
    private static final Path SAME = Corpus.HOME.resolve("messages.txt");
    private static final int PART = 24;

    private static String name(Judged judged) {
        return judged.name() + " " + judged.edition().title();
    }

    private static String ours(Judged judged) {
        RustcText text = new RustcText(judged.source());
        return RustCheck.check(judged.source(), judged.edition()).diagnostics().stream()
                .map(text::of)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatIsPrintedAsRustcPrintsItStaysSo() throws IOException {
        List<Judged> told = Corpus.checked().stream().filter(judged -> !judged.text().isEmpty()).toList();
        if (Boolean.getBoolean("corpus.write")) write(told);
        List<String> same = Files.readAllLines(SAME);
        List<Judged> listed = told.stream().filter(judged -> same.contains(name(judged))).toList();
        assertEquals(same.size(), listed.size(), "a program in the list is not in the corpus");
        assertTrue(listed.size() * 10 > told.size() * 6, listed.size() + " of " + told.size());
        for (int i = 0; i < listed.size(); i += PART) assertEquals(listed.get(i).text(), ours(listed.get(i)), name(listed.get(i)));
    }

    private static void write(List<Judged> told) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Judged judged : told) if (judged.text().equals(ours(judged))) lines.add(name(judged));
        Files.write(SAME, lines);
    }
}
