package interleave.language.rust.type;

import interleave.language.rust.tree.Attribute;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An impl, of a trait or of a type alone. It is completed after it is made.
public final class ImplDef extends Definition {
    private final Generics generics;
    private final boolean negative;
    private final Optional<TraitRef> trait;
    private final Ty self;
    private final Map<String, Ty> types = new LinkedHashMap<>();
    private final Functions functions = new Functions();
    private final List<ConstDef> constants = new ArrayList<>();
    private Later inside = Later.DONE;

    public ImplDef(Span span, boolean library, List<Attribute> attributes, Generics generics, boolean negative,
            Optional<TraitRef> trait, Ty self) {
        super("impl", "impl", span, library, attributes);
        this.generics = generics;
        this.negative = negative;
        this.trait = trait;
        this.self = self;
    }

    /// Says how to find out its types and constants.
    public void later(Later itsInside) {
        inside = itsInside;
    }

    public Generics generics() {
        return generics;
    }

    public boolean negative() {
        return negative;
    }

    public Optional<TraitRef> trait() {
        return trait;
    }

    public Ty self() {
        return self;
    }

    /// The associated types that it gives.
    public Map<String, Ty> types() {
        inside.now();
        return types;
    }

    public List<FunctionDef> functions() {
        return functions.all();
    }

    /// Its functions, for adding to them or asking for one.
    public Functions function() {
        return functions;
    }

    public List<ConstDef> constants() {
        inside.now();
        return constants;
    }
}
