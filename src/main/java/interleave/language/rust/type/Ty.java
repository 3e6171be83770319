package interleave.language.rust.type;

import java.util.List;
import java.util.Optional;

/// A type (The Rust Reference, "Types"), compared by content.
public sealed interface Ty {
    record Bool() implements Ty {}

    record Char() implements Ty {}

    /// `str`, which is met only behind a reference or in a box.
    record Str() implements Ty {}

    /// `!`.
    record Never() implements Ty {}

    record Int(IntKind kind) implements Ty {}

    /// `f32` if `single`, else `f64`.
    record Float(boolean single) implements Ty {}

    /// A struct or enum, those of the library and `Box` included.
    record Adt(AdtDef definition, Arguments arguments) implements Ty {}

    /// `&'a mut T`.
    record Reference(Region region, boolean mutable, Ty target) implements Ty {}

    /// `*const T`, `*mut T`.
    record Pointer(boolean mutable, Ty target) implements Ty {}

    record Slice(Ty element) implements Ty {}

    record Array(Ty element, Length length) implements Ty {}

    record Tuple(List<Ty> elements) implements Ty {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /// `for<'a> fn(A) -> B`.
    record Function(List<LifetimeParameter> bound, List<Ty> parameters, Ty result, boolean unsafe) implements Ty {
        public Function {
            bound = List.copyOf(bound);
            parameters = List.copyOf(parameters);
        }
    }

    /// The type that one function has for itself alone. It takes no memory. Constructors of tuple structs and variants are
    /// functions too, see [FunctionDef#constructs].
    record Item(FunctionDef definition, Substitution arguments) implements Ty {}

    /// The type of one closure; `captured` are the types of what it has captured, as they are kept in it: references for
    /// what is captured by reference. The list is empty as long as captures are not known.
    record Closure(ClosureDef definition, Substitution arguments, List<Ty> captured) implements Ty {
        public Closure {
            captured = List.copyOf(captured);
        }
    }

    /// `dyn Trait<A, Item = B> + Send + 'a`. `principal` has [Parameter] `Self` of its trait as its own type; `equal` gives
    /// its associated types; `marks` are auto traits.
    record Dynamic(List<LifetimeParameter> bound, Optional<TraitRef> principal, List<Predicate.Equal> equal,
            List<TraitDef> marks, Region region) implements Ty {
        public Dynamic {
            bound = List.copyOf(bound);
            equal = List.copyOf(equal);
            marks = List.copyOf(marks);
        }
    }

    /// A type parameter.
    record Parameter(TypeParameter parameter) implements Ty {}

    /// `<T as Trait>::Name`, where it is not known which type that is.
    record Projection(TraitRef trait, String name) implements Ty {}

    /// `impl Trait` as a function's result.
    record Opaque(OpaqueDef definition, Substitution arguments) implements Ty {}

    /// Still to be inferred; `kind` is what it can be.
    record Variable(int number, VariableKind kind) implements Ty {}

    /// What follows from an error that has been told, or from what is not understood: fits everywhere.
    record Unknown() implements Ty {}

    /// What a [Variable] can be.
    enum VariableKind { ANY, INTEGER, FLOAT }

    Ty BOOL = new Bool();
    Ty CHAR = new Char();
    Ty STR = new Str();
    Ty NEVER = new Never();
    Ty UNIT = new Tuple(List.of());
    Ty UNKNOWN = new Unknown();
    Ty I32 = new Int(IntKind.I32);
    Ty USIZE = new Int(IntKind.USIZE);
    Ty U8 = new Int(IntKind.U8);
    Ty F64 = new Float(false);
    Ty F32 = new Float(true);
}
