package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.Problem;
import interleave.language.Reading;
import interleave.library.Example;
import interleave.library.Library;
import interleave.program.Source;
import interleave.program.Span;
import interleave.testing.Programs;
import interleave.ui.document.Draft;
import interleave.ui.document.Drafts;
import interleave.ui.document.Keeper;
import interleave.ui.document.RecentFiles;
import interleave.ui.document.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening, saving and keeping, without a window. Every text is a program but those that say "bad".
final class DocumentsTest {
    private static final String LOSS = "T1 T2 T1*2 T2*2";

    @TempDir
    private Path folder;

    private final Library library = Library.builtIn();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
    private final List<String> trouble = new ArrayList<>();
    private final Answers answers = new Answers();
    private Drafts drafts;
    private Session session;
    private Documents documents;

    /// Answers what a person would.
    private static final class Answers implements Dialogs {
        private Optional<Path> file = Optional.empty();
        private boolean over;
        private int asked;

        @Override
        public Optional<Path> open() {
            return file;
        }

        @Override
        public Optional<Path> save(String name) {
            return file;
        }

        @Override
        public Optional<Path> picture(String name) {
            return Optional.empty();
        }

        @Override
        public boolean overwrite(Path changed) {
            asked++;
            return over;
        }
    }

    private static Reading read(Source source) {
        int bad = source.text().indexOf("bad");
        if (bad < 0) return new Reading.Understood(Programs.counter(2, 1));
        return new Reading.Refused(List.of(new Problem(new Span(bad, bad + 3), "this is bad", "")));
    }

    @BeforeEach
    void begin() throws IOException {
        drafts = new Drafts(folder.resolve("drafts"));
        session = new Session(DocumentsTest::read, Runnable::run, Runnable::run);
        documents = new Documents(
                session,
                library,
                new Keeper(drafts, writer, trouble::add),
                drafts.found(),
                new RecentFiles(folder.resolve("recent")),
                answers);
    }

    @AfterEach
    void end() throws IOException {
        writer.shutdownNow();
        drafts.close();
        assertEquals(List.of(), trouble);
    }

    private Example example(String id) {
        return library.find(id).orElseThrow();
    }

    private String text() {
        return session.sourceProperty().get().text();
    }

    private String notice() {
        return session.noticeProperty().get().map(Notice::text).orElse("");
    }

    /// The window is gone from one moment to the next, a second after it was used last.
    private void crash() throws Exception {
        Thread.sleep(Keeper.DELAY + 400);
        drafts.close();
        begin();
    }

    @Test
    void whatWasTypedSurvivesACrashWithItsRun() throws Exception {
        documents.open(example("counter-2x1"));
        session.follow(LOSS);
        session.go(3);
        session.type("// mine\n" + text());
        session.rerun();
        String typed = text();
        crash();
        assertTrue(documents.restore());
        assertEquals(typed, text());
        assertEquals("counter.go", session.sourceProperty().get().name());
        assertEquals(LOSS, session.run().schedule().toString());
        assertEquals(3, session.position());
        assertEquals(Optional.of(example("counter-2x1")), session.exampleProperty().get());
        assertTrue(documents.unsavedProperty().get());
        assertFalse(session.outdatedProperty().get());
    }

    @Test
    void aRefusedTextComesBackWithTheRunOfTheTextBefore() throws Exception {
        documents.open(example("counter-2x1"));
        session.follow(LOSS);
        session.type("this is bad");
        crash();
        documents.restore();
        assertEquals("this is bad", text());
        assertEquals(1, session.problems().size());
        assertTrue(session.outdatedProperty().get());
        assertEquals(LOSS, session.run().schedule().toString());
    }

    @Test
    void anExampleThatNobodyEditedComesBackAsItself() throws Exception {
        documents.open(example("bank"));
        session.go(2);
        crash();
        assertTrue(documents.restore());
        assertEquals(Optional.of(example("bank")), session.exampleProperty().get());
        assertEquals(2, session.position());
        assertFalse(documents.unsavedProperty().get());
        assertEquals(List.of(), List.copyOf(documents.drafts()));
    }

    @Test
    void onlyWhatWasEditedIsOfferedBesideAFile() throws Exception {
        documents.open(example("bank"));
        session.type("mine");
        documents.open(example("counter-2x1"));
        crash();
        documents.open(Files.writeString(folder.resolve("a.go"), "theirs"));
        documents.tidy();
        assertEquals(
                List.of("mine"),
                documents.drafts().stream().map(draft -> draft.study().source().text()).toList());
    }

