package interleave.language.rust.check;

import interleave.language.rust.resolve.Inference;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for the method or function that a name means (The Rust Reference, "Method call expressions"; rustc's `probe.rs`).
final class Probe {
    private final Inferring in;

    Probe(Inferring in) {
        this.in = in;
    }

    /// A function that fits, with new variables for the parameters of the impl or trait around it.
    /// @param trait the trait that declares it, on what has it; empty for one of a type alone
    record Found(FunctionDef function, Substitution arguments, Optional<TraitRef> trait) {}

    /// How the receiver is adjusted: dereferenced so many times, an array made a slice, and borrowed.
    record Pick(Found found, int derefs, boolean unsize, Optional<Boolean> borrow) {}

    private record Candidate(FunctionDef function, Optional<ImplDef> impl, Optional<TraitDef> trait, Optional<TraitRef> bound) {}

    /// The method of that name for a receiver of which the steps of dereferencing are given.
    Optional<Pick> method(List<Derefs.Step> steps, String name) {
        List<Ty> types = new ArrayList<>(steps.stream().map(Derefs.Step::type).toList());
        boolean array = types.getLast() instanceof Ty.Array;
        if (types.getLast() instanceof Ty.Array last) types.add(new Ty.Slice(last.element()));
        List<Candidate> inherent = inherent(types, name, true);
        List<Candidate> extension = extension(types, name, true);
        for (int i = 0; i < types.size(); i++) {
            Ty type = types.get(i);
            if (type instanceof Ty.Variable variable && variable.kind() == Ty.VariableKind.ANY) break;
            boolean unsize = array && i == types.size() - 1;
            int derefs = unsize ? i - 1 : i;
            if (!unsize) {
                Optional<Found> plain = first(inherent, extension, type);
                if (plain.isPresent()) return plain.map(found -> new Pick(found, derefs, false, Optional.empty()));
            }
            for (boolean mutable : new boolean[] {false, true}) {
                Ty borrowed = new Ty.Reference(Region.ERASED, mutable, type);
                Optional<Found> found = first(inherent, extension, borrowed);
                if (found.isPresent()) {
                    return found.map(it -> new Pick(it, derefs, unsize, Optional.of(mutable)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> first(List<Candidate> inherent, List<Candidate> extension, Ty receiver) {
        Optional<Found> own = fitting(inherent, receiver);
        return own.isPresent() ? own : fitting(extension, receiver);
    }

    private Optional<Found> fitting(List<Candidate> candidates, Ty receiver) {
        for (Candidate candidate : candidates) {
            Inference.Moment before = in.inference.moment();
            Optional<Found> found = fit(candidate, receiver);
            if (found.isPresent()) return found;
            in.inference.back(before);
        }
        return Optional.empty();
    }

    /// Makes the candidate's receiver fit; the variables keep what that says.
    private Optional<Found> fit(Candidate candidate, Ty receiver) {
        Ty declared = candidate.function.parameters().getFirst();
        if (candidate.impl.isPresent()) {
            // Of a number whose type is not known, no type's own methods can be called.
            if (number(receiver)) return Optional.empty();
            ImplDef impl = candidate.impl.get();
            Substitution fresh = in.inference.freshSubstitution(impl.generics());
            Ty wanted = TypeFolder.by(fresh).fold(declared);
            if (!in.unify(in.types.normal(wanted, Span.NOWHERE), receiver) || !possible(impl, fresh)) return Optional.empty();
            return Optional.of(new Found(candidate.function, fresh, Optional.empty()));
        }
        TraitDef trait = candidate.trait.orElseThrow();
        TraitRef reference = candidate.bound.orElseGet(() ->
                new TraitRef(trait, in.fresh(), in.inference.freshArguments(trait.generics())));
        Substitution arguments = in.crate.substitution(reference);
        if (!in.unify(TypeFolder.by(arguments).fold(declared), receiver)) return Optional.empty();
        Ty self = in.shallow(reference.self());
        if (self instanceof Ty.Variable variable && variable.kind() == Ty.VariableKind.ANY) return Optional.empty();
        boolean known = candidate.bound.isPresent();
        if (!known && !in.obligations.mayHold(new Predicate.Implements(Span.NOWHERE, List.of(), reference))) {
            return Optional.empty();
        }
        return Optional.of(new Found(candidate.function, arguments, Optional.of(reference)));
    }

    private boolean number(Ty receiver) {
        Ty type = in.shallow(receiver);
        return type instanceof Ty.Reference reference ? number(reference.target()) : type instanceof Ty.Variable;
    }

    private boolean possible(ImplDef impl, Substitution arguments) {
        TypeFolder given = TypeFolder.by(arguments);
        return impl.generics().predicates().stream().allMatch(one -> in.obligations.mayHold(given.fold(one)));
    }

    /// Functions of the types alone: of their impls, of trait objects' traits, and of bounds on parameters.
    private List<Candidate> inherent(List<Ty> types, String name, boolean methods) {
        List<Candidate> all = new ArrayList<>();
        for (ImplDef impl : in.crate.inherent(name, types.stream().map(in::shallow).toList())) {
            for (FunctionDef function : impl.function().named(name)) {
                if (methods && !function.method()) continue;
                all.add(new Candidate(function, Optional.of(impl), Optional.empty(), Optional.empty()));
            }
        }
        for (Ty type : types) bounds(type).forEach(bound -> members(bound, name, methods, all));
        return all;
    }

    private static void members(TraitRef bound, String name, boolean methods, List<Candidate> all) {
        for (FunctionDef function : bound.trait().function().named(name)) {
            if (methods && !function.method()) continue;
            all.add(new Candidate(function, Optional.empty(), Optional.of(bound.trait()), Optional.of(bound)));
        }
    }

    /// The traits that a trait object or parameter has for certain, supertraits included.
    private List<TraitRef> bounds(Ty type) {
        List<TraitRef> all = new ArrayList<>();
        if (type instanceof Ty.Dynamic dynamic && dynamic.principal().isPresent()) {
            TypeFolder given = TypeFolder.by(in.inference.freshRegions(dynamic.bound()));
            TraitRef principal = given.fold(dynamic.principal().get());
            all.addAll(in.crate.elaborated(new TraitRef(principal.trait(), type, principal.arguments())));
        }
        boolean abstracted = type instanceof Ty.Parameter || type instanceof Ty.Projection;
        for (Predicate predicate : in.obligations.environment().predicates()) {
            if (!abstracted || !(predicate instanceof Predicate.Implements it)) continue;
            TraitRef trait = TypeFolder.by(in.inference.freshRegions(it.bound())).fold(it.trait());
            if (in.inference.fits(trait.self(), type)) all.add(trait);
        }
        if (type instanceof Ty.Projection projection) {
            in.crate.boundsOf(projection).forEach(bound -> all.addAll(in.crate.elaborated(bound)));
        }
        if (type instanceof Ty.Opaque opaque) {
            TypeFolder given = TypeFolder.by(opaque.arguments());
            for (Predicate predicate : opaque.definition().bounds()) {
                if (predicate instanceof Predicate.Implements it) all.addAll(in.crate.elaborated(given.fold(it.trait())));
            }
        }
        return all;
    }

    /// Functions of traits that are in scope.
    private List<Candidate> extension(List<Ty> types, String name, boolean methods) {
        List<Candidate> all = new ArrayList<>();
        for (TraitDef trait : in.scope().traits()) {
            for (FunctionDef function : trait.function().named(name)) {
                if (methods && !function.method()) continue;
                all.add(new Candidate(function, Optional.empty(), Optional.of(trait), Optional.empty()));
            }
        }
        return all;
    }

    /// The function that `Type::name` means.
    Optional<Found> path(Ty type, String name) {
        List<Ty> only = List.of(in.settled(type));
        for (Candidate candidate : inherent(only, name, false)) {
            if (candidate.bound.isPresent()) {
                TraitRef bound = candidate.bound.get();
                return Optional.of(new Found(candidate.function, in.crate.substitution(bound), Optional.of(bound)));
            }
            Inference.Moment before = in.inference.moment();
            ImplDef impl = candidate.impl.orElseThrow();
            Substitution fresh = in.inference.freshSubstitution(impl.generics());
            if (in.unify(TypeFolder.by(fresh).fold(impl.self()), type) && possible(impl, fresh)) {
                return Optional.of(new Found(candidate.function, fresh, Optional.empty()));
            }
            in.inference.back(before);
        }
        for (Candidate candidate : extension(only, name, false)) {
            TraitDef trait = candidate.trait.orElseThrow();
            Arguments arguments = in.inference.freshArguments(trait.generics());
            TraitRef reference = new TraitRef(trait, type, arguments);
            if (!in.obligations.mayHold(new Predicate.Implements(Span.NOWHERE, List.of(), reference))) continue;
            return Optional.of(new Found(candidate.function, in.crate.substitution(reference), Optional.of(reference)));
        }
        return Optional.empty();
    }

    /// The traits whose associated constants a type may have here.
    Set<TraitDef> traits(Ty type) {
        Set<TraitDef> all = new LinkedHashSet<>(in.scope().traits());
        bounds(type).forEach(bound -> all.add(bound.trait()));
        return all;
    }
}
