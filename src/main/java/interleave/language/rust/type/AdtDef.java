package interleave.language.rust.type;

import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Item;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A struct or an enum. Its variants are completed after it is made; a struct has one, called as itself.
public final class AdtDef extends Definition {
    private final boolean isEnum;
    private final Generics generics;
    private final List<Variant> variants = new ArrayList<>();
    private Later fields = Later.DONE;

    public AdtDef(String name, String path, Span span, boolean library, List<Attribute> attributes, boolean isEnum,
            Generics generics) {
        super(name, path, span, library, attributes);
        this.isEnum = isEnum;
        this.generics = generics;
    }

    /// One way it can be.
    public record Variant(String name, Span span, Item.Shape shape, List<Field> fields, long discriminant) {
        public Variant {
            fields = List.copyOf(fields);
        }
    }

    /// A field; the type is in terms of the parameters.
    public record Field(String name, Span span, boolean open, Ty type) {}

    /// Says how to find out the fields; the names of the variants are known before.
    public void later(Later itsFields) {
        fields = itsFields;
    }

    public boolean isEnum() {
        return isEnum;
    }

    public Generics generics() {
        return generics;
    }

    public List<Variant> variants() {
        fields.now();
        return variants;
    }

    /// The variants as far as they are known yet: to be completed.
    public List<Variant> names() {
        return variants;
    }

    /// The number of the variant of that name.
    public OptionalInt variant(String called) {
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).name().equals(called)) return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }

    /// Of a struct, how it is.
    public Variant only() {
        return variants().getFirst();
    }

    /// The type with its parameters as arguments.
    public Ty.Adt type() {
        return new Ty.Adt(this, generics.identity());
    }
}
