package interleave.language.rust.resolve;

import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.Optional;

/// Something that must hold for a body to be right.
/// @param span where in the body it is asked for
/// @param cause what asks for it, in whatever form the asker needs for its messages
/// @param parent the obligation that it is a condition of, with why
public record Obligation(Predicate predicate, Span span, Object cause, Optional<Parent> parent) {
    /// Asked for by the body itself.
    public static Obligation of(Predicate predicate, Span span, Object cause) {
        return new Obligation(predicate, span, cause, Optional.empty());
    }

    /// What an obligation is a condition of: of an impl, or of a type that has the one in question as a part.
    public record Parent(Obligation of, Optional<ImplDef> impl, Optional<Ty> within) {}

    int depth() {
        return parent.map(p -> p.of().depth() + 1).orElse(0);
    }
}
