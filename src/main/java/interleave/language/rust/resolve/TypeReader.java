package interleave.language.rust.resolve;

import interleave.language.rust.tree.Bound;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Lifetime;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.AliasDef;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.ConstParameter;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads types, traits and bounds in a scope.
public final class TypeReader {
    private final Scope scope;
    private final Elision elision;

    public TypeReader(Scope scope, Elision elision) {
        this.scope = scope;
        this.elision = elision;
    }

    public Scope scope() {
        return scope;
    }

    /// The type that is written; unknown, and told, where a name in it is not known.
    public Ty read(TypeTree tree) {
        return read(tree, elision.object());
    }

    private Ty read(TypeTree tree, Region object) {
        return switch (tree) {
            case TypeTree.Named named -> named(named);
            case TypeTree.Reference reference -> {
                Region region = reference.lifetime().map(this::region)
                        .orElseGet(() -> elision.region(new Span(reference.span().start(), reference.span().start() + 1)));
                yield new Ty.Reference(region, reference.mutable(), read(reference.target(), region));
            }
            case TypeTree.Pointer pointer -> new Ty.Pointer(pointer.mutable(), read(pointer.target()));
            case TypeTree.Slice slice -> new Ty.Slice(read(slice.element()));
            case TypeTree.Array array -> new Ty.Array(read(array.element()), length(array.length()));
            case TypeTree.Tuple tuple -> new Ty.Tuple(tuple.elements().stream().map(this::read).toList());
            case TypeTree.Function function -> function(function);
            case TypeTree.Dynamic dynamic -> dynamic(dynamic.bounds(), object);
            case TypeTree.Implementing implementing -> elision.implementing(implementing);
            case TypeTree.Never _ -> Ty.NEVER;
            case TypeTree.Constant constant -> {
                tell(constant.span(), "a constant stands in the place of a type");
                yield Ty.UNKNOWN;
            }
            case TypeTree.Inferred inferred -> elision.type(inferred.span());
        };
    }

    /// The region of a written lifetime.
    public Region region(Lifetime lifetime) {
        if (lifetime.name().equals("'static")) return Region.STATIC;
        if (lifetime.name().equals("'_")) return elision.region(lifetime.span());
        Optional<LifetimeParameter> found = scope.lifetime(lifetime.name());
        if (found.isPresent()) return new Region.Named(found.get());
        tell(lifetime.span(), "the lifetime `" + lifetime.name() + "` is not declared");
        return Region.ERASED;
    }

    /// How long an array is, or the value of a constant argument.
    public Length length(Expr tree) {
        if (tree instanceof Expr.Named named && named.path().plain() && named.path().last().name().text().equals("_")) {
            return elision.infers() ? elision.length() : new Length.Known(0);
        }
        return new Constants(scope).length(tree);
    }

    private Ty function(TypeTree.Function tree) {
        Bounded inner = new Bounded(this, List.of());
        List<Ty> parameters = tree.parameters().stream().map(inner.reader()::read).toList();
        Ty result = tree.result().map(inner.result(parameters)::read).orElse(Ty.UNIT);
        return new Ty.Function(inner.bound(), parameters, result, tree.unsafe());
    }

    private Ty dynamic(List<Bound> bounds, Region object) {
        List<LifetimeParameter> bound = new ArrayList<>();
        Optional<TraitRef> principal = Optional.empty();
        List<Predicate.Equal> equal = new ArrayList<>();
        List<TraitDef> marks = new ArrayList<>();
        Region region = object;
        for (Bound one : bounds) {
            switch (one) {
                case Bound.Outlives outlives -> region = region(outlives.lifetime());
                case Bound.Trait trait -> {
                    Optional<TraitDef> definition = trait(trait.path());
                    if (definition.isEmpty()) return Ty.UNKNOWN;
                    if (definition.get().auto()) {
                        marks.add(definition.get());
                        continue;
                    }
                    Ty self = new Ty.Parameter(definition.get().self());
                    List<Predicate> read = bound(trait, self);
                    for (Predicate predicate : read) {
                        if (predicate instanceof Predicate.Implements it && it.trait().self().equals(self)) {
                            principal = Optional.of(it.trait());
                            bound.addAll(it.bound());
                        }
                        if (predicate instanceof Predicate.Equal it) equal.add(it);
                    }
                }
            }
        }
        marks.sort(java.util.Comparator.comparing(TraitDef::path));
        return new Ty.Dynamic(bound, principal, equal, marks, region);
    }

