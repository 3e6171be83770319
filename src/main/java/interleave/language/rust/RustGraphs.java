package interleave.language.rust;

import interleave.language.rust.check.Bodies;
import interleave.language.rust.lower.Elaboration;
import interleave.language.rust.lower.Lowering;
import interleave.language.rust.lower.TraitCopies;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.Definition;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import java.util.Optional;

/// The graphs of bodies for a run, each made when it is first asked for.
final class RustGraphs implements interleave.language.rust.emit.Bodies {
    private final Bodies bodies;
    private final Traits traits;
    private final LibraryGraphs library;
    private final Edition edition;
    private final Notices notices;
    private boolean failed;

    RustGraphs(RustCheck.Meaning meaning, Edition edition) {
        this.bodies = meaning.bodies();
        this.traits = new Traits(meaning.crate());
        this.library = LibraryGraphs.of(edition);
        this.edition = edition;
        this.notices = meaning.notices();
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
