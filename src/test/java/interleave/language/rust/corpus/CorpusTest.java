package interleave.language.rust.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.verdict.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The corpus is whole: no program without an expectation, and none of the expectations contradicts what its program is there for.
class CorpusTest {
    private static final List<String> CODES = List.of("E0373", "E0382", "E0277", "E0499", "E0502", "E0505", "E0506", "E0507", "E0596", "E0594",
            "E0597", "E0716", "E0133", "-", "E0381", "E0384", "E0503", "E0521", "E0515");
    private static final List<String> WARNINGS = List.of("static_mut_refs", "unused_mut", "unused_variables", "unused_must_use");

    private static final List<Judged> CHECKED = Corpus.checked();
    private static final List<Judged> MUTANTS = Corpus.mutants();
    private static final List<Ran> RAN = Corpus.ran();

    private static Set<String> set(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> programs(String folder) throws IOException {
        Path home = Corpus.HOME.resolve(folder);
        try (Stream<Path> files = Files.walk(home)) {
            return set(files.map(home::relativize).map(Path::toString).filter(name -> name.endsWith(".rs")));
        }
    }

    @Test
    void eachProgramIsJudgedInBothEditions() throws IOException {
        for (Edition edition : Edition.values()) {
            Set<String> judged = set(CHECKED.stream().filter(j -> j.edition() == edition).map(Judged::name));
            assertEquals(programs("check"), judged, edition.title());
        }
    }

    @Test
    void twinsAreAcceptedAndErrorsAreToldOfTheRefusedOnly() {
        for (Judged j : CHECKED) {
            if (j.isTwin()) assertTrue(j.accepted(), j.toString());
            assertEquals(j.accepted(), j.errors().isEmpty(), j.toString());
            assertEquals(j.words().isEmpty(), j.text().isEmpty(), j.toString());
        }
        for (Judged j : MUTANTS) assertEquals(j.accepted(), j.errors().isEmpty(), j.toString());
    }

    @Test
    void wordsNameLinesOfTheirProgram() {
        for (Judged j : Stream.concat(CHECKED.stream(), MUTANTS.stream()).toList()) {
            for (String word : j.words()) {
                int line = Integer.parseInt(word.substring(word.lastIndexOf('@') + 1));
                assertTrue(line >= 1 && line <= j.source().text().lines().count(), j + " " + word);
            }
        }
    }

    @Test
    void eachRuleHasAtLeastSixRefusedPrograms() {
        for (String code : CODES) {
            long programs = CHECKED.stream().filter(j -> j.edition() == Edition.E2021 && !j.rule().equals("outside"))
                    .filter(j -> j.errors().stream().anyMatch(e -> e.startsWith(code + "@"))).count();
            assertTrue(programs >= 6, code + " has " + programs);
        }
        for (String lint : WARNINGS) {
            long programs = CHECKED.stream().filter(j -> j.warnings().stream().anyMatch(w -> w.startsWith(lint + "@"))).count();
            assertTrue(programs >= 6, lint + " has " + programs);
        }
    }

    @Test
    void eachRunnableProgramHasAnOutputOrAPanic() throws IOException {
        assertEquals(programs("run"), set(RAN.stream().map(Ran::name)));
        for (Ran r : RAN) {
            assertFalse(r.output().isEmpty() && r.errors().isEmpty(), r.name());
            if (r.status() == 101) assertTrue(r.errors().contains(" panicked at " + r.name()), r.name());
        }
    }

    @Test
    void mutantsDifferFromTheirOriginals() {
        assertTrue(MUTANTS.size() > 500);
        Set<String> originals = RAN.stream().map(r -> r.source().text()).collect(Collectors.toSet());
        for (Judged j : MUTANTS) assertFalse(originals.contains(j.source().text()), j.toString());
        assertEquals(MUTANTS.size(), MUTANTS.stream().map(Judged::name).distinct().count());
    }
}
