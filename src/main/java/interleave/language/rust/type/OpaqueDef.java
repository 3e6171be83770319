package interleave.language.rust.type;

import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// An `impl Trait` as a result. Its conditions are predicates on the opaque type itself.
public final class OpaqueDef extends Definition {
    private final FunctionDef owner;
    private final List<Predicate> bounds = new ArrayList<>();
    private Ty hidden = Ty.UNKNOWN;

    public OpaqueDef(Span span, FunctionDef owner) {
        super("impl", owner.path(), span, owner.library(), List.of());
        this.owner = owner;
    }

    public FunctionDef owner() {
        return owner;
    }

    public List<Predicate> bounds() {
        return bounds;
    }

    /// Says which type it really is, in terms of the owner's parameters.
    public void reveal(Ty type) {
        hidden = type;
    }

    /// The type that it really is; unknown before the owner's body has been inferred.
    public Ty hidden() {
        return hidden;
    }
}
