package interleave.language.rust.emit;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.type.Definition;
import java.util.Optional;

/// Where graphs come from.
public interface Bodies {
    /// The graph of a function, constant or static variable, with its drops elaborated: what may have been moved away is not
    /// dropped, and each drop is of something that is there. Empty for one that has no body.
    Optional<MirBody> of(Definition definition);
}
