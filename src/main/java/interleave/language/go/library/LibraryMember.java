package interleave.language.go.library;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;

/// What a library package offers under a name.
public sealed interface LibraryMember {
    /// A constant.
    record OfConstant(GoType type, GoConstant value) implements LibraryMember {}

    /// A function.
    record OfFunction(LibraryFunction function) implements LibraryMember {}

    /// A function that is written in Go.
    record OfRoutine(Routine routine) implements LibraryMember {}

    /// A variable.
    record OfVariable(Variable variable) implements LibraryMember {}

    /// A function or type with type parameters, written in Go.
    record OfGeneric(boolean type) implements LibraryMember {}

    /// A type.
    record OfType(GoType type) implements LibraryMember {}
}
