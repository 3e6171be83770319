package interleave.language.rust.borrow;

import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.Optional;

/// What in the text makes one region have to outlive another.
sealed interface Category {
    /// A value is returned; `captured` is the number of what a closure has captured, if that is it.
    record Return(Optional<Integer> captured) implements Category {}

    record UseAsConst() implements Category {}

    record UseAsStatic() implements Category {}

    record Annotation() implements Category {}

    /// @param unsized the type that it is made into, if its size is forgotten
    record Cast(boolean implicit, Optional<Ty> unsized) implements Category {}

    record CallArgument(Optional<Ty> function) implements Category {}

    record CopyBound() implements Category {}

    record Assignment() implements Category {}

    record Usage() implements Category {}

    record Opaque() implements Category {}

    record Captured(int number) implements Category {}

    /// A condition of what is called; `library` where it stands in the library's text, and then its place in rustc's own
    /// library as far as it is known.
    record Condition(Span span, boolean library, String place) implements Category {}

    record Boring() implements Category {}

    record BoringEverywhere() implements Category {}

    record Internal() implements Category {}

    Category RETURN = new Return(Optional.empty());
    Category BORING = new Boring();
    Category ASSIGNMENT = new Assignment();

    /// How it begins a sentence of the compiler's.
    default String words() {
        return switch (this) {
            case Return _ -> "returning this value ";
            case UseAsConst _ -> "using this value as a constant ";
            case UseAsStatic _ -> "using this value as a static ";
            case Annotation _ -> "type annotation ";
            case Cast cast -> cast.implicit() ? "coercion " : "cast ";
            case CallArgument _ -> "argument ";
            case CopyBound _ -> "copying this value ";
            case Assignment _ -> "assignment ";
            case Usage _ -> "this usage ";
            case Opaque _ -> "opaque type ";
            case Captured _ -> "closure capture ";
            case Condition _, Boring _, BoringEverywhere _, Internal _ -> "";
        };
    }

    /// The smaller, the more it says to people.
    default int dullness() {
        return switch (this) {
            case Return _ -> 0;
            case UseAsConst _, UseAsStatic _, Annotation _, Cast _, CallArgument _, CopyBound _, Assignment _, Usage _,
                    Captured _ -> 2;
            case Condition _, Opaque _ -> 4;
            case Boring _ -> 5;
            case BoringEverywhere _ -> 6;
            case Internal _ -> 8;
        };
    }
}
