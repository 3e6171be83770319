package interleave.language.rust.type;

import interleave.language.rust.tree.Attribute;
import interleave.program.Span;
import java.util.List;

/// A name for a type.
public final class AliasDef extends Definition {
    private final Generics generics;
    private Ty type = Ty.UNKNOWN;
    private Later later = Later.DONE;

    public AliasDef(String name, String path, Span span, boolean library, List<Attribute> attributes, Generics generics) {
        super(name, path, span, library, attributes);
        this.generics = generics;
    }

    /// Says how to find out its type.
    public void later(Later itsType) {
        later = itsType;
    }

    public void complete(Ty itsType) {
        type = itsType;
    }

    public Generics generics() {
        return generics;
    }

    public Ty type() {
        later.now();
        return type;
    }
}
