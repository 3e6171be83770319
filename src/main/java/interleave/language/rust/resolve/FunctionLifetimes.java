package interleave.language.rust.resolve;

import interleave.language.rust.tree.Bound;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.OpaqueDef;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.type.TypeParameter;
import interleave.program.Span;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parameters and the result of a function: each lifetime that is left out in a parameter is one of its own, and the
/// result takes that of `self`, or the only one that there is (The Rust Reference, "Lifetime elision in functions").
final class FunctionLifetimes {
    private final Crate crate;
    private final FunctionDef function;
    private final Scope inside;
    private final Set<Region> met = new LinkedHashSet<>();
    private Optional<Region> self = Optional.empty();

    FunctionLifetimes(Crate crate, FunctionDef function, Scope inside) {
        this.crate = crate;
        this.function = function;
        this.inside = inside;
    }

    private Region own(Span span) {
        LifetimeParameter left = new LifetimeParameter("'_", span);
        function.generics().lifetimes().add(left);
        return new Region.Named(left);
    }

    Ty receiver(Item.Receiver receiver, Ty type) {
        TypeReader reader = parameters();
        if (receiver.type().isPresent()) {
            Ty written = reader.read(receiver.type().get());
            if (written instanceof Ty.Reference reference) self = Optional.of(reference.region());
            return note(written);
        }
        if (!receiver.reference()) return note(type);
        Region region = receiver.lifetime().map(reader::region)
                .orElseGet(() -> own(new Span(receiver.span().start(), receiver.span().start() + 1)));
        self = Optional.of(region);
        return note(new Ty.Reference(region, receiver.referenceMutable(), type));
    }

    Ty parameter(TypeTree tree) {
        return note(parameters().read(tree));
    }

    private TypeReader parameters() {
        return new TypeReader(inside, new Elided(false));
    }

    Ty result(TypeTree tree) {
        return new TypeReader(inside, new Elided(true)).read(tree);
    }

    private Ty note(Ty type) {
        new TypeFolder() {
            @Override
            protected Region region(Region region) {
                met.add(region);
                return region;
            }

            @Override
            protected @Nullable Ty replace(Ty part) {
                return part instanceof Ty.Function ? part : null;
            }
        }.fold(type);
        return type;
    }

    private final class Elided implements Elision {
        private final boolean result;

        Elided(boolean result) {
            this.result = result;
        }

        @Override
        public Region region(Span span) {
            if (!result) return own(span);
            if (self.isPresent()) return self.get();
            if (met.size() == 1) return met.iterator().next();
            crate.notices().undecided(span, "a lifetime must be written here: that is not checked");
            return Region.STATIC;
        }

        @Override
        public Region object() {
            return Region.STATIC;
        }

        @Override
        public Ty type(Span span) {
            crate.notices().undecided(span, "a type is left out where it must be written: types are not checked here");
            return Ty.UNKNOWN;
        }

        @Override
        public Ty implementing(TypeTree.Implementing tree) {
            if (!result) return argument(tree);
            OpaqueDef opaque = new OpaqueDef(tree.span(), function);
            Substitution identity = Substitution.of(function.generics(), function.generics().identity());
            Substitution all = function.generics().outer()
                    .map(outer -> Substitution.of(outer, outer.identity()).and(identity))
                    .orElse(identity);
            Ty type = new Ty.Opaque(opaque, all);
            TypeReader reader = new TypeReader(inside, this);
            tree.bounds().forEach(bound -> opaque.bounds().addAll(reader.bound(bound, type)));
            return type;
        }

        private Ty argument(TypeTree.Implementing tree) {
            String text = "impl " + String.join(" + ", tree.bounds().stream()
                    .map(bound -> bound instanceof Bound.Trait trait
                            ? TypeReader.text(trait.path()) : "'_").toList());
            TypeParameter parameter = new TypeParameter(text, tree.span());
            function.generics().types().add(parameter);
            function.generics().defaults().add(Optional.empty());
            Ty type = new Ty.Parameter(parameter);
            TypeReader reader = new TypeReader(inside, this);
            tree.bounds().forEach(bound -> function.generics().predicates().addAll(reader.bound(bound, type)));
            return type;
        }

        @Override
        public boolean infers() {
            return false;
        }
    }
}
