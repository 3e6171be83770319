package interleave.language.go;

import interleave.language.Grammar;
import interleave.language.go.check.Checker;
import interleave.language.go.library.Library;
import interleave.program.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The whole library: what is made of instructions directly, and what is written in Go on top of that, in `assets/go`.
final class StandardLibrary {
    /// Packages with parts that are written in Go; each may import those before it.
    private static final List<String> WRITTEN = List.of("sync", "sync/atomic", "time", "context");

    private StandardLibrary() {}

    /// The library. Its types are the same in all programs.
    static Library get() {
        return Made.ALL;
    }

    /// Read when it is first needed.
    private static final class Made {
        private static final Library ALL = read();

        private static Library read() {
            Library all = Library.NATIVE;
            for (String path : WRITTEN) {
                String name = path.replace('/', '-') + ".go";
                Source source = new Source(name, text(name));
                all = all.with(Checker.read(all, path, source, Grammar.GO.parse(source).orElseThrow()));
            }
            return all;
        }

        private static String text(String name) {
            try (InputStream in = StandardLibrary.class.getResourceAsStream("/go/" + name)) {
                if (in == null) throw new IllegalStateException("the library has no " + name);
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
