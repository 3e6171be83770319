package interleave.language.rust.resolve;

import interleave.language.rust.derive.Derive;
import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.tree.Item;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Later;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where the library's declarations lie until somebody asks for one: by its name in its module, by the trait that an impl is
/// of, by a function that a type has, or by what the compiler knows it as. Only then it is parsed and declared, so that a
/// program pays for what it uses. In which order they are asked for makes no difference to what they are.
final class Shelves {
    private final Crate crate;
    private final Collector collector;
    private final Outline outline;
    private final Notices notices;
    /// The impls by the last name of their trait; those of types alone have none.
    private final Map<String, List<Shelf>> ofTraits = new LinkedHashMap<>();
    /// Those of types alone, by the functions and constants in them.
    private final Map<String, List<Shelf>> byMembers = new LinkedHashMap<>();
    private final Map<String, Runnable> lang = new LinkedHashMap<>();
    private final Set<Module> modules = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Map<TraitDef, List<Shelf>> found = new IdentityHashMap<>();

    Shelves(Crate crate, Collector collector, Outline outline, Notices notices) {
        this.crate = crate;
        this.collector = collector;
        this.outline = outline;
        this.notices = notices;
        note(outline.parts());
        add(crate.root(), outline.parts());
    }

    private void note(List<Part> parts) {
        for (Part part : parts) {
            if (part.kind() == Part.Kind.TYPE) types.add(part.name());
            note(part.inside());
        }
    }

    /// An impl, which may stand for several; made when it is asked for.
    private final class Shelf {
        private final List<ImplDef> made = new ArrayList<>();
        private final int place;
        private final String head;
        private final Later later;

        Shelf(Part part, String head, Supplier<List<ImplDef>> impls) {
            place = part.span().start();
            this.head = types.contains(head) || Heads.primitive(head) ? head : Heads.ANY;
            later = new Later(crate.together(), () -> made.addAll(impls.get()));
        }

        List<ImplDef> impls() {
            later.now();
            return made;
        }
    }

    private void add(Module module, List<Part> parts) {
        modules.add(module);
        Scope scope = Scope.of(crate, module);
        for (Part part : parts) add(module, scope, part);
    }

    private void add(Module module, Scope scope, Part part) {
        switch (part.kind()) {
            case MODULE -> add(collector.module(module, part.name()), part.inside());
            case USE -> module.begin(() -> collector.use(module, (Item.Use) item(part), scope));
            case TRAIT -> {
                module.later(part.name(), true, () -> collector.trait(module, (Item.Trait) item(part), scope, inside(part)));
                for (Part inside : part.inside()) {
                    if (!inside.lang().isEmpty()) known(inside.lang(), () -> {
                        if (module.type(part.name()).orElseThrow() instanceof Resolved.Trait trait) {
                            trait.definition().function().first(inside.name());
                        }
                    });
                }
            }
            case TYPE -> {
                module.later(part.name(), false, () -> collector.declare(module, item(part), scope));
                for (String derived : part.derives()) {
                    Shelf shelf = new Shelf(part, part.name(), () -> Derive.of(item(part), derived, notices).stream()
                            .flatMap(impl -> collector.impl(impl, scope, Inside.of(impl.items())).stream())
                            .toList());
                    ofTraits.computeIfAbsent(derived, _ -> new ArrayList<>()).add(shelf);
                }
            }
            case FUNCTION, CONSTANT, STATIC, ALIAS ->
                module.later(part.name(), false, () -> collector.declare(module, item(part), scope));
            case FOREIGN -> {
                for (Part inside : part.inside()) {
                    module.later(inside.name(), false, () -> collector.intrinsic(module, function(inside), scope));
                    known(inside.lang(), () -> module.value(inside.name()));
                }
            }
            case IMPL -> impl(scope, part);
        }
        known(part.lang(), () -> {
            module.type(part.name());
            module.value(part.name());
        });
    }

    private void known(String name, Runnable ask) {
        if (!name.isEmpty()) lang.put(name, ask);
    }

