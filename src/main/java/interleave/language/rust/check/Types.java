package interleave.language.rust.check;

import interleave.language.rust.resolve.Elision;
import interleave.language.rust.resolve.Finding;
import interleave.language.rust.resolve.TypeReader;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.OpaqueDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.program.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Types written in the body, and those of fields and functions with their arguments put in.
final class Types {
    private final Inferring in;
    /// What the function's own `impl Trait` results turn out to be.
    private final Map<OpaqueDef, Ty> hidden = new LinkedHashMap<>();

    Types(Inferring in) {
        this.in = in;
    }

    /// What is left out of a type in a body is inferred.
    private final class Inferred implements Elision {
        @Override
        public Region region(Span span) {
            return Region.ERASED;
        }

        @Override
        public Region object() {
            return Region.ERASED;
        }

        @Override
        public Ty type(Span span) {
            return in.fresh();
        }

        @Override
        public Ty implementing(TypeTree.Implementing tree) {
            in.undecided(tree.span(), "`impl` of a trait is not allowed in a body");
            return Ty.UNKNOWN;
        }

        @Override
        public Length length() {
            return in.inference.freshLength();
        }

        @Override
        public boolean infers() {
            return true;
        }
    }

    TypeReader reader() {
        return new TypeReader(in.scope(), new Inferred());
    }

    /// The type that is written.
    Ty read(TypeTree tree) {
        Ty type = reader().read(tree);
        // In the type of an expression arguments may be left out, in a written type they may not.
        boolean bare = tree instanceof TypeTree.Named named && named.path().qualified().isEmpty()
                && named.path().segments().stream().allMatch(segment -> segment.arguments().isEmpty());
        if (bare && type instanceof Ty.Adt adt && missing(adt)) {
            in.undecided(tree.span(), "type arguments are missing here: types are not checked here");
        }
        return normal(type, tree.span());
    }

    private boolean missing(Ty.Adt adt) {
        return adt.arguments().types().stream().anyMatch(one -> in.shallow(one) instanceof Ty.Variable);
    }

    /// The type with its projections worked out, as far as that can be done now.
    Ty normal(Ty type, Span span) {
        Ty worked = in.obligations.normal(type, span);
        if (hidden.isEmpty()) return worked;
        return new TypeFolder() {
            @Override
            protected @Nullable Ty replace(Ty part) {
                return part instanceof Ty.Opaque opaque ? hidden.get(opaque.definition()) : null;
            }
        }.fold(worked);
    }

    /// From here on, inside this body, an `impl Trait` result is that type.
    void hide(OpaqueDef definition, Ty type) {
        hidden.put(definition, type);
    }

    Map<OpaqueDef, Ty> hidden() {
        return hidden;
    }

    /// A field's type.
    Ty field(Ty.Adt owner, AdtDef.Field field, Span span) {
        Substitution given = Substitution.of(owner.definition().generics(), owner.arguments());
        return normal(TypeFolder.by(given).fold(field.type()), span);
    }

    /// What a function takes and gives with its arguments.
    Signature signature(FunctionDef function, Substitution arguments, Span span) {
        reveal(function, span);
        Substitution regions = in.inference.freshRegions(function.generics().lifetimes());
        TypeFolder given = TypeFolder.by(regions.and(arguments));
        List<Ty> parameters = function.parameters().stream().map(type -> normal(given.fold(type), span)).toList();
        return new Signature(parameters, normal(given.fold(function.result()), span));
    }

    /// What an `impl Trait` result really is must be known: whether it can be sent depends on it.
    private void reveal(FunctionDef function, Span span) {
        if (function == in.owner || !new Finding(part -> part instanceof Ty.Opaque).in(function.result())) return;
        in.bodies.of(function);
        boolean open = new Finding(part -> part instanceof Ty.Opaque opaque && opaque.definition().owner() == function
                && opaque.definition().hidden() instanceof Ty.Unknown).in(function.result());
        if (open) in.undecided(span, "what the result of `" + function.name() + "` really is, is not known here");
    }

    /// Asks for all that a definition requires of its arguments.
    void require(interleave.language.rust.type.Definition by, Generics generics, Substitution arguments, Span span) {
        generics.outer().ifPresent(outer -> require(by, outer, arguments, span));
        TypeFolder given = TypeFolder.by(arguments);
        for (Predicate predicate : generics.predicates()) {
            in.obligations.require(given.fold(predicate), Cause.of(span, by, predicate.span()));
        }
    }

    /// The arguments for an item's own parameters: as written, the others to be inferred.
    Substitution own(Generics generics, Optional<Path.Arguments> written, Span span) {
        boolean given = written.isPresent() && (!written.get().types().isEmpty());
        if (!given) return Substitution.of(generics, in.inference.freshArguments(generics));
        Arguments read = reader().arguments(generics, written, span, Ty.UNKNOWN);
        List<Ty> types = read.types().stream().map(type -> normal(type, span)).toList();
        return Substitution.of(generics, new Arguments(read.regions(), types, read.lengths()));
    }
}
