package interleave.language.rust.resolve;

import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What closures, functions and pointers to functions take and give: the traits `Fn`, `FnMut` and `FnOnce` of them.
final class Callables {

    /// What is called, with lifetimes chosen for one call.
    record Signature(List<Ty> parameters, Ty result) {}

    Optional<Signature> signature(Inference inference, Ty type) {
        return switch (type) {
            case Ty.Closure closure -> {
                Inference.ClosureSignature known = inference.closure(closure.definition());
                TypeFolder given = TypeFolder.by(closure.arguments().and(inference.freshRegions(known.bound())));
                yield Optional.of(new Signature(given.fold(known.parameters()), given.fold(known.result())));
            }
            case Ty.Item item -> {
                Substitution lifetimes = inference.freshRegions(item.definition().generics().lifetimes());
                TypeFolder given = TypeFolder.by(lifetimes.and(new Substitution(
                        Map.of(), item.arguments().types(), item.arguments().lengths())));
                yield Optional.of(new Signature(
                        given.fold(item.definition().parameters()), given.fold(item.definition().result())));
            }
            case Ty.Function function -> {
                TypeFolder given = TypeFolder.by(inference.freshRegions(function.bound()));
                yield Optional.of(new Signature(given.fold(function.parameters()), given.fold(function.result())));
            }
            default -> Optional.empty();
        };
    }

    /// What `Output` is.
    Optional<Ty> output(Inference inference, TraitRef trait, String name) {
        if (!name.equals("Output") || !trait.trait().lang().equals("fn_once")) return Optional.empty();
        return signature(inference, trait.self())
                .filter(signature -> takes(inference, signature, trait))
                .map(Signature::result);
    }

    private static boolean takes(Inference inference, Signature signature, TraitRef trait) {
        return inference.unify(new Ty.Tuple(signature.parameters()), trait.arguments().types().getFirst());
    }

    Selection select(Inference inference, TraitRef trait) {
        if (trait.self() instanceof Ty.Closure closure) {
            Optional<ClosureDef.Kind> kind = inference.closure(closure.definition()).kind();
            if (kind.isPresent() && !allowed(kind.get(), trait.trait().lang())) return Selection.NO;
            Signature signature = signature(inference, closure).orElseThrow();
            if (!takes(inference, signature, trait)) return Selection.NO;
            return kind.isPresent() ? Selection.builtIn(List.of()) : Selection.MAYBE;
        }
        Optional<Signature> signature = signature(inference, trait.self());
        if (signature.isEmpty() || trait.self() instanceof Ty.Function pointer && pointer.unsafe()) return Selection.NO;
        return takes(inference, signature.get(), trait) ? Selection.builtIn(List.of()) : Selection.NO;
    }

    private static boolean allowed(ClosureDef.Kind kind, String trait) {
        return switch (kind) {
            case FN -> true;
            case FN_MUT -> !trait.equals("fn");
            case FN_ONCE -> trait.equals("fn_once");
        };
    }
}
