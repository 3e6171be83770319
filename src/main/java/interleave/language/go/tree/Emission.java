package interleave.language.go.tree;

import interleave.language.go.type.GoType;
import interleave.program.Expression;
import interleave.program.Span;
import java.util.List;

/// Turns a call of a library function into instructions.
@FunctionalInterface
public interface Emission {
    /// Emits what the call does; the results are returned.
    /// @param arguments the receiver, if any, and the arguments, evaluated
    List<Expression> emit(Code code, Site site, List<Operand> arguments);

    /// A call in the text.
    /// @param span the whole call
    /// @param type its type
    /// @param spread whether the last argument is a slice that stands for all further ones
    record Site(Span span, GoType type, boolean spread) {}

    /// An evaluated argument: a private value, its type, and its source text.
    record Operand(Expression value, GoType type, String text, Span span) {}
}
