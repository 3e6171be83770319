package interleave.language.rust.check;

import interleave.language.rust.resolve.Resolved;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.ConstParameter;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What paths mean as values: variables, functions, constants, statics, constructors, and associated ones of a type.
final class Paths {
    private final Inferring in;
    private final Structs structs;

    Paths(Inferring in) {
        this.in = in;
        this.structs = new Structs(in);
    }

    TypedExpr value(Expr.Named named) {
        Path path = named.path();
        if (path.plain()) {
            Optional<Variable> local = in.locals.find(path.last().name());
            if (local.isPresent()) return new TypedExpr.Local(named.span(), in.locals.type(local.get()), local.get());
        }
        if (path.qualified().isPresent()) return qualified(named.span(), path);
        Optional<Resolved.Found> found = in.scope().value(path);
        if (found.isEmpty()) return unknown(path);
        Resolved what = found.get().what();
        int used = found.get().used();
        if (used == path.segments().size()) return plain(named.span(), path, what);
        if (used != path.segments().size() - 1) {
            Ty inner = in.types.read(new TypeTree.Named(path.span(), front(path)));
            return associated(named.span(), inner, path.last());
        }
        if (what instanceof Resolved.Trait trait) {
            Optional<Path.Arguments> written = path.segments().get(used - 1).arguments();
            return ofTrait(named.span(), trait.definition(), in.fresh(), written, path.last());
        }
        Ty type = in.types.normal(
                in.types.reader().type(what, path.segments().get(used - 1).arguments(), path), path.span());
        return associated(named.span(), type, path.last());
    }

    private static Path front(Path path) {
        return new Path(path.span(), path.global(), path.qualified(),
                path.segments().subList(0, path.segments().size() - 1));
    }

    private TypedExpr unknown(Path path) {
        return in.unknown(path.span(), "`" + path.last().name() + "` is not known here: names are not checked here");
    }

    private TypedExpr plain(Span span, Path path, Resolved what) {
        return switch (what) {
            case Resolved.Function function -> {
                FunctionDef definition = function.definition();
                Substitution own = in.types.own(definition.generics(), path.last().arguments(), span);
                yield function(span, definition, own);
            }
            case Resolved.Variant _, Resolved.Adt _, Resolved.SelfType _, Resolved.Alias _ ->
                structs.named(what, path, path.segments().size())
                        .map(made -> constructor(span, made))
                        .orElseGet(() -> unknown(path));
            case Resolved.Const constant -> constant(span, constant.definition(), Substitution.NONE);
            case Resolved.Static variable ->
                new TypedExpr.Static(span, variable.definition().type(), variable.definition());
            case Resolved.Constant constant -> parameter(span, constant.parameter());
            case Resolved.InModule _, Resolved.Trait _, Resolved.Parameter _, Resolved.Primitive _ -> unknown(path);
        };
    }

    /// A constant parameter as a value; the arguments say which one.
    private static TypedExpr parameter(Span span, ConstParameter parameter) {
        Substitution itself = new Substitution(
                Map.of(), Map.of(), Map.of(parameter, new interleave.language.rust.type.Length.Parameter(parameter)));
        return new TypedExpr.Const(span, parameter.type(), ConstDef.PARAMETER, itself);
    }

    /// A function with the substitution of all its parameters; what it requires of them is asked for.
    TypedExpr function(Span span, FunctionDef definition, Substitution arguments) {
        if (!in.visible(definition, open(definition))) {
            in.undecided(span, "`" + definition.name() + "` is private: names are not checked here");
        }
        in.types.require(definition, definition.generics(), arguments, span);
        return new TypedExpr.Function(span, new Ty.Item(definition, arguments));
    }

    private static boolean open(FunctionDef definition) {
        boolean ofTrait = definition.trait().isPresent()
                || definition.impl().flatMap(ImplDef::trait).isPresent();
        return ofTrait || definition.constructs().isPresent() || definition.tree().map(Item.Function::open).orElse(true);
    }

    private TypedExpr constructor(Span span, Structs.Named made) {
        Ty.Adt type = made.type();
        Substitution arguments = Substitution.of(type.definition().generics(), type.arguments());
        return switch (made.fields().shape()) {
            case UNIT -> structs.unit(span, made);
            case TUPLE -> {
                boolean all = type.definition().isEnum() || made.fields().fields().stream()
                        .allMatch(field -> in.visible(type.definition(), field.open()));
                if (!all) in.undecided(span, "a field is private: names are not checked here");
                FunctionDef function = in.crate.constructor(type.definition(), made.variant());
                in.types.require(type.definition(), type.definition().generics(), arguments, span);
                yield new TypedExpr.Function(span, new Ty.Item(function, arguments));
            }
            case NAMED -> in.unknown(span, "the fields are missing: names are not checked here");
        };
    }

    private TypedExpr constant(Span span, ConstDef constant, Substitution arguments) {
        Ty type = interleave.language.rust.type.TypeFolder.by(arguments).fold(constant.type());
        return new TypedExpr.Const(span, in.types.normal(type, span), constant, arguments);
    }

    private TypedExpr qualified(Span span, Path path) {
        Path.Qualified qualified = path.qualified().orElseThrow();
        int count = path.segments().size();
        if (count > 1) {
            Ty inner = in.types.read(new TypeTree.Named(path.span(), front(path)));
            return associated(span, inner, path.last());
        }
        Ty self = in.types.read(qualified.type());
        if (qualified.trait().isEmpty()) return associated(span, self, path.last());
        Path name = qualified.trait().get();
        Optional<TraitDef> trait = in.types.reader().trait(name);
        if (trait.isEmpty()) return new TypedExpr.NotUnderstood(span, Ty.UNKNOWN);
        return ofTrait(span, trait.get(), self, name.last().arguments(), path.last());
    }