    private void impl(Scope scope, Part part) {
        Shelf shelf = new Shelf(part, part.head(), () -> {
            Inside inside = inside(part);
            Item.Impl head = (Item.Impl) item(part);
            Item.Impl impl = new Item.Impl(new Span(head.span().start(), part.span().end()), head.attributes(), head.generics(),
                    head.unsafe(), head.negative(), head.trait(), head.type(), List.of());
            List<ImplDef> all = new ArrayList<>();
            for (Scope each : Each.scopes(impl, scope)) collector.impl(impl, each, inside).ifPresent(all::add);
            return all;
        });
        if (part.name().isEmpty()) {
            for (Part member : part.inside()) {
                List<Shelf> known = byMembers.computeIfAbsent(member.name(), _ -> new ArrayList<>());
                if (known.isEmpty() || known.getLast() != shelf) known.add(shelf);
            }
        } else {
            ofTraits.computeIfAbsent(part.name(), _ -> new ArrayList<>()).add(shelf);
        }
        for (Part member : part.inside()) {
            if (!member.lang().isEmpty()) known(member.lang(), () -> shelf.impls().forEach(impl -> impl.function().first(member.name())));
        }
    }

    private Item item(Part part) {
        return RustReader.items(outline.text(part), part.span().start(), notices).getFirst();
    }

    private Item.Function function(Part part) {
        return (Item.Function) item(part);
    }

    private Inside inside(Part part) {
        List<Inside.Member> functions = new ArrayList<>();
        List<Inside.Once<Item>> others = new ArrayList<>();
        for (Part inside : part.inside()) {
            if (inside.kind() == Part.Kind.FUNCTION) {
                functions.add(new Inside.Member(inside.name(), new Inside.Once<>(() -> function(inside))));
            } else {
                others.add(new Inside.Once<>(() -> RustReader.member(outline.text(inside), inside.span().start(), notices)));
            }
        }
        List<String> types = part.inside().stream().filter(it -> it.kind() == Part.Kind.ALIAS).map(Part::name).toList();
        return new Inside(functions, types, () -> others.stream().map(Inside.Once::get).toList());
    }

    /// The impls of a trait that may be for a type.
    List<ImplDef> impls(TraitDef trait, Ty self) {
        List<ImplDef> all = new ArrayList<>();
        for (Shelf shelf : shelves(trait)) {
            if (!Heads.fit(shelf.head, self)) continue;
            for (ImplDef impl : shelf.impls()) {
                if (impl.trait().orElseThrow().trait() == trait) all.add(impl);
            }
        }
        return all;
    }

    private List<Shelf> shelves(TraitDef trait) {
        synchronized (crate.together()) {
            return found.computeIfAbsent(trait, _ -> {
                List<Shelf> all = new ArrayList<>(ofTraits.getOrDefault(trait.name(), List.of()));
                all.addAll(ofTraits.getOrDefault(Each.NAME, List.of()));
                all.sort(Comparator.comparingInt(shelf -> shelf.place));
                return all;
            });
        }
    }

    /// The impls of types alone that have a function or a constant of that name and may be for one of some types.
    List<ImplDef> inherent(String member, List<Ty> selves) {
        List<ImplDef> all = new ArrayList<>();
        for (Shelf shelf : byMembers.getOrDefault(member, List.of())) {
            if (selves.stream().anyMatch(self -> Heads.fit(shelf.head, self))) all.addAll(shelf.impls());
        }
        return all;
    }

    /// All that the library declares, by place; for tests, since it takes long.
    /// @param order in which all is asked for: it makes no difference
    List<Definition> all(Consumer<List<Runnable>> order) {
        List<Runnable> questions = new ArrayList<>(lang.values());
        modules.forEach(module -> questions.add(module::reachAll));
        ofTraits.values().forEach(shelves -> shelves.forEach(shelf -> questions.add(shelf::impls)));
        byMembers.values().forEach(shelves -> shelves.forEach(shelf -> questions.add(shelf::impls)));
        order.accept(questions);
        questions.forEach(Runnable::run);
        for (Definition one : List.copyOf(crate.scopes.keySet())) {
            if (one instanceof TraitDef trait) questions.addAll(List.of(trait::functions, trait::constants));
            if (one instanceof ImplDef impl) questions.addAll(List.of(impl::functions, impl::constants));
        }
        order.accept(questions);
        questions.forEach(Runnable::run);
        Comparator<Definition> byPlace = Comparator.comparingInt(one -> one.span().start());
        return crate.scopes.keySet().stream().sorted(byPlace.thenComparing(Definition::path)).toList();
    }

    /// Declares what the compiler knows by that name.
    void ask(String name) {
        Runnable ask = lang.get(name);
        if (ask != null) ask.run();
    }
}
