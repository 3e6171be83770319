package interleave.language.rust.check;

import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Edition;

/// What types are taken where nothing says more: `i32`, `f64`, and `()` (since edition 2024 `!`) for what never is.
final class Fallback {
    private final Inferring in;

    Fallback(Inferring in) {
        this.in = in;
    }

    void apply() {
        Ty never = in.edition == Edition.E2024 ? Ty.NEVER : Ty.UNIT;
        for (int number : in.diverging) {
            Ty variable = in.shallow(new Ty.Variable(number, Ty.VariableKind.ANY));
            if (variable instanceof Ty.Variable open && open.kind() == Ty.VariableKind.ANY) in.unify(open, never);
        }
        boolean progress = true;
        while (progress) {
            in.obligations.process();
            progress = false;
            for (Ty.Variable open : in.inference.open()) {
                progress |= switch (open.kind()) {
                    case INTEGER -> in.unify(open, Ty.I32);
                    case FLOAT -> in.unify(open, Ty.F64);
                    case ANY -> false;
                };
            }
        }
    }
}
