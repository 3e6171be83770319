package interleave.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.library.Claim.Finding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The library as it is shipped, apart from what its claims say (see `ClaimsTest`).
class LibraryTest {
    private final Library library = Library.builtIn();

    @Test
    void namesEveryFolderOnce() throws IOException, URISyntaxException {
        Path root = Path.of(Library.class.getResource("/library/index.txt").toURI()).getParent();
        TreeSet<String> folders = new TreeSet<>();
        try (var all = Files.list(root)) {
            all.filter(Files::isDirectory).forEach(folder -> folders.add(folder.getFileName().toString()));
        }
        List<String> ids = library.examples().stream().map(Example::id).toList();
        assertEquals(folders, new TreeSet<>(ids));
        assertEquals(folders.size(), ids.size());
    }

    @Test
    void seedsAreUnchanged() throws IOException {
        for (String id : library.examples().stream().map(Example::id).filter(id -> id.startsWith("found-")).toList()) {
            Example example = library.find(id).orElseThrow();
            try (var seed = java.util.Objects.requireNonNull(getClass().getResourceAsStream("/seeds/" + example.source().name()))) {
                assertEquals(new String(seed.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8),
                        example.source().text());
            }
        }
    }

    @Test
    void everyExampleClaimsSomethingAndExplainsItself() {
        for (Example example : library.examples()) {
            assertFalse(example.claims().isEmpty(), example.id());
            assertFalse(example.text().isBlank(), example.id());
            assertTrue(example.shows().length() <= 100, example.id() + ": one line");
        }
    }

    @Test
    void variantsOfOneFamilyHaveDifferentNames() {
        for (Example example : library.examples()) {
            List<String> names = library.variants(example).stream().map(Example::variant).toList();
            assertEquals(names.size(), names.stream().distinct().count(), example.family());
        }
        Example racy = library.find("counter-3x2").orElseThrow();
        assertEquals(
                List.of("racy", "mutex", "atomic"),
                library.variants(racy).stream().map(Example::variant).toList());
        assertEquals(1, library.chapter(racy).orElseThrow().number());
    }

    @Test
    void searchWantsEveryWord() {
        Example bank = library.find("bank").orElseThrow();
        assertTrue(bank.matches("Overdrawn bank"));
        assertTrue(bank.matches(""));
        assertFalse(bank.matches("bank atomic"));
    }

    @Test
    void readsClaims() {
        Claim claim = Claim.run("T1*2 T2 => s.hits=2, lost=0, deadlock");
        assertEquals("run: T1*2 T2 => s.hits=2, lost=0, deadlock", claim.words());
        assertEquals(new Finding.Lost(-1), Claim.finding("lost"));
        assertThrows(IllegalArgumentException.class, () -> Claim.finding("sometimes"));
        assertEquals("check: 2024 refused E0373@3 -@4", Claim.check(" 2024  refused E0373@3 -@4").words());
        assertThrows(IllegalArgumentException.class, () -> Claim.check("2024"));
        assertThrows(IllegalArgumentException.class, () -> Claim.check("2018 accepted"));
    }

    @Test
    void wrongDescriptionsSayWhatIsWrong() {
        assertWrong("no front matter", "has to begin");
        assertWrong("---\ncolour: red\n---\n", "'colour' means nothing");
        assertWrong("---\ntitle: a\ntitle: b\n---\n", "two lines say 'title'");
        assertWrong("---\ntitle: a\n---\n", "'source' is missing");
    }

    private static void assertWrong(String about, String why) {
        var wrong = assertThrows(
                IllegalArgumentException.class, () -> new Description("x", about).example(file -> ""));
        assertTrue(wrong.getMessage().contains(why), wrong.getMessage());
    }
}
