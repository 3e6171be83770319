package interleave.language.go.check;

import interleave.language.go.library.LibraryPackage;
import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.Optional;

/// What a name can stand for. What is declared in the package is found out when it is first asked for, since the order of
/// declarations there means nothing.
sealed interface Entity {
    /// A constant; its expression is bad where it could not be understood.
    record OfConstant(Lazy<Expr> value) implements Entity {}

    /// A variable of a function.
    record OfLocal(Variable variable, Routine owner) implements Entity {}

    /// A variable of the package.
    record OfGlobal(GlobalGroup group, int index) implements Entity {
        Variable variable() {
            return group.variables().get().get(index);
        }
    }

    /// A type.
    record OfType(Lazy<GoType> type) implements Entity {}

    /// A generic function or type.
    record OfGeneric(Generics.Declared declared, boolean type) implements Entity {}

    /// A function of the package.
    record OfFunction(Lazy<Routine> routine) implements Entity {}

    /// A function of the package of the library that is checked, which is not written in Go.
    record OfNative(LibraryFunction function) implements Entity {}

    /// An imported package.
    record OfPackage(Import imported, LibraryPackage library) implements Entity {}

    /// A function of the language.
    record OfBuiltin(Builtin builtin) implements Entity {}

    /// `nil`.
    record OfNil() implements Entity {}

    /// Something that has been reported already; what uses it is not.
    record OfNothing(Optional<Import> imported) implements Entity {}

    /// An import, and whether it is used.
    final class Import {
        final Span span;
        final String path;
        final String name;
        boolean used;

        Import(Span span, String path, String name) {
            this.span = span;
            this.path = path;
            this.name = name;
        }
    }
}
