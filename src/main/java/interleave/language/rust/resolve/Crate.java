package interleave.language.rust.resolve;

import interleave.language.rust.tree.Bound;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.AliasDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Later;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.type.TypeParameter;
import interleave.language.rust.verdict.Notices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// All that a program declares, together with the library.
public final class Crate {
    private final @Nullable Crate library;
    private final Notices notices;
    private final Module root;
    private final Module prelude;
    private final Collector collector;
    final List<FunctionDef> functions = new ArrayList<>();
    final List<ConstDef> constants = new ArrayList<>();
    final List<StaticDef> statics = new ArrayList<>();
    final List<AdtDef> types = new ArrayList<>();
    final List<ImplDef> impls = new ArrayList<>();
    final Map<Definition, Scope> scopes = Collections.synchronizedMap(new IdentityHashMap<>());
    final Map<TypeParameter, Bounds> bounds = Collections.synchronizedMap(new IdentityHashMap<>());
    final Map<Generics, TraitDef> traitOf = Collections.synchronizedMap(new IdentityHashMap<>());
    final Map<TypeParameter, List<Bounds>> moreBounds = new IdentityHashMap<>();
    final Map<String, Definition> lang = new ConcurrentHashMap<>();
    private final Map<AdtDef, List<FunctionDef>> constructors = new IdentityHashMap<>();
    private final Map<Expr.Block, Scope> blocks = new IdentityHashMap<>();

    /// The bounds of a type parameter as they are written, for finding what `T::Item` means before all is read.
    record Bounds(interleave.language.rust.tree.Generics tree, Scope scope, Optional<TraitDef> selfOf) {}

    private final Object together = new Object();
    private @Nullable LaterBodies bodies;
    private @Nullable Shelves shelves;

    private Crate(@Nullable Crate library, Notices notices, String name) {
        this.library = library;
        this.notices = notices;
        this.root = new Module(name, null, false, together);
        this.prelude = library == null ? new Module("prelude", root, false, together) : library.prelude;
        this.collector = new Collector(this, library == null);
    }

    /// The library itself.
    static Crate ofLibrary(Outline outline, LaterBodies bodies, Notices notices) {
        Crate crate = new Crate(null, notices, "std");
        crate.bodies = bodies;
        crate.shelves = new Shelves(crate, crate.collector, outline, notices);
        crate.root.type("prelude").ifPresent(found -> {
            if (found instanceof Resolved.InModule in) crate.prelude.importAll(in.module());
        });
        return crate;
    }

    /// A program, which uses the library. What is not understood is noted.
    public static Crate of(Item.File file, Notices notices) {
        Crate crate = new Crate(Library.get().crate(), notices, "");
        crate.collector.collect(crate.root, file.items());
        crate.collector.finish();
        return crate;
    }

    /// What keeps threads from working out the library at the same time.
    Object together() {
        return together;
    }

    Later later(Runnable work) {
        return new Later(together, work);
    }

    /// Where the library's declarations lie.
    Shelves shelves() {
        return Objects.requireNonNull(shelves);
    }

    Notices notices() {
        return notices;
    }

    Module prelude() {
        return prelude;
    }

    Module root() {
        return root;
    }

    /// The scope outside of all items.
    public Scope scope() {
        return Scope.of(this, root);
    }

    /// The scope inside of a definition: where its body, or a constant's value, is read.
    public Scope scope(Definition definition) {
        Scope own = scopes.get(definition);
        if (own != null) return own;
        if (library != null) return library.scope(definition);
        throw new IllegalArgumentException(definition.path());
    }

    /// The scope inside of a block that declares items; the block's own scope, the same each time it is asked for.
    /// @param names what the items' names begin with in messages
    public Scope block(Expr.Block block, List<Item> items, Scope around, String names) {
        return blocks.computeIfAbsent(block, _ -> {
            Module module = new Module(names, around.module(), true, together);
            Scope scope = around.inside(module);
            collector.collect(module, items, scope);
            collector.finish();
            return scope;
        });
    }

    /// What a name in front of `::` means that is declared nowhere: the library's root.
    Optional<Resolved> external(String name) {
        boolean ofLibrary = name.equals("std") || name.equals("core") || name.equals("alloc");
        if (!ofLibrary) return Optional.empty();
        return Optional.of(new Resolved.InModule(library == null ? root : library.root));
    }

    /// The body of a function, if it has one.
    public Optional<Expr.Block> body(FunctionDef function) {
        if (function.library() && library != null) return library.body(function);
        return function.library() && bodies != null
                ? function.tree().flatMap(bodies::of)
                : function.tree().flatMap(Item.Function::body);
    }

    /// Where the program begins.
    public Optional<FunctionDef> main() {
        return root.value("main")
                .filter(what -> what instanceof Resolved.Function)
                .map(what -> ((Resolved.Function) what).definition());
    }

