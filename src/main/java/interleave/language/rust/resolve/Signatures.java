package interleave.language.rust.resolve;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Generics.Where;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Lifetime;
import interleave.language.rust.tree.Literal;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.ConstParameter;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Later;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what definitions are: fields, parameters, results, and what must hold for their parameters.
final class Signatures {
    private final Crate crate;
    private final boolean library;

    Signatures(Crate crate, boolean library) {
        this.crate = crate;
        this.library = library;
    }

    /// Reads types where nothing may be left out but a lifetime that is `'static` then.
    TypeReader plain(Scope scope) {
        return new TypeReader(scope, new Written(crate, _ -> Region.STATIC));
    }

    /// The parameters of an item by their names.
    Generics generics(interleave.language.rust.tree.Generics tree, Scope inside, @Nullable Generics outer) {
        inside.asks(tree);
        List<LifetimeParameter> lifetimes = new ArrayList<>();
        for (var lifetime : tree.lifetimes()) {
            LifetimeParameter parameter = new LifetimeParameter(lifetime.lifetime().name(), lifetime.lifetime().span());
            lifetimes.add(parameter);
            inside.lifetime(parameter);
        }
        List<TypeParameter> types = new ArrayList<>();
        for (var type : tree.types()) {
            TypeParameter parameter = new TypeParameter(type.name().text(), type.name().span());
            types.add(parameter);
            inside.name(parameter.name(), new Resolved.Parameter(parameter));
            crate.bounds.put(parameter, new Crate.Bounds(tree, inside, Optional.empty()));
        }
        List<ConstParameter> constants = new ArrayList<>();
        for (var constant : tree.constants()) {
            ConstParameter parameter = new ConstParameter(constant.name().text(), constantType(constant.type()));
            constants.add(parameter);
            inside.name(parameter.name(), new Resolved.Constant(parameter));
        }
        if (outer != null && !library) more(tree, inside);
        return new Generics(outer, lifetimes, types, constants);
    }

    private Ty constantType(TypeTree tree) {
        boolean plain = tree instanceof TypeTree.Named named && named.path().plain();
        Optional<Ty> found = plain ? Primitives.of(((TypeTree.Named) tree).path().last().name().text()) : Optional.empty();
        return found.filter(type -> type instanceof Ty.Int || type.equals(Ty.BOOL) || type.equals(Ty.CHAR)).orElseGet(() -> {
            crate.notices().undecided(tree.span(), "a constant parameter of this type is not understood");
            return Ty.USIZE;
        });
    }

    /// A method may ask for more of a parameter of the impl around it.
    private void more(interleave.language.rust.tree.Generics tree, Scope inside) {
        for (Where where : tree.where()) {
            if (!(where instanceof Where.Type type) || !(type.type() instanceof TypeTree.Named named)
                    || !named.path().plain()) {
                continue;
            }
            if (inside.type(named.path().last().name().text()).orElse(null) instanceof Resolved.Parameter parameter
                    && tree.types().stream().noneMatch(own -> own.name().text().equals(parameter.parameter().name()))) {
                crate.moreBounds.computeIfAbsent(parameter.parameter(), _ -> new ArrayList<>())
                        .add(new Crate.Bounds(tree, inside, Optional.empty()));
            }
        }
    }

    /// Reads what must hold for the parameters, and their defaults.
    void predicates(Generics generics, interleave.language.rust.tree.Generics tree, Scope inside) {
        defaults(generics, tree, inside);
        conditions(generics, tree, inside);
    }

    void defaults(Generics generics, interleave.language.rust.tree.Generics tree, Scope inside) {
        generics.defaults().clear();
        for (var type : tree.types()) generics.defaults().add(type.otherwise().map(plain(inside)::read));
    }

    /// Reads what must hold for the parameters.
    void conditions(Generics generics, interleave.language.rust.tree.Generics tree, Scope inside) {
        TypeReader reader = plain(inside);
        for (int i = 0; i < tree.types().size(); i++) {
            Ty self = new Ty.Parameter(generics.types().get(i));
            for (var bound : tree.types().get(i).bounds()) generics.predicates().addAll(reader.bound(bound, self));
        }
        for (var lifetime : tree.lifetimes()) outlives(generics, lifetime.lifetime(), lifetime.outlives(), reader);
        for (Where where : tree.where()) {
            switch (where) {
                case Where.Region region -> outlives(generics, region.lifetime(), region.outlives(), reader);
                case Where.Type type -> {
                    Bounded inner = new Bounded(reader, type.lifetimes());
                    TypeReader of = type.lifetimes().isEmpty() ? reader : inner.reader();
                    Ty self = of.read(type.type());
                    for (var bound : type.bounds()) {
                        for (Predicate predicate : of.bound(bound, self)) {
                            generics.predicates().add(around(predicate, inner.bound()));
                        }
                    }
                }
            }
        }
    }

