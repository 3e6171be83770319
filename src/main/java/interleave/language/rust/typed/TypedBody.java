package interleave.language.rust.typed;

import interleave.language.rust.type.Definition;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.List;

/// The body of a function, constant, static variable or closure. Regions in its types are erased but for those that the
/// user has written.
/// @param parameters a pattern each; of a method `self` is the first
/// @param span of the whole body, braces included
public record TypedBody(Definition owner, Span span, List<Parameter> parameters, Ty result, TypedExpr value) {
    public TypedBody {
        parameters = List.copyOf(parameters);
    }

    /// A parameter.
    /// @param span of the pattern with its type
    public record Parameter(Span span, TypedPattern pattern, Ty type) {}

}
