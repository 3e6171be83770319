package interleave.language.go.tree;

import interleave.language.go.type.GoType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A program in which nothing is wrong.
/// @param globals the variables of the package, in the order of the text
/// @param initialisations their first values, in the order in which they are computed
/// @param inits the functions called `init`, in the order of the text
/// @param main the function called `main`
/// @param boxed the types whose values are put into interfaces
/// @param census what counts goroutines, where the program wants to know
public record CheckedProgram(
        List<Variable> globals,
        List<Statement.Assign> initialisations,
        List<Routine> inits,
        Routine main,
        Set<GoType> boxed,
        Optional<Census> census) {
    /// What counts goroutines, in a program that asks how many there are.
    /// @param begun to be called before one starts
    /// @param ended to be called at the end of one
    public record Census(Routine begun, Routine ended) {}
}
