package interleave.language.rust.type;

import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Item;
import interleave.program.Span;
import java.util.List;

/// A static variable.
public final class StaticDef extends Definition {
    private final Item.Static tree;
    private Ty type = Ty.UNKNOWN;
    private Later later = Later.DONE;

    public StaticDef(String name, String path, Span span, boolean library, List<Attribute> attributes, Item.Static tree) {
        super(name, path, span, library, attributes);
        this.tree = tree;
    }

    /// Says how to find out its type.
    public void later(Later itsType) {
        later = itsType;
    }

    public void complete(Ty itsType) {
        type = itsType;
    }

    public boolean mutable() {
        return tree.mutable();
    }

    public Item.Static tree() {
        return tree;
    }

    public Ty type() {
        later.now();
        return type;
    }
}
