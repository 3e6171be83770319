package interleave.language.go;

import interleave.language.Grammar;
import interleave.language.go.check.Checker;
import interleave.language.go.library.Library;
import interleave.language.go.library.LibraryPackage;
import interleave.program.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The whole library: what is made of instructions directly, and what is written in Go on top of that, in `assets/go`.
final class StandardLibrary {
    /// Packages with parts that are written in Go.
    private static final List<String> WRITTEN = List.of(
            "sync", "sync/atomic", "runtime", "time", "context", "errors", "io", "os", "fmt", "log", "bufio", "sort", "strings",
            "strconv", "bytes", "math/bits",
            "container/heap", "container/list", "math/rand", "math/rand/v2", "cmp", "iter", "maps", "slices");

    private final Map<String, LibraryPackage.Written> known = new HashMap<>();
    private final Library all = Library.NATIVE.with(WRITTEN, this::read);

    private StandardLibrary() {}

    /// The library. Its types are the same in all programs.
    static Library get() {
        return Made.ONE.all;
    }

    /// What is written of a package is read when it is first needed.
    private synchronized LibraryPackage.Written read(String path) {
        LibraryPackage.Written before = known.get(path);
        if (before != null) return before;
        String name = path.replace('/', '-') + ".go";
        Source source = new Source(name, text(name));
        LibraryPackage.Written made = Checker.read(all, path, source, Grammar.GO.parse(source).map(CallForms::read).orElseThrow());
        known.put(path, made);
        return made;
    }

    private static String text(String name) {
        try (InputStream in = StandardLibrary.class.getResourceAsStream("/go/" + name)) {
            if (in == null) throw new IllegalStateException("the library has no " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Made when it is first needed.
    private static final class Made {
        private static final StandardLibrary ONE = new StandardLibrary();
    }
}