    /// The trait that a path names.
    public Optional<TraitDef> trait(Path path) {
        Optional<Resolved.Found> found = scope.type(path);
        if (found.isPresent() && found.get().what() instanceof Resolved.Trait trait
                && found.get().used() == path.segments().size()) {
            return Optional.of(trait.definition());
        }
        tell(path.span(), "the trait `" + text(path) + "` is not known");
        return Optional.empty();
    }

    /// What it means that a type has a bound: the trait, and what its associated types are to be.
    public List<Predicate> bound(Bound bound, Ty self) {
        return switch (bound) {
            case Bound.Outlives outlives -> List.of(
                    new Predicate.TypeOutlives(outlives.lifetime().span(), self, region(outlives.lifetime())));
            case Bound.Trait trait when trait.maybe() -> List.of();
            case Bound.Trait trait -> {
                Optional<TraitDef> definition = trait(trait.path());
                yield definition.isEmpty() ? List.of() : bound(trait, definition.get(), self);
            }
        };
    }

    private List<Predicate> bound(Bound.Trait trait, TraitDef definition, Ty self) {
        Bounded inner = new Bounded(this, trait.lifetimes());
        Optional<Path.Arguments> written = trait.path().last().arguments();
        boolean sugar = written.isPresent() && written.get().parenthesised();
        TypeReader reader = sugar || !trait.lifetimes().isEmpty() ? inner.reader() : this;
        Arguments arguments = reader.arguments(definition.generics(), written, trait.span(), self);
        TraitRef reference = new TraitRef(definition, self, arguments);
        List<Predicate> all = new ArrayList<>();
        List<Predicate> equal = new ArrayList<>();
        for (Path.Binding binding : written.map(Path.Arguments::bindings).orElse(List.of())) {
            Optional<TraitRef> declaring = scope.crate().declaring(reference, binding.name().text());
            if (declaring.isEmpty()) {
                tell(binding.name().span(), "the trait has no associated type `" + binding.name() + "`");
                continue;
            }
            TypeReader of = sugar ? inner.result(arguments.types()) : reader;
            binding.type().ifPresent(type -> equal.add(new Predicate.Equal(
                    trait.span(), List.of(), declaring.get(), binding.name().text(), of.read(type))));
        }
        // Without a result a parenthesised bound gives `()`.
        if (sugar && written.get().bindings().isEmpty()) {
            scope.crate().declaring(reference, "Output").ifPresent(declaring ->
                    equal.add(new Predicate.Equal(trait.span(), List.of(), declaring, "Output", Ty.UNIT)));
        }
        List<LifetimeParameter> bound = inner.bound();
        all.add(new Predicate.Implements(trait.span(), bound, reference));
        for (Predicate one : equal) {
            Predicate.Equal it = (Predicate.Equal) one;
            all.add(new Predicate.Equal(it.span(), bound, it.trait(), it.name(), it.type()));
        }
        return all;
    }

    private Ty named(TypeTree.Named tree) {
        Path path = tree.path();
        if (path.qualified().isPresent()) return qualified(path);
        Optional<Resolved.Found> found = scope.type(path);
        if (found.isEmpty()) {
            tell(path.span(), "the type `" + text(path) + "` is not known");
            return Ty.UNKNOWN;
        }
        Path.Segment segment = path.segments().get(found.get().used() - 1);
        Ty type = type(found.get().what(), segment.arguments(), path);
        for (int i = found.get().used(); i < path.segments().size(); i++) {
            type = associated(type, path.segments().get(i));
        }
        return type;
    }

    /// The type that a name with its arguments means.
    public Ty type(Resolved what, Optional<Path.Arguments> arguments, Path path) {
        return switch (what) {
            case Resolved.Adt adt -> new Ty.Adt(
                    adt.definition(), arguments(adt.definition().generics(), arguments, path.span(), Ty.UNKNOWN));
            case Resolved.Alias alias -> alias(alias.definition(), arguments, path.span());
            case Resolved.Parameter parameter -> new Ty.Parameter(parameter.parameter());
            case Resolved.SelfType self -> self.type();
            case Resolved.Primitive primitive -> primitive.type();
            case Resolved.Trait trait -> {
                tell(path.span(), "`" + text(path) + "` is a trait: a trait object is written with `dyn`");
                yield Ty.UNKNOWN;
            }
            default -> {
                tell(path.span(), "`" + text(path) + "` is no type");
                yield Ty.UNKNOWN;
            }
        };
    }

