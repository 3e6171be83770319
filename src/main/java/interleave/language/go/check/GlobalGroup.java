package interleave.language.go.check;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Variable;
import interleave.program.Span;
import java.util.List;

/// Variables of the package that are declared by one set of values: `var a = 1`, or `var a, b = f()`.
/// @param variables the variables; asking for them may check the values, where those decide the types
/// @param values the values, checked; none where the variables begin at zero
record GlobalGroup(Span span, Lazy<List<Variable>> variables, Lazy<List<Expr>> values) {
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }
}
