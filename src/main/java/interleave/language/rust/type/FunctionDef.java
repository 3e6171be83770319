package interleave.language.rust.type;

import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Item;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A function, a method, one that a trait declares, one that the machine itself does, or the constructor of a tuple struct
/// or variant.
public final class FunctionDef extends Definition {
    private final Generics generics;
    private final @Nullable Definition parent;
    private final Optional<Item.Function> tree;
    private final boolean intrinsic;
    private final Optional<Constructs> constructs;
    private List<Ty> parameters = List.of();
    private Ty result = Ty.UNIT;
    private Later signature = Later.DONE;

    /// @param parent the impl or trait that it stands in, or for a function inside a function that one
    public FunctionDef(String name, String path, Span span, boolean library, List<Attribute> attributes,
            Generics generics, @Nullable Definition parent, Optional<Item.Function> tree, boolean intrinsic,
            Optional<Constructs> constructs) {
        super(name, path, span, library, attributes);
        this.generics = generics;
        this.parent = parent;
        this.tree = tree;
        this.intrinsic = intrinsic;
        this.constructs = constructs;
    }

    /// What a constructor makes.
    public record Constructs(AdtDef definition, int variant) {}

    /// Says how to find out what its parameters and result are.
    public void later(Later itsSignature) {
        signature = itsSignature;
    }

    /// Says what its parameters and result are, in terms of all its type and lifetime parameters; the receiver comes first.
    public void complete(List<Ty> parameterTypes, Ty resultType) {
        parameters = List.copyOf(parameterTypes);
        result = resultType;
    }

    public Generics generics() {
        return generics;
    }

    public Optional<Definition> parent() {
        return Optional.ofNullable(parent);
    }

    /// The impl that it stands in.
    public Optional<ImplDef> impl() {
        return parent instanceof ImplDef impl ? Optional.of(impl) : Optional.empty();
    }

    /// The trait that declares it.
    public Optional<TraitDef> trait() {
        return parent instanceof TraitDef trait ? Optional.of(trait) : Optional.empty();
    }

    /// Its text; constructors have none.
    public Optional<Item.Function> tree() {
        return tree;
    }

    /// Whether the machine itself does it.
    public boolean intrinsic() {
        return intrinsic;
    }

    public Optional<Constructs> constructs() {
        return constructs;
    }

    /// Whether it has a `self`.
    public boolean method() {
        return tree.isPresent() && tree.get().receiver().isPresent();
    }

    public boolean unsafe() {
        return tree.isPresent() && tree.get().unsafe();
    }

    public List<Ty> parameters() {
        signature.now();
        return parameters;
    }

    public Ty result() {
        signature.now();
        return result;
    }
}