    private Ty alias(AliasDef definition, Optional<Path.Arguments> written, Span span) {
        scope.crate().complete(definition);
        Arguments arguments = arguments(definition.generics(), written, span, Ty.UNKNOWN);
        return TypeFolder.by(Substitution.of(definition.generics(), arguments)).fold(definition.type());
    }

    private Ty qualified(Path path) {
        Path.Qualified qualified = path.qualified().orElseThrow();
        Ty self = read(qualified.type());
        int next = 0;
        Ty type = self;
        if (qualified.trait().isPresent()) {
            Path name = qualified.trait().get();
            Optional<TraitDef> trait = trait(name);
            if (trait.isEmpty()) return Ty.UNKNOWN;
            Arguments arguments = arguments(trait.get().generics(), name.last().arguments(), name.span(), self);
            type = projection(new TraitRef(trait.get(), self, arguments), path.segments().getFirst());
            next = 1;
        }
        for (int i = next; i < path.segments().size(); i++) type = associated(type, path.segments().get(i));
        return type;
    }

    private Ty projection(TraitRef trait, Path.Segment name) {
        Optional<TraitRef> declaring = scope.crate().declaring(trait, name.name().text());
        if (declaring.isPresent()) return new Ty.Projection(declaring.get(), name.name().text());
        tell(name.name().span(), "the trait has no associated type `" + name.name() + "`");
        return Ty.UNKNOWN;
    }

    /// `T::Item`.
    private Ty associated(Ty type, Path.Segment segment) {
        Optional<Ty> found = scope.crate().associated(type, segment.name().text(), scope);
        if (found.isPresent()) return found.get();
        tell(segment.name().span(), "the associated type `" + segment.name() + "` is not known here");
        return Ty.UNKNOWN;
    }

    /// The arguments for an item's own parameters; what is left out is filled in.
    /// @param self of a trait, its `Self`, which defaults may mention
    public Arguments arguments(Generics generics, Optional<Path.Arguments> written, Span span, Ty self) {
        List<Region> regions = new ArrayList<>();
        List<Lifetime> lifetimes = written.map(Path.Arguments::lifetimes).orElse(List.of());
        for (int i = 0; i < generics.lifetimes().size(); i++) {
            regions.add(i < lifetimes.size() ? region(lifetimes.get(i)) : elision.region(span));
        }
        List<TypeTree> trees = written.map(Path.Arguments::types).orElse(List.of());
        if (trees.size() > generics.types().size() + generics.constants().size()) tell(span, "there are too many type arguments");
        List<Ty> types = new ArrayList<>();
        List<Length> lengths = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < generics.types().size(); i++) {
            if (next < trees.size() && !(trees.get(next) instanceof TypeTree.Constant)) {
                types.add(read(trees.get(next++)));
                continue;
            }
            Optional<Ty> otherwise = i < generics.defaults().size() ? generics.defaults().get(i) : Optional.empty();
            if (otherwise.isPresent() && !(elision.infers() && trees.isEmpty())) {
                Substitution soFar = Substitution.of(
                        generics, new Arguments(regions, List.copyOf(types), List.of()));
                Ty type = TypeFolder.by(scope.crate().withSelf(soFar, generics, self)).fold(otherwise.get());
                types.add(type);
            } else {
                if (!elision.infers()) tell(span, "a type argument is missing here");
                types.add(elision.type(span));
            }
        }
        for (int i = 0; i < generics.constants().size(); i++) {
            if (next < trees.size()) {
                lengths.add(constant(trees.get(next++), generics.constants().get(i)));
                continue;
            }
            if (!elision.infers()) tell(span, "a constant argument is missing here");
            lengths.add(elision.length());
        }
        return new Arguments(regions, types, lengths);
    }

    /// A constant argument, which the grammar takes for a type if it is a name.
    private Length constant(TypeTree tree, ConstParameter parameter) {
        if (tree instanceof TypeTree.Named named) return length(new Expr.Named(named.span(), named.path()));
        if (tree instanceof TypeTree.Inferred && elision.infers()) return elision.length();
        if (tree instanceof TypeTree.Constant constant) {
            Optional<Length> known = new Constants(scope).literal(constant.value(), parameter.type());
            if (known.isPresent()) return known.get();
        }
        tell(tree.span(), "this constant argument is not understood");
        return new Length.Known(0);
    }

    void tell(Span span, String text) {
        scope.crate().notices().undecided(span, text + ": names and types are not checked here");
    }

    Elision elision() {
        return elision;
    }

    static String text(Path path) {
        return String.join("::", path.segments().stream().map(segment -> segment.name().text()).toList());
    }
}
