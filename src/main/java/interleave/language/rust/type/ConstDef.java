package interleave.language.rust.type;

import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Item;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A constant, perhaps of an impl or trait.
public final class ConstDef extends Definition {
    private final Generics generics;
    private final @Nullable Definition parent;
    private final Item.Const tree;
    private Ty type = Ty.UNKNOWN;

    public ConstDef(String name, String path, Span span, boolean library, List<Attribute> attributes, Generics generics,
            @Nullable Definition parent, Item.Const tree) {
        super(name, path, span, library, attributes);
        this.generics = generics;
        this.parent = parent;
        this.tree = tree;
    }

    public void complete(Ty itsType) {
        type = itsType;
    }

    public Generics generics() {
        return generics;
    }

    public Optional<Definition> parent() {
        return Optional.ofNullable(parent);
    }

    public Item.Const tree() {
        return tree;
    }

    public Ty type() {
        return type;
    }
}
