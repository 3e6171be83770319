package interleave.language.rust;

import interleave.language.rust.check.Bodies;
import interleave.language.rust.lower.Elaboration;
import interleave.language.rust.lower.Lowering;
import interleave.language.rust.lower.TraitCopies;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Library;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.Definition;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The graphs of the library's bodies, which are the same in all programs of an edition: each is made once.
final class LibraryGraphs {
    private static final class Held {
        private static final Map<Edition, LibraryGraphs> ALL = Collections.unmodifiableMap(
                Stream.of(Edition.values()).collect(Collectors.toMap(edition -> edition, LibraryGraphs::new)));
    }

    private final Notices notices = new Notices();
    private final Bodies bodies;
    private final Traits traits;
    private final Map<Definition, Optional<MirBody>> known = new IdentityHashMap<>();

    private LibraryGraphs(Edition edition) {
        Crate crate = Library.get().crate();
        bodies = new Bodies(crate, notices, edition, Library.get().source());
        traits = new Traits(crate);
    }

    /// @param edition that of the program
    static LibraryGraphs of(Edition edition) {
        return Held.ALL.get(edition);
    }

    /// The graph of a body; programs may be read on several threads.
    synchronized Optional<MirBody> of(Definition definition) {
        return known.computeIfAbsent(definition, this::made);
    }

    private Optional<MirBody> made(Definition definition) {
        TraitCopies copies = new TraitCopies(traits, definition);
        // The library is written for the newest edition.
        return bodies.of(definition)
                .map(typed -> Elaboration.of(Lowering.lower(typed, copies, Edition.E2024, notices), copies));
    }
}
