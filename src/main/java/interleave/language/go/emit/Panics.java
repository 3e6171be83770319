package interleave.language.go.emit;

import interleave.language.go.tree.PureNative;
import interleave.language.go.fmt.Worded;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.GoType;
import interleave.program.Expression;
import interleave.program.Native;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// The values with which threads panic.
///
/// Go asks a value that is an error or a Stringer for its text when the program dies of it. Here that is asked when the
/// panic begins, and the thrown value carries it along.
final class Panics {
    /// What `recover` yields of a thrown value.
    static final Native RECOVERED = new PureNative("recover", given -> Worded.bare(given.getFirst()));

    private static final Native WORDED = new PureNative("panic", given ->
            given.get(0) instanceof Value.Dynamic value && given.get(1) instanceof Value.Text text
                    ? Worded.of(value, text)
                    : given.get(0));

    private Panics() {}

    static Expression thrown(Emitting emitting, Expr argument, Expression value) {
        Optional<Expression> text = text(emitting, argument, value, "Error")
                .or(() -> text(emitting, argument, value, "String"));
        return text.<Expression>map(known -> new Expression.Apply(WORDED, List.of(value, known))).orElse(value);
    }

    private static Optional<Expression> text(Emitting emitting, Expr argument, Expression value, String method) {
        boolean known = argument instanceof Expr.Conversion(var _, var _, Expr operand)
                && !operand.type().isInterface();
        if (known && value instanceof Expression.Box(var _, Expression inner)) {
            GoType type = ((Expr.Conversion) argument).operand().type();
            return emitting.program.methods.text(emitting.code, inner, type, method, argument.span());
        }
        return emitting.program.methods.text(emitting.code, value, argument.type(), method, argument.span());
    }
}
