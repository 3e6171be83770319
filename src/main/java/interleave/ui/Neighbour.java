package interleave.ui;

import interleave.library.Example;
import interleave.program.Source;
import interleave.ui.document.Draft;
import java.nio.file.Path;

/// A text that can stand beside the one that is open.
sealed interface Neighbour {
    Source source();

    /// How the window remembers it.
    String mark();

    /// What it is called in a table of versions.
    String title();

    /// A program of the library.
    record OfExample(Example example) implements Neighbour {
        @Override
        public Source source() {
            return example.source();
        }

        @Override
        public String mark() {
            return "example:" + example.id();
        }

        @Override
        public String title() {
            boolean rust = example.source().name().endsWith(".rs");
            return (rust ? "Rust, " : "Go, ") + (example.variant().isEmpty() ? example.title() : example.variant());
        }
    }

    /// A person's own file, as it was when it was put there.
    record OfFile(Path path, Source source) implements Neighbour {
        @Override
        public String mark() {
            return "file:" + path.toAbsolutePath();
        }

        @Override
        public String title() {
            return source.name();
        }
    }

    /// A text that was open and is not saved to a file.
    record OfDraft(Draft draft) implements Neighbour {
        @Override
        public Source source() {
            return draft.study().source();
        }

        @Override
        public String mark() {
            return "draft:" + draft.id();
        }

        @Override
        public String title() {
            return source().name() + ", not saved";
        }
    }
}
