package interleave.language.go.tree;

import interleave.language.go.type.GoType;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import java.util.List;

/// The code of a function under construction, as the library sees it.
public interface Code {
    /// A new local for a value in between.
    int temporary();

    /// Appends an instruction.
    void add(Instruction instruction);

    /// What to call memory that a function of the library makes for its caller.
    String made();

    /// Which types may be met in printing values of some types, that give texts of themselves by a method `Error` or
    /// `String`.
    List<GoType> giving(List<GoType> printed);

    /// Asks values for their texts. Both are aggregates: of values with their types, and of strings.
    Expression texts(Span span, Expression values, List<GoType> giving);

    /// Starts a thread that calls a function value and then does something more.
    /// @param then appended to the body of the thread, and may refer to the values of `extra`, which are passed on
    void spawn(Span span, Expression function, List<Expression> extra, Then then);

    /// What a thread does after the function that it was started for.
    @FunctionalInterface
    interface Then {
        void emit(Code code, List<Expression> extra);
    }
}
