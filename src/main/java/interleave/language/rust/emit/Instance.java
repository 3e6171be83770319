package interleave.language.rust.emit;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import java.util.List;

/// Something that becomes a body of the program.
sealed interface Instance {
    /// A function with types for its parameters.
    record Function(FunctionDef definition, Substitution arguments) implements Instance {}

    /// The body of a closure.
    record Closure(ClosureDef definition, Substitution arguments, List<Ty> captured) implements Instance {}

    /// The value of a constant, or the first value of a static variable.
    record Initial(Definition definition, Substitution arguments) implements Instance {
        static Initial of(ConstDef definition, Substitution arguments) {
            return new Initial(definition, arguments);
        }
    }

    /// The value that a promoted constant refers to.
    record Promoted(MirBody body, Substitution arguments) implements Instance {}

    /// Drops what is at a place. Parameter: the place.
    record DropGlue(Ty type) implements Instance {}

    /// Clones what the language itself clones. Parameter: the place.
    record CloneGlue(Ty type) implements Instance {}

    /// Calls a closure that takes itself by reference, given by value. Parameters: the closure, the arguments as a tuple.
    record ByValue(Ty.Closure closure, Ty arguments) implements Instance {}

    /// What a function of a trait means for the type behind a `dyn`. Parameters: the place of the value, the other arguments.
    /// @param byValue whether the function takes the value itself
    record Behind(Ty type, FunctionDef definition, Substitution arguments, boolean byValue) implements Instance {}

    /// Starts a closure as a thread. Parameter: the closure.
    record ThreadStart(Ty closure, String name) implements Instance {}

    /// Calls a closure and catches its panic. Parameter: the closure.
    record Catching(Ty closure, Ty result, Ty output) implements Instance {}
}
