package interleave.language.rust;

import interleave.language.rust.check.Bodies;
import interleave.language.rust.lower.Elaboration;
import interleave.language.rust.lower.Lowering;
import interleave.language.rust.lower.TraitCopies;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.Definition;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import java.util.Optional;

/// The graphs of bodies for a run, each made when it is first asked for.
final class RustGraphs implements interleave.language.rust.emit.Bodies {
    private final Bodies bodies;
    private final Traits traits;
    private final LibraryGraphs library;
    private final Edition edition;
    private final Notices notices;
    private boolean failed;

    /// @param asIf whether they are made as if the compiler had nothing against what threads share
    RustGraphs(Crate crate, Edition edition, Source source, Notices notices, boolean asIf) {
        this.bodies = new Bodies(crate, notices, edition, source, asIf);
        this.traits = new Traits(crate);
        this.library = LibraryGraphs.of(edition);
        this.edition = edition;
        this.notices = notices;
    }

    /// Whether a body of the program itself was not understood.
    boolean failed() {
        return failed;
    }

    @Override
    public Optional<MirBody> of(Definition definition) {
        if (definition.library()) return library.of(definition);
        TraitCopies copies = new TraitCopies(traits, definition);
        Optional<TypedBody> known = bodies.of(definition);
        failed |= known.isEmpty();
        return known.map(typed -> Elaboration.of(Lowering.lower(typed, copies, edition, notices), copies));
    }
}
