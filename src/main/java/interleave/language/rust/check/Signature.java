package interleave.language.rust.check;

import interleave.language.rust.type.Ty;
import java.util.List;

/// What a function takes and gives, with its arguments put in.
record Signature(List<Ty> parameters, Ty result) {
    Signature {
        parameters = List.copyOf(parameters);
    }
}
