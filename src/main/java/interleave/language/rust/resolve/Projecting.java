package interleave.language.rust.resolve;

import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out associated types.
final class Projecting {
    private static final int DEEPEST = 40;
    private static final Span NOWHERE = new Span(0, 0);

    private final Crate crate;
    private final Traits traits;

    Projecting(Crate crate, Traits traits) {
        this.crate = crate;
        this.traits = traits;
    }

    Ty normalise(Inference inference, Environment environment, Ty type, List<Predicate> pending, int depth) {
        return folder(inference, environment, pending, depth).fold(type);
    }

    TypeFolder folder(Inference inference, Environment environment, List<Predicate> pending, int depth) {
        return new TypeFolder() {
            @Override
            protected @Nullable Ty replace(Ty part) {
                Ty type = inference.resolve(part);
                if (!(type instanceof Ty.Projection projection)) return type == part ? null : fold(type);
                TraitRef trait = fold(projection.trait());
                return project(inference, environment, new Ty.Projection(trait, projection.name()), pending, depth);
            }
        };
    }

    private Ty project(Inference inference, Environment environment, Ty.Projection projection, List<Predicate> pending, int depth) {
        TraitRef trait = inference.known(projection.trait());
        if (trait.self() instanceof Ty.Unknown) return Ty.UNKNOWN;
        if (depth > DEEPEST) return Ty.UNKNOWN;
        Optional<Ty> equal = equal(inference, environment, trait, projection.name());
        if (equal.isPresent()) return normalise(inference, environment, equal.get(), pending, depth + 1);
        if (trait.self() instanceof Ty.Closure || trait.self() instanceof Ty.Item || trait.self() instanceof Ty.Function) {
            Optional<Ty> output = new Callables().output(inference, trait, projection.name());
            if (output.isPresent()) return normalise(inference, environment, output.get(), pending, depth + 1);
        }
        boolean open = trait.self() instanceof Ty.Variable variable && variable.kind() == Ty.VariableKind.ANY;
        Selection selection = open ? Selection.MAYBE : traits.select(inference, environment, trait);
        return switch (selection) {
            case Selection.Maybe _ -> {
                Ty later = inference.fresh();
                pending.add(new Predicate.Equal(NOWHERE, List.of(), trait, projection.name(), later));
                yield later;
            }
            case Selection.No _ -> new Ty.Projection(trait, projection.name());
            case Selection.Yes yes -> {
                if (!(yes.reason() instanceof Selection.Reason.ByImpl by)) {
                    yield new Ty.Projection(inference.known(trait), projection.name());
                }
                for (Selection.Nested nested : yes.nested()) {
                    if (nested.predicate() instanceof Predicate.Equal it) settle(inference, environment, it, pending, depth);
                }
                Ty given = by.impl().types().get(projection.name());
                if (given == null) {
                    Optional<Ty> otherwise = otherwise(trait.trait(), projection.name());
                    if (otherwise.isEmpty()) yield new Ty.Projection(trait, projection.name());
                    Ty type = TypeFolder.by(crate.substitution(trait)).fold(otherwise.get());
                    yield normalise(inference, environment, type, pending, depth + 1);
                }
                // Conditions such as `F: FnMut(I::Item) -> B` say what parameters are that stand in no head.
                for (Selection.Nested nested : yes.nested()) {
                    if (nested.predicate() instanceof Predicate.Implements it && !it.trait().arguments().types().isEmpty()) {
                        pending.add(nested.predicate());
                    }
                }
                yield normalise(inference, environment, TypeFolder.by(by.arguments()).fold(given), pending, depth + 1);
            }
        };
    }

    /// Lets an impl's condition on an associated type say what its parameters are.
    private void settle(Inference inference, Environment environment, Predicate.Equal it, List<Predicate> pending, int depth) {
        Predicate.Equal equal = (Predicate.Equal) TypeFolder.by(inference.freshRegions(it.bound())).fold(it);
        Ty.Projection projection = new Ty.Projection(equal.trait(), equal.name());
        Ty type = normalise(inference, environment, projection, pending, depth + 1);
        inference.unify(type, normalise(inference, environment, equal.type(), pending, depth + 1));
    }

    private static Optional<Ty> otherwise(TraitDef trait, String name) {
        return trait.types().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .flatMap(TraitDef.Associated::otherwise);
    }

    /// What conditions in force, a trait object, or the bounds of an opaque or associated type say.
    private Optional<Ty> equal(Inference inference, Environment environment, TraitRef trait, String name) {
        if (trait.self() instanceof Ty.Variable) return Optional.empty();
        List<Predicate.Equal> known = new ArrayList<>();
        for (Predicate predicate : environment.predicates()) {
            if (predicate instanceof Predicate.Equal it) known.add(it);
        }
        if (trait.self() instanceof Ty.Dynamic dynamic && dynamic.principal().isPresent()) {
            TypeFolder given = TypeFolder.by(inference.freshRegions(dynamic.bound()));
            TypeFolder self = TypeFolder.by(new Substitution(Map.of(),
                    Map.of(dynamic.principal().get().trait().self(), dynamic), Map.of()));
            for (Predicate.Equal one : dynamic.equal()) known.add((Predicate.Equal) self.fold(given.fold(one)));
        }
        if (trait.self() instanceof Ty.Opaque opaque) {
            TypeFolder given = TypeFolder.by(opaque.arguments());
            for (Predicate one : opaque.definition().bounds()) {
                if (one instanceof Predicate.Equal it) known.add((Predicate.Equal) given.fold(it));
            }
        }
        if (trait.self() instanceof Ty.Projection projection) {
            TypeFolder given = TypeFolder.by(crate.substitution(projection.trait()));
            for (TraitDef.Associated type : projection.trait().trait().types()) {
                if (!type.name().equals(projection.name())) continue;
                for (Predicate one : type.bounds()) {
                    if (one instanceof Predicate.Equal it) known.add((Predicate.Equal) given.fold(it));
                }
            }
        }
        for (Predicate.Equal one : known) {
            if (!one.name().equals(name) || one.trait().trait() != trait.trait()) continue;
            Inference.Moment before = inference.moment();
            Predicate.Equal fresh = (Predicate.Equal) TypeFolder.by(inference.freshRegions(one.bound())).fold(one);
            if (inference.unify(fresh.trait(), trait)) return Optional.of(fresh.type());
            inference.back(before);
        }
        return Optional.empty();
    }
}
