package interleave.language.rust.resolve;

import interleave.language.rust.tree.Generics;
import interleave.language.rust.tree.Path;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a name stands: what it can mean there. Local variables are not its business.
public final class Scope {
    private final Crate crate;
    private final Module module;
    private final @Nullable Scope outer;
    private final Map<String, Resolved> names = new LinkedHashMap<>();
    private final Map<String, LifetimeParameter> lifetimes = new LinkedHashMap<>();
    private final List<Generics> asked = new ArrayList<>();
    private Optional<TraitRef> implemented = Optional.empty();

    private Scope(Crate crate, Module module, @Nullable Scope outer) {
        this.crate = crate;
        this.module = module;
        this.outer = outer;
    }

    /// In a module, outside of any item.
    static Scope of(Crate crate, Module module) {
        return new Scope(crate, module, null);
    }

    /// Inside of this one, with names of its own.
    Scope inside() {
        return new Scope(crate, module, this);
    }

    /// In a block of this one that declares items.
    Scope inside(Module block) {
        return new Scope(crate, block, this);
    }

    void name(String name, Resolved what) {
        names.put(name, what);
    }

    void lifetime(LifetimeParameter parameter) {
        lifetimes.put(parameter.name(), parameter);
    }

    /// Says what the item that this is inside of asks for.
    void asks(Generics tree) {
        asked.add(tree);
    }

    /// What the items around ask for, the innermost first.
    List<Generics> asked() {
        List<Generics> all = new ArrayList<>();
        for (Scope at = this; at != null; at = at.outer) all.addAll(at.asked);
        return all;
    }

    /// Says which trait the impl around implements.
    void implemented(TraitRef trait) {
        implemented = Optional.of(trait);
    }

    /// The trait that the impl around implements.
    Optional<TraitRef> implemented() {
        for (Scope at = this; at != null; at = at.outer) {
            if (at.implemented.isPresent()) return at.implemented;
        }
        return Optional.empty();
    }

    /// The module or block that it is in.
    public Module module() {
        return module;
    }

    public Crate crate() {
        return crate;
    }

    /// The lifetime parameter of that name, with its quote.
    public Optional<LifetimeParameter> lifetime(String name) {
        for (Scope at = this; at != null; at = at.outer) {
            LifetimeParameter found = at.lifetimes.get(name);
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    /// What `Self` means.
    public Optional<Resolved> self() {
        return own("Self");
    }

    private Optional<Resolved> own(String name) {
        for (Scope at = this; at != null; at = at.outer) {
            Resolved found = at.names.get(name);
            if (found != null) return Optional.of(found);
        }
        return Optional.empty();
    }

    /// The traits whose methods can be called here.
    public Set<TraitDef> traits() {
        Set<TraitDef> found = new LinkedHashSet<>();
        for (Module at = module; at != null; at = at.block() ? at.parent().orElse(null) : null) at.traits(found);
        crate.prelude().traits(found);
        return found;
    }

    /// What a path means as a type or trait, as far as its names alone say.
    public Optional<Resolved.Found> type(Path path) {
        return find(path, false);
    }

    /// What a path means as a value.
    public Optional<Resolved.Found> value(Path path) {
        return find(path, true);
    }

    /// What one name means as a type, trait or module.
    public Optional<Resolved> type(String name) {
        return first(name, false);
    }

    private Optional<Resolved.Found> find(Path path, boolean value) {
        if (path.qualified().isPresent()) return Optional.empty();
        List<Path.Segment> segments = path.segments();
        int at = 0;
        Optional<Resolved> found = Optional.empty();
        Module from = module.real();
        while (at < segments.size()) {
            String name = segments.get(at).name().text();
            if (name.equals("self") && at == 0 && segments.size() > 1) {
                found = Optional.of(new Resolved.InModule(from));
            } else if (name.equals("super")) {
                from = from.parent().map(Module::real).orElse(from);
                found = Optional.of(new Resolved.InModule(from));
            } else if (name.equals("crate") && at == 0) {
                found = Optional.of(new Resolved.InModule(root()));
            } else {
                break;
            }
            at++;
        }
        for (; at < segments.size(); at++) {
            String name = segments.get(at).name().text();
            boolean last = at == segments.size() - 1;
            Optional<Resolved> next;
            if (at == 0) {
                next = path.global() ? crate.external(name) : first(name, value && last);
                if (next.isEmpty() && value && last) next = first(name, false);
                next = next.map(what -> primitive(what, name, segments, value));
            } else {
                next = member(found.orElseThrow(), name, value && last);
                if (found.orElseThrow() instanceof Resolved.InModule in && in.module().closed(name) && !module.in(in.module())) {
                    crate.notices().undecided(path.span(), "`" + name + "` is private: names are not checked here");
                }
            }
            if (next.isEmpty()) {
                boolean open = at > 0 && !(found.orElseThrow() instanceof Resolved.InModule);
                return open ? Optional.of(new Resolved.Found(found.orElseThrow(), at)) : Optional.empty();
            }
            found = next;
        }
        int used = at;
        return found.map(what -> new Resolved.Found(what, used));
    }

    /// A module called like a primitive type, such as `std::f64`, hides the type only where it has what is looked for.
    private static Resolved primitive(Resolved what, String name, List<Path.Segment> segments, boolean value) {
        if (!(what instanceof Resolved.InModule)) return what;
        Optional<Ty> type = Primitives.of(name);
        if (type.isEmpty()) return what;
        boolean hidden = segments.size() > 1
                && member(what, segments.get(1).name().text(), value && segments.size() == 2).isPresent();
        return hidden ? what : new Resolved.Primitive(type.get());
    }

    private Module root() {
        Module at = module;
        while (at.parent().isPresent()) at = at.parent().get();
        return at;
    }

    private static Optional<Resolved> member(Resolved of, String name, boolean value) {
        return switch (of) {
            case Resolved.InModule in -> {
                Optional<Resolved> found = value ? in.module().value(name) : in.module().type(name);
                yield found.isPresent() ? found : value ? in.module().type(name) : Optional.empty();
            }
            case Resolved.Adt adt when adt.definition().isEnum() -> variant(adt, name);
            case Resolved.SelfType self when self.type() instanceof Ty.Adt adt
                    && adt.definition().isEnum() -> variant(new Resolved.Adt(adt.definition()), name);
            case Resolved.Alias alias when alias.definition().type() instanceof Ty.Adt adt
                    && adt.definition().isEnum() -> variant(new Resolved.Adt(adt.definition()), name);
            default -> Optional.empty();
        };
    }

    private static Optional<Resolved> variant(Resolved.Adt adt, String name) {
        OptionalInt found = adt.definition().variant(name);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Resolved.Variant(adt.definition(), found.getAsInt()));
    }

    private Optional<Resolved> first(String name, boolean value) {
        Optional<Resolved> own = own(name);
        if (own.isPresent()) return own;
        for (Module at = module; at != null; at = at.block() ? at.parent().orElse(null) : null) {
            Optional<Resolved> found = value ? at.value(name) : at.type(name);
            if (found.isPresent()) return found;
        }
        Optional<Resolved> prelude = value ? crate.prelude().value(name) : crate.prelude().type(name);
        if (prelude.isPresent()) return prelude;
        if (value) return Optional.empty();
        Optional<Resolved> primitive = Primitives.of(name).map(Resolved.Primitive::new);
        return primitive.isPresent() ? primitive : crate.external(name);
    }
}
