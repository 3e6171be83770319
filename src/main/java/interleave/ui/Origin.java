package interleave.ui;

import interleave.library.Example;
import java.nio.file.Path;

/// Where the text that is open came from: what it is compared with to tell whether it has been changed.
public sealed interface Origin {
    /// The text as it was there.
    String text();

    /// How a draft remembers it.
    String mark();

    /// An example of the library.
    record OfExample(Example example) implements Origin {
        @Override
        public String text() {
            return example.source().text();
        }

        @Override
        public String mark() {
            return "example:" + example.id();
        }
    }

    /// A file, as it was when it was last read or written.
    /// @param content all that is in the file
    /// @param text the program in it
    record OfFile(Path path, String content, String text) implements Origin {
        @Override
        public String mark() {
            return "file:" + path.toAbsolutePath();
        }
    }

    /// Nowhere: it was typed, pasted, or its file is gone.
    record OfNowhere(String text) implements Origin {
        @Override
        public String mark() {
            return "";
        }
    }
}