    private static Predicate around(Predicate predicate, List<LifetimeParameter> outer) {
        if (outer.isEmpty()) return predicate;
        return switch (predicate) {
            case Predicate.Implements it -> new Predicate.Implements(it.span(), join(outer, it.bound()), it.trait());
            case Predicate.Equal it ->
                new Predicate.Equal(it.span(), join(outer, it.bound()), it.trait(), it.name(), it.type());
            case Predicate.TypeOutlives _, Predicate.RegionOutlives _ -> predicate;
        };
    }

    private static List<LifetimeParameter> join(List<LifetimeParameter> one, List<LifetimeParameter> other) {
        List<LifetimeParameter> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static void outlives(Generics generics, Lifetime longer, List<Lifetime> shorter, TypeReader reader) {
        for (Lifetime one : shorter) {
            generics.predicates().add(
                    new Predicate.RegionOutlives(longer.span(), reader.region(longer), reader.region(one)));
        }
    }

    void fields(AdtDef definition, List<Item.Variant> variants, Scope inside) {
        TypeReader reader = new TypeReader(inside, new Written(crate, span -> {
            if (!library) crate.notices().undecided(span, "a lifetime must be written here: that is not checked");
            return Region.STATIC;
        }));
        long discriminant = 0;
        for (int i = 0; i < variants.size(); i++) {
            Item.Variant variant = variants.get(i);
            List<AdtDef.Field> fields = new ArrayList<>();
            for (Item.Field field : variant.fields().fields()) {
                fields.add(new AdtDef.Field(field.name().text(), field.span(), field.open(), reader.read(field.type())));
            }
            if (variant.discriminant().isPresent()) discriminant = discriminant(variant.discriminant().get());
            definition.names().set(i, new AdtDef.Variant(variant.name().text(), variant.name().span(),
                    variant.fields().shape(), fields, discriminant++));
        }
    }

    private long discriminant(Expr tree) {
        if (tree instanceof Expr.Constant constant && constant.value() instanceof Literal.Whole whole) {
            return whole.number().longValue();
        }
        if (tree instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.NEGATE) {
            return -discriminant(unary.operand());
        }
        crate.notices().undecided(tree.span(), "this number of a variant is not worked out here");
        return 0;
    }

    /// A static variable's type; one of a thread's own is a `LocalKey` of it.
    Ty ofStatic(Item.Static it, Scope scope) {
        Ty type = plain(scope).read(it.type());
        if (!it.threadLocal()) return type;
        return new Ty.Adt(crate.langType("local_key"), new Arguments(List.of(), List.of(type), List.of()));
    }

    /// Reads a function's parameters and result.
    /// @param self the type of `Self`, for a method
    void function(FunctionDef function, Item.Function it, Scope inside, Optional<Ty> self) {
        predicates(function.generics(), it.generics(), inside);
        FunctionLifetimes lifetimes = new FunctionLifetimes(crate, function, inside);
        List<Ty> parameters = new ArrayList<>();
        it.receiver().ifPresent(receiver -> parameters.add(lifetimes.receiver(receiver, self.orElse(Ty.UNKNOWN))));
        for (Item.Parameter parameter : it.parameters()) parameters.add(lifetimes.parameter(parameter.type()));
        Ty result = it.result().map(lifetimes::result).orElse(Ty.UNIT);
        function.complete(parameters, result);
    }

    /// Reads a function's parameters and result when they are asked for.
    void later(FunctionDef function, Item.Function it, Scope inside, Optional<Ty> self) {
        Generics generics = function.generics();
        Later signature = crate.later(() -> {
            generics.predicates().clear();
            generics.lifetimes().subList(it.generics().lifetimes().size(), generics.lifetimes().size()).clear();
            generics.types().subList(it.generics().types().size(), generics.types().size()).clear();
            function(function, it, inside, self);
        });
        function.later(signature);
        generics.later(signature, signature, signature);
    }

    void trait(TraitDef trait, Item.Trait it, Scope inside) {
        predicates(trait.generics(), it.generics(), inside);
        inside(trait, it.items(), inside);
    }

    /// Reads what a trait declares.
    void inside(TraitDef trait, List<Item> items, Scope inside) {
        Ty self = new Ty.Parameter(trait.self());
        TraitRef own = new TraitRef(trait, self, trait.generics().identity());
        for (Item inner : items) {
            switch (inner) {
                case Item.Alias type -> {
                    Ty projection = new Ty.Projection(own, type.name().text());
                    List<Predicate> bounds = new ArrayList<>();
                    type.bounds().forEach(bound -> bounds.addAll(plain(inside).bound(bound, projection)));
                    for (int i = 0; i < trait.names().size(); i++) {
                        if (!trait.names().get(i).name().equals(type.name().text())) continue;
                        trait.names().set(i, new TraitDef.Associated(type.name().text(), type.name().span(), bounds,
                                type.type().map(plain(inside)::read)));
                    }
                }
                case Item.Function function -> trait.function()
                        .add(method(function, trait, trait.path(), trait.generics(), inside, self));
                case Item.Const constant -> trait.constants()
                        .add(constant(constant, trait, trait.path(), trait.generics(), inside));
                default -> crate.notices().undecided(inner.span(), "this declaration in a trait is not understood");
            }
        }
    }

    /// Adds functions to a trait that are made when they are asked for.
    void functions(TraitDef trait, List<Inside.Member> members, Scope inside) {
        Ty self = new Ty.Parameter(trait.self());
        for (Inside.Member member : members) {
            trait.function().add(member.name(), crate.together(),
                    () -> method(member.tree().get(), trait, trait.path(), trait.generics(), inside, self));
        }
    }

    private FunctionDef method(Item.Function it, Definition parent, String path, Generics outer, Scope scope, Ty self) {
        Scope inside = scope.inside();
        Generics generics = generics(it.generics(), inside, outer);
        FunctionDef function = new FunctionDef(it.name().text(), path + "::" + it.name().text(), it.name().span(), library,
                it.attributes(), generics, parent, Optional.of(it), false, Optional.empty());
        crate.scopes.put(function, inside);
        if (!function.lang().isEmpty()) crate.lang.put(function.lang(), function);
        if (library) {
            later(function, it, inside, Optional.of(self));
            return function;
        }
        if (it.body().isPresent()) crate.functions.add(function);
        function(function, it, inside, Optional.of(self));
        return function;
    }

    private ConstDef constant(Item.Const it, Definition parent, String path, Generics outer, Scope scope) {
        ConstDef constant = new ConstDef(it.name().text(), path + "::" + it.name().text(), it.name().span(), library,
                it.attributes(), outer, parent, it);
        crate.scopes.put(constant, scope);
        constant.complete(plain(scope).read(it.type()));
        if (it.value().isPresent() && !library) crate.constants.add(constant);
        return constant;
    }

    /// Makes an impl.
    Optional<ImplDef> impl(Item.Impl it, Scope scope, Inside members) {
        Scope inside = scope.inside();
        Generics generics = generics(it.generics(), inside, null);
        TypeReader header = new TypeReader(inside, new Written(crate, span -> {
            LifetimeParameter left = new LifetimeParameter("'_", span);
            generics.lifetimes().add(left);
            return new Region.Named(left);
        }));
        Ty self = header.read(it.type());
        inside.name("Self", new Resolved.SelfType(self));
        Optional<TraitRef> trait = Optional.empty();
        if (it.trait().isPresent()) {
            Optional<TraitDef> definition = header.trait(it.trait().get());
            if (definition.isEmpty()) return Optional.empty();
            Arguments arguments = header.arguments(
                    definition.get().generics(), it.trait().get().last().arguments(), it.trait().get().span(), self);
            trait = Optional.of(new TraitRef(definition.get(), self, arguments));
            inside.implemented(trait.get());
            if (!library && !it.negative() && it.unsafe() != definition.get().unsafe()) {
                crate.notices().undecided(it.span(), "a trait and its impls have to be `unsafe` both: that is not checked here");
            }
        }
        ImplDef impl = new ImplDef(it.span(), library, it.attributes(), generics, it.negative(), trait, self);
        crate.scopes.put(impl, inside);
        String path = TypeText.plain(self);
        if (library) {
            impl.later(crate.later(() -> {
                impl.constants().clear();
                List<Item> others = members.others().get();
                types(impl, others, inside);
                constants(impl, others, path, inside);
            }));
            generics.later(Later.DONE, crate.later(() -> defaults(generics, it.generics(), inside)), crate.later(() -> {
                generics.predicates().clear();
                conditions(generics, it.generics(), inside);
            }));
            for (Inside.Member member : members.functions()) {
                impl.function().add(member.name(), crate.together(),
                        () -> method(member.tree().get(), impl, path, generics, inside, self));
            }
            return Optional.of(impl);
        }
        crate.impls.add(impl);
        types(impl, it.items(), inside);
        predicates(generics, it.generics(), inside);
        for (Item inner : it.items()) {
            if (inner instanceof Item.Function function) {
                impl.function().add(method(function, impl, path, generics, inside, self));
            } else if (!(inner instanceof Item.Alias) && !(inner instanceof Item.Const)) {
                crate.notices().undecided(inner.span(), "this declaration in an impl is not understood");
            }
        }
        constants(impl, it.items(), path, inside);
        return Optional.of(impl);
    }

    private void types(ImplDef impl, List<Item> items, Scope inside) {
        for (Item inner : items) {
            if (inner instanceof Item.Alias type && type.type().isPresent()) {
                impl.types().put(type.name().text(), plain(inside).read(type.type().get()));
            }
        }
    }

    private void constants(ImplDef impl, List<Item> items, String path, Scope inside) {
        for (Item inner : items) {
            if (inner instanceof Item.Const one) impl.constants().add(constant(one, impl, path, impl.generics(), inside));
        }
    }
}
