package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RememberedTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsThereTheNextTime() {
        Remembered first = new Remembered(folder.resolve("new/window.properties"));
        first.set("width", 1234.5);
        first.set("maximized", true);
        first.save();
        Remembered next = new Remembered(folder.resolve("new/window.properties"));
        assertEquals(1234.5, next.number("width", 0, 5000, 1));
        assertTrue(next.truth("maximized", false));
    }

    @Test
    void whatCannotBeReadIsAsIfItWereNotThere() throws IOException {
        Path file = folder.resolve("window.properties");
        Files.write(file, new byte[] {'w', 'i', 'd', 't', 'h', '=', '\\', 'u', 'x', (byte) 0xFF, (byte) 0xFE, 0});
        assertEquals(7, new Remembered(file).number("width", 0, 5000, 7));
        assertEquals(7, new Remembered(folder).number("width", 0, 5000, 7), "a folder is no file");
    }

    @Test
    void numbersThatMakeNoSenseAreNotTaken() throws IOException {
        Path file = folder.resolve("window.properties");
        Files.writeString(file, "width=-1e9\nheight=NaN\nx=abc\n");
        Remembered remembered = new Remembered(file);
        for (String key : new String[] {"width", "height", "x"}) assertEquals(7, remembered.number(key, 0, 5000, 7), key);
    }

    @Test
    void whereNothingCanBeWrittenNothingHappens() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "");
        new Remembered(file.resolve("window.properties")).save();
        assertTrue(Files.isRegularFile(file));
    }

    @Test
    void aDisplayIsMissingOnlyWhereOneIsNeeded() {
        assertTrue(App.displayMissing("Linux", "", null));
        assertTrue(App.displayMissing("Linux", "", ""));
        assertFalse(App.displayMissing("Linux", "", ":0"));
        assertFalse(App.displayMissing("Linux", "Headless", null));
        assertFalse(App.displayMissing("Windows 11", "", null));
        assertFalse(App.displayMissing("Mac OS X", "", null));
    }
}