    /// `Trait::f` and `<T as Trait>::f`.
    private TypedExpr ofTrait(
            Span span, TraitDef trait, Ty self, Optional<Path.Arguments> written, Path.Segment name) {
        Arguments arguments = written.isPresent()
                ? in.types.reader().arguments(trait.generics(), written, span, self)
                : in.inference.freshArguments(trait.generics());
        TraitRef reference = new TraitRef(trait, self, arguments);
        for (TraitRef one : in.crate.elaborated(reference)) {
            Optional<TypedExpr> found = member(span, one, name);
            if (found.isPresent()) return found.get();
        }
        return in.unknown(name.name().span(), "`" + name.name() + "` is not known here: names are not checked here");
    }

    private Optional<TypedExpr> member(Span span, TraitRef trait, Path.Segment name) {
        for (FunctionDef function : trait.trait().function().named(name.name().text())) {
            return Optional.of(method(span, trait, function, name));
        }
        for (ConstDef constant : trait.trait().constants()) {
            if (!constant.name().equals(name.name().text())) continue;
            in.obligations.require(
                    new Predicate.Implements(span, List.of(), trait), Cause.of(span, trait.trait(), Span.NOWHERE));
            return Optional.of(constant(span, constant, in.crate.substitution(trait)));
        }
        return Optional.empty();
    }

    private TypedExpr method(Span span, TraitRef trait, FunctionDef function, Path.Segment name) {
        Substitution own = in.types.own(function.generics(), name.arguments(), span);
        Substitution all = in.crate.substitution(trait).and(own);
        in.obligations.require(new Predicate.Implements(span, List.of(), trait), Cause.of(span, function, Span.NOWHERE));
        return function(span, function, all);
    }

    /// `Type::name`: a function, constant or variant that belongs to a type.
    private TypedExpr associated(Span span, Ty type, Path.Segment name) {
        if (type instanceof Ty.Unknown) return new TypedExpr.NotUnderstood(span, Ty.UNKNOWN);
        String text = name.name().text();
        Optional<Probe.Found> found = in.probe.path(type, text);
        if (found.isPresent()) {
            Probe.Found it = found.get();
            if (it.trait().isPresent()) return method(span, it.trait().get(), it.function(), name);
            Substitution own = in.types.own(it.function().generics(), name.arguments(), span);
            return function(span, it.function(), it.arguments().and(own));
        }
        return associatedConstant(span, type, text)
                .orElseGet(() -> in.unknown(span, "`" + text + "` is not known here: names are not checked here"));
    }

    private Optional<TypedExpr> associatedConstant(Span span, Ty type, String name) {
        for (ImplDef impl : in.crate.inherent(name, List.of(in.shallow(type)))) {
            for (ConstDef constant : impl.constants()) {
                if (!constant.name().equals(name)) continue;
                Substitution fresh = in.inference.freshSubstitution(impl.generics());
                Ty self = interleave.language.rust.type.TypeFolder.by(fresh).fold(impl.self());
                if (in.unify(self, type)) return Optional.of(constant(span, constant, fresh));
            }
        }
        for (TraitDef trait : in.probe.traits(type)) {
            TraitRef reference = new TraitRef(trait, type, in.inference.freshArguments(trait.generics()));
            boolean declares = trait.constants().stream().anyMatch(constant -> constant.name().equals(name));
            if (!declares || !in.obligations.mayHold(new Predicate.Implements(span, List.of(), reference))) continue;
            Path.Segment segment =
                    new Path.Segment(new interleave.language.rust.tree.Name(name, span), Optional.empty());
            return member(span, reference, segment);
        }
        return Optional.empty();
    }

    /// The struct or variant that a path in a literal or pattern names.
    Optional<Structs.Named> struct(Path path) {
        if (path.qualified().isPresent()) {
            return in.types.read(new TypeTree.Named(path.span(), path)) instanceof Ty.Adt adt
                    ? Optional.of(new Structs.Named(adt, 0))
                    : Optional.empty();
        }
        Optional<Resolved.Found> found = in.scope().type(path);
        if (found.isEmpty()) return Optional.empty();
        if (found.get().used() == path.segments().size()) {
            return structs.named(found.get().what(), path, found.get().used());
        }
        return in.types.read(new TypeTree.Named(path.span(), path)) instanceof Ty.Adt adt
                ? Optional.of(new Structs.Named(adt, 0))
                : Optional.empty();
    }

    /// What a path in a pattern, or the constructor of a tuple pattern, names.
    Optional<Structs.Named> variant(Path path) {
        Optional<Resolved.Found> found = in.scope().value(path);
        if (found.isEmpty() || found.get().used() != path.segments().size()) return Optional.empty();
        return structs.named(found.get().what(), path, found.get().used());
    }

    /// The definition of a constant that a path in a pattern names.
    Optional<TypedExpr> constant(Path path) {
        TypedExpr value = value(new Expr.Named(path.span(), path));
        return value instanceof TypedExpr.Const ? Optional.of(value) : Optional.empty();
    }

    /// The parameters of a definition and what it stands in, as arguments of themselves.
    static Substitution identity(Generics generics) {
        Substitution own = Substitution.of(generics, generics.identity());
        return generics.outer().map(outer -> identity(outer).and(own)).orElse(own);
    }

    /// Those of a body's owner.
    static Substitution identity(Definition owner) {
        return switch (owner) {
            case FunctionDef function -> function.trait()
                    .map(trait -> identity(function.generics()).with(trait.self(), new Ty.Parameter(trait.self())))
                    .orElseGet(() -> identity(function.generics()));
            case ConstDef constant -> identity(constant.generics());
            default -> Substitution.NONE;
        };
    }
}
