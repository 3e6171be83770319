package interleave.language.rust.resolve;

import interleave.language.rust.derive.Derive;
import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Bound;
import interleave.language.rust.tree.Generics.Where;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.AliasDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Later;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeParameter;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Declares what a text declares: first the names, then what they import from each other, then what they are.
final class Collector {
    private final Crate crate;
    private final boolean library;
    private final Signatures signatures;
    private final Imports imports;
    private final List<Runnable> traits = new ArrayList<>();
    private final List<Runnable> rest = new ArrayList<>();
    private final List<Declared> modules = new ArrayList<>();
    private final Map<AliasDef, Runnable> aliases = new LinkedHashMap<>();
    private final Map<TraitDef, Runnable> supertraits = new LinkedHashMap<>();

    Collector(Crate crate, boolean library) {
        this.crate = crate;
        this.library = library;
        this.signatures = new Signatures(crate, library);
        this.imports = new Imports(crate);
    }

    void collect(Module module, List<Item> items) {
        collect(module, items, Scope.of(crate, module));
    }

    /// Declares items; [#finish] has to follow.
    void collect(Module module, List<Item> items, Scope scope) {
        if (!library && !items.isEmpty()) modules.add(new Declared(module, items.getFirst().span()));
        for (Item item : items) {
            declare(module, item, scope);
            for (Item.Impl derived : Derive.of(item, crate.notices())) {
                rest.add(() -> signatures.impl(derived, scope, Inside.of(derived.items())));
            }
        }
    }

    /// Works out imports and signatures of all that was declared.
    void finish() {
        imports.resolve();
        for (AliasDef one : List.copyOf(aliases.keySet())) complete(one);
        run(traits);
        for (TraitDef one : List.copyOf(supertraits.keySet())) supertraits(one);
        run(rest);
        for (Declared one : modules) {
            for (String name : one.module.twice()) {
                crate.notices().undecided(one.place, "`" + name + "` is declared twice: names are not checked here");
            }
        }
        modules.clear();
    }

    /// A module with items, the first of which is at a place.
    private record Declared(Module module, Span place) {}

    private static void run(List<Runnable> all) {
        for (int i = 0; i < all.size(); i++) all.get(i).run();
        all.clear();
    }

    void complete(AliasDef alias) {
        Runnable open = aliases.remove(alias);
        if (open != null) open.run();
    }

    void supertraits(TraitDef trait) {
        Runnable open = supertraits.remove(trait);
        if (open != null) open.run();
    }

    private <D extends Definition> D known(D definition, Scope scope) {
        crate.scopes.put(definition, scope);
        if (!definition.lang().isEmpty()) crate.lang.put(definition.lang(), definition);
        return definition;
    }

