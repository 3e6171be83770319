package interleave.language.rust.check;

import interleave.language.rust.resolve.Inference;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The arguments given in a call.
final class Given {
    private final Inferring in;

    Given(Inferring in) {
        this.in = in;
    }

    /// The arguments as the parameters want them. Closures come last, since the others say what they are to take.
    List<TypedExpr> arguments(Span span, Signature signature, List<Expr> trees, Expected expected) {
        List<Ty> formals = signature.parameters();
        if (formals.size() != trees.size()) {
            in.undecided(span, "the number of arguments does not fit: types are not checked here");
            trees.forEach(tree -> in.expressions.check(tree));
            return List.of();
        }
        List<Ty> hints = hints(signature, expected);
        TypedExpr[] found = new TypedExpr[trees.size()];
        for (boolean closures : new boolean[] {false, true}) {
            if (closures) in.obligations.process();
            for (int i = 0; i < found.length; i++) {
                if (isClosure(trees.get(i)) == closures) found[i] = argument(trees.get(i), formals.get(i), hints.get(i));
            }
        }
        return new ArrayList<>(Arrays.asList(found));
    }

    private static boolean isClosure(Expr tree) {
        return tree instanceof Expr.Closure;
    }

    private TypedExpr argument(Expr tree, Ty formal, Ty hint) {
        Expected expected = Expected.behind(in.settled(hint));
        TypedExpr typed = in.expressions.check(tree, expected);
        Ty target = expected.exact().orElse(formal);
        TypedExpr coerced = in.coercions.argument(typed, target);
        if (!in.unify(formal, target)) in.mismatch(tree.span(), target, formal);
        return coerced;
    }

    /// What the parameters would be if the result were what is expected; nothing is settled by it.
    private List<Ty> hints(Signature signature, Expected expected) {
        if (expected.exact().isEmpty()) return signature.parameters();
        Ty wanted = in.settled(expected.exact().get());
        if (wanted instanceof Ty.Variable) return signature.parameters();
        Inference.Moment before = in.inference.moment();
        List<Ty> hints = in.unify(signature.result(), wanted)
                ? signature.parameters().stream().map(in.inference::known).toList()
                : signature.parameters();
        in.inference.back(before);
        return hints;
    }
}
