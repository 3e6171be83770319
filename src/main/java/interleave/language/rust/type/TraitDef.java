package interleave.language.rust.type;

import interleave.language.rust.tree.Attribute;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A trait. What it declares is completed after it is made. Its supertraits are predicates on [#self].
public final class TraitDef extends Definition {
    private final boolean auto;
    private final boolean unsafe;
    private final TypeParameter self;
    private final Generics generics;
    private final List<Associated> types = new ArrayList<>();
    private final Functions functions = new Functions();
    private final List<ConstDef> constants = new ArrayList<>();
    private Later inside = Later.DONE;

    public TraitDef(String name, String path, Span span, boolean library, List<Attribute> attributes, boolean auto,
            boolean unsafe, TypeParameter self, Generics generics) {
        super(name, path, span, library, attributes);
        this.auto = auto;
        this.unsafe = unsafe;
        this.self = self;
        this.generics = generics;
    }

    /// An associated type; the bounds are predicates on the projection of it. Its own lifetimes are not supported.
    public record Associated(String name, Span span, List<Predicate> bounds, Optional<Ty> otherwise) {
        public Associated {
            bounds = List.copyOf(bounds);
        }
    }

    /// Says how to find out its types and constants; the names of the types are known before.
    public void later(Later itsInside) {
        inside = itsInside;
    }

    public boolean auto() {
        return auto;
    }

    public boolean unsafe() {
        return unsafe;
    }

    public TypeParameter self() {
        return self;
    }

    /// Its parameters without `Self`.
    public Generics generics() {
        return generics;
    }

    public List<Associated> types() {
        inside.now();
        return types;
    }

    /// The types as far as they are known yet: to be completed.
    public List<Associated> names() {
        return types;
    }

    /// Whether it declares a type of that name.
    public boolean declares(String type) {
        for (Associated one : types) if (one.name().equals(type)) return true;
        return false;
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
