package interleave.language.rust.type;

import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.TypeTree;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A constant, perhaps of an impl or trait.
public final class ConstDef extends Definition {
    /// Stands for a constant parameter as a value: which one, its arguments say, in which that parameter is given for itself.
    public static final ConstDef PARAMETER = new ConstDef("parameter", "parameter", new Span(0, 0), true, List.of(),
            new Generics(null, List.of(), List.of(), List.of()), null,
            new Item.Const(new Span(0, 0), List.of(), false, new Name("parameter", new Span(0, 0)),
                    new TypeTree.Tuple(new Span(0, 0), List.of()), Optional.empty()));

    static {
        PARAMETER.complete(Ty.USIZE);
    }

    private final Generics generics;
    private final @Nullable Definition parent;
    private final Item.Const tree;
    private Ty type = Ty.UNKNOWN;
    private Later later = Later.DONE;

    public ConstDef(String name, String path, Span span, boolean library, List<Attribute> attributes, Generics generics,
            @Nullable Definition parent, Item.Const tree) {
        super(name, path, span, library, attributes);
        this.generics = generics;
        this.parent = parent;
        this.tree = tree;
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

    public Optional<Definition> parent() {
        return Optional.ofNullable(parent);
    }

    public Item.Const tree() {
        return tree;
    }

    public Ty type() {
        later.now();
        return type;
    }
}
