package interleave;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /// The program's own classes, wherever they were compiled to: those with a file in `src/main/java`.
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPackages("interleave")
            .that(DescribedPredicate.describe("the program itself", HouseTest::isOfTheProgram));

    private static boolean isOfTheProgram(JavaClass type) {
        String file = type.getSource().flatMap(Source::getFileName).orElse("");
        return Files.exists(Path.of("src/main/java", type.getPackageName().replace('.', '/'), file)) && !file.isEmpty();
    }

    @Test
    void theProgramIsHere() {
        assertTrue(HOUSE.contain("interleave.engine.Machine"), "no class was found, and every rule would hold");
        assertFalse(HOUSE.contain("interleave.HouseTest"));
    }

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
        "org.treesitter.., language", "javafx.., ui", "org.controlsfx.., ui", "picocli.., cli", "tools.jackson.., cli ui.document ui.real"
    })
    void eachLibraryHasOneHome(String library, String homes) {
        String[] where = Stream.of(homes.split(" ")).map(HouseTest::home).toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(where)
                .should().dependOnClassesThat().resideInAPackage(library)
                .check(HOUSE);
        assertTrue(HOUSE.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(used -> used.getTargetClass().getPackageName().startsWith(library.replace("..", ""))),
                library + " is used by nobody: is it called so?");
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
