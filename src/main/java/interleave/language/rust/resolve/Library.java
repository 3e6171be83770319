package interleave.language.rust.resolve;

import interleave.language.rust.tree.Item;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.verdict.Notices;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Rust's standard library, as far as it is known here: it is written in Rust, over what the machine itself does. It is read
/// once, when it is first needed, and bodies of functions one by one.
public final class Library {
    /// The files of `assets/rust`, in order.
    private static final List<String> FILES = List.of("intrinsics", "core", "option", "ops", "iter", "numbers", "text", "fmt",
            "memory", "collections", "sync", "thread", "misc");

    private final Source source;
    private final Crate crate;

    private Library() {
        StringBuilder all = new StringBuilder();
        for (String file : FILES) all.append(text(file));
        source = new Source("library.rs", all.toString());
        Notices notices = new Notices();
        crate = Crate.ofLibrary(Outline.of(source.text()), new LaterBodies(source), notices);
    }

    private static final class Held {
        private static final Library ONLY = new Library();
    }

    /// The library.
    public static Library get() {
        return Held.ONLY;
    }

    private static String text(String file) {
        try (InputStream in = Library.class.getResourceAsStream("/rust/" + file + ".rs")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IllegalStateException defect(Notices notices) {
        StringBuilder all = new StringBuilder("the library is not understood:");
        if (notices.verdict() instanceof Verdict.Undecided undecided) {
            undecided.reasons().forEach(reason ->
                    all.append('\n').append(source.place(reason.span())).append(": ").append(reason.text()));
        }
        return new IllegalStateException(all.toString());
    }

    /// Its text, in which the places of its definitions are.
    public Source source() {
        return source;
    }

    /// Its definitions.
    public Crate crate() {
        return crate;
    }

    /// All its functions that have a body, by place; for tests, since it takes long.
    public List<FunctionDef> functions() {
        return crate.shelves().all(_ -> {}).stream()
                .filter(FunctionDef.class::isInstance)
                .map(FunctionDef.class::cast)
                .filter(function -> function.tree().flatMap(Item.Function::body).isPresent())
                .toList();
    }
}
