package interleave.language.rust.lower;

import interleave.language.rust.type.FunctionDef.Constructs;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.language.rust.typed.TypedExpr.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What some calls really are.
final class Constructors {
    private Constructors() {}

    /// The struct or variant that is made by a call of its constructor.
    static Optional<TypedExpr.Make> made(TypedExpr.Call call) {
        if (!(call.function().type() instanceof Ty.Item item)) return Optional.empty();
        if (!(call.function() instanceof TypedExpr.Function) || item.definition().constructs().isEmpty()) return Optional.empty();
        Constructs constructs = item.definition().constructs().get();
        List<FieldValue> fields = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) fields.add(new FieldValue(i, call.arguments().get(i)));
        return Optional.of(new TypedExpr.Make(
                call.span(), call.type(), constructs.definition(), constructs.variant(), fields, Optional.empty()));
    }

    /// Whether the temporaries of an expression end with it wherever it stands: it is written out as a block with a statement
    /// in it, as `println!` and `for` are.
    static boolean endsItsTemporaries(TypedExpr expr) {
        return switch (expr) {
            case TypedExpr.Call call -> call.how() == CallKind.MACRO && call.arguments().size() == 1
                    && call.arguments().getFirst() instanceof TypedExpr.Format;
            case TypedExpr.Match match -> match.source() == TypedExpr.MatchSource.FOR;
            default -> false;
        };
    }
}