    void declare(Module module, Item item, Scope scope) {
        if (!library) new Naming(crate.notices()).check(module, item);
        switch (item) {
            case Item.Struct it -> {
                Item.Variant only = new Item.Variant(it.span(), List.of(), it.name(), it.fields(), Optional.empty());
                adt(module, scope, it.name(), it.attributes(), it.generics(), List.of(only), false);
            }
            case Item.Enum it -> adt(module, scope, it.name(), it.attributes(), it.generics(), it.variants(), true);
            case Item.Function it -> module.value(it.name().text(), new Resolved.Function(function(module, it, scope, false)));
            case Item.Trait it -> trait(module, it, scope, Inside.of(it.items()));
            case Item.Impl it -> rest.add(() -> signatures.impl(it, scope, Inside.of(it.items())));
            case Item.Alias it -> {
                Scope inside = scope.inside();
                Generics generics = generics(it.generics(), inside, null);
                AliasDef alias = known(new AliasDef(it.name().text(), module.inside(it.name().text()), it.name().span(),
                        library, it.attributes(), generics), inside);
                module.type(it.name().text(), new Resolved.Alias(alias));
                Runnable type = () -> it.type().ifPresent(tree -> alias.complete(signatures.plain(inside).read(tree)));
                if (library) alias.later(crate.later(type));
                else aliases.put(alias, type);
            }
            case Item.Const it -> {
                ConstDef constant = known(constant(module.inside(it.name().text()), it, new Generics(null, List.of(), List.of(), List.of()), null), scope);
                if (!it.name().text().equals("_")) module.value(it.name().text(), new Resolved.Const(constant));
                Runnable type = () -> constant.complete(signatures.plain(scope).read(it.type()));
                if (library) constant.later(crate.later(type));
                else rest.add(type);
                if (!library) crate.constants.add(constant);
            }
            case Item.Static it -> {
                StaticDef variable = known(new StaticDef(it.name().text(), module.inside(it.name().text()), it.name().span(),
                        library, it.attributes(), it), scope);
                module.value(it.name().text(), new Resolved.Static(variable));
                Runnable type = () -> variable.complete(signatures.ofStatic(it, scope));
                if (library) variable.later(crate.later(type));
                else rest.add(type);
                if (!library) crate.statics.add(variable);
            }
            case Item.Module it -> {
                Module inner = module(module, it.name().text());
                collect(inner, it.items());
            }
            case Item.Use it -> imports.add(module, it, scope);
            case Item.Foreign it -> {
                for (Item inside : it.items()) {
                    if (!(inside instanceof Item.Function function)) continue;
                    crate.notices().undecided(it.span(), "functions of other languages are not understood");
                    intrinsic(module, function, scope);
                }
            }
        }
    }

    /// Declares a function that the machine itself does.
    void intrinsic(Module module, Item.Function it, Scope scope) {
        module.value(it.name().text(), new Resolved.Function(function(module, it, scope, true)));
    }

    /// Brings in names when they are looked for.
    void use(Module module, Item.Use it, Scope scope) {
        imports.later(module, it, scope);
    }

    /// Makes an impl.
    Optional<ImplDef> impl(Item.Impl it, Scope scope, Inside members) {
        return signatures.impl(it, scope, members);
    }

    /// The library's modules are written in several parts.
    Module module(Module around, String name) {
        if (library && around.declared(name).orElse(null) instanceof Resolved.InModule known) {
            return known.module();
        }
        Module inner = new Module(around.inside(name), around, false, crate.together());
        around.type(name, new Resolved.InModule(inner));
        return inner;
    }

    ConstDef constant(String path, Item.Const it, Generics generics, @Nullable Definition parent) {
        return new ConstDef(it.name().text(), path, it.name().span(), library, it.attributes(), generics, parent, it);
    }

    private void adt(Module module, Scope scope, interleave.language.rust.tree.Name name, List<Attribute> attributes,
            interleave.language.rust.tree.Generics tree, List<Item.Variant> variants, boolean isEnum) {
        Scope inside = scope.inside();
        Generics generics = generics(tree, inside, null);
        AdtDef definition = known(new AdtDef(name.text(), module.inside(name.text()), name.span(), library, attributes,
                isEnum, generics), inside);
        inside.name("Self", new Resolved.SelfType(definition.type()));
        module.type(name.text(), new Resolved.Adt(definition));
        if (!isEnum && variants.getFirst().fields().shape() != Item.Shape.NAMED) {
            module.value(name.text(), new Resolved.Variant(definition, 0));
        }
        if (!library) crate.types.add(definition);
        for (Item.Variant variant : variants) { // the names at once, since imports may be of them
            definition.names().add(new AdtDef.Variant(variant.name().text(), variant.name().span(),
                    variant.fields().shape(), List.of(), 0));
        }
        if (library) {
            later(generics, Later.DONE, tree, inside);
            definition.later(crate.later(() -> signatures.fields(definition, variants, inside)));
        } else {
            rest.addFirst(() -> {
                signatures.predicates(generics, tree, inside);
                signatures.fields(definition, variants, inside);
            });
        }
    }

    private void later(
            Generics generics, Later parameters, interleave.language.rust.tree.Generics tree, Scope inside) {
        generics.later(parameters, crate.later(() -> signatures.defaults(generics, tree, inside)), crate.later(() -> {
            generics.predicates().clear();
            signatures.conditions(generics, tree, inside);
        }));
    }

