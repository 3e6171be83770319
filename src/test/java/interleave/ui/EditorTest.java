package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.Languages;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.library.Example;
import interleave.program.Source;
import interleave.program.Span;
import interleave.testing.Programs;
import interleave.ui.code.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writing a program in the real window. What begins with `package` is Go; any other text is a program but for each "bad"
/// in it.
final class EditorTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Stage stage;
    private Fx fx;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        desk = Fx.on(() -> new Desk(new Remembered(folder.resolve("window.properties")), folder, EditorTest::read));
        stage = Fx.on(() -> {
            Stage made = new Stage();
            desk.furnish(made);
            made.setX(0);
            made.setY(0);
            made.setWidth(1000);
            made.setHeight(760);
            made.show();
            desk.start(Optional.empty());
            return made;
        });
        fx = new Fx(stage.getScene());
        Fx.pulses(2);
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private static Reading read(Source source) {
        if (source.text().startsWith("package")) return Languages.ofFile("a.go").orElseThrow().read(source);
        List<Problem> problems = new ArrayList<>();
        for (int at = source.text().indexOf("bad"); at >= 0; at = source.text().indexOf("bad", at + 1)) {
            problems.add(new Problem(new Span(at, at + 3), "this is bad", "write something good"));
        }
        return problems.isEmpty() ? new Reading.Understood(Programs.counter(2, 1)) : new Reading.Refused(problems);
    }

    private CodeField field() {
        return desk.window().program().editor().field();
    }

    private Typed typed() {
        return Fx.on(() -> field().typed());
    }

    /// A new program with nothing in it.
    private void empty() {
        fx.press(KeyCode.CONTROL, KeyCode.N);
        fx.press(KeyCode.CONTROL, KeyCode.A);
        fx.press(KeyCode.BACK_SPACE);
        assertEquals("", typed().text());
    }

    private int openTab() {
        return Fx.on(() -> fx.find(TabPane.class, "#program").getSelectionModel().getSelectedIndex());
    }

    private String label(String selector) {
        return Fx.on(() -> fx.find(Label.class, selector).getText());
    }

    @Test
    void aMistakeIsMarkedWhileTypingAndWhatIsMendedRuns() {
        empty();
        fx.type("x");
        fx.press(KeyCode.ENTER);
        fx.type("bad");
        Fx.until("the mistake is marked", () -> field().problems().size() == 1);
        assertEquals(new Span(2, 5), Fx.on(() -> field().problems().getFirst().span()));
        assertEquals("main.go:2:1  this is bad", Fx.on(() -> fx.find(Hyperlink.class, ".problem-link").getText()));
        assertEquals("1 problem", label("#textState"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, openTab(), "a refused text does not run");
        assertEquals(new Span(2, 5), typed().selection());
        assertTrue(Fx.on(() -> desk.session().outdatedProperty().get()));
        fx.type("good");
        Fx.until("it is read again", () -> field().problems().isEmpty() && desk.session().understood());
        assertEquals("x\ngood", typed().text());
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(0, openTab());
        assertFalse(Fx.on(() -> desk.session().outdatedProperty().get()));
        assertEquals("x\ngood", Fx.on(() -> desk.session().ran().text()));
    }

    @Test
    void whatGoRefusesIsToldAtItsPlaceWhileTheRunStays() {
        fx.press(KeyCode.CONTROL, KeyCode.E);
        int at = typed().text().indexOf("counter++");
        Fx.run(() -> field().move(field().typed().to(at, false)));
        fx.type("x");
        Fx.until("Go has read it", () -> field().problems().size() == 1);
        assertEquals("xcounter", Fx.on(() -> field().typed().source().text(field().problems().getFirst().span())));
        assertTrue(Fx.on(() -> fx.find(Hyperlink.class, ".problem-link").getText()).startsWith("counter.go:20:5  "));
        assertEquals(18, Fx.on(() -> desk.session().run().length()));
        assertTrue(Fx.on(() -> desk.session().outdatedProperty().get()));
        fx.press(KeyCode.BACK_SPACE);
        Fx.until("it is as before", () -> desk.session().understood());
        assertFalse(Fx.on(() -> desk.session().outdatedProperty().get()));
        assertFalse(Fx.on(() -> desk.documents().unsavedProperty().get()));
    }

    @Test
    void keysThatWriteDoNotStepTheProgram() {
        empty();
        int before = Fx.on(() -> desk.session().position());
        fx.type("n1p 2");
        fx.press(KeyCode.LEFT);
        fx.press(KeyCode.HOME);
        assertEquals("n1p 2", typed().text());
        assertEquals(0, typed().caret());
        assertEquals(before, Fx.on(() -> desk.session().position()));
        assertFalse(Fx.on(() -> desk.session().appearance().presentingProperty().get()));
    }

    @Test
    void undoTakesBackWhatWasTypedAndNotTheRun() {
        empty();
        fx.type("one");
        fx.press(KeyCode.ENTER);
        fx.type("two");
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("one\n", typed().text());
        fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("one\ntwo", typed().text());
    }

    @Test
    void linesAreIndentedAndMadeComments() {
        empty();
        fx.type("a");
        fx.press(KeyCode.ENTER);
        fx.type("b");
        fx.press(KeyCode.CONTROL, KeyCode.A);
        fx.press(KeyCode.TAB);
        assertEquals("\ta\n\tb", typed().text());
        fx.press(KeyCode.CONTROL, KeyCode.SLASH);
        assertEquals("\t// a\n\t// b", typed().text());
        fx.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("// a\n// b", typed().text());
    }

    @Test
    void whatIsCutCanBePasted() {
        empty();
        fx.type("ab");
        fx.press(KeyCode.CONTROL, KeyCode.A);
        fx.press(KeyCode.CONTROL, KeyCode.X);
        assertEquals("ab", Fx.on(() -> Clipboard.getSystemClipboard().getString()));
        fx.press(KeyCode.CONTROL, KeyCode.V);
        fx.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("abab", typed().text());
    }

    @Test
    void theTabKeyCanBeLeft() {
        empty();
        fx.press(KeyCode.ESCAPE);
        fx.press(KeyCode.TAB);
        assertEquals("", typed().text());
        assertFalse(Fx.on(() -> field().isFocused()));
    }

    @Test
    void aWordIsFoundAgainAndAgain() {
        empty();
        for (String word : List.of("go", "x", "go")) {
            fx.type(word);
            fx.press(KeyCode.ENTER);
        }
        fx.press(KeyCode.CONTROL, KeyCode.HOME);
        fx.press(KeyCode.CONTROL, KeyCode.F);
        fx.type("go");
        assertEquals(new Span(0, 2), typed().selection());
        fx.press(KeyCode.F3);
        assertEquals(new Span(5, 7), typed().selection());
        fx.press(KeyCode.F3);
        assertEquals(new Span(0, 2), typed().selection());
        fx.press(KeyCode.ESCAPE);
        assertTrue(Fx.on(() -> field().isFocused()));
    }

    @Test
    void oneMistakeAfterTheOtherIsShown() {
        empty();
        fx.type("bad x bad");
        Fx.until("both are marked", () -> field().problems().size() == 2);
        fx.press(KeyCode.CONTROL, KeyCode.HOME);
        fx.press(KeyCode.F8);
        assertEquals(new Span(6, 9), typed().selection());
        fx.press(KeyCode.F8);
        assertEquals(new Span(0, 3), typed().selection());
    }

    @Test
    void theMouseSetsTheCaretAndSelectsWords() {
        empty();
        fx.type("first");
        fx.press(KeyCode.ENTER);
        fx.press(KeyCode.TAB);
        fx.type("second");
        Point2D below = Fx.on(() -> field().onScreen(9)); // behind the second letter of "second", at its foot
        fx.click(new Point2D(below.getX() + 1, below.getY() - 6));
        assertEquals(9, typed().caret());
        Fx.run(() -> field().move(field().typed().to(0, false)));
        fx.doubleClick(new Point2D(below.getX() + 1, below.getY() - 6));
        assertEquals("second", typed().selected());
    }

    @Test
    void aDroppedFileIsOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("dropped.go"), "package main // dropped\n");
        assertTrue(Fx.on(() -> desk.drops().drop(List.of(file), false)));
        assertEquals("package main // dropped\n", typed().text());
        assertEquals("dropped.go", Fx.on(() -> fx.find(TabPane.class, "#program").getTabs().getFirst().getText()));
    }

    @Test
    void aClickOnASignSelectsTheThreadAndOpensWhatItIsAbout() {
        Drawing code = Fx.on(() ->
                (Drawing) fx.find(javafx.scene.Parent.class, "#source .scrolled").getChildrenUnmodifiable().getFirst());
        var second = new interleave.picture.Target.OfThread(interleave.program.ThreadId.of(2));
        Fx.until("the program is drawn", () -> code.shown().place(second).isPresent());
        fx.click(Fx.on(() -> {
            var box = code.shown().place(second).orElseThrow();
            return code.localToScreen(box.centreX() * code.scale(), box.centreY() * code.scale());
        }));
        assertEquals(Optional.of(second.thread()), Fx.on(() -> desk.session().selectedThreadProperty().get()));
        Fx.run(() -> desk.session().choose(interleave.engine.Choice.of(1)));
        Fx.pulses(2);
        assertEquals(
                "counter.go, line 20: counter++",
                Fx.on(() -> fx.find(Node.class, "#source").getAccessibleText()));
        fx.click(Fx.on(() -> code.localToScreen(code.getWidth() / 2, code.getHeight() - 30)));
        assertEquals(Optional.empty(), Fx.on(() -> desk.session().selectedThreadProperty().get()));
    }

    @Test
    void aFileThatIsNotThereIsSaidBesideTheFirstExample() {
        Fx.run(() -> {
            desk.documents().open(desk.library().find("bank").orElseThrow());
            desk.start(Optional.of(folder.resolve("none.go")));
        });
        assertEquals("none.go cannot be read: there is no such file.", label("#notice"));
        assertEquals(Optional.of("counter-3x2"), Fx.on(() -> desk.session().exampleProperty().get().map(Example::id)));
    }

    @Test
    void theNextWindowGoesOnWithTheTextAndItsRun() {
        empty();
        fx.type("mine");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.run(() -> {
            desk.session().follow("T1 T2 T1*2 T2*2");
            desk.session().go(3);
            stage.close();
        });
        open();
        assertEquals("mine", typed().text());
        assertEquals(3, Fx.on(() -> desk.session().position()));
        assertEquals("T1 T2 T1*2 T2*2", Fx.on(() -> desk.session().run().schedule().toString()));
        assertEquals("main.go •", Fx.on(() -> fx.find(TabPane.class, "#program").getTabs().getFirst().getText()));
    }

    @Test
    void theLibraryIsSearchedAndAnExampleOpened() {
        fx.press(KeyCode.CONTROL, KeyCode.L);
        fx.type("overdrawn");
        fx.press(KeyCode.ENTER);
        assertEquals(Optional.of("bank"), Fx.on(() -> desk.session().exampleProperty().get().map(Example::id)));
        assertTrue(Fx.on(() -> stage.getScene().lookup("#library") == null));
        Node mutex = Fx.on(() -> stage.getScene().getRoot().lookupAll(".toggle-button").stream()
                .filter(node -> node instanceof javafx.scene.control.ToggleButton b && b.getText().equals("mutex"))
                .findFirst()
                .orElseThrow());
        fx.click(mutex);
        assertEquals(Optional.of("bank-mutex"), Fx.on(() -> desk.session().exampleProperty().get().map(Example::id)));
    }

    @Test
    void anEditedExampleStaysBesideTheNextOne() {
        fx.press(KeyCode.CONTROL, KeyCode.E);
        fx.type("x");
        assertEquals("counter++ in three goroutines (edited)", label("#title"));
        Fx.run(() -> desk.documents().open(desk.library().find("bank").orElseThrow()));
        assertEquals("Check, then act: a bank account", label("#title"));
        fx.press(KeyCode.CONTROL, KeyCode.L);
        fx.press(KeyCode.ENTER);
        assertTrue(typed().text().startsWith("xpackage main"), typed().text().substring(0, 20));
    }

    @Test
    void twoThousandLinesAreTypedInAsFastAsFew() {
        String text = "\tcounter = counter + 1 // one more line, and not a short one\n".repeat(2000);
        Fx.run(() -> desk.documents().open(write(folder.resolve("long.go"), text)));
        fx.press(KeyCode.CONTROL, KeyCode.E);
        Fx.run(() -> field().move(field().typed().to(60_000, false)));
        fx.type("warm up");
        long begun = System.nanoTime();
        fx.type("x".repeat(100));
        double each = (System.nanoTime() - begun) / 1e6 / 100;
        assertTrue(typed().text().contains("warm up" + "x".repeat(100)));
        assertTrue(each < 50, "a letter took " + each + " ms");
        // What is drawn does not grow with the text.
        assertTrue(Fx.on(() -> field().marks()) < 1000, "marks: " + Fx.on(() -> field().marks()));
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
