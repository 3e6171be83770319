package interleave.language.rust.check;

import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;

/// Calls of closures whose type is known: while a body is inferred their first argument is the closure itself as a place,
/// since only the analysis of captures says whether the call borrows or takes it.
final class ClosureCalls {
    private ClosureCalls() {}

    /// Whether it is such a call.
    static boolean direct(TypedExpr.Call call) {
        return call.how() == TypedExpr.CallKind.CLOSURE && call.arguments().getFirst().type() instanceof Ty.Closure;
    }

    static ClosureDef.Kind kind(TypedExpr.Call call) {
        return ((Ty.Closure) call.arguments().getFirst().type()).definition().kind();
    }
}