    private FunctionDef function(Module module, Item.Function it, Scope scope, boolean intrinsic) {
        Scope inside = scope.inside();
        Generics generics = generics(it.generics(), inside, null);
        FunctionDef function = known(new FunctionDef(it.name().text(), module.inside(it.name().text()), it.name().span(),
                library, it.attributes(), generics, null, Optional.of(it), intrinsic, Optional.empty()), inside);
        if (library) {
            signatures.later(function, it, inside, Optional.empty());
        } else {
            if (it.body().isPresent()) crate.functions.add(function);
            rest.add(() -> signatures.function(function, it, inside, Optional.empty()));
        }
        return function;
    }

    /// Declares a trait.
    void trait(Module module, Item.Trait it, Scope scope, Inside members) {
        Scope inside = scope.inside();
        TypeParameter self = new TypeParameter("Self", it.name().span());
        Generics generics = generics(it.generics(), inside, null);
        boolean auto = it.attributes().stream().anyMatch(a -> a.name().equals("auto"));
        TraitDef trait = known(new TraitDef(it.name().text(), module.inside(it.name().text()), it.name().span(), library,
                it.attributes(), auto, it.unsafe(), self, generics), inside);
        inside.name("Self", new Resolved.Parameter(self));
        crate.bounds.put(self, new Crate.Bounds(it.generics(), inside, Optional.of(trait)));
        crate.traitOf.put(generics, trait);
        module.type(it.name().text(), new Resolved.Trait(trait));
        for (String type : members.types()) {
            trait.names().add(new TraitDef.Associated(type, it.name().span(), List.of(), Optional.empty()));
        }
        Runnable above = () -> {
            for (Bound bound : it.supertraits()) {
                generics.predicates().addAll(signatures.plain(inside).bound(bound, new Ty.Parameter(self)));
            }
        };
        if (library) {
            generics.later(Later.DONE, crate.later(() -> signatures.defaults(generics, it.generics(), inside)), crate.later(() -> {
                generics.predicates().clear();
                signatures.conditions(generics, it.generics(), inside);
                above.run();
            }));
            trait.later(crate.later(() -> {
                trait.constants().clear();
                signatures.inside(trait, members.others().get(), inside);
            }));
            signatures.functions(trait, members.functions(), inside);
        } else {
            supertraits.put(trait, above);
            traits.add(() -> signatures.trait(trait, it, inside));
        }
    }

    /// The parameters of an item, by their names; what must hold for them is read later.
    Generics generics(interleave.language.rust.tree.Generics tree, Scope inside, @Nullable Generics outer) {
        return signatures.generics(tree, inside, outer);
    }

    /// The traits that a parameter's bounds name, with their arguments but without what they say of associated types.
    List<TraitRef> written(TypeParameter parameter, Crate.Bounds known) {
        List<TraitRef> all = new ArrayList<>();
        TypeReader reader = signatures.plain(known.scope());
        Ty self = new Ty.Parameter(parameter);
        for (var type : known.tree().types()) {
            if (type.name().text().equals(parameter.name())) type.bounds().forEach(bound -> written(bound, reader, self, all));
        }
        for (Where where : known.tree().where()) {
            if (where instanceof Where.Type type && type.type() instanceof TypeTree.Named named && named.path().plain()
                    && named.path().last().name().text().equals(parameter.name())) {
                type.bounds().forEach(bound -> written(bound, reader, self, all));
            }
        }
        return all;
    }

    private static void written(Bound bound, TypeReader reader, Ty self, List<TraitRef> all) {
        if (!(bound instanceof Bound.Trait trait) || trait.maybe()) return;
        Optional<Path.Arguments> arguments = trait.path().last().arguments();
        reader.trait(trait.path()).ifPresent(definition -> all.add(new TraitRef(definition, self,
                new Bounded(reader, trait.lifetimes()).reader().arguments(definition.generics(), arguments, trait.span(), self))));
    }
}