    @Test
    void anotherExampleNeverOverwritesWhatWasTyped() throws Exception {
        documents.open(example("counter-2x1"));
        session.type("mine");
        documents.open(example("bank"));
        documents.open(example("counter-2x1"));
        assertEquals(example("counter-2x1").source().text(), text());
        Draft kept = documents.drafts().getFirst();
        assertEquals("mine", kept.study().source().text());
        documents.open(kept);
        assertEquals("mine", text());
        assertEquals(0, documents.drafts().size());
        documents.open(example("bank"));
        crash();
        assertEquals(List.of("mine"), documents.drafts().filtered(Draft::edited).stream()
                .map(draft -> draft.study().source().text())
                .toList());
    }

    @Test
    void aTextThatIsTypedBackIsNotUnsaved() {
        documents.open(example("bank"));
        String before = text();
        session.type(before + " ");
        assertTrue(documents.unsavedProperty().get());
        session.type(before);
        assertFalse(documents.unsavedProperty().get());
    }

    @Test
    void aStudyIsSavedWithItsRunAndOpenedAgain() throws IOException {
        documents.open(example("counter-2x1"));
        session.follow(LOSS);
        session.go(4);
        session.type("package main // mine");
        session.rerun();
        answers.file = Optional.of(folder.resolve("mine.interleave"));
        assertTrue(documents.save());
        assertFalse(documents.unsavedProperty().get());
        assertEquals(Optional.empty(), session.exampleProperty().get());
        documents.open(example("bank"));
        assertTrue(documents.open(folder.resolve("mine.interleave")));
        assertEquals("package main // mine", text());
        assertEquals("counter.go", session.sourceProperty().get().name());
        assertEquals(LOSS, session.run().schedule().toString());
        assertEquals(4, session.position());
        assertEquals(List.of(folder.resolve("mine.interleave")), documents.recentFiles());
    }

    @Test
    void aGoFileKeepsItsLineEnds() throws IOException {
        Path file = Files.writeString(folder.resolve("a.go"), "package main\r\n\r\n");
        assertTrue(documents.open(file));
        assertFalse(documents.unsavedProperty().get());
        session.type("package main\n\nvar x int\n");
        assertTrue(documents.save());
        assertEquals("package main\r\n\r\nvar x int\r\n", Files.readString(file));
    }

    @Test
    void aFileThatSomeoneElseChangedIsNotWrittenOverUnasked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.go"), "one");
        documents.open(file);
        session.type("two");
        Files.writeString(file, "theirs");
        assertFalse(documents.save());
        assertEquals("theirs", Files.readString(file));
        answers.over = true;
        assertTrue(documents.save());
        assertEquals("two", Files.readString(file));
        assertEquals(2, answers.asked);
    }

    @Test
    void whatCannotBeOpenedLeavesWhatIsOpen() throws IOException {
        documents.open(example("bank"));
        session.type("mine");
        assertFalse(documents.open(folder.resolve("none.go")));
        assertEquals("none.go cannot be read: there is no such file.", notice());
        Path newer = Files.writeString(folder.resolve("a.interleave"), "{\"format\": 7, \"source\": \"\"}");
        assertFalse(documents.open(newer));
        assertTrue(notice().contains("a newer version of Interleave made it"), notice());
        Path broken = Files.writeString(folder.resolve("b.interleave"), "{");
        assertFalse(documents.open(broken));
        assertEquals("mine", text());
        assertTrue(documents.unsavedProperty().get());
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() {
        documents.open(example("bank"));
        answers.file = Optional.of(folder.resolve("missing/a.go"));
        assertFalse(documents.saveAs());
        assertTrue(notice().startsWith("a.go cannot be written: "), notice());
    }

    @Test
    void aStudyWithAScheduleThatDoesNotFitIsOpenedAsFarAsItDoes() throws IOException {
        Study study = new Study(
                new Source("a.go", "x"), Optional.of(interleave.engine.Schedule.parse("T1*3 T9")), 3, "");
        Path file = Files.writeString(folder.resolve("a.interleave"), study.write());
        assertTrue(documents.open(file));
        assertEquals("T1*3", session.run().schedule().toString());
        assertTrue(notice().contains("Step 4"), notice());
    }
}