    /// The program's own functions with a body, those of impls and traits and those inside blocks that have been entered
    /// included, in order of place.
    public List<FunctionDef> functions() {
        return functions;
    }

    /// The program's own constants.
    public List<ConstDef> constants() {
        return constants;
    }

    /// The program's own static variables.
    public List<StaticDef> statics() {
        return statics;
    }

    /// The program's own structs and enums.
    public List<AdtDef> types() {
        return types;
    }

    /// The program's own impls.
    public List<ImplDef> impls() {
        return impls;
    }

    /// The impls of a trait that may be for a type, the library's first; of some it is known without a closer look that they
    /// are not. For an unknown type they are all.
    public List<ImplDef> impls(TraitDef trait, Ty self) {
        if (shelves != null) return shelves.impls(trait, self);
        List<ImplDef> all = library == null ? new ArrayList<>() : library.impls(trait, self);
        for (ImplDef impl : impls) {
            if (impl.trait().isPresent() && impl.trait().get().trait() == trait) all.add(impl);
        }
        return all;
    }

    /// Whether a struct or enum has an impl of `Drop`.
    public boolean destructs(AdtDef definition) {
        return impls(langTrait("drop"), definition.type()).stream()
                .anyMatch(impl -> impl.self() instanceof Ty.Adt adt && adt.definition() == definition);
    }

    /// The impls of types alone in which a function or constant of that name may be, for one of some types, the library's first.
    public List<ImplDef> inherent(String member, List<Ty> selves) {
        if (shelves != null) return shelves.inherent(member, selves);
        List<ImplDef> all = library == null ? new ArrayList<>() : library.inherent(member, selves);
        for (ImplDef impl : impls) {
            if (impl.trait().isEmpty()) all.add(impl);
        }
        return all;
    }

    /// What the compiler knows by that name, see [Definition#lang].
    public Optional<Definition> lang(String name) {
        Definition own = lang.get(name);
        if (own != null) return Optional.of(own);
        if (shelves != null) {
            shelves.ask(name);
            return Optional.ofNullable(lang.get(name));
        }
        return library == null ? Optional.empty() : library.lang(name);
    }

    /// The trait that the compiler knows by that name.
    /// @throws IllegalStateException if the library has none, which is a defect of it
    public TraitDef langTrait(String name) {
        if (lang(name).orElse(null) instanceof TraitDef trait) return trait;
        throw new IllegalStateException("the library has no trait for " + name);
    }

    /// The struct or enum that the compiler knows by that name.
    /// @throws IllegalStateException if the library has none, which is a defect of it
    public AdtDef langType(String name) {
        if (lang(name).orElse(null) instanceof AdtDef adt) return adt;
        throw new IllegalStateException("the library has no type for " + name);
    }

    /// The function that the compiler knows by that name.
    /// @throws IllegalStateException if the library has none, which is a defect of it
    public FunctionDef langFunction(String name) {
        if (lang(name).orElse(null) instanceof FunctionDef function) return function;
        throw new IllegalStateException("the library has no function for " + name);
    }

    /// The constructor of a tuple struct or variant as a function.
    public FunctionDef constructor(AdtDef definition, int variant) {
        if (library != null && definition.library()) return library.constructor(definition, variant);
        synchronized (constructors) {
            return constructors.computeIfAbsent(definition, Crate::constructors).get(variant);
        }
    }

    private static List<FunctionDef> constructors(AdtDef definition) {
        List<FunctionDef> all = new ArrayList<>();
        for (int i = 0; i < definition.variants().size(); i++) {
            AdtDef.Variant variant = definition.variants().get(i);
            String path = definition.isEnum() ? definition.path() + "::" + variant.name() : definition.path();
            FunctionDef function = new FunctionDef(variant.name(), path, variant.span(), definition.library(), List.of(),
                    definition.generics(), null, Optional.empty(), false,
                    Optional.of(new FunctionDef.Constructs(definition, i)));
            function.complete(variant.fields().stream().map(AdtDef.Field::type).toList(), definition.type());
            all.add(function);
        }
        return all;
    }

    void complete(AliasDef alias) {
        collector.complete(alias);
    }

    /// Whether what stands for a parameter may have no size, as `?Sized` says.
    public boolean maybeUnsized(TypeParameter parameter) {
        Bounds known = bounds.get(parameter);
        if (known == null) return library != null && library.maybeUnsized(parameter);
        boolean inBounds = known.tree().types().stream()
                .filter(type -> type.name().text().equals(parameter.name()))
                .anyMatch(type -> type.bounds().stream().anyMatch(Crate::maybe));
        return inBounds || known.tree().where().stream()
                .anyMatch(where -> where instanceof interleave.language.rust.tree.Generics.Where.Type type
                        && type.type() instanceof TypeTree.Named named && named.path().plain()
                        && named.path().last().name().text().equals(parameter.name())
                        && type.bounds().stream().anyMatch(Crate::maybe));
    }

