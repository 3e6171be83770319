package interleave;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One line of packages, one home for each library, and no clock or dice before the window.
class HouseTest {
    private static final List<String> LINE = List.of(
            "program", "engine", "analysis", "explore", "language", "library", "picture", "export", "ui", "cli");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("interleave");

    @ParameterizedTest
    @ValueSource(strings = {"program", "engine", "analysis", "explore", "language", "library", "picture", "export", "ui"})
    void packagesStandInLine(String name) {
        nobodyUses(name, LINE.subList(LINE.indexOf(name) + 1, LINE.size()));
    }

    @ParameterizedTest
    @CsvSource({"language, engine analysis explore", "picture, language library", "export, language library"})
    void someNeedEvenLess(String name, String others) {
        nobodyUses(name, List.of(others.split(" ")));
    }

    private static void nobodyUses(String name, List<String> others) {
        noClasses().that().resideInAPackage(home(name))
                .should().dependOnClassesThat().resideInAnyPackage(others.stream().map(HouseTest::home).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "org.treesitter.., language", "javafx.., ui", "org.controlsfx.., ui", "picocli.., cli", "tools.jackson.., cli ui library"
    })
    void eachLibraryHasOneHome(String library, String homes) {
        String[] where = Stream.of(homes.split(" ")).map(HouseTest::home).toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(where)
                .should().dependOnClassesThat().resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void noClockAndNoDiceBeforeTheWindow() {
        noClasses().that().resideOutsideOfPackages(home("ui"), home("cli"))
                .should().dependOnClassesThat().resideInAPackage("java.time..")
                .orShould().dependOnClassesThat().belongToAnyOf(java.util.Random.class, java.util.UUID.class)
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(Math.class, "random")
                .check(HOUSE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areDeclaredInClassesThat().resideInAnyPackage(home("program"), home("engine"), home("analysis"))
                .and().haveModifier(JavaModifier.STATIC)
                .should().beFinal()
                .check(HOUSE);
    }

    private static String home(String name) {
        return "interleave." + name + "..";
    }
}
