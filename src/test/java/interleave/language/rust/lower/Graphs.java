package interleave.language.rust.lower;

import interleave.language.rust.check.Bodies;
import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirText;
import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.Definition;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The graphs of all functions of a text.
final class Graphs {
    final Source source;
    final Notices notices = new Notices();
    final Map<Definition, TypedBody> typed = new LinkedHashMap<>();
    final Map<Definition, MirBody> all = new LinkedHashMap<>();
    final Map<Definition, Copies> copies = new LinkedHashMap<>();

    Graphs(String text, Edition edition) {
        source = new Source("a.rs", text);
        Crate crate = Crate.of(RustReader.read(source, notices).orElseThrow(), notices);
        Traits traits = new Traits(crate);
        Bodies bodies = new Bodies(crate, notices, edition, source);
        List<Definition> owners = new ArrayList<>(crate.functions());
        owners.addAll(crate.constants());
        owners.addAll(crate.statics());
        for (Definition owner : owners) {
            Optional<TypedBody> body = bodies.of(owner);
            if (body.isEmpty()) continue;
            copies.put(owner, new TraitCopies(traits, owner));
            typed.put(owner, body.get());
            all.put(owner, Lowering.lower(body.get(), copies.get(owner), edition, notices));
        }
    }

    MirBody of(String path) {
        return all.values().stream().filter(body -> body.owner().path().equals(path)).findFirst().orElseThrow();
    }

    /// Prints the graphs of the files: for a look at them while working.
    public static void main(String[] files) throws Exception {
        Edition edition = Edition.E2021;
        boolean real = false;
        for (String file : files) {
            switch (file) {
                case "2024" -> edition = Edition.E2024;
                case "real" -> real = true;
                default -> {
                    Graphs graphs = new Graphs(Files.readString(Path.of(file)), edition);
                    for (MirBody body : graphs.all.values()) {
                        System.out.println(real
                                ? MirText.of(Elaboration.of(body, graphs.copies.get(body.owner())))
                                : MirText.of(body, span -> graphs.source.place(span) + "-" + (span.end() - span.start())));
                    }
                    System.out.println(graphs.notices.verdict());
                }
            }
        }
    }
}
