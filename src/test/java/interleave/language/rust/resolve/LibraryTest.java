package interleave.language.rust.resolve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The library is read, and is understood.
class LibraryTest {
    @Test
    void isUnderstood() {
        Crate crate = Library.get().crate();
        assertTrue(crate.lang("Vec").isPresent());
    }
}
