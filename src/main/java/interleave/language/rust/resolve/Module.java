package interleave.language.rust.resolve;

import interleave.language.rust.type.TraitDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A module, or the declarations of a block, with what is named in it.
public final class Module {
    private final String path;
    private final @Nullable Module parent;
    private final boolean block;
    private final Object together;
    private final Map<String, Resolved> types = new LinkedHashMap<>();
    private final Map<String, Resolved> values = new LinkedHashMap<>();
    private final Set<String> closed = new LinkedHashSet<>();
    private final List<Module> all = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final List<Resolved.Adt> allVariants = new ArrayList<>();
    /// Traits that are imported without a name.
    private final Set<TraitDef> unnamed = new LinkedHashSet<>();
    /// What brings names in, until one is looked for; of the library.
    private final List<Runnable> begin = new ArrayList<>();
    /// What declares a name, until it is looked for; of the library.
    private final Map<String, List<Runnable>> waiting = new LinkedHashMap<>();
    private final Set<String> mayBeTraits = new LinkedHashSet<>();

    /// @param path such as `std::sync`; empty for the user's root
    /// @param block whether it is a block, through which names of what is around it are seen
    /// @param together see [interleave.language.rust.type.Later]
    Module(String path, @Nullable Module parent, boolean block, Object together) {
        this.path = path;
        this.parent = parent;
        this.block = block;
        this.together = together;
    }

    /// Says what is to be done before the first name is looked for.
    void begin(Runnable work) {
        begin.add(work);
    }

    /// Says how a name is declared when it is looked for.
    void later(String name, boolean mayBeTrait, Runnable declares) {
        waiting.computeIfAbsent(name, _ -> new ArrayList<>()).add(declares);
        if (mayBeTrait) mayBeTraits.add(name);
    }

    private void begin() {
        while (!begin.isEmpty()) begin.removeFirst().run();
    }

    private void reach(String name) {
        List<Runnable> open = waiting.remove(name);
        if (open != null) open.forEach(Runnable::run);
    }

    /// Declares all that there is, for tests.
    void reachAll() {
        synchronized (together) {
            begin();
            while (!waiting.isEmpty()) reach(waiting.keySet().iterator().next());
        }
    }

    /// With the modules around it.
    public String path() {
        return path;
    }

    /// What it stands in.
    public Optional<Module> parent() {
        return Optional.ofNullable(parent);
    }

    /// Whether it is a block of a function.
    boolean block() {
        return block;
    }

    /// The nearest one that is no block.
    Module real() {
        Module at = this;
        while (at.block && at.parent != null) at = at.parent;
        return at;
    }

    String inside(String name) {
        return path.isEmpty() ? name : path + "::" + name;
    }

    void type(String name, Resolved what) {
        if (types.putIfAbsent(name, what) != null) twice.add(name);
        else if (what instanceof Resolved.Trait) mayBeTraits.add(name);
    }

    void value(String name, Resolved what) {
        Resolved known = values.putIfAbsent(name, what);
        if (known != null && !known.equals(what) && isValue(known) && isValue(what)) twice.add(name);
    }

    private static boolean isValue(Resolved what) {
        return what instanceof Resolved.Function || what instanceof Resolved.Const || what instanceof Resolved.Static;
    }

    /// The names that are declared here more than once.
    List<String> twice() {
        return twice;
    }

    /// Makes a name one that only this module and those in it may use.
    void close(String name) {
        closed.add(name);
    }

    /// Whether the name is declared here, and not for those outside.
    boolean closed(String name) {
        return closed.contains(name);
    }

    /// What has been declared here as a type by that name.
    Optional<Resolved> declared(String type) {
        return Optional.ofNullable(types.get(type));
    }

    /// Whether a name has been declared as a type or as a value.
    boolean declares(String name, boolean value) {
        return (value ? values : types).containsKey(name);
    }

    /// Whether this is the other module, or inside of it.
    boolean in(Module other) {
        for (Module at = this; at != null; at = at.parent) if (at == other) return true;
        return false;
    }

    void importAll(Module other) {
        if (!all.contains(other)) all.add(other);
    }

    void importVariants(Resolved.Adt of) {
        if (!allVariants.contains(of)) allVariants.add(of);
    }

    void unnamed(TraitDef trait) {
        unnamed.add(trait);
    }

    /// What a name means here as a type, trait or module, by itself or by `use …::*`.
    Optional<Resolved> type(String name) {
        return type(name, new LinkedHashSet<>());
    }

    private Optional<Resolved> type(String name, Set<Module> seen) {
        if (!seen.add(this)) return Optional.empty();
        synchronized (together) {
            return find(types, name, other -> other.type(name, seen));
        }
    }

    private Optional<Resolved> find(Map<String, Resolved> names, String name, Function<Module, Optional<Resolved>> within) {
        begin();
        reach(name);
        Resolved own = names.get(name);
        if (own != null) return Optional.of(own);
        for (Module other : all) {
            Optional<Resolved> found = within.apply(other);
            if (found.isPresent()) return found;
        }
        return variant(name);
    }
    /// What a name means here as a value.
    Optional<Resolved> value(String name) {
        return value(name, new LinkedHashSet<>());
    }

    private Optional<Resolved> value(String name, Set<Module> seen) {
        if (!seen.add(this)) return Optional.empty();
        synchronized (together) {
            return find(values, name, other -> other.value(name, seen));
        }
    }

    private Optional<Resolved> variant(String name) {
        for (Resolved.Adt adt : allVariants) {
            OptionalInt found = adt.definition().variant(name);
            if (found.isPresent()) return Optional.of(new Resolved.Variant(adt.definition(), found.getAsInt()));
        }
        return Optional.empty();
    }

    /// The traits that are named here.
    void traits(Set<TraitDef> found) {
        traits(found, new LinkedHashSet<>());
    }

    private void traits(Set<TraitDef> found, Set<Module> seen) {
        if (!seen.add(this)) return;
        synchronized (together) {
            begin();
            for (String name : List.copyOf(mayBeTraits)) reach(name);
            for (String name : mayBeTraits) {
                if (types.get(name) instanceof Resolved.Trait trait) found.add(trait.definition());
            }
            found.addAll(unnamed);
            for (Module other : all) other.traits(found, seen);
        }
    }
}
