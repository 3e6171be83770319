package interleave.language.rust.tree;

import interleave.language.rust.verdict.Origins;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// A declaration.
public sealed interface Item {
    Span span();

    List<Attribute> attributes();

    /// A whole file.
    /// @param origins where the places in it come from: it may have macros of its own
    /// @param unused the macros that are declared and never called
    record File(List<Attribute> attributes, List<Item> items, Origins origins, List<Name> unused) {
        public File {
            attributes = List.copyOf(attributes);
            items = List.copyOf(items);
            unused = List.copyOf(unused);
        }
    }

    /// A function, method, or method of a trait; without a body one that is only declared.
    /// @param open whether it is `pub`
    /// @param head from the first word to the end of the result type, as rustc underlines it
    record Function(Span span, List<Attribute> attributes, boolean open, Span head, Name name, Generics generics,
            boolean constant, boolean unsafe, Optional<Receiver> receiver, List<Parameter> parameters,
            Optional<TypeTree> result, Optional<Expr.Block> body) implements Item {
        public Function {
            attributes = List.copyOf(attributes);
            parameters = List.copyOf(parameters);
        }
    }

    /// `self`, `mut self`, `&'a mut self`, `self: Box<Self>`.
    record Receiver(Span span, Name self, boolean mutable, boolean reference, Optional<Lifetime> lifetime,
            boolean referenceMutable, Optional<TypeTree> type) {}

    /// A parameter.
    record Parameter(Span span, Pattern pattern, TypeTree type) {}

    /// A struct. A unit struct has no fields and is `shape` UNIT.
    record Struct(Span span, List<Attribute> attributes, boolean open, Name name, Generics generics, Fields fields)
            implements Item {
        public Struct {
            attributes = List.copyOf(attributes);
        }
    }

    /// An enum.
    record Enum(Span span, List<Attribute> attributes, boolean open, Name name, Generics generics, List<Variant> variants)
            implements Item {
        public Enum {
            attributes = List.copyOf(attributes);
            variants = List.copyOf(variants);
        }
    }

    /// A variant of an enum.
    record Variant(Span span, List<Attribute> attributes, Name name, Fields fields, Optional<Expr> discriminant) {
        public Variant {
            attributes = List.copyOf(attributes);
        }
    }

    /// The fields of a struct or variant; those of tuples are called `0`, `1`…
    record Fields(Shape shape, List<Field> fields) {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /// A field.
    record Field(Span span, boolean open, Name name, TypeTree type) {}

    /// How fields are written.
    enum Shape { UNIT, TUPLE, NAMED }

    /// An impl. `negative` is `impl !Send for T`.
    record Impl(Span span, List<Attribute> attributes, Generics generics, boolean unsafe, boolean negative,
            Optional<Path> trait, TypeTree type, List<Item> items) implements Item {
        public Impl {
            attributes = List.copyOf(attributes);
            items = List.copyOf(items);
        }
    }

    /// A trait. `auto` is `auto trait`, which only the library has.
    record Trait(Span span, List<Attribute> attributes, boolean open, Name name, Generics generics, boolean unsafe,
            boolean auto, List<Bound> supertraits, List<Item> items) implements Item {
        public Trait {
            attributes = List.copyOf(attributes);
            supertraits = List.copyOf(supertraits);
            items = List.copyOf(items);
        }
    }

    /// A type alias, an associated type (with bounds, perhaps without a type), or one that an impl gives.
    record Alias(Span span, List<Attribute> attributes, boolean open, Name name, Generics generics, List<Bound> bounds,
            Optional<TypeTree> type) implements Item {
        public Alias {
            attributes = List.copyOf(attributes);
            bounds = List.copyOf(bounds);
        }
    }

    /// A constant; one of a trait may have no value.
    record Const(Span span, List<Attribute> attributes, boolean open, Name name, TypeTree type, Optional<Expr> value)
            implements Item {
        public Const {
            attributes = List.copyOf(attributes);
        }
    }

    /// A static variable. `threadLocal` is one of `thread_local!`.
    record Static(Span span, List<Attribute> attributes, boolean open, boolean mutable, boolean threadLocal, Name name,
            TypeTree type, Expr value) implements Item {
        public Static {
            attributes = List.copyOf(attributes);
        }
    }

    /// A module in the file.
    record Module(Span span, List<Attribute> attributes, boolean open, Name name, List<Item> items) implements Item {
        public Module {
            attributes = List.copyOf(attributes);
            items = List.copyOf(items);
        }
    }

    /// `use`, one for each name that it brings in.
    record Use(Span span, List<Attribute> attributes, boolean open, List<Import> imports) implements Item {
        public Use {
            attributes = List.copyOf(attributes);
            imports = List.copyOf(imports);
        }
    }

    /// One imported path. `as` is the name that it gets, `_` for none; empty where it keeps its own. `all` is `::*`.
    record Import(Span span, Path path, Optional<Name> as, boolean all) {}

    /// `extern "…" { … }`. The library declares what the machine itself does in one of `"intrinsic"`.
    record Foreign(Span span, List<Attribute> attributes, String abi, List<Item> items) implements Item {
        public Foreign {
            attributes = List.copyOf(attributes);
            items = List.copyOf(items);
        }
    }
}
