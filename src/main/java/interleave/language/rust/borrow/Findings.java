package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.type.Ty;
import interleave.program.Source;
import java.util.function.Function;

/// All that is known of a body when its accesses are checked.
/// @param typeText how types are written in messages
record Findings(Setting setting, Moves moves, Loans loans, Overlap overlap, Solver solver, Describe describe, Spans spans,
        Obligations obligations, Source source, Function<Ty, String> typeText) {
    MirBody body() {
        return setting.body();
    }

    Graph graph() {
        return setting.graph();
    }

    Regions regions() {
        return setting.regions();
    }

    PlaceTypes types() {
        return setting.types();
    }

    String text(Ty type) {
        return typeText.apply(type);
    }
}