    private static boolean maybe(Bound bound) {
        return bound instanceof Bound.Trait trait && trait.maybe();
    }

    /// The supertraits of a trait, on its `Self`.
    public List<TraitRef> supertraits(TraitDef trait) {
        collector.supertraits(trait);
        List<TraitRef> all = new ArrayList<>();
        for (Predicate predicate : trait.generics().predicates()) {
            if (predicate instanceof Predicate.Implements it && it.trait().self() instanceof Ty.Parameter self
                    && self.parameter() == trait.self()) {
                all.add(it.trait());
            }
        }
        return all;
    }

    /// The trait and all its supertraits, with what stands for their parameters.
    public List<TraitRef> elaborated(TraitRef trait) {
        Set<TraitRef> all = new LinkedHashSet<>();
        elaborate(trait, all);
        return new ArrayList<>(all);
    }

    private void elaborate(TraitRef trait, Set<TraitRef> all) {
        if (!all.add(trait)) return;
        TypeFolder given = TypeFolder.by(substitution(trait));
        for (TraitRef above : supertraits(trait.trait())) elaborate(given.fold(above), all);
    }

    /// What stands for a trait's parameters and its `Self`.
    public Substitution substitution(TraitRef trait) {
        return Substitution.of(trait.trait().generics(), trait.arguments()).with(trait.trait().self(), trait.self());
    }

    /// The trait or supertrait that declares an associated type.
    public Optional<TraitRef> declaring(TraitRef trait, String name) {
        return elaborated(trait).stream()
                .filter(one -> one.trait().declares(name))
                .findFirst();
    }

    Substitution withSelf(Substitution substitution, Generics generics, Ty self) {
        TraitDef trait = traitOf.get(generics);
        if (trait != null) return substitution.with(trait.self(), self);
        return library == null ? substitution : library.withSelf(substitution, generics, self);
    }

    /// What `type::name` means, as far as bounds in the scope say.
    Optional<Ty> associated(Ty type, String name, Scope scope) {
        if (type instanceof Ty.Parameter parameter) {
            Optional<Ty> known = ofParameter(parameter.parameter(), name);
            return known.isPresent() ? known : asked(parameter, name, scope);
        }
        if (type instanceof Ty.Projection projection) {
            for (TraitRef trait : boundsOf(projection)) {
                Optional<TraitRef> declaring = declaring(trait, name);
                if (declaring.isPresent()) return Optional.of(new Ty.Projection(declaring.get(), name));
            }
        }
        Optional<TraitRef> implemented = scope.implemented();
        if (implemented.isPresent() && implemented.get().self().equals(type)) {
            Optional<TraitRef> declaring = declaring(implemented.get(), name);
            if (declaring.isPresent()) return Optional.of(new Ty.Projection(declaring.get(), name));
        }
        return Optional.empty();
    }

    /// What a `where` of a method says of a parameter of its impl.
    private Optional<Ty> asked(Ty.Parameter parameter, String name, Scope scope) {
        for (var tree : scope.asked()) {
            for (TraitRef trait : collector.written(parameter.parameter(), new Bounds(tree, scope, Optional.empty()))) {
                Optional<TraitRef> found = declaring(trait, name);
                if (found.isPresent()) return Optional.of(new Ty.Projection(found.get(), name));
            }
        }
        return Optional.empty();
    }

    /// The traits that an associated type has by its declaration.
    public List<TraitRef> boundsOf(Ty.Projection projection) {
        List<TraitRef> all = new ArrayList<>();
        TypeFolder given = TypeFolder.by(substitution(projection.trait()));
        for (TraitDef.Associated type : projection.trait().trait().types()) {
            if (!type.name().equals(projection.name())) continue;
            for (Predicate predicate : type.bounds()) {
                if (predicate instanceof Predicate.Implements it) all.add(given.fold(it.trait()));
            }
        }
        return all;
    }

    private Optional<Ty> ofParameter(TypeParameter parameter, String name) {
        Bounds known = bounds.get(parameter);
        if (known == null) return library == null ? Optional.empty() : library.ofParameter(parameter, name);
        Ty self = new Ty.Parameter(parameter);
        if (known.selfOf().isPresent()) {
            TraitDef trait = known.selfOf().get();
            Optional<TraitRef> found = declaring(new TraitRef(trait, self, trait.generics().identity()), name);
            if (found.isPresent()) return Optional.of(new Ty.Projection(found.get(), name));
        }
        List<Bounds> all = new ArrayList<>(List.of(known));
        all.addAll(moreBounds.getOrDefault(parameter, List.of()));
        for (Bounds one : all) {
            for (TraitRef trait : collector.written(parameter, one)) {
                Optional<TraitRef> found = declaring(trait, name);
                if (found.isPresent()) return Optional.of(new Ty.Projection(found.get(), name));
            }
        }
        return Optional.empty();
    }
}
